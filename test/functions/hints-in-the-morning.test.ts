/** What relations ask for, in the letters of real mornings: told once, with what was done since, and before a call what to remember. */
import { describe, expect, it } from "vitest";
import { companyManagedByBo } from "../support/example-company.ts";
import { hintsTo, hintWorld, known, note, noonOf } from "../support/hint-world.ts";
import { letterTo } from "../support/mornings.ts";
import { readableText } from "../support/mail-text.ts";
import { relationOf } from "../support/relation-world.ts";

const referral = note("r1", "2026-11-23", { says: "referral", towards: "us", whom: "Berg & Dal" });

describe("a hint in the morning letter", () => {
  it("is told to the owner with what an answer needs, on its mornings and on no other", async () => {
    const world = await hintWorld({ a: { notes: [referral] } });
    for (const day of ["23", "24", "25", "26"]) await world.at(noonOf(`2026-11-${day}`));
    expect(["23", "24", "25", "26"].map((day) => hintsTo(world, "sofie", `2026-11-${day}`))).toEqual([
      [],
      ["a thank r1"],
      ["a thank r1:last"],
      [],
    ]);
    const { hinted } = await relationOf(world, "a");
    // As the next run notes it.
    expect(hinted).toEqual([
      { kind: "thank", key: "r1:last", on: "2026-11-25", staffId: "sofie" },
      { kind: "thank", key: "r1", on: "2026-11-24", staffId: "sofie" },
    ]);
    const lines = letterTo(world, "sofie", "2026-11-24")?.lines;
    expect(lines?.find(({ hint }) => hint !== undefined)).toMatchObject({
      ...{ section: "hints", about: { customerId: "a" }, who: "Kund a" },
      hint: { kind: "thank", key: "r1", because: { whom: "Berg & Dal", latestOn: "2026-11-25" } },
    });
  });

  it("is told to whoever is there instead of an owner who is away", async () => {
    const company = companyManagedByBo({ sofie: { away: [{ from: "2026-11-24", to: "2026-11-27" }] } });
    const world = await hintWorld({ a: { notes: [referral] } }, { company });
    await world.at(noonOf("2026-11-24"));
    expect(hintsTo(world, "anna", "2026-11-24")).toEqual(["a thank r1"]);
    expect(hintsTo(world, "sofie", "2026-11-24")).toEqual([]);
  });

  it("is not told when it was answered between the run and the letter", async () => {
    const world = await hintWorld({ a: { notes: [referral] } });
    world.settings.schedulesCall = false;
    world.settings.sweeps = false;
    await world.at(noonOf("2026-11-24"));
    await world.runDaily("plan-talks");
    const thanked = note("t1", "2026-11-24", { says: "thanked" });
    await known(world, "a", "2026-11-24", { notes: [thanked] });
    await world.runDaily("write-morning-letters");
    expect(hintsTo(world, "sofie", "2026-11-24")).toEqual([]);
  });

  it("stands in the next letter when there was no room for it, until there is", async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `m${index}`);
    const milestone = { says: "milestone", day: "2026-11-27", yearly: false, what: "25 år" };
    const many = ids.map((id) => [id, { notes: [note(id, "2026-11-20", milestone)] }] as const);
    const world = await hintWorld(Object.fromEntries(many));
    await world.at(noonOf("2026-11-26"));
    const told = ["23", "24", "25"].map((day) => hintsTo(world, "sofie", `2026-11-${day}`));
    expect(told.flat().sort()).toEqual(ids.map((id) => `${id} milestone milestone:${id}:2026`));
    expect(told[0]?.length).toBeLessThanOrEqual(7);
    const bare = (letterTo(world, "sofie", "2026-11-23")?.lines ?? []).filter(
      ({ hint }) => hint?.bare === true,
    );
    expect(bare.length).toBe((told[0]?.length ?? 0) - 2);
  });

  it("is found once when any one call fails", async () => {
    for (const call of ["relations.store", "relationsState.store", "relations.find", "relations.dueTalks"]) {
      for (const kind of ["before", "after"] as const) {
        const world = await hintWorld({
          a: { notes: [{ ...referral, on: "2026-11-20", at: "2026-11-20T09:00:00.000Z" }] },
        });
        world.faults.plant({ nth: 1, kind, call });
        await world.at(noonOf("2026-11-23"));
        const { hints } = await world.memory.relationsState.read();
        expect(hints?.lines.map(({ hint }) => hint.key)).toEqual(["r1"]);
        expect(hintsTo(world, "sofie", "2026-11-23")).toEqual(["a thank r1"]);
        await world.at(noonOf("2026-11-24"));
        const { hinted } = await relationOf(world, "a");
        expect(hinted?.filter(({ key }) => key === "r1")).toHaveLength(1);
      }
    }
  });
});

describe("before a call", () => {
  it("the newest two personal notes stand with the line, and in no letter that is kept", async () => {
    const personal = ["2026-01-01", "2026-02-02", "2026-03-03"].map((on) =>
      note(`p${on}`, on, { says: "personal", text: `Noterat ${on}` }),
    );
    const next = note("n1", "2026-11-20", { says: "next", next: "2026-11-24" });
    const world = await hintWorld({ a: { firstContactOn: "2024-01-01", notes: [...personal, next] } });
    await world.at(noonOf("2026-11-24"));
    const letter = letterTo(world, "sofie", "2026-11-24");
    expect(letter?.lines.map(({ section }) => section)).toContain("contacts");
    expect(JSON.stringify(letter)).not.toContain("Noterat");
    const sent = world.sent.map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " ")).join(" ");
    expect(sent).toContain("Noterat 2026-03-03");
    expect(sent).toContain("Noterat 2026-02-02");
    expect(sent).not.toContain("Noterat 2026-01-01");
  });
});

describe("the month's figures", () => {
  it("stand in the manager's letter of the month's first working day, and in no other", async () => {
    const purchases = ["2025-09-01", "2026-09-01"].map((on) => ({
      ...{ id: on, on },
      net: { minor: 100_000, currency: "SEK" as const },
    }));
    // Tuesday 1 December.
    const world = await hintWorld({ a: { purchases } }, { at: "2026-11-30T11:00:00.000Z" });
    await world.at(noonOf("2026-12-03"));
    const monthsTold = (staffId: string) =>
      ["01", "02", "03"].map((day) => letterTo(world, staffId, `2026-12-${day}`)?.relationsMonth?.month);
    expect(monthsTold("bo")).toEqual(["2026-12", undefined, undefined]);
    expect(monthsTold("anna")).toEqual([undefined, undefined, undefined]);
    expect(letterTo(world, "bo", "2026-12-01")?.relationsMonth?.all).toEqual({ of: 1, kept: 1 });
  });
});
