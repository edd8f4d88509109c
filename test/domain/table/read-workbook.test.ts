import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../domain/table/read-workbook.ts";
import { LINES_ABOVE, TABLE_LIMITS } from "../../../domain/table/table.ts";
import { inlineRows, type Part, workbook, zip } from "../../support/workbook.ts";

const read = async (bytes: Uint8Array) => (await readWorkbook(bytes, TABLE_LIMITS)).rows;

describe("a workbook", () => {
  it("is read from its first visible sheet: shared and own texts, numbers, formulas, gaps", async () => {
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3"><v>1001</v></c><c r="C3" t="inlineStr"><is><t>a &amp; b</t></is></c>
      <c r="D3" t="str"><f>A1&amp;B1</f><v>sum</v></c><c r="E3" t="e"><v>#REF!</v></c><c r="F3"><v>1.2E3</v></c></row>`;
    const strings: Part = {
      name: "xl/sharedStrings.xml",
      content: `<sst><si><t>Kundnr</t></si><si><r><t>Na</t></r><r><t>mn</t></r><rPh><t>x</t></rPh></si></sst>`,
    };
    expect(await read(workbook(sheet, [strings]))).toEqual([
      { line: 1, cells: ["Kundnr", "Namn"] },
      { line: 3, cells: ["1001", "", "a & b", "sum", "", "1200"] },
    ]);
  });

  it("counts rows and cells by itself where the file does not", async () => {
    const rows = [
      ["Kundnr", "Namn"],
      ["1", "Kund"],
    ];
    expect(await read(workbook(inlineRows(rows)))).toEqual([
      { line: 1, cells: rows[0] },
      { line: 2, cells: rows[1] },
    ]);
  });

  const styles: Part = {
    name: "xl/styles.xml",
    content: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-41D]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  };
  const dated = `<row><c s="0"><v>46388</v></c><c s="1"><v>46388</v></c><c s="2"><v>46388.5</v></c><c s="3"><v>46388.10</v></c>
    <c s="1"><v>-1</v></c><c t="d" s="1"><v>2027-01-01T00:00:00Z</v></c><c s="3"><v>1234.5600000000001</v></c><c s="1" t="str"><v>46388</v></c></row>`;

  it("has days where the format says so, and numbers without noise", async () => {
    const [row] = await read(workbook(dated, [styles]));
    expect(row?.cells).toEqual([
      "46388",
      "2027-01-01",
      "2027-01-01",
      "46388.1",
      "-1",
      "2027-01-01",
      "1234.56",
      "46388",
    ]);
  });

  it("may count days from 1904", async () => {
    const book = `<workbook xmlns:r="rel"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`;
    const [row] = await read(workbook(dated, [styles, { name: "xl/workbook.xml", content: book }]));
    expect(row?.cells[1]).toBe("2031-01-02");
  });

  it("is read from the visible sheet with most rows, whichever it is", async () => {
    const sheets: readonly [name: string, rows: string[][], state?: string][] = [
      ["Läs mig", [["Så här gör du"]]],
      ["Fakturor", [["Nr"], ["1"], ["2"]]],
      ["Lika lång", [["Nr"], ["3"], ["4"]]],
      ["Gammalt", [["Nr"], ["5"], ["6"], ["7"]], "veryHidden"],
    ];
    const parts = sheets.map(([, rows], at) => ({
      name: `xl/worksheets/s${String(at)}.xml`,
      content: `<worksheet><sheetData>${inlineRows(rows)}</sheetData></worksheet>`,
    }));
    const named = sheets.map(
      ([name, , state = "visible"], at) => `<sheet name="${name}" state="${state}" r:id="r${String(at)}"/>`,
    );
    const related = parts.map(
      ({ name }, at) => `<Relationship Id="r${String(at)}" Target="${name.replace("xl/", "")}"/>`,
    );
    const bytes = workbook("", [
      ...parts,
      {
        name: "xl/workbook.xml",
        content: `<workbook xmlns:r="rel"><sheets>${named.join("")}</sheets></workbook>`,
      },
      { name: "xl/_rels/workbook.xml.rels", content: `<Relationships>${related.join("")}</Relationships>` },
    ]);
    expect(await readWorkbook(bytes, TABLE_LIMITS)).toEqual({
      sheet: "Fakturor",
      rows: [
        { line: 1, cells: ["Nr"] },
        { line: 2, cells: ["1"] },
        { line: 3, cells: ["2"] },
      ],
    });
  });

  it("says where a row stands as the sheet does, or else counts", async () => {
    const rows = await read(
      workbook(
        `<row r="7"><c><v>1</v></c></row><row><c><v>2</v></c></row><row r="x"><c><v>3</v></c></row><row r="1e300"><c><v>4</v></c></row>`,
      ),
    );
    expect(rows.map(({ line }) => line)).toEqual([7, 8, 9, 10]);
  });

  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
  ).join("");

  const mega = Buffer.alloc(5 * 1024 * 1024, " ");
  it.each([
    ["another archive", zip([{ name: "brev.txt", content: "hej" }]), /no Excel workbook/],
    ["an archive cut short", workbook("").subarray(0, 300), /cannot be unpacked/],
    [
      "one that is too dense",
      workbook("", [{ name: "xl/sharedStrings.xml", content: mega }]),
      /would unpack to 5 MB/,
    ],
    [
      "one that claims too much",
      workbook("", [{ name: "xl/sharedStrings.xml", content: "x", claims: 300 * 1024 * 1024 }]),
      /would unpack to 300 MB/,
    ],
    [
      "one that unpacks to more than it claims",
      workbook("", [{ name: "xl/sharedStrings.xml", content: mega, claims: 10 }]),
      /damaged/,
    ],
    [
      "one with far too many parts",
      workbook(
        "",
        Array.from({ length: 1001 }, (_, at) => ({ name: `xl/${String(at)}`, content: "" })),
      ),
      /more than 1000 parts/,
    ],
    [
      "one without a sheet",
      workbook("", [{ name: "xl/workbook.xml", content: "<workbook/>" }]),
      /names no sheet/,
    ],
    ["one whose XML ends early", workbook("</sheetData>"), /damaged/],
    [
      "one with entities of its own",
      workbook("", [
        {
          name: "xl/sharedStrings.xml",
          content: `<!DOCTYPE a [<!ENTITY b "bb">]><sst><si><t>&b;</t></si></sst>`,
        },
      ]),
      /damaged/,
    ],
    [
      "one whose entities would grow a billion times",
      workbook("", [
        {
          name: "xl/sharedStrings.xml",
          content: `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>`,
        },
      ]),
      /damaged/,
    ],
    [
      "one that reads a file from outside",
      workbook(`<row><c t="str"><v>&x;</v></c></row>`, [
        {
          name: "xl/workbook.xml",
          content: `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><workbook>&x;</workbook>`,
        },
      ]),
      /damaged/,
    ],
    [
      "one with too many rows",
      workbook(
        inlineRows(
          Array.from({ length: TABLE_LIMITS.rows + LINES_ABOVE + 1 }, (_, at) => [
            String((at * 7919) % 99_991),
          ]),
        ),
      ),
      /more than 100000 rows/,
    ],
  ])("that is %s is refused in words", async (_what, bytes, words) => {
    await expect(read(bytes)).rejects.toThrow(words);
  });

  it("with a cell in the last column there is, is no larger for it", async () => {
    const [line] = await read(workbook(`<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>`));
    expect(line?.cells).toEqual(["1"]);
  });
});
