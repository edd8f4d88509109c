/** What cannot be told in holiday weeks is told before them if its day comes in them, and else after them. */
import { describe, expect, it } from "vitest";
import { companyManagedByBo } from "../support/example-company.ts";
import { hintsTo, hintWorld, note, noonOf } from "../support/hint-world.ts";
import { madePromise } from "../support/made.ts";
import type { World } from "../support/world.ts";

/** Weeks 28 to 31 are holidays: from Monday 6 July. This is the Monday before. */
const at = "2026-06-29T04:00:00.000Z";
const BEFORE = ["2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03"];
const AFTER = ["2026-07-13", "2026-07-14"];

const told = (world: World, days: readonly string[]) =>
  days.flatMap((day) => hintsTo(world, "sofie", day).map((hint) => hint.split(" ")[0]));

const remembered = (count: number) =>
  Array.from({ length: count }, (_, index) => `m${String(index).padStart(2, "0")}`).map((id) => {
    const said = { says: "milestone", day: "2026-07-22", yearly: false, what: "25 år" };
    return [id, { notes: [note(id, "2026-06-01", said)] }] as const;
  });

describe("days to remember in holiday weeks", () => {
  it("are all told before them, though there are more than one letter has room for", async () => {
    const world = await hintWorld(Object.fromEntries(remembered(18)), { at });
    await world.at(noonOf("2026-07-03"));
    expect(told(world, BEFORE).sort()).toEqual(remembered(18).map(([id]) => id));
  });

  it("are told in the last letter before them, though each is full of what is overdue", async () => {
    const world = await hintWorld(Object.fromEntries(remembered(5)), { at });
    for (let index = 0; index < 9; index += 1) {
      const promised = {
        promiseId: `late${String(index)}`,
        kind: "other",
        what: "ringa",
        owner: "sofie",
      } as const;
      const promise = madePromise({ ...promised, promisedAt: "2026-06-26T12:00:00.000Z", revision: 1 });
      world.memory.stored.promises.set(promise.promiseId, promise);
    }
    await world.at(noonOf("2026-07-03"));
    expect(told(world, BEFORE)).toEqual(remembered(5).map(([id]) => id));
  });
});

describe("what had no room before holiday weeks", () => {
  it("is told after them", async () => {
    const level = note("l", "2024-11-10", { says: "level", level: 2, target: 4, evidence: "x" });
    const bought = { id: "p", on: "2026-01-10", net: { minor: 100_000, currency: "SEK" as const } };
    const three = ["a", "b", "c"].map((id) => [id, { notes: [level], purchases: [bought] }] as const);
    const company = companyManagedByBo();
    const calendar = { ...company.calendar, holidayWeeks: [{ from: "2026-07-06", to: "2026-07-12" }] };
    const world = await hintWorld(Object.fromEntries(three), { at, company: { ...company, calendar } });
    await world.at(noonOf("2026-07-14"));
    expect(told(world, BEFORE)).toEqual(["a", "b"]);
    expect(told(world, AFTER)).toEqual(["c"]);
  });
});
