/** People from vCards, as address books write them, and from bytes that mean harm. */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { isVCards, readVCards } from "../../../../domain/relation/import/read-vcards.ts";
import { propertiesOf, textOf } from "../../../../domain/relation/import/vcard-properties.ts";
import { TABLE_LIMITS, TableError } from "../../../../domain/table/table.ts";
import { exampleCompany } from "../../../support/example-company.ts";

const company = exampleCompany();
const read = (text: string) => readVCards("k.vcf", text, company);

const card = (...lines: readonly string[]): string =>
  ["BEGIN:VCARD", "VERSION:4.0", ...lines, "END:VCARD", ""].join("\n");

describe("vCards", () => {
  it("say who, where, what and how to reach them, in 3.0 and 4.0", () => {
    const { rows, wrong } = read(
      [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Lund;Karin;;Dr.;",
        "FN:Dr. Karin Lund",
        "ORG:Kund\\, Berg AB;Inköp",
        "TITLE:Inköpschef med ansvar för ",
        "  norra och",
        "\tsödra distriktet",
        "item1.EMAIL;TYPE=HOME:karin@hem.example",
        "item2.EMAIL;TYPE=WORK,PREF:Karin@Kund.example",
        "TEL;TYPE=FAX:040-000 00 09",
        "TEL;TYPE=CELL:070-000 00 01",
        "NOTE:barn\\, sjukdomar",
        "BDAY:1984-02-29",
        "END:VCARD",
        card(
          "FN:Peter Holst",
          'ORG;SORT-AS="Holst: Søn":Holst & Søn A/S',
          "EMAIL;PREF=2:p@holst.example",
          "EMAIL;PREF=1:peter@holst.example",
          'TEL;VALUE=uri;TYPE="voice,work":tel:+45-33-00-00-01;ext=7',
        ),
      ].join("\n"),
    );
    expect(wrong).toEqual([]);
    expect(rows).toEqual([
      {
        ...{ file: "k.vcf", line: 1, notes: [] },
        customer: { name: "Kund, Berg AB", addresses: ["karin@kund.example", "karin@hem.example"] },
        person: {
          ...{ name: "Dr. Karin Lund", firstName: "Karin", address: "karin@kund.example" },
          ...{ role: "Inköpschef med ansvar för norra ochsödra distriktet", phone: "070-000 00 01" },
        },
        moreAddresses: ["karin@hem.example"],
      },
      {
        ...{ file: "k.vcf", line: 16, notes: [] },
        customer: { name: "Holst & Søn A/S", addresses: ["peter@holst.example", "p@holst.example"] },
        person: {
          ...{ name: "Peter Holst", firstName: "Peter", address: "peter@holst.example" },
          phone: "+45-33-00-00-01 ext=7",
        },
        moreAddresses: ["p@holst.example"],
      },
    ]);
  });

  it("that cannot be used are named by their line, and take no other along", () => {
    const { rows, wrong, cards } = read(
      [
        "BEGIN:VCARD\nVERSION:2.1\nFN:Gammal Bok\nORG:Kund AB\nEND:VCARD",
        card("FN:Kund AB", "ORG:Kund AB", "EMAIL:info@kund.example"),
        card("FN:Ingen Firma"),
        card("ORG:Kund AB"),
        "BEGIN:VCARD\nVERSION:3.0\nFN:Utan Slut",
        card("FN:Karin Lund", "ORG:Kund AB", "EMAIL:karin@", "TEL:ring"),
      ].join("\n"),
    );
    expect(cards).toBe(6);
    expect(wrong.map(({ line, field }) => [line, field])).toEqual([
      [1, "VERSION"],
      [6, "FN"],
      [13, "ORG"],
      [18, "FN"],
      [23, "END"],
      [30, "EMAIL"],
      [31, "TEL"],
    ]);
    expect(rows.map(({ line, person }) => [line, person?.name])).toEqual([[26, "Karin Lund"]]);
  });

  it("leave a role out that says something private", () => {
    const { rows, wrong } = read(card("FN:Karin Lund", "ORG:Kund AB", "TITLE:Inköpare\\, föräldraledig"));
    expect(wrong).toMatchObject([
      { field: "TITLE", problem: expect.stringMatching(/^it speaks of family/) as string },
    ]);
    expect(rows.map(({ person }) => person)).toEqual([{ name: "Karin Lund", firstName: "Karin" }]);
  });

  it("are known by their content", () => {
    expect(isVCards("BEGIN:VCARD\nVERSION:3.0")).toBe(true);
    expect(isVCards("\nbegin:vcard\r\nversion:4.0")).toBe(true);
    expect(isVCards("Kundnr;Namn\n1;BEGIN:VCARD")).toBe(false);
  });

  it("are read as another reader of the same standard reads them", () => {
    const texts = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .map((text) => text.replaceAll(/[\p{Cc}\s]+/gu, " "));
    fc.assert(
      fc.property(texts, texts, fc.nat(40), (title, note, at) => {
        const written = new ICAL.Component("vcard");
        written.addPropertyWithValue("version", "4.0");
        written.addPropertyWithValue("note", note);
        const property = new ICAL.Property("title", written);
        property.setValue(title);
        written.addProperty(property);
        const line = written.toString().split("\r\n").join("\n");
        // Folded once more, where any program may.
        const begins = line.indexOf("TITLE:") + "TITLE:".length;
        const place = begins + Math.min(at, Math.max(0, line.indexOf("\n", begins) - begins));
        const folded = `${line.slice(0, place)}\n ${line.slice(place)}`;
        const [found] = [...propertiesOf(folded, new Set(["TITLE"]))];
        const plain = title.replaceAll(/\s+/g, " ").trim();
        expect(textOf(found?.value ?? "").replaceAll(/\s+/g, " ")).toBe(plain);
      }),
    );
  });

  it("stand any text, in time that grows with its length alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { rows } = read(card(text, "FN:Karin Lund", "ORG:Kund AB"));
        for (const { person } of rows) expect(JSON.stringify(person).length).toBeLessThan(1000);
      }),
    );
    const long = "x".repeat(500_000);
    for (const hostile of [
      `FN:${long}`,
      `${long}:x`,
      `FN;"${long}`,
      `FN:${"\\".repeat(500_000)}`,
      `FN:a\n ${`b\n `.repeat(500_000)}`,
    ]) {
      expect(read(card(hostile, "ORG:Kund AB")).cards).toBe(1);
    }
  });

  it("are refused when they are more than anybody's", () => {
    const many = "BEGIN:VCARD\nEND:VCARD\n".repeat(TABLE_LIMITS.rows + 1);
    expect(() => read(many)).toThrow(TableError);
  });
});
