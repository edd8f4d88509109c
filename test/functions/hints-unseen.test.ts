/** What was planned for a morning letter and nobody read counts as not told: it is told when it can be, if it still holds. */
import { describe, expect, it } from "vitest";
import type { RelationContact, RelationFacts } from "../../domain/relation/relation-facts.ts";
import { hintsTo, hintWorld, known, note, noonOf } from "../support/hint-world.ts";
import { letterTo } from "../support/mornings.ts";
import { relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

const DAYS = ["23", "24", "25", "26", "27", "30"].map((day) => `2026-11-${day}`);

const told = (world: World): string[] =>
  DAYS.flatMap((day) => hintsTo(world, "sofie", day).map((hint) => `${day.slice(-2)} ${hint}`));

const spoke = (on: string): RelationContact => ({
  ...{ id: `c-${on}`, on, at: `${on}T09:00:00.000Z`, way: "call", direction: "both" },
  ...{ staff: ["sofie"], people: [] },
});

const account = (disputed: RelationFacts["paying"] & object) => ({ paying: disputed });
const disputed = (from: string, to?: string) =>
  account([{ id: "a1", disputed: [{ from, ...(to && { to }) }], overdue: [], slow: [], serious: [] }]);

/** plan-talks has planned the day's lines, and the letters are not made yet. */
async function between(world: World, day: string): Promise<void> {
  world.settings.schedulesCall = false;
  world.settings.sweeps = false;
  await world.at(noonOf(day));
  await world.runDaily("plan-talks");
}

async function lettersOf(world: World): Promise<void> {
  await world.runDaily("write-morning-letters");
  world.settings.schedulesCall = true;
  world.settings.sweeps = true;
}

describe("a hint that nobody has read", () => {
  it("is told after a complaint that came before the letter", async () => {
    const referral = note("r", "2026-11-23", { says: "referral", towards: "us", whom: "Ek" });
    const jubilee = note("m", "2026-11-01", {
      says: "milestone",
      day: "2026-11-30",
      yearly: false,
      what: "25 år",
    });
    const world = await hintWorld({ a: { notes: [referral, jubilee] } });
    await between(world, "2026-11-23");
    await known(world, "a", "2026-11-23", {
      notes: [note("c", "2026-11-23", { says: "complaint", reason: "x" })],
    });
    await lettersOf(world);
    await world.at(noonOf("2026-11-25"));
    await known(world, "a", "2026-11-25", { contacts: [spoke("2026-11-25")] });
    await world.at(noonOf("2026-11-30"));
    expect(told(world)).toEqual(["26 a thank r:last", "26 a milestone milestone:m:2026"]);
  });

  it("does not cost a customer six months without a suggestion", async () => {
    const bought = (on: string) => ({ id: on, on, net: { minor: 100_000, currency: "SEK" as const } });
    const purchases = ["2024-01-10", "2025-01-10", "2026-01-10", "2026-06-10", "2026-10-10"].map(bought);
    const world = await hintWorld({
      a: { purchases, firstPurchaseOn: "2024-01-10", contacts: [spoke("2026-11-20")] },
    });
    await between(world, "2026-11-23");
    await known(world, "a", "2026-11-23", disputed("2026-11-23", "2026-11-25"));
    await lettersOf(world);
    await world.at(noonOf("2026-11-26"));
    expect(told(world)).toEqual(["26 a feedback 2026-11-20"]);
  });

  it("is told again when the letter that should have brought it failed", async () => {
    const jubilee = note("m", "2026-11-01", {
      says: "milestone",
      day: "2026-11-30",
      yearly: false,
      what: "25 år",
    });
    const world = await hintWorld({ a: { notes: [jubilee] } });
    await world.at("2026-11-23T06:00:00.000Z");
    await world.at(noonOf("2026-11-23"));
    const letter = letterTo(world, "sofie", "2026-11-23");
    if (letter === undefined) throw new Error("Sofie has no letter.");
    world.memory.stored.letters.set(letter.letterId, { ...letter, state: "failed" });
    await world.at(noonOf("2026-11-25"));
    expect(told(world)).toEqual(["23 a milestone milestone:m:2026", "24 a milestone milestone:m:2026"]);
    expect((await relationOf(world, "a")).hinted).toMatchObject([
      { key: "milestone:m:2026", on: "2026-11-24" },
    ]);
  });

  it("is noted with the relation by a later run when that failed on the day after", async () => {
    const jubilee = note("m", "2026-11-01", {
      says: "milestone",
      day: "2026-11-30",
      yearly: false,
      what: "25 år",
    });
    const world = await hintWorld({ a: { notes: [jubilee] } });
    await world.at(noonOf("2026-11-23"));
    for (let nth = 1; nth <= 3; nth += 1)
      world.faults.plant({ nth, kind: "before", call: "relations.store" });
    await world.at(noonOf("2026-11-26"));
    expect(told(world)).toEqual(["23 a milestone milestone:m:2026"]);
    expect((await relationOf(world, "a")).hinted).toMatchObject([
      { key: "milestone:m:2026", on: "2026-11-23" },
    ]);
  });
});

describe("a suggestion for somebody who is away since the run", () => {
  it("waits for the next run, and a milestone comes to the stand-in without one", async () => {
    const facts = (noteId: string): Partial<RelationFacts> => ({
      notes: [
        note(noteId, "2026-11-01", { says: "milestone", day: "2026-11-30", yearly: false, what: "25 år" }),
      ],
    });
    const level = note("l", "2024-01-10", { says: "level", level: 2, target: 4, evidence: "x" });
    const world = await hintWorld({ a: facts("m"), b: { notes: [level], contacts: [spoke("2026-10-20")] } });
    await between(world, "2026-11-23");
    await world.staffWrites({ text: "borta: 23/11–27/11", from: "sofie@bjorkholm.example" });
    await lettersOf(world);
    const lines = DAYS.slice(0, 2).map((day) =>
      world.company.staff.flatMap(({ id }) => hintsTo(world, id, day).map((hint) => `${id} ${hint}`)),
    );
    expect(lines[0]).toEqual(["anna a milestone milestone:m:2026"]);
    await world.at(noonOf("2026-11-24"));
    expect(hintsTo(world, "anna", "2026-11-24")).toMatchObject([expect.stringMatching(/^b level/)]);
  });
});
