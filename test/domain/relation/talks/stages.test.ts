import { describe, expect, it } from "vitest";
import { isNudgeDay } from "../../../../domain/relation/nudge-day.ts";
import type { TalkTold } from "../../../../domain/relation/relation-book.ts";
import type { RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { talksToTell, toldAfter } from "../../../../domain/relation/talks/stages.ts";
import { daysIn } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { calendar, onDay, placed, relation, talk } from "./made-up.ts";

/** Of evaluations: [day, stage, and whether the manager is told too]. */
function toldOn(facts: RelationFacts, days: readonly Day[], told: readonly TalkTold[] = []) {
  const found: unknown[] = [];
  let known = told;
  for (const on of days) {
    const tellings = talksToTell(facts, placed(), known, onDay(on));
    known = toldAfter(known, tellings, on);
    for (const { standing, stage, toManager } of tellings) {
      if (standing.kind === "evaluation") found.push(toManager ? [on, stage, "manager"] : [on, stage]);
    }
  }
  return { found, told: known };
}

const year = (number: number) => daysIn({ from: `${number}-01-01`, to: `${number}-12-31` });

describe("what is told of a talk", () => {
  const facts = relation({ firstContactOn: "2025-10-05" });

  it("is said 60, 30 and 0 days before, each week after, and to the manager from 30 days on", () => {
    // 6 August, 5 September (a Saturday), 5 October, and each Monday after.
    expect(toldOn(facts, year(2026)).found.slice(0, 9)).toEqual([
      ["2026-08-06", -60],
      ["2026-09-07", -30],
      ["2026-10-05", 0],
      ["2026-10-12", 7],
      ["2026-10-19", 14],
      ["2026-10-26", 21],
      ["2026-11-02", 28],
      ["2026-11-09", 35, "manager"],
      ["2026-11-16", 42, "manager"],
    ]);
  });

  it("begins anew each year, as long as no talk was ever held", () => {
    const old = relation({ firstContactOn: "2019-10-05" });
    // Whoever rises to a class with talks late in the year; then nobody acts for a year.
    const { found } = toldOn(old, daysIn({ from: "2026-09-28", to: "2027-11-08" }));
    expect(found.slice(0, 3)).toEqual([
      ["2026-09-28", 357, "manager"],
      ["2026-10-05", 0],
      ["2026-10-12", 7],
    ]);
    expect(found.slice(-6)).toEqual([
      ["2027-10-04", 364, "manager"],
      ["2027-10-05", 0],
      ["2027-10-12", 7],
      ["2027-10-19", 14],
      ["2027-10-26", 21],
      ["2027-11-02", 28],
    ]);
  });

  it("asks weekly for minutes also when the year comes round meanwhile", () => {
    const open = relation({ firstContactOn: "2024-10-05", talks: [talk({ on: "2026-09-21" })] });
    const { found } = toldOn(open, daysIn({ from: "2026-09-20", to: "2026-10-14" }));
    expect(found).toEqual([
      ["2026-09-22", "to-close"],
      ["2026-09-29", "to-close"],
      ["2026-10-06", "to-close"],
      ["2026-10-13", "to-close"],
    ]);
  });

  it("is said once when days were missed: the latest stage alone", () => {
    expect(toldOn(facts, ["2026-10-23", "2026-10-23", "2026-10-26"]).found).toEqual([
      ["2026-10-23", 14],
      ["2026-10-26", 21],
    ]);
  });

  it("is not said on closed days and in holiday weeks, and caught up after", () => {
    const summer = relation({ firstContactOn: "2025-07-15" });
    const { found } = toldOn(summer, daysIn({ from: "2026-05-01", to: "2026-08-12" }));
    // Weeks 28 to 31 are 6 July to 2 August.
    expect(found).toEqual([
      ["2026-05-18", -60],
      ["2026-06-15", -30],
      ["2026-08-03", 14],
      ["2026-08-05", 21],
      ["2026-08-12", 28],
    ]);
  });

  it("is not said again for what was told earlier of the same due day, and is of another", () => {
    const told: readonly TalkTold[] = [
      { kind: "evaluation", dueOn: "2026-10-05", stage: 0, on: "2026-10-05" },
    ];
    expect(toldOn(facts, ["2026-10-06"], told).found).toEqual([]);
    const other = relation({ firstContactOn: "2025-10-06" });
    expect(toldOn(other, ["2026-10-06"], told).found).toEqual([["2026-10-06", 0]]);
  });

  it("waits while it is put off, and is said again on the day that was named", () => {
    const later: RelationNote = {
      noteId: "n1",
      at: "2026-10-06T08:00:00.000Z",
      on: "2026-10-06",
      says: "talk-later",
      kinds: ["evaluation"],
      until: "2026-10-15",
    };
    const { found } = toldOn(relation({ ...facts, notes: [later] }), [
      ...daysIn({ from: "2026-10-01", to: "2026-10-20" }),
    ]);
    expect(found).toEqual([
      ["2026-10-01", -30],
      ["2026-10-05", 0],
      ["2026-10-15", 7],
      ["2026-10-19", 14],
    ]);
  });

  it("is said of one that was put off far ahead again on its day, although nothing new was reached", () => {
    const later: RelationNote = {
      noteId: "n1",
      at: "2026-08-07T08:00:00.000Z",
      on: "2026-08-07",
      says: "talk-later",
      kinds: ["evaluation"],
      until: "2026-08-20",
    };
    const days = daysIn({ from: "2026-08-05", to: "2026-09-01" });
    expect(toldOn(relation({ ...facts, notes: [later] }), days).found).toEqual([
      ["2026-08-06", -60],
      ["2026-08-20", -60],
    ]);
  });

  it("stops when a time is agreed, and asks for minutes on the next working day, and weekly", () => {
    const booked = relation({
      ...facts,
      talks: [talk({ on: "2026-10-09", bookedAt: "2026-08-10T08:00:00.000Z" })],
    });
    const { found } = toldOn(booked, daysIn({ from: "2026-08-01", to: "2026-11-16" }));
    // 9 October is a Friday.
    expect(found).toEqual([
      ["2026-08-06", -60],
      ["2026-10-12", "to-close"],
      ["2026-10-19", "to-close"],
      ["2026-10-26", "to-close"],
      ["2026-11-02", "to-close"],
      ["2026-11-09", "to-close", "manager"],
      ["2026-11-16", "to-close", "manager"],
    ]);
  });

  it("asks afresh for minutes of a talk that was moved", () => {
    const told: readonly TalkTold[] = [
      { kind: "evaluation", dueOn: "2026-10-05", stage: "to-close", on: "2026-10-12" },
    ];
    const moved = relation({ ...facts, talks: [talk({ on: "2026-10-13" })] });
    expect(toldOn(moved, ["2026-10-14", "2026-10-15"], told).found).toEqual([["2026-10-14", "to-close"]]);
  });

  it("is remembered by stage, the newest first and no more than 40", () => {
    const { told } = toldOn(facts, [...year(2026), ...year(2027)]);
    expect(told).toHaveLength(40);
    expect(told.map(({ on }) => on)).toEqual(
      told
        .map(({ on }) => on)
        .toSorted()
        .reverse(),
    );
    expect(told.every(({ on }) => isNudgeDay(calendar, on))).toBe(true);
  });
});
