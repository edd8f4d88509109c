import { describe, expect, it } from "vitest";
import type { ImportReport } from "../../../bin/customers/import-files.ts";
import { importInWords } from "../../../bin/customers/report.ts";

const report = (columns: ImportReport["files"][number]["columns"]): ImportReport => ({
  added: 1,
  changed: 0,
  unchanged: 0,
  wrong: [],
  files: [{ file: "kunder.csv", rows: 1, suppliers: 0, columns }],
});

describe("an import's report", () => {
  it("names the columns that are not used, so that nobody misses them without knowing", () => {
    expect(importInWords(report({ Kundnr: "number", Telefon: null, "E-post 9": null }), false)).toBe(
      [
        "kunder.csv: 1 rows",
        "  Kundnr is read as number",
        "  not used: Telefon, E-post 9",
        "1 added, 0 changed, 0 unchanged; 0 wrong.",
      ].join("\n"),
    );
  });

  it("says nothing of unused columns where all are used, and names the first of very many", () => {
    expect(importInWords(report({ Kundnr: "number" }), false)).not.toContain("not used");
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`K${String(at)}`, null]));
    expect(importInWords(report(many), false)).toMatch(/not used: K0, .*, K29 and 10 more$/m);
  });
});
