/** What must hold of any customer in any year, whatever the rules of each kind say. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SUGGESTION_KINDS, type Hint } from "../../../../domain/relation/hints/hint.ts";
import type {
  Days,
  Paying,
  RelationFacts,
  RelationNote,
} from "../../../../domain/relation/relation-facts.ts";
import { isHolidayWeek } from "../../../../domain/time/calendar.ts";
import { daysIn, plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { plusMonths } from "../../../../domain/time/months.ts";
import { isWorkingDay } from "../../../../domain/time/opening-hours.ts";
import { calendar } from "../talks/made-up.ts";
import { anyFacts, anyPlace, begin, BEGIN, DAYS, look, type Run } from "./any-hints.ts";

const END = DAYS.at(-1) ?? BEGIN;

/** A year in which everything is told that is to be. */
function yearOf(facts: RelationFacts, placed: Parameters<typeof look>[1]["placed"]): Run["told"] {
  const run = begin();
  for (const on of DAYS) look(run, { facts, placed, on });
  return run.told;
}

const covers = (paying: RelationFacts["paying"], what: Exclude<keyof Paying, "id">, on: Day): boolean =>
  (paying ?? []).some((account) =>
    account[what].some(({ from, to = "9999-12-31" }: Days) => from <= on && on <= to),
  );

/** Whether somebody complained, and nobody of ours has spoken or written on a later day. */
function isOpenComplaint({ contacts, notes, talks }: RelationFacts, on: Day): boolean {
  const ours = contacts.filter(
    ({ direction, way }) =>
      direction === "both" || (direction === "out" && ["mail", "message", "other"].includes(way)),
  );
  const touched = [...ours.map((each) => each.on), ...talks.flatMap(({ held }) => held?.on ?? [])];
  return notes.some(
    (note) =>
      note.says === "complaint" &&
      note.on <= on &&
      on < plusDays(note.on, 30) &&
      !touched.some((day) => note.on < day && day <= on),
  );
}

const isDisputed = (facts: RelationFacts, on: Day): boolean =>
  covers(facts.paying, "disputed", on) || isOpenComplaint(facts, on);

const isCalm = (facts: RelationFacts, from: Day, to: Day): boolean =>
  daysIn({ from, to }).every((day) => !isDisputed(facts, day));

const isSuggestion = ({ kind }: Hint): boolean => SUGGESTION_KINDS.some((each) => each === kind);

/** Told once for all laws. */
const years = fc
  .sample(fc.tuple(anyFacts, anyPlace), 80)
  .map(([facts, placed]) => ({ facts, told: yearOf(facts, placed) }));

const law = (check: (facts: RelationFacts, told: Run["told"]) => void): void => {
  for (const { facts, told } of years) check(facts, told);
};

describe("the laws of hints", () => {
  it("tell nothing on closed days, in holiday weeks, nor while something is disputed", () => {
    law((facts, told) => {
      for (const { on } of told) {
        expect(isWorkingDay(calendar, on) && !isHolidayWeek(calendar, on), on).toBe(true);
        expect(isDisputed(facts, on), on).toBe(false);
      }
    });
  });

  it("suggest nothing while anything is overdue, not even beside a milestone, and once in half a year at most", () => {
    law((facts, told) => {
      for (const { hint } of told.filter((each) => covers(facts.paying, "overdue", each.on))) {
        expect(isSuggestion(hint)).toBe(false);
        expect(hint.bare === true).toBe(hint.kind === "milestone");
      }
      const days = told.filter(({ hint }) => isSuggestion(hint)).map(({ on }) => on);
      for (const [index, day] of days.slice(1).entries()) {
        expect(day >= plusMonths(days[index] ?? day, 6), days.join(" ")).toBe(true);
      }
    });
  });

  it("tell nothing twice within a month, but that thanks are asked for once more", () => {
    law((_facts, told) => {
      const lastOn = new Map<string, Day>();
      for (const { on, hint } of told) {
        const name = `${hint.kind} ${hint.key}`;
        expect(on >= plusMonths(lastOn.get(name) ?? "2000-01-01", 1), name).toBe(true);
        lastOn.set(name, on);
      }
    });
  });

  it("tell every milestone in time", () => {
    let met = 0;
    law((facts, told) => {
      const said = facts.notes.filter(
        (note): note is Extract<RelationNote, { says: "milestone" }> => note.says === "milestone",
      );
      for (const { noteId, day, on, what, isOver } of said) {
        const isTakenBack = said.some((other) => other.isOver === true && other.what === what);
        const farBack = plusDays(day, -60);
        if (isOver === true || isTakenBack || day > END || farBack < BEGIN || on > farBack) continue;
        if (!isCalm(facts, farBack, day)) continue;
        met += 1;
        const key = `milestone:${noteId}:${day.slice(0, 4)}`;
        const tellings = told.filter(({ hint }) => hint.key === key && hint.because.day === day);
        expect(tellings.map((each) => each.on <= day)).toEqual([true]);
      }
    });
    expect(met).toBeGreaterThan(0);
  });

  it("ask for thanks within two working days for every recommendation", () => {
    let met = 0;
    law((facts, told) => {
      for (const { noteId, on, ...note } of facts.notes) {
        if (note.says !== "referral" || note.towards !== "us" || on < BEGIN) continue;
        const working = daysIn({ from: plusDays(on, 1), to: plusDays(on, 30) }).filter((day) =>
          isWorkingDay(calendar, day),
        );
        const [first, second] = working;
        if (first === undefined || second === undefined || second > END) continue;
        if (isHolidayWeek(calendar, first) && isHolidayWeek(calendar, second)) continue;
        const thankedBy = facts.notes.some((each) => each.says === "thanked" && each.on <= second);
        if (thankedBy || !isCalm(facts, on, second)) continue;
        met += 1;
        expect(told.some((each) => each.on <= second && each.hint.because.of === noteId)).toBe(true);
      }
    });
    expect(met).toBeGreaterThan(0);
  });
});
