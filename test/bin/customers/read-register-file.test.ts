import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readRegisterFile } from "../../../bin/customers/read-register-file.ts";
import { TABLE_LIMITS } from "../../../domain/table/table.ts";

const folder = mkdtempSync(join(tmpdir(), "registers-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe("a register file", () => {
  const read = (file: string) => readRegisterFile(file, `${file}.columns.json`);

  it("may have titles above its column names", async () => {
    const file = written(
      "titel.csv",
      "Kundregister 2026-11-20\n\nKundnr;Namn;E-post\n1;Kund AB;a@kund.example\n",
    );
    expect(await read(file)).toMatchObject({
      header: ["Kundnr", "Namn", "E-post"],
      rows: [{ line: 4, cells: ["1", "Kund AB", "a@kund.example"] }],
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
    const file = written("stor.csv", Buffer.alloc(TABLE_LIMITS.bytes + 1));
    await expect(read(file)).rejects.toThrow(/it has 51 MB/);
  });
});
