import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../domain/table/decode-text.ts";
import { readCsv } from "../../../domain/table/read-csv.ts";
import { TABLE_LIMITS } from "../../../domain/table/table.ts";

const read = (text: string) => readCsv(text, TABLE_LIMITS);

describe("a text file", () => {
  const cells = (text: string): (readonly string[])[] => read(text).rows.map((line) => line.cells);

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
    const { rows, broken } = read('sep=;\nKundnr;Namn\n\n1;"Kund\nAB"\n2;Annan\n');
    expect(rows).toEqual([
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
  ])("with a quote that %s is read on behind that line", (_what, below, broken, numbers) => {
    const table = read(`Kundnr;Namn;E-post\n2;Alfa;a@x.example\n${below}`);
    expect(table.broken).toEqual(broken);
    expect(table.rows.map((line) => line.cells[0])).toEqual(["Kundnr", "2", ...numbers]);
    expect(table.rows.slice(2).map(({ line }) => line)).toEqual(numbers.map(Number));
  });

  it("with nothing but broken quotes is refused in words, and soon", () => {
    const text = `Kundnr;Namn\n${'1;"x\n'.repeat(5000)}`;
    expect(() => read(text)).toThrow(/more than 1000 lines are far too long or have quotes/);
  });

  it("with a line that is far too long is read on behind it", () => {
    const { rows, broken } = read(`Kundnr;Namn\n1;A\n${";".repeat(70_000)}\n2;B\n`);
    expect(broken).toEqual([3]);
    expect(rows.filter((line) => line.cells.some((cell) => cell.trim() !== ""))).toEqual([
      { line: 1, cells: ["Kundnr", "Namn"] },
      { line: 2, cells: ["1", "A"] },
      { line: 4, cells: ["2", "B"] },
    ]);
    expect(() => read("\n".repeat(TABLE_LIMITS.lines))).toThrow(/more than 100000 rows/);
  });

  it("with too many rows is refused in words", () => {
    expect(() => read(`Kundnr\n${"1\n".repeat(TABLE_LIMITS.rows + 100)}`)).toThrow(/more than 100000 rows/);
  });

  it("is read whatever is in it", () => {
    const piece = fc.oneof(
      fc.constantFrom('"', ";", ",", "\n", "\r\n", "\t", "Kundnr", "\u0000"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text } = decodeText(Buffer.from(pieces.join("")));
        const { rows } = read(text);
        const numbers = rows.map(({ line }) => line);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        expect(numbers.every((line) => line >= 1 && line <= text.split("\n").length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
