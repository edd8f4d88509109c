/** A customer who knew two of us, one of whom leaves: warned when that is so, and not the month after. */
import { describe, expect, it } from "vitest";
import type { RelationContact, RelationNote } from "../../domain/relation/relation-facts.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { madeRelation } from "../support/made-relation.ts";
import { letterTo } from "../support/mornings.ts";
import { relationOf } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const company = companyManagedByBo();

const met = (on: string, staff: string): RelationContact => ({
  ...{ id: `met-${on}`, on, way: "meeting", direction: "both", staff: [staff] },
  people: ["karin@kund.example", "olle@kund.example"],
});

async function worldOf(contacts: readonly RelationContact[]): Promise<World> {
  const world = createWorld({ at: "2026-11-23T04:00:00.000Z", company });
  const placed = { month: "2026-11", valueClass: "A", rawClass: "A", value: 9_000_000 } as const;
  const purchases = ["2026-06-01", "2026-08-03", "2026-10-01"].map((on) => ({
    ...{ id: `f-${on}`, on, net: { minor: 3_000_000, currency: "SEK" } },
  }));
  // Nothing else than the warning is to be looked at.
  const notes: RelationNote[] = [
    {
      ...{ noteId: "n1", on: "2026-11-02", at: "2026-11-02T09:00:00.000Z", staffId: "sofie" },
      ...{ says: "no-talks", kinds: ["evaluation", "update"], reason: "vill inte" },
    },
  ];
  const made = madeRelation("a", { contacts, purchases, notes }, { placed });
  const entry = { ...made, facts: { ...made.facts, customer: { ...made.facts.customer, owner: "sofie" } } };
  await world.memory.relations.store(undefined, withLooks(entry, circumstancesOf(company, "2026-11-23")));
  return world;
}

const warned = (world: World, day: string) =>
  (letterTo(world, "sofie", day)?.lines ?? []).flatMap(({ hint }) =>
    hint?.kind === "breadth" ? [hint.because] : [],
  );

describe("a valued customer who knew two of us, one of whom has left", () => {
  const contacts = [met("2026-10-05", "anna"), met("2026-10-19", "sofie"), met("2026-11-02", "anna")];

  it("is warned of on the first day after it, with who is left, though the last day was a Friday", async () => {
    const world = await worldOf(contacts);
    await world.at("2026-11-24T11:00:00.000Z");
    const { talkOn = "2027" } = await relationOf(world, "a");
    expect(talkOn > "2026-12-15").toBe(true);
    await world.staffWrites({ text: "slutar: Anna 27/11, Bo tar över", from: "bo@bjorkholm.example" });
    for (const day of ["25", "26", "27", "28", "29", "30"]) await world.at(`2026-11-${day}T11:00:00.000Z`);
    expect(["25", "26", "27"].flatMap((day) => warned(world, `2026-11-${day}`))).toEqual([]);
    expect(warned(world, "2026-11-30")).toMatchObject([{ side: "ours", staff: ["Sofie Lind"], contacts: 3 }]);
    await world.at("2026-12-01T11:00:00.000Z");
    expect(warned(world, "2026-12-01")).toEqual([]);
    expect((await relationOf(world, "a")).hinted).toMatchObject([{ kind: "breadth", on: "2026-11-30" }]);
  });

  it("is told of by the id of whoever no settings name and nobody said has left, never by nothing", async () => {
    const world = await worldOf(["2026-10-05", "2026-10-19", "2026-11-02"].map((on) => met(on, "lotta")));
    await world.at("2026-11-24T11:00:00.000Z");
    const days = ["2026-11-23", "2026-11-24"].flatMap((day) => warned(world, day));
    expect(days).toMatchObject([{ side: "ours", staff: ["lotta"] }]);
  });

  it("is not warned of while a third knows them", async () => {
    const world = await worldOf([...contacts, met("2026-11-03", "bo")]);
    await world.at("2026-11-24T11:00:00.000Z");
    await world.staffWrites({ text: "slutar: Anna 25/11, Bo tar över", from: "bo@bjorkholm.example" });
    for (const day of ["25", "26", "27"]) await world.at(`2026-11-${day}T11:00:00.000Z`);
    expect(["25", "26", "27"].flatMap((day) => warned(world, `2026-11-${day}`))).toEqual([]);
  });
});
