/** What somebody who leaves hands over, from files. From tables it is read in test/end-to-end/leaving.test.ts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "../../bin/command-line.ts";
import { command } from "../../bin/explain/leaving.ts";
import { watchConsole } from "../support/watch-console.ts";

const folder = mkdtempSync(join(tmpdir(), "leaving-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { printed, complained } = watchConsole();

const file = join(folder, "relations.json");
writeFileSync(
  file,
  JSON.stringify({
    customers: [
      { number: "1001", name: "Ek & Lönn", owner: "anna", addedOn: "2024-01-01" },
      { number: "1002", name: "Nordhamns Glas", owner: "bo", addedOn: "2024-01-01" },
    ],
    contacts: [
      { customer: "1001", on: "2026-02-01", way: "call", staff: ["anna", "bo"], people: ["Eva"] },
      { customer: "1002", on: "2026-02-03", way: "meeting", staff: ["anna"], people: ["Per"] },
    ],
    invoices: [{ customer: "1001", on: "2026-01-02", number: "1", net: "100000" }],
    talks: [
      { customer: "1001", kind: "evaluation", on: "2026-04-10", bookedOn: "2026-03-01", leader: "anna" },
      { customer: "1002", kind: "update", on: "2026-04-10", bookedOn: "2026-03-20", leader: "anna" },
    ],
    notes: [{ customer: "1002", says: "next", on: "2026-03-01", next: "2026-03-20", by: "anna" }],
  }),
);

const leaving = (...args: string[]): Promise<number> =>
  runCommand(command, [...args, file, "--as-of", "2026-03-16"]);

describe("explain leaving", () => {
  it("lists what is somebody's, and who knows nobody else", async () => {
    expect(await leaving("--staff", "Anna Björk", "--json")).toBe(0);
    expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { list: "customers", name: "Ek & Lönn", valueClass: "A", lastOn: "2026-02-01" },
      { list: "talks", name: "Ek & Lönn", kinds: ["evaluation"], on: "2026-04-10" },
      { list: "contacts", name: "Nordhamns Glas", on: "2026-03-20" },
      { list: "alone", name: "Nordhamns Glas", lastOn: "2026-02-03" },
      { leaving: { staff: "anna", lastOn: null, to: null, customers: 1, promises: 0, talks: 1, alone: 1 } },
    ]);
  });

  it("says the same in words, and that there is nothing when there is", async () => {
    expect(await leaving("--staff", "bo")).toBe(0);
    expect(printed.join("\n")).toMatch(
      /^1 kund\n {2}Nordhamns Glas \(senast i kontakt den 3.februari 2026\)$/,
    );
    expect(await leaving("--staff", "sofie")).toBe(0);
    expect(printed.at(-1)).toBe("Nothing to hand over.");
  });

  it("wants to know of whom, and on which day", async () => {
    expect(await leaving("--staff", "lotta")).toBe(2);
    expect(complained.join()).toContain("is no colleague. Write one of anna, bo, sofie.");
    expect(await leaving()).toBe(2);
    expect(await runCommand(command, ["--staff", "anna", file])).toBe(2);
    expect(complained.join()).toContain("--as-of is missing");
  });
});
