/** Whom plan-talks tells of which talks, on which morning, whatever happens around it. */
import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import type { Talk } from "../../domain/relation/talk.ts";
import { companyManagedByBo } from "../support/example-company.ts";
import { hintWorld, noonOf } from "../support/hint-world.ts";
import { letterTo } from "../support/mornings.ts";
import { relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

/** Sofie's customer, one of the most valuable, in touch with us since that day. */
const since = (firstContactOn: string): Partial<RelationFacts> => ({
  firstContactOn,
  purchases: [{ id: "a/1", on: "2026-10-01", net: { minor: 9_000_000, currency: "SEK" } }],
});

const toldIn = async ({ memory }: World, day: string): Promise<string[]> => {
  const { talks } = await memory.relationsState.read();
  return (talks?.lines ?? [])
    .filter(({ at }) => at.startsWith(day))
    .map(({ customerId, kind, staffId, as }) => `${customerId} ${kind} ${staffId} ${as}`);
};

describe("plan-talks", () => {
  it("tells the owner 60 days before, once, and notes it with the relation", async () => {
    const world = await hintWorld({ a: since("2026-01-22") });
    await world.at(noonOf("2026-11-23"));
    // The update was due in July.
    expect(await toldIn(world, "2026-11-23")).toEqual([
      "a evaluation sofie owner",
      "a update bo manager",
      "a update sofie owner",
    ]);
    const { told } = await relationOf(world, "a");
    expect(told).toContainEqual({
      ...{ kind: "evaluation", dueOn: "2027-01-22" },
      ...{ stage: -60, on: "2026-11-23" },
    });
    await world.runDaily("plan-talks");
    await world.at(noonOf("2026-11-24"));
    expect(await toldIn(world, "2026-11-24")).toEqual([]);
    expect((await relationOf(world, "a")).told).toEqual(told);
  });

  it("tells each week what is overdue, and of days that were missed once", async () => {
    const world = await hintWorld({ a: since("2026-05-24") });
    await world.at(noonOf("2026-11-24"));
    expect(await toldIn(world, "2026-11-24")).toEqual(["a update sofie owner"]);
    world.settings.schedulesCall = false;
    world.settings.sweeps = false;
    await world.at(noonOf("2026-12-13"));
    world.settings.sweeps = true;
    await world.at(noonOf("2026-12-15"));
    expect(await toldIn(world, "2026-12-14")).toEqual(["a update sofie owner"]);
    expect(await toldIn(world, "2026-12-15")).toEqual(["a update sofie owner"]);
    const { told } = await relationOf(world, "a");
    expect(told.map(({ stage, on }) => `${stage} ${on}`)).toEqual([
      "21 2026-12-15",
      "14 2026-12-14",
      "0 2026-11-24",
      "-30 2026-11-23",
    ]);
  });

  it("tells nothing in holiday weeks, and all of it after them", async () => {
    // Weeks 28 to 31 end on 1 August.
    const at = "2027-07-15T04:00:00.000Z";
    const world = await hintWorld({ a: since("2026-07-15") }, { at });
    await world.at(noonOf("2027-07-16"));
    expect((await world.memory.relationsState.read()).talks?.lines).toEqual([]);
    await world.at(noonOf("2027-08-09"));
    const { talks } = await world.memory.relationsState.read();
    expect(
      talks?.lines.map(({ kind, staffId, at: toldAt }) => `${kind} ${staffId} ${toldAt.slice(0, 10)}`),
    ).toContain("evaluation sofie 2027-08-09");
  });

  it("tells whoever is there instead of an owner who is away", async () => {
    const away = { sofie: { away: [{ from: "2026-11-23", to: "2026-11-27" }] } };
    const company = companyManagedByBo(away);
    const world = await hintWorld({ a: since("2026-01-22") }, { company });
    await world.at(noonOf("2026-11-23"));
    expect(await toldIn(world, "2026-11-23")).toContain("a evaluation anna owner");
    expect(letterTo(world, "anna", "2026-11-23")?.lines).toMatchObject([
      { section: "talks", who: "Kund a", talk: { kinds: ["update"], state: "overdue", as: "owner" } },
      { section: "talks", who: "Kund a", talk: { kinds: ["evaluation"], state: "due", as: "owner" } },
    ]);
  });

  it("asks on the next working day for the minutes of a talk whose time has passed, and then each week", async () => {
    const booked: Talk = {
      ...{ talkId: "t1", kinds: ["update"] as const, bookedAt: "2026-11-02T09:00:00.000Z", bookedBy: "d1" },
      ...{ leader: "bo", on: "2026-11-20", changedAt: "2026-11-02T09:00:00.000Z" },
    };
    const world = await hintWorld({ a: { ...since("2026-05-30"), talks: [booked] } });
    await world.at(noonOf("2026-11-23"));
    expect(await toldIn(world, "2026-11-23")).toEqual(["a update bo owner"]);
    expect(letterTo(world, "bo", "2026-11-23")?.lines).toMatchObject([
      { section: "talks", talk: { state: "to-close", dueOn: "2026-11-20", talkId: "t1" } },
    ]);
    await world.at(noonOf("2026-11-27"));
    expect((await relationOf(world, "a")).told).toHaveLength(1);
    await world.at(noonOf("2026-11-30"));
    expect(await toldIn(world, "2026-11-30")).toEqual(["a update bo owner"]);
  });

  it("goes on without a relation that cannot be looked at, and flags it", async () => {
    const broken = { ...since("2026-01-22"), talks: [null] } as unknown as Partial<RelationFacts>;
    const world = await hintWorld({ a: since("2026-01-22") });
    const { entries } = world.memory.relations;
    const good = await relationOf(world, "a");
    (entries as Map<string, typeof good>).set("bad", {
      ...good,
      facts: { ...good.facts, ...broken, customer: { ...good.facts.customer, customerId: "bad" } },
    });
    await world.at(noonOf("2026-11-23"));
    expect(await toldIn(world, "2026-11-23")).toContain("a evaluation sofie owner");
    expect(world.flags).toContainEqual({
      metric: "FailedItem",
      facts: { what: "relation", item: "bad", error: "TypeError" },
    });
  });

  it("tells all the same, and once, when any one call fails", async () => {
    for (const port of ["relations.store", "relationsState.store", "relations.find", "relations.dueTalks"]) {
      for (const when of ["before", "after"] as const) {
        const world = await hintWorld({ a: since("2026-01-22") });
        world.faults.plant({ nth: 1, kind: when, call: port });
        await world.at(noonOf("2026-11-24"));
        expect(
          (await world.memory.relationsState.read()).talks?.lines.map(({ kind, as }) => `${kind} ${as}`),
        ).toEqual(["evaluation owner", "update manager", "update owner"]);
        const { lines = [] } = letterTo(world, "sofie", "2026-11-23") ?? {};
        expect(lines.filter(({ section }) => section === "talks")).toHaveLength(2);
      }
    }
  });
});
