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
