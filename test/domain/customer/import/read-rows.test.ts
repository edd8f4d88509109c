import { describe, expect, it } from "vitest";
import { readCompany } from "../../../../companies/read.ts";
import { REGISTER_COLUMNS } from "../../../../domain/customer/import/columns.ts";
import { type ReadRows, readRows } from "../../../../domain/customer/import/read-rows.ts";

const company = readCompany("example");
const HEADER = "Kundnr|Namn|E-post|Er referens|Språk|Postnr|Land|Vår referens";

function read(row: string, header = HEADER): ReadRows {
  const columns = header.split("|");
  return readRows(
    "kunder.csv",
    { header: columns, rows: [{ line: 7, cells: row.split("|") }], map: REGISTER_COLUMNS.guess(columns) },
    company,
  );
}

describe("a row of a register", () => {
  it("says everything that it says", () => {
    expect(read("1001|Kund AB|Karin.Lund@Kund.example|Karin Lund|Svenska|211 22|Sverige|Anna Björk")).toEqual(
      {
        rows: [
          {
            file: "kunder.csv",
            line: 7,
            number: "1001",
            name: "Kund AB",
            addresses: ["karin.lund@kund.example"],
            people: [{ name: "Karin Lund", firstName: "Karin", address: "karin.lund@kund.example" }],
            language: "sv",
            postcode: "21122",
            country: "SE",
            owner: "anna",
          },
        ],
        wrong: [],
        suppliers: 0,
      },
    );
  });

  it("says null where a cell is empty, and nothing where the file has no such column", () => {
    expect(read("1001|Kund AB|||-||saknas|").rows[0]).toMatchObject({
      addresses: [],
      people: [],
      language: null,
      postcode: null,
      country: null,
      owner: null,
    });
    const [row] = read("1001|Kund AB", "Kundnr|Namn").rows;
    expect(row).toMatchObject({ language: undefined, owner: undefined });
    expect(row?.addresses).toBeUndefined();
    expect(row?.people).toBeUndefined();
  });

  it("with a customer number and nothing else is kept, and reported", () => {
    const { rows, wrong } = read("1001|||||||");
    expect(rows).toMatchObject([{ number: "1001", addresses: [] }]);
    expect(wrong).toMatchObject([
      { line: 7, field: "Kundnr", problem: "it has a customer number and nothing else" },
    ]);
    expect(read("1001|Kund AB||||||").wrong).toEqual([]);
    expect(read("1001|||Karin Lund||||").wrong).toEqual([]);
    expect(read("1001|7", "Kundnr|Omsättning").wrong).toEqual([]);
  });

  it("may have several addresses in a cell and in several columns", () => {
    const [row] = read(
      "1|a@kund.example; Karin <b@kund.example>|a@kund.example, c@kund.example",
      "Kundnr|E-post|E-post faktura",
    ).rows;
    expect(row?.addresses).toEqual(["a@kund.example", "b@kund.example", "c@kund.example"]);
  });

  it("gives a person the address in the column for it, whatever its mailbox is called", () => {
    const [row] = read("1|x17@kund.example|Karin|Lund", "Kundnr|Kontaktperson e-post|Förnamn|Efternamn").rows;
    expect(row?.people).toEqual([{ name: "Karin Lund", firstName: "Karin", address: "x17@kund.example" }]);
  });

  it("greets nobody at an address that others read", () => {
    expect(read("1|Kund AB|info@kund.example|Karin Lund||||").rows[0]?.people).toEqual([
      { name: "Karin Lund", firstName: "Karin" },
    ]);
  });

  it("of a supplier is left out, and counted", () => {
    expect(read("|20001|Trä AB", "Kundenummer|Leverandørnummer|Navn")).toEqual({
      rows: [],
      wrong: [],
      suppliers: 1,
    });
  });

  it("that is empty is none", () => {
    expect(read("|  |||||| ")).toEqual({ rows: [], wrong: [], suppliers: 0 });
  });

  it.each([
    ["an address that is none", "1|A|karin@||||| ", "E-post", /"karin@" is no mail address/],
    [
      "words where an address should be",
      "1|A|ring i stället|||||",
      "E-post",
      /"ring i stället" is no mail address/,
    ],
    ["the company's own address", "1|A|info@bjorkholm.example|||||", "E-post", /the company's own address/],
    ["a colleague's address", "1|A|anna@bjorkholm.example|||||", "E-post", /the company's own address/],
    ["an unknown language", "1|A|||Klingonska|||", "Språk", /"Klingonska" cannot be used/],
    ["an unknown country", "1|A|||||Atlantis|", "Land", /"Atlantis" cannot be used/],
    ["a postal code of elsewhere", "1|A||||2112||", "Postnr", /"2112" cannot be used/],
    ["an unknown colleague", "1|A||||||Per Hansen", "Vår referens", /"Per Hansen" cannot be used/],
    ["a number that is an address", "a@kund.example|A|b@kund.example|||||", "Kundnr", /cannot be used/],
    ["a cell that is far too long", `1|${"x".repeat(501)}||||||`, "Namn", /501 characters/],
    ["characters that cannot be read", "1|K\uFFFDk AB||||||", "Namn", /cannot be read/],
    ["control characters", "1|K\u0007k AB||||||", "Namn", /cannot be read/],
  ])("with %s is kept without it, and reported once", (_what, row, field, problem) => {
    const { rows, wrong } = read(row);
    expect(rows).toHaveLength(1);
    expect(wrong).toMatchObject([
      { file: "kunder.csv", line: 7, field, problem: expect.stringMatching(problem) as string },
    ]);
    expect(wrong[0]?.expected).not.toBe("");
  });

  it.each([
    ["neither number nor address", "|Kund AB||||||", "Kundnr", /neither/],
    ["more cells than columns", "1|A|a@kund.example||||||oj", "", /9 cells/],
  ])("with %s is left out, and reported", (_what, row, field, problem) => {
    const { rows, wrong } = read(row);
    expect(rows).toEqual([]);
    expect(wrong).toMatchObject([{ line: 7, field, problem: expect.stringMatching(problem) as string }]);
  });

  it("tells that there are addresses besides those that can be used", () => {
    expect(read("1|A|a@kund.example b@|||||").rows[0]).toMatchObject({
      addresses: ["a@kund.example"],
      moreAddresses: true,
    });
    expect(read("1|A|a@kund.example|||||").rows[0]?.moreAddresses).toBeUndefined();
  });
});
