import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { decodeText } from "../../../bin/customers/decode-text.ts";
import { readCsv } from "../../../bin/customers/read-csv.ts";
import { readRegisterFile } from "../../../bin/customers/read-register-file.ts";
import { readXlsx } from "../../../bin/customers/read-xlsx.ts";
import { LIMITS } from "../../../bin/customers/register-file-error.ts";
import { inlineRows, type Part, workbook, zip } from "./workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "registers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("the text of a file", () => {
  const text = "Kundnr;Namn\n1;Åkes Möbler på Ærø\n";
  const utf16 = Buffer.from(text, "utf16le");

  it.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["Windows-1252", Buffer.from(text, "latin1"), "windows-1252"],
    ["UTF-16, little end first", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "utf-16le"],
    ["UTF-16, big end first", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16(), "utf-16be"],
    ["UTF-16 without a mark", utf16, "utf-16le"],
    ["UTF-16 the other way round without a mark", Buffer.from(utf16).swap16(), "utf-16be"],
  ])("is found in %s", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it("has the euro sign and quotes of Windows-1252, and one kind of line ending", () => {
    expect(decodeText(Buffer.from([0x80, 0x93, 0x94, 0x0d, 0x0a, 0x0d])).text).toBe("€“”\n\n");
  });

  it("is found in any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe("string");
      }),
    );
  });
});

