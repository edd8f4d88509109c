import { describe, expect, it } from "vitest";
import type { RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { bought, spoke } from "../made-up-relation.ts";
import { account, hintsOf, note, shortly, type Looking } from "./holds.ts";

const day = (on: Day, yearly = false, what = "25 år"): RelationNote =>
  note("2026-01-07", { says: "milestone", day: on, yearly, what }, "m1");

const toldOf = (told: Parameters<typeof hintsOf>[0], on: Day, asked: Omit<Looking, "on"> = {}) =>
  hintsOf(told, { on, ...asked }, "milestone").map(shortly);

describe("a day to remember", () => {
  // 11 March 2026 is a Wednesday.
  it("is told five working days before, until the day", () => {
    const notes = [day("2026-03-11")];
    const told = ["milestone milestone:m1:2026 2026-03-04 2026-03-11"];
    expect(toldOf({ notes }, "2026-03-03")).toEqual([]);
    expect(toldOf({ notes }, "2026-03-04")).toEqual(told);
    expect(toldOf({ notes }, "2026-03-11")).toEqual(told);
    expect(toldOf({ notes }, "2026-03-12")).toEqual([]);
    expect(toldOf({ notes }, "2027-03-11")).toEqual([]);
  });

  it("is told until the last working day before it, when it is none", () => {
    expect(toldOf({ notes: [day("2026-03-15")] }, "2026-03-10")).toEqual([
      "milestone milestone:m1:2026 2026-03-09 2026-03-13",
    ]);
    expect(toldOf({ notes: [day("2026-03-15")] }, "2026-03-14")).toEqual([]);
  });

  it("comes each year from the first one on, 29 February on the 28th", () => {
    const notes = [day("2028-02-29", true)];
    expect(toldOf({ notes }, "2027-02-26")).toEqual([]);
    expect(toldOf({ notes }, "2028-02-28")).toEqual(["milestone milestone:m1:2028 2028-02-22 2028-02-29"]);
    expect(toldOf({ notes }, "2029-02-28")).toEqual(["milestone milestone:m1:2029 2029-02-21 2029-02-28"]);
  });

  it("of early January is told before the end of the year, where the working days lie there", () => {
    const notes = [day("2026-01-08", true)];
    // 1 and 6 January are closed days, and the days around Christmas.
    const [first] = hintsOf({ notes }, { on: "2027-01-07" }, "milestone");
    expect(first?.key).toBe("milestone:m1:2027");
    expect(first?.fromOn.slice(0, 4)).toBe("2026");
  });

  it("is told from the fifth working day before holiday weeks that take all of its time", () => {
    // The holiday weeks of 2026 are 28 to 31: 6 July to 2 August.
    const notes = [day("2026-07-22")];
    expect(toldOf({ notes }, "2026-06-26")).toEqual([]);
    for (const on of ["2026-06-29", "2026-07-03"])
      expect(toldOf({ notes }, on)).toEqual(["milestone milestone:m1:2026 2026-06-29 2026-07-22"]);
  });

  it("is taken back by its words", () => {
    const over = note("2026-02-02", {
      says: "milestone",
      ...{ day: "2026-03-11", yearly: false, what: "25 år", isOver: true },
    });
    const other = note("2026-01-08", {
      says: "milestone",
      day: "2026-03-11",
      yearly: false,
      what: "ny butik",
    });
    expect(toldOf({ notes: [day("2026-03-11"), over, other] }, "2026-03-04")).toEqual([
      "milestone milestone:note-2026-01-08:2026 2026-03-04 2026-03-11",
    ]);
  });

  it("comes without a suggestion while something is overdue", () => {
    const overdue = account({ overdue: [{ from: "2026-03-01" }] });
    const [hint] = hintsOf(
      { notes: [day("2026-03-11")], paying: overdue },
      { on: "2026-03-04" },
      "milestone",
    );
    expect(hint?.bare).toBe(true);
  });
});

describe("years as a customer", () => {
  const since = { contacts: [spoke("2016-03-11")], purchases: [bought("2016-05-01"), bought("2026-01-10")] };

  it("are remembered after 1, 5, 10, 15, 20 and 25, and then each fifth", () => {
    expect(toldOf(since, "2026-03-04")).toEqual(["milestone milestone:customer:2026 2026-03-04 2026-03-11"]);
    expect(hintsOf(since, { on: "2026-03-04" }, "milestone")[0]?.because).toEqual({
      day: "2026-03-11",
      years: 10,
    });
    const years = (begin: number) =>
      hintsOf(
        { contacts: [spoke(`${String(begin)}-03-11`)], purchases: [bought("2026-01-10")] },
        { on: "2026-03-10" },
        "milestone",
      ).map(({ because }) => because.years);
    expect([2025, 2022, 2021, 1996, 1995, 1991].map(years)).toEqual([[1], [], [5], [30], [], [35]]);
  });

  it("are none of whoever has not bought, is lost, or of whom only the import is known", () => {
    expect(toldOf({ contacts: [spoke("2025-03-11")] }, "2026-03-10")).toEqual([]);
    const lost = note("2026-02-02", { says: "phase", phase: "lost" });
    expect(toldOf({ ...since, notes: [lost] }, "2026-03-10")).toEqual([]);
    const phase = note("2026-02-02", { says: "phase", phase: "established" });
    const customer = { addedOn: "2025-03-11", imported: true } as const;
    expect(toldOf({ customer, notes: [phase] }, "2026-03-10")).toEqual([]);
  });

  it("are none where the settings name none", () => {
    expect(toldOf(since, "2026-03-04", { limits: { anniversaries: [] } })).toEqual([]);
  });
});
