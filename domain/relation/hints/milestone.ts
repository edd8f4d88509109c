/**
 * Days to remember: those that staff noted, once or each year, and years as a customer (`anniversaries`, then each fifth),
 * counted from the first contact or purchase that is known, unless that is where the company's books begin. Told some
 * working days before (`milestone-window.ts`).
 *
 * 29 February is 28 February in other years. A day that has passed when it is noted is not told.
 */
import type { Day } from "../../time/instant.ts";
import { isOverdueOn } from "../dispute.ts";
import { latestLevel } from "../level.ts";
import type { RelationFacts, RelationNote } from "../relation-facts.ts";
import { inOrderSaid } from "../said.ts";
import type { Hint } from "./hint.ts";
import { firstKnownOn } from "../value/books-begin.ts";
import { phaseNow, type HintGround, type HintRule } from "./hint-rule.ts";

/** Of one customer in the same days: more would be told without end, since so many tellings are kept. */
const MOST_AT_ONCE = 15;

/** A day long ahead may be told years before where a company stays closed; nobody needs to look farther. */
const YEARS_AHEAD = 2;

/** One day to remember, in one year. */
interface Occurrence {
  readonly of: string;
  readonly day: Day;
  readonly what?: string | undefined;
  readonly years?: number | undefined;
  /** The year in which it was, where that was said. */
  readonly year?: number | undefined;
  /** Nobody knew of it before. */
  readonly notedOn?: Day | undefined;
}

export const milestone: HintRule = {
  hints: (ground) => {
    const { facts, courses, circumstances } = ground;
    const { on } = circumstances;
    return occurrences(ground)
      .filter(({ day }) => on <= day)
      .map((occurrence) => ({ occurrence, ...courses.milestoneWindow(occurrence.day) }))
      .filter(({ fromOn, untilOn }) => fromOn <= on && on <= untilOn)
      .slice(0, MOST_AT_ONCE)
      .map(({ occurrence: { of, day, what, years, year, notedOn }, fromOn, untilOn }): Hint => ({
        kind: "milestone",
        key: keyOf({ of, day }),
        fromOn: notedOn !== undefined && fromOn < notedOn ? notedOn : fromOn,
        untilOn,
        ...(isOverdueOn(facts, on) && { bare: true }),
        because: { day, what, years, year, level: latestLevel(facts.notes, on)?.level },
      }));
  },
  turns: (ground) => occurrences(ground).map(({ day }) => ground.courses.milestoneWindow(day).fromOn),
};

const keyOf = ({ of, day }: Pick<Occurrence, "of" | "day">): string => `milestone:${of}:${day.slice(0, 4)}`;

/** The last day on which that of the key is told; undefined when it is none of this year or the next ones. */
export function milestoneUntil(key: string, ground: HintGround): Day | undefined {
  const found = occurrences(ground).find((each) => keyOf(each) === key);
  return found && ground.courses.milestoneWindow(found.day).untilOn;
}

/** When it comes next from that day on, and the time after it. */
export function nextTimes({ day, yearly }: Pick<MilestoneNote, "day" | "yearly">, on: Day): readonly Day[] {
  if (!yearly) return on <= day ? [day] : [];
  const year = Math.max(Number(day.slice(0, 4)), Number(on.slice(0, 4)));
  return [year, year + 1, year + 2]
    .map((each) => inYear(day, each))
    .filter((each) => on <= each)
    .slice(0, 2);
}

/** From this year on, as far as anything can be told of them now. */
function occurrences(ground: HintGround): readonly Occurrence[] {
  const year = Number(ground.circumstances.on.slice(0, 4));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => year + ahead);
  return [...years.flatMap((each) => notedIn(ground.facts, each)), ...anniversaries(ground, year)];
}

type MilestoneNote = Extract<RelationNote, { says: "milestone" }>;

function notedIn({ notes }: RelationFacts, year: number): readonly Occurrence[] {
  return standingMilestones(notes).flatMap(({ noteId, on, day, yearly, what }) => {
    const isThen = yearly ? Number(day.slice(0, 4)) <= year : day.startsWith(`${year}-`);
    if (!isThen) return [];
    // A year that had passed when it was noted was said; the next one is only when the day comes.
    const said = Number(day.slice(0, 4));
    const isGiven = yearly && day < on && said < year;
    return [{ of: noteId, day: inYear(day, year), what, notedOn: on, ...(isGiven && { year: said }) }];
  });
}

/** Those that were not taken back: with the same words, and later. */
export function standingMilestones(notes: readonly RelationNote[]): readonly MilestoneNote[] {
  const said = inOrderSaid(notes.filter((note): note is MilestoneNote => note.says === "milestone"));
  const stands = new Map<string, MilestoneNote[]>();
  for (const note of said) {
    const words = note.what.trim().toLowerCase();
    if (note.isOver === true) stands.delete(words);
    else stands.set(words, [...(stands.get(words) ?? []), note]);
  }
  return [...stands.values()].flat();
}

function anniversaries(ground: HintGround, year: number): readonly Occurrence[] {
  const { facts, placed, circumstances } = ground;
  const { anniversaries: remembered } = circumstances.limits.hints;
  const since = firstKnownOn(facts);
  const phase = phaseNow(ground);
  if (since === undefined || since === placed?.booksBeginOn || phase === "prospect" || phase === "lost")
    return [];
  const first = Number(since.slice(0, 4));
  const last = remembered.at(-1) ?? Infinity;
  const isRemembered = (years: number): boolean =>
    remembered.includes(years) || (years > last && years % EACH_FURTHER === 0);
  const passed = Math.max(0, year - first);
  const ahead = Array.from({ length: EACH_FURTHER + 1 }, (_, more) => passed + more).filter(isRemembered);
  const coming = [...new Set([...ahead, ...remembered.filter((years) => years > passed)])].sort(
    (a, b) => a - b,
  );
  return coming.slice(0, NEXT).map((years) => ({ of: "customer", day: inYear(since, first + years), years }));
}

/** This year's may have passed. */
const NEXT = 2;

const EACH_FURTHER = 5;

/** The same date in another year. */
function inYear(day: Day, year: number): Day {
  const monthAndDay = day.slice(4);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${String(year).padStart(4, "0")}${monthAndDay === "-02-29" && !isLeap ? "-02-28" : monthAndDay}`;
}
