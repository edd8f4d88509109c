/** What a table about relations says, line by line; what is wrong is named, and takes nothing along. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELATION_COLUMNS } from "../../../../domain/relation/import/columns.ts";
import { readSaidRows } from "../../../../domain/relation/import/read-said-rows.ts";
import { readLevel, readPhone } from "../../../../domain/relation/import/values.ts";
import { exampleCompany } from "../../../support/example-company.ts";

const company = exampleCompany();
const TODAY = "2026-11-24";

function read(header: string, ...lines: readonly string[]) {
  const columns = header.split(";");
  const rows = lines.map((line, at) => ({ line: at + 2, cells: line.split(";") }));
  const table = { header: columns, rows, map: RELATION_COLUMNS.guess(columns) };
  return readSaidRows("f.csv", table, { company, today: TODAY });
}

const used = (header: string) =>
  Object.values(RELATION_COLUMNS.guess(header.split(";"))).filter((field) => field !== null);

describe("columns about relations", () => {
  it.each([
    ["Kundnr;Kontaktperson;Roll;Telefon;E-post", ["number", "person", "role", "phone", "personAddress"]],
    [
      "Kunde;Fornavn;Efternavn;Stilling;Mobil;E-mail",
      ["name", "firstName", "lastName", "role", "phone", "personAddress"],
    ],
    ["Kundenr.;Anbefalt av;Dato", ["number", "recommendedBy", "day"]],
    [
      "Asiakas;Taso;Tavoite;Perustelu;Seuraava askel;Päivä",
      ["name", "level", "target", "evidence", "nextStep", "day"],
    ],
    ["Customer;Milestone;Milestone date;Yearly", ["name", "milestone", "milestoneDay", "yearly"]],
    ...[
      ["Kund;Milstolpe;Datum för milstolpe", "Kund;Milstolpe;Milstolpens datum"],
      ["Kunde;Milepæl;Dato for milepæl", "Kunde;Mærkedag;Dato for mærkedag"],
      ["Kunde;Milepæl;Milepælens dato", "Kunde;Hendelse;Dato for hendelse"],
      ["Asiakas;Merkkipäivä;Merkkipäivän päivämäärä", "Asiakas;Tapahtuma;Tapahtuman päivä"],
      ["Customer;Milestone;Date of milestone", "Customer;Event;Date of the event"],
    ]
      .flat()
      .map((header): [string, string[]] => [header, ["name", "milestone", "milestoneDay"]]),
    ["Asiakas;Suosittelija", ["name", "recommendedBy"]],
    ["Kund;Rekommenderat oss till;Vi har rekommenderat till", ["name", "recommendedUsTo", "weRecommendedTo"]],
    ["Namn;Företag;Titel", ["person", "name", "role"]],
    ["Kundnr;Namn;Nivå", ["number", "name", "level"]],
  ])("are known by their names in five languages: %s", (header, fields) => {
    expect(used(header)).toEqual(fields);
  });
});

describe("what is private in a table about relations", () => {
  it("is left out with the reason, quoted nowhere, and takes nothing along", () => {
    const { rows, wrong } = read(
      "Kundnr;Kontaktperson;Roll;Milstolpe;Milstolpedag",
      "7;Karin Lund;opererad inköpare;Karins dotter tar studenten;2026-06-04",
      "8;Olle Berg;facklig förtroendeman;Bröllop med sin sambo;ingen dag",
      "9;;;Tillbaka efter sjukskrivning;2026-06-04",
    );
    expect(
      rows.map(({ person, notes, line }) => ({ name: person?.name, role: person?.role, notes, line })),
    ).toEqual([
      { name: "Karin Lund", role: undefined, notes: [], line: 2 },
      { name: "Olle Berg", role: undefined, notes: [], line: 3 },
    ]);
    expect(wrong.map(({ line, field, problem }) => [line, field, problem])).toEqual([
      [2, "Roll", "it speaks of health, which is not kept of anybody"],
      [2, "Milstolpe", "it speaks of family, which is not kept of anybody"],
      [3, "Roll", "it speaks of trade unions, which is not kept of anybody"],
      [3, "Milstolpe", "it speaks of family, which is not kept of anybody"],
      [4, "Milstolpe", "it speaks of health, which is not kept of anybody"],
    ]);
  });

  it("is no work in health care, nor a business that a family owns", () => {
    const { wrong } = read(
      "Kundnr;Kontaktperson;Roll;Milstolpe;Milstolpedag",
      "7;Karin Lund;Sjuksköterska;Familjeföretaget 50 år;2026-06-04",
      "8;Eva Ek;Sjukvårdschef;Ny butik;2026-06-04",
      "9;Per Å;Director of Surgery;10 år som kund;2026-06-04",
    );
    expect(wrong).toEqual([]);
  });
});

describe("a table about relations", () => {
  it("says people with role, phone and their own address", () => {
    const { rows, wrong } = read(
      "Kundnr;Förnamn;Efternamn;Roll;Telefon;E-post",
      "7;Karin;Lund;inköpare;+46 40 000 00 01;Karin@Kund.example",
      "7;Olle;Berg;;;info@kund.example",
    );
    expect(wrong).toEqual([]);
    expect(rows.map(({ person, moreAddresses, line }) => ({ person, moreAddresses, line }))).toEqual([
      {
        person: {
          ...{ name: "Karin Lund", firstName: "Karin", address: "karin@kund.example" },
          ...{ role: "inköpare", phone: "+46 40 000 00 01" },
        },
        moreAddresses: [],
        line: 2,
      },
      // Several may read it: nobody is greeted by name there.
      { person: { name: "Olle Berg", firstName: "Olle" }, moreAddresses: ["info@kund.example"], line: 3 },
    ]);
  });

  it("says recommendations, days to remember and levels, several on a line", () => {
    const { rows, wrong } = read(
      "Kund;Rekommenderat oss till;Vi rekommenderat till;Milstolpe;Milstolpedag;Varje år;Nivå;Mål;Därför att;Datum",
      "Kund AB;Berg & Dal;Nordlund;grundades;3.5.1921;ja;rådgivare;4;frågar om råd;2026-01-31",
    );
    expect(wrong).toEqual([]);
    expect(rows).toMatchObject([
      {
        customer: { name: "Kund AB", addresses: [] },
        on: "2026-01-31",
        notes: [
          { says: "referral", towards: "us", whom: "Berg & Dal" },
          { says: "referral", towards: "them", whom: "Nordlund" },
          { says: "milestone", day: "1921-05-03", yearly: true, what: "grundades" },
          { says: "level", level: 3, target: 4, evidence: "frågar om råd" },
        ],
      },
    ]);
  });

  it("decides the order of day and month by the whole column", () => {
    const { rows } = read("Customer;Level;Date", "A;1;03/04/2026", "B;2;03/25/2026");
    expect(rows.map(({ on }) => on)).toEqual(["2026-03-04", "2026-03-25"]);
  });

  it("names what is wrong by line and field, with what is expected, and keeps the good beside it", () => {
    const { rows, wrong } = read(
      "Kundnr;Kontaktperson;Telefon;E-post;Milstolpe;Milstolpedag;Varje år;Nivå;Datum",
      "1;Karin Lund;ring mig;karin@;25 år;igår;kanske;9;2031-01-01",
      "2;Ekonomiavdelningen;;;;;;;",
      ";Olle Berg;;;;;;;",
      "4;;;;;;;;",
      "5;;040-000 00 02;;;;;;",
      "6;;;;;2026-12-01;;;",
      ";;;;;;;;",
      "8;Stina Ek;;;;;;2;",
    );
    expect(rows.map(({ line, person, notes }) => [line, person?.name, notes.length])).toEqual([
      [2, "Karin Lund", 0],
      [9, "Stina Ek", 1],
    ]);
    expect(wrong.map(({ line, field }) => [line, field])).toEqual([
      [2, "E-post"],
      [2, "Telefon"],
      [2, "Datum"],
      [2, "Milstolpedag"],
      [2, "Varje år"],
      [2, "Nivå"],
      [3, "Kontaktperson"],
      [4, "Kundnr"],
      [5, "Kontaktperson"],
      [6, "Kontaktperson"],
      [7, "Milstolpe"],
    ]);
    for (const { problem, expected } of wrong) expect(`${problem} ${expected}`).toMatch(/\S+ \S+/);
  });

  it("takes no address of the company's own, and no text that is not plain", () => {
    const { rows, wrong } = read(
      "Kundnr;Kontaktperson;E-post;Roll",
      `1;Karin Lund;${company.staff[0]?.address ?? ""};inköp\u202eare`,
    );
    expect(wrong).toMatchObject([{ line: 2, field: "E-post" }]);
    expect(rows).toMatchObject([{ person: { name: "Karin Lund", role: "inköpare" }, moreAddresses: [] }]);
    expect(rows[0]?.person).not.toHaveProperty("address");
  });

  it("stands any cells, and keeps what it says within bounds", () => {
    const header = "Kundnr;Kontaktperson;Roll;Telefon;E-post;Milstolpe;Milstolpedag;Nivå;Datum";
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", maxLength: 300 }), { minLength: 9, maxLength: 9 }),
        (cells) => {
          const columns = header.split(";");
          const table = { header: columns, rows: [{ line: 2, cells }], map: RELATION_COLUMNS.guess(columns) };
          const { rows } = readSaidRows("f", table, { company, today: TODAY });
          expect(JSON.stringify(rows).length).toBeLessThan(6000);
        },
      ),
    );
  });
});

describe("values", () => {
  it.each([
    ["3", 3],
    ["Nivå 4", 4],
    ["5 – strategisk", 5],
    ["Luotettu", 6],
    ["partnerskab", 4],
    ["trusted", 6],
    ["0", undefined],
    ["7", undefined],
    ["2 eller 3", undefined],
    ["hög", undefined],
  ])("a level is 1 to 6 or its name: %s", (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  it.each([
    ["+46 8 000 00 01", "+46 8 000 00 01"],
    ["tel:+4512345678", "+4512345678"],
    ["(08) 000 00-01 ankn 12", "(08) 000 00-01 ankn 12"],
    ["Karin", undefined],
    ["12", undefined],
    ["+46 <b>8</b> 123456", undefined],
    [`+${"1".repeat(39)}`, undefined],
  ])("a phone number is digits: %s", (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });
});

describe("the day of what is each year", () => {
  const day = (text: string, yearly: string): unknown => {
    const { rows, wrong } = read("Kundnr;Milstolpe;Milstolpedag;Varje år", `7;25 år;${text};${yearly}`);
    const [note] = rows.flatMap(({ notes }) => notes);
    return note?.says === "milestone" ? [note.day, note.yearly] : wrong.map(({ field }) => field).at(0);
  };

  it.each([
    ["3 maj", "ja"],
    ["3 maj", "varje år"],
    ["3. maj", "hvert år"],
    ["3.5.", "joka vuosi"],
    ["3. toukokuuta", "vuosittain"],
    ["3 May", "every year"],
    ["3 maj varje år", ""],
    ["3 May, every year", ""],
  ])("needs no year: %s, %s", (text, yearly) => {
    expect(day(text, yearly)).toEqual(["2026-05-03", true]);
  });

  it("is a day that was, and one of once needs its year", () => {
    expect(day("29 februari", "ja")).toEqual(["2024-02-29", true]);
    expect(day("1998-05-03", "ja")).toEqual(["1998-05-03", true]);
    expect(day("3 maj", "")).toBe("Milstolpedag");
    expect(day("3 maj", "nej")).toBe("Milstolpedag");
    expect(day("31 april", "ja")).toBe("Milstolpedag");
    expect(day("3 maj eller så", "ja")).toBe("Milstolpedag");
  });
});

describe("words of a level", () => {
  it("are left out where they speak of what is private, and the level is kept", () => {
    const { rows, wrong } = read(
      "Kundnr;Nivå;Därför att;Nästa steg",
      "7;3;hans fru är sjuk;visa kalkylen",
      "8;3;de frågar oss om råd;prata om skilsmässan",
    );
    expect(rows.flatMap(({ notes }) => notes)).toEqual([
      { says: "level", level: 3, nextStep: "visa kalkylen" },
      { says: "level", level: 3, evidence: "de frågar oss om råd" },
    ]);
    expect(wrong.map(({ line, field }) => [line, field])).toEqual([
      [2, "Därför att"],
      [3, "Nästa steg"],
    ]);
    expect(JSON.stringify(wrong)).not.toMatch(/fru är|skilsm/);
  });
});
