/** Customers to be in touch with, and talks, in the morning letters: from what is known of customers to what staff read. */
import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { madePromise } from "../support/made.ts";
import { madeRelation } from "../support/made-relation.ts";
import { letterTo, linesTo } from "../support/mornings.ts";
import { createWorld, type World } from "../support/world.ts";

/** Monday 23 November 2026, before the first run; each day's runs have been at noon. */
const MONDAY_FIVE = "2026-11-23T04:00:00.000Z";
const MONDAY = "2026-11-23";
const noonOf = (day: string): string => `${day}T11:00:00.000Z`;

async function worldWith(relations: Readonly<Record<string, Partial<RelationFacts>>>): Promise<World> {
  const world = createWorld({ at: MONDAY_FIVE });
  for (const [id, facts] of Object.entries(relations)) {
    const entry = madeRelation(id, facts, {
      placed: { month: "2026-11", valueClass: "C", rawClass: "C", value: 9_000 },
    });
    await world.memory.relations.store(undefined, withLooks(entry, circumstancesOf(world.company, MONDAY)));
  }
  return world;
}

/** In touch in January, and never since. */
const quiet: Partial<RelationFacts> = {
  firstContactOn: "2024-01-22",
  contacts: [
    {
      ...{ id: "k1", on: "2026-01-22", way: "call", direction: "both", staff: ["anna"], people: [] },
      what: "mått på bänkskivan",
    },
  ],
};

/** One whose first year is over in January. */
const valued: Partial<RelationFacts> = {
  ...{ firstContactOn: "2026-01-25" },
  contacts: [
    { ...{ id: "k2", on: "2026-11-16", way: "mail", direction: "both" }, staff: ["anna"], people: [] },
  ],
  purchases: [{ id: "a/1", on: "2026-10-01", net: { minor: 9_000_000, currency: "SEK" } }],
};

const readable = (raw = ""): string =>
  Buffer.from(
    raw
      .replaceAll("=\r\n", "")
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  )
    .toString("utf8")
    .replaceAll(/\s+/g, " ");

describe("the morning letter", () => {
  it("names whom it is good to be in touch with, and which talks to arrange, with reasons", async () => {
    const world = await worldWith({ quiet, valued });
    await world.at(noonOf(MONDAY));
    expect(linesTo(world, "anna", MONDAY)).toEqual(["contacts: Kund quiet", "talks: Kund valued"]);
    const text = readable(world.morningLetters().find(({ to }) => to.startsWith("anna@"))?.raw);
    expect(text).toContain("BRA ATT HÖRA AV SIG TILL 1. Kund quiet: ");
    expect(text).toContain("Senast i kontakt 22 januari 2026 på telefon: ”mått på bänkskivan”.");
    expect(text).toContain("KUNDSAMTAL 2. Kund valued: ");
    expect(text).toContain(
      "Svara på det här mejlet med siffran och ett ord, till exempel: 1 senare fredag · 2 bokat 7/12 10.00",
    );
  });

  it("says on Monday how the week went, in one sentence or two", async () => {
    const world = await worldWith({ quiet, valued });
    await world.at(noonOf(MONDAY));
    expect(letterTo(world, "bo", MONDAY)?.relationsWeek).toEqual({
      ...{ contacted: 1, waiting: 1, held: 0, booked: 0, overdue: 1 },
    });
    await world.at(noonOf("2026-11-24"));
    expect(letterTo(world, "anna", "2026-11-24")?.relationsWeek).toBeUndefined();
  });

  it("has one line of a customer who waits for our reply, and none of one whom people were in touch with", async () => {
    const world = await worldWith({ quiet, valued });
    await world.memory.promises.store(madePromise({ customerId: "quiet", promiseId: "p1", owner: "anna" }));
    await world.at(noonOf(MONDAY));
    expect(linesTo(world, "anna", MONDAY).filter((line) => line.startsWith("contacts"))).toEqual([]);
  });

  it("brings contacts again the next day, and talks only when they had no room or never came", async () => {
    const world = await worldWith({ quiet, valued });
    await world.at(noonOf(MONDAY));
    const letter = letterTo(world, "anna", MONDAY);
    if (letter === undefined) throw new Error("no letter");
    world.memory.stored.letters.set(letter.letterId, { ...letter, state: "failed" });
    await world.at(noonOf("2026-11-24"));
    expect(linesTo(world, "anna", "2026-11-24")).toEqual(["contacts: Kund quiet", "talks: Kund valued"]);
    await world.at(noonOf("2026-11-25"));
    expect(linesTo(world, "anna", "2026-11-25")).toEqual(["contacts: Kund quiet"]);
  });

  it("tells of a talk that was found after the day's letters on the next day", async () => {
    const world = await worldWith({ valued });
    world.settings.schedulesCall = false;
    world.settings.sweeps = false;
    await world.at("2026-11-23T06:40:00.000Z");
    await world.runDaily("plan-contacts");
    await world.runDaily("write-morning-letters");
    await world.runDaily("plan-talks");
    await world.at("2026-11-24T06:40:00.000Z");
    await world.runDaily("plan-talks");
    await world.runDaily("write-morning-letters");
    expect(linesTo(world, "anna", MONDAY)).toEqual([]);
    expect(linesTo(world, "anna", "2026-11-24")).toEqual(["talks: Kund valued"]);
  });

  it("reads no more relations than the runs named, however many there are", async () => {
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `other${String(at)}`,
        { ...valued, purchases: [], firstContactOn: "2026-10-01" },
      ]),
    );
    const world = await worldWith({ quiet, valued, ...others });
    world.settings.schedulesCall = false;
    world.settings.sweeps = false;
    await world.at(noonOf("2026-11-24"));
    await world.runDaily("plan-contacts");
    await world.runDaily("plan-talks");
    const before = world.faults.calls.length;
    await world.runDaily("write-morning-letters");
    const calls = world.faults.calls.slice(before).filter((call) => call.startsWith("relations."));
    // The last when the letter is sent: what is noted of the people, as it is then.
    expect(calls).toEqual(["relations.findAll", "relations.find"]);
  });
});