describe("a text file", () => {
  const cells = (text: string): (readonly string[])[] =>
    readCsv("x.csv", text).lines.map((line) => line.cells);

  it.each([";", ",", "\t", "|"])("may separate its cells by %j", (separator) => {
    const text = [
      ["Kundnr", "Namn", "E-post"],
      ["1", `"A ${separator} B"`, "a@b.example"],
    ]
      .map((row) => row.join(separator))
      .join("\n");
    expect(cells(text)).toEqual([
      ["Kundnr", "Namn", "E-post"],
      ["1", `A ${separator} B`, "a@b.example"],
    ]);
  });

  it("may name its separator on top, as Excel does, have empty lines, and cells of several lines", () => {
    const { lines, broken } = readCsv("x.csv", 'sep=;\nKundnr;Namn\n\n1;"Kund\nAB"\n2;Annan\n');
    expect(lines).toEqual([
      { line: 2, cells: ["Kundnr", "Namn"] },
      { line: 4, cells: ["1", "Kund\nAB"] },
      { line: 6, cells: ["2", "Annan"] },
    ]);
    expect(broken).toEqual([]);
  });

  it("may have quotes that are doubled, or that are not but should be", () => {
    expect(cells('Kundnr;Namn\n1;"Kund ""X"" AB"\n2;Kund "Y" AB')).toEqual([
      ["Kundnr", "Namn"],
      ["1", 'Kund "X" AB'],
      ["2", 'Kund "Y" AB'],
    ]);
  });

  it.each([
    ["swallows a line", '3;"Berg AB;c@x.example\n4;Ek;d@x.example\n5;"Al";e@x.example\n', [3], ["4", "5"]],
    ["swallows all to the end", '3;"Berg AB;c@x.example\n4;Ek;d@x.example\n', [3], ["4"]],
  ])("with a quote that %s is read on behind that line", (_what, rows, broken, numbers) => {
    const table = readCsv("x.csv", `Kundnr;Namn;E-post\n2;Alfa;a@x.example\n${rows}`);
    expect(table.broken).toEqual(broken);
    expect(table.lines.map((line) => line.cells[0])).toEqual(["Kundnr", "2", ...numbers]);
    expect(table.lines.slice(2).map(({ line }) => line)).toEqual(numbers.map(Number));
  });

  it("with nothing but broken quotes is refused in words, and soon", () => {
    const text = `Kundnr;Namn\n${'1;"x\n'.repeat(5000)}`;
    expect(() => readCsv("x.csv", text)).toThrow(
      /x\.csv: more than 1000 lines are far too long or have quotes/,
    );
  });

  it("with a line that is far too long is read on behind it", () => {
    const { lines, broken } = readCsv("x.csv", `Kundnr;Namn\n1;A\n${";".repeat(70_000)}\n2;B\n`);
    expect(broken).toEqual([3]);
    expect(lines.filter((line) => line.cells.some((cell) => cell.trim() !== ""))).toEqual([
      { line: 1, cells: ["Kundnr", "Namn"] },
      { line: 2, cells: ["1", "A"] },
      { line: 4, cells: ["2", "B"] },
    ]);
    expect(() => readCsv("x.csv", "\n".repeat(LIMITS.lines))).toThrow(/more than 100000 rows/);
  });

  it("with too many rows is refused in words", () => {
    expect(() => readCsv("x.csv", `Kundnr\n${"1\n".repeat(LIMITS.rows + 100)}`)).toThrow(
      /more than 100000 rows/,
    );
  });

  it("is read whatever is in it", () => {
    const piece = fc.oneof(
      fc.constantFrom('"', ";", ",", "\n", "\r\n", "\t", "Kundnr", "\u0000"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text } = decodeText(Buffer.from(pieces.join("")));
        const { lines } = readCsv("x.csv", text);
        const numbers = lines.map(({ line }) => line);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(numbers.every((line) => line >= 1 && line <= text.split("\n").length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a workbook", () => {
  it("is read from its first visible sheet: shared and own texts, numbers, formulas, gaps", async () => {
    const sheet = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3"><v>1001</v></c><c r="C3" t="inlineStr"><is><t>a &amp; b</t></is></c>
      <c r="D3" t="str"><f>A1&amp;B1</f><v>sum</v></c><c r="E3" t="e"><v>#REF!</v></c><c r="F3"><v>1.2E3</v></c></row>`;
    const strings: Part = {
      name: "xl/sharedStrings.xml",
      content: `<sst><si><t>Kundnr</t></si><si><r><t>Na</t></r><r><t>mn</t></r><rPh><t>x</t></rPh></si></sst>`,
    };
    expect(await readXlsx("x.xlsx", workbook(sheet, [strings]))).toEqual([
      { line: 1, cells: ["Kundnr", "Namn"] },
      { line: 3, cells: ["1001", "", "a & b", "sum", "", "1200"] },
    ]);
  });

  it("counts rows and cells by itself where the file does not", async () => {
    const rows = [
      ["Kundnr", "Namn"],
      ["1", "Kund"],
    ];
    expect(await readXlsx("x.xlsx", workbook(inlineRows(rows)))).toEqual([
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
        inlineRows(Array.from({ length: LIMITS.rows + 2 }, (_, at) => [String((at * 7919) % 99_991)])),
      ),
      /more than 100000 rows/,
    ],
  ])("that is %s is refused in words", async (_what, bytes, words) => {
    await expect(readXlsx("x.xlsx", bytes)).rejects.toThrow(words);
  });

  it("with a cell in the last column there is, is no larger for it", async () => {
    const [line] = await readXlsx(
      "x.xlsx",
      workbook(`<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>`),
    );
    expect(line?.cells).toEqual(["1"]);
  });
});

describe("a register file", () => {
  const read = (file: string) => readRegisterFile(file, `${file}.columns.json`);

  it("may have titles above its column names", async () => {
    const file = written(
      "titel.csv",
      "Kundregister 2026-11-20\n\nKundnr;Namn;E-post\n1;Kund AB;a@kund.example\n",
    );
    expect(await read(file)).toMatchObject({
      header: ["Kundnr", "Namn", "E-post"],
      lines: [{ line: 4, cells: ["1", "Kund AB", "a@kund.example"] }],
      isGuess: true,
    });
  });

  it("is read by the map beside it", async () => {
    const file = written("egen.csv", "Kod X;Vem;Post\n7;Kund AB;a@kund.example\n");
    written("egen.csv.columns.json", '{"columns": {"Kod X": "number", "Vem": "name", "Post": "address"}}');
    expect(await read(file)).toMatchObject({ map: { "Kod X": "number" }, isGuess: false });
  });

  it.each([
    ["not JSON", "{", /Write \{"columns"/],
    ["a field that there is not", '{"columns": {"Kundnr": "shoe"}}', /Invalid option/],
    ["other settings", '{"column": {}}', /Write \{"columns"/],
  ])("is not read by a map with %s", async (_what, map, words) => {
    const file = written("fel.csv", "Kundnr\n1\n");
    written("fel.csv.columns.json", map);
    await expect(read(file)).rejects.toThrow(words);
  });

  it.each([
    ["tom.csv", "", /it is empty/],
    ["gammal.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /old Excel file/],
    ["kunder.pdf", "%PDF-1.7", /no CSV or Excel/],
  ])("that is none, %s, is refused in words", async (name, content, words) => {
    await expect(read(written(name, content))).rejects.toThrow(words);
  });

  it("that is not there, or is too large, is refused in words", async () => {
    await expect(read(join(folder, "nowhere.csv"))).rejects.toThrow(/nowhere\.csv: it cannot be read/);
    const file = written("stor.csv", Buffer.alloc(LIMITS.fileBytes + 1));
    await expect(read(file)).rejects.toThrow(/it has 51 MB/);
  });
});
