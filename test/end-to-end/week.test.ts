/**
 * A week on the stack that will be deployed, from Monday 23 to Monday 30 November 2026: promises are watched, staff say
 * what they did by mail and on the page, and get a letter in the morning. Every letter is read back as it went out. The
 * tests follow each other through the week, on one system.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { at, createWeek } from "../support/week.ts";
import { friday } from "./week/friday.ts";
import { monday } from "./week/monday.ts";
import { thursday } from "./week/thursday.ts";
import { tuesday } from "./week/tuesday.ts";
import { wednesday } from "./week/wednesday.ts";

/** The example, with an address that is Bo's, so that owner, backup and manager are three people. */
function settings(): object {
  const example = JSON.parse(
    readFileSync(new URL("../../companies/example.json", import.meta.url), "utf8"),
  ) as { addresses: object[]; staff: { id: string; backup?: string }[] };
  return {
    ...example,
    addresses: [...example.addresses, { address: "order@bjorkholm.example", owner: "bo" }],
    staff: example.staff.map((member) => (member.id === "bo" ? { ...member, backup: "sofie" } : member)),
  };
}

describe("a week", () => {
  const folder = mkdtempSync(join(tmpdir(), "handslag-week-"));
  let local: LocalSystem;
  const week = createWeek(() => local);

  beforeAll(async () => {
    writeFileSync(join(folder, "bjorkholm.json"), JSON.stringify(settings()));
    local = await startCompany("bjorkholm", { folder, clock: at(23, "07:00") });
  });
  afterAll(async () => {
    await local.stop();
    rmSync(folder, { recursive: true });
  });

  monday(week);
  tuesday(week);
  wednesday(week);
  thursday(week);
  friday(week);

  it("ends: letters came at 7:30 on each working day with something in it, and Monday's says how it went", async () => {
    await week.moveTo(30, "08:00");
    const letters = await week.letters({ kind: "morning" });
    const toAnna = letters.filter(({ to }) => to.startsWith("anna"));
    expect([...new Set(letters.map(({ at: when }) => when.slice(11, 16)))]).toEqual(["06:30"]);
    expect(toAnna.map(({ at: when }) => when.slice(8, 10))).toEqual(["23", "24", "25", "26", "27", "30"]);
    expect(toAnna.at(-1)?.text).toContain("FÖRRA VECKAN");
  });

  it("sent customers nothing but the acknowledgements", async () => {
    const outside = (await week.letters()).filter(({ to }) => !to.endsWith("@bjorkholm.example"));
    expect([...new Set(outside.map(({ kind }) => kind))]).toEqual(["acknowledgement"]);
    expect(new Set(outside.map(({ to }) => to)).size).toBe(outside.length);
  });
});
