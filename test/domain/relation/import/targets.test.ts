/** A target in a table: at the level or above it. */
import { expect, it } from "vitest";
import { RELATION_COLUMNS } from "../../../../domain/relation/import/columns.ts";
import { readSaidRows } from "../../../../domain/relation/import/read-said-rows.ts";
import { exampleCompany } from "../../../support/example-company.ts";

it("below the level is named, and the level kept", () => {
  const header = ["Kundnr", "Nivå", "Mål"];
  const rows = [
    { line: 2, cells: ["7", "3", "2"] },
    { line: 3, cells: ["8", "3", "3"] },
  ];
  const table = { header, rows, map: RELATION_COLUMNS.guess(header) };
  const read = readSaidRows("f.csv", table, { company: exampleCompany(), today: "2026-11-24" });
  expect(read.rows.map(({ notes }) => notes)).toMatchObject([[{ level: 3 }], [{ level: 3, target: 3 }]]);
  expect(read.rows[0]?.notes[0]).not.toHaveProperty("target");
  expect(read.wrong.map(({ line, field, problem }) => [line, field, problem])).toEqual([
    [2, "Mål", "2 is below the level, which is 3"],
  ]);
});
