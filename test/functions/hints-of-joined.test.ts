/** A customer that turns out to be another one: what was told of it is not told again, and what was to be told is. */
import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { hintsTo, hintWorld, note, noonOf } from "../support/hint-world.ts";
import { letterTo } from "../support/mornings.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

const remembered = note("m", "2026-11-02", {
  ...{ says: "milestone", day: "2026-11-27", yearly: false, what: "25 år" },
});

async function sofies(facts: Partial<RelationFacts>): Promise<World> {
  const world = await hintWorld({ karins: facts });
  await world.memory.register.store(undefined, { ...karins, owner: "sofie" });
  return world;
}

/** Norrtulls Glas turns out to be the customer `big`. */
async function join({ memory: { register } }: World): Promise<void> {
  const before = await register.find("karins");
  if (before === undefined) throw new Error("no customer");
  const { number: _number, ...rest } = before;
  await register.store(before, { ...rest, addresses: [], joined: "big", version: (before.version ?? 0) + 1 });
  await register.store(undefined, {
    ...{ ...karins, owner: "sofie", customerId: "big", number: "5000", name: "Norrtulls Glas AB" },
    addresses: before.addresses,
  });
}

async function toldOn(world: World, days: readonly string[]): Promise<readonly string[]> {
  const told: string[] = [];
  for (const day of days) {
    await world.at(noonOf(day));
    told.push(...hintsTo(world, "sofie", day).map((hint) => `${day} ${hint}`));
  }
  return told;
}

describe("hints of a customer who turns out to be another one", () => {
  it("are not told again, whether they were noted with the relation before or stand in the last letter alone", async () => {
    const after = ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
    for (const joinedAfter of [0, 1]) {
      const world = await sofies({ notes: [remembered] });
      const first = ["2026-11-23 karins milestone milestone:m:2026"];
      expect(await toldOn(world, ["2026-11-23"])).toEqual(first);
      expect(await toldOn(world, after.slice(0, joinedAfter))).toEqual([]);
      await join(world);
      expect(await toldOn(world, after.slice(joinedAfter))).toEqual([]);
      expect((await relationOf(world, "big")).hinted).toMatchObject([{ key: "milestone:m:2026" }]);
    }
  });

  it("are told of the other one, as the next contact is that was planned before", async () => {
    const next = note("n", "2026-11-02", { says: "next", next: "2026-11-23", reason: "fönstren" });
    const world = await sofies({ notes: [remembered, next] });
    // Who is to be in touch with whom was found at 6:35; at 6:45 the other one has all of it.
    await world.at("2026-11-23T05:40:00.000Z");
    await world.runDaily("plan-contacts");
    const { contacts } = await world.memory.relationsState.read();
    expect(contacts?.lines).toMatchObject([{ customerId: "karins" }]);
    await join(world);
    await world.at(noonOf("2026-11-23"));
    expect(hintsTo(world, "sofie", "2026-11-23")).toEqual(["big milestone milestone:m:2026"]);
    const { lines = [] } = letterTo(world, "sofie", "2026-11-23") ?? {};
    expect(lines.filter(({ section }) => section === "contacts")).toMatchObject([
      { about: { customerId: "big" } },
    ]);
  });

  it("come no sooner after a suggestion that was made to the one", async () => {
    const world = await sofies({});
    const entry = await relationOf(world, "karins");
    const hinted = [{ kind: "favour", key: "2026-11-02", on: "2026-11-03", staffId: "sofie" }] as const;
    const told = [{ kind: "update", dueOn: "2026-12-20", stage: -60, on: "2026-10-22" }] as const;
    await world.memory.relations.store(entry, { ...entry, hinted, told });
    await join(world);
    await world.at(noonOf("2026-11-23"));
    expect(await relationOf(world, "big")).toMatchObject({ hinted, told });
    expect(
      letterTo(world, "sofie", "2026-11-23")?.lines.some(({ hint }) => hint?.kind === "favour"),
    ).not.toBe(true);
  });
});
