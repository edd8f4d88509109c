/** The words for days of all languages in one: staff of one company write in several, whatever they read. */
import { WEEKDAYS } from "../time/day.ts";
import { da } from "./day-words/da.ts";
import { NAMED } from "./day-words/day-words.ts";
import type { DayWords } from "./day-words/day-words.ts";
import { en } from "./day-words/en.ts";
import { fi } from "./day-words/fi.ts";
import { nb } from "./day-words/nb.ts";
import { sv } from "./day-words/sv.ts";
import { phraseSet, phrases } from "./phrases.ts";
import type { Part, Unit } from "./said-days.ts";

const LANGUAGES = [sv, da, nb, en, fi];

/** From every language the entries of one list, each with its place in the list. */
function numbered(listOf: (words: DayWords) => readonly string[]): [phrases: string, index: number][] {
  return LANGUAGES.flatMap((words) => listOf(words).map((each, index): [string, number] => [each, index]));
}

function all(listOf: (words: DayWords) => string) {
  return phraseSet(LANGUAGES.map(listOf));
}

const NAMES = Object.keys(NAMED) as (keyof typeof NAMED)[];
const UNITS: readonly Unit[] = ["day", "working-day", "week", "month"];

const weekdaysOf = (listOf: (words: DayWords) => readonly string[]) =>
  phrases(numbered(listOf).map(([each, index]) => [each, WEEKDAYS[index] ?? "monday"] as const));

export const WEEKDAY_WORDS = weekdaysOf(({ weekdays }) => weekdays);
export const SHORT_WEEKDAYS = weekdaysOf(({ shortWeekdays }) => shortWeekdays);

/** By their number, 1 to 12. */
export const MONTH_WORDS = phrases(
  numbered(({ months }) => months).map(([each, index]) => [each, index + 1] as const),
);

/** 1, 2, 3 … */
export const COUNT_WORDS = phrases(
  numbered(({ counts }) => counts).map(([each, index]) => [each, index + 1] as const),
);

export const NAMED_DAYS = phrases(
  LANGUAGES.flatMap(({ named }) => NAMES.map((name) => [named[name], NAMED[name] as Part] as const)),
);

export const UNIT_WORDS = phrases(
  LANGUAGES.flatMap(({ units }) => UNITS.map((unit) => [units[unit], unit] as const)),
);

/** What a word before a day makes of it. */
export type Lead = "by" | "before" | "vague" | "end" | "filler";

export const LEADS = phrases(
  LANGUAGES.flatMap(({ by, before, vague, endOf, fillers }): [string, Lead][] => [
    [by, "by"],
    [before, "before"],
    [vague, "vague"],
    [endOf, "end"],
    [fillers, "filler"],
  ]),
);

/** What a word after it does. */
export const TRAILS = phrases(
  LANGUAGES.flatMap(({ byThen, vagueAfter, fillers }): [string, Lead][] => [
    [byThen, "by"],
    [vagueAfter, "vague"],
    [fillers, "filler"],
  ]),
);

export const NEXT = all(({ next }) => next);
export const COMING = all(({ coming }) => coming);
export const LAST = all(({ last }) => last);
export const WEEK = all(({ week }) => week);
export const WITHIN = all(({ within }) => within);
export const FROM_NOW = all(({ fromNow }) => fromNow);
export const CLOCK = all(({ clock }) => clock);
export const AT_END = all(({ atEnd }) => atEnd);
export const RANGE_FROM = all(({ from }) => from);
export const RANGE_UNTIL = all(({ until }) => until);
export const RANGE_UNTIL_AFTER = all(({ untilAfter }) => untilAfter);
export const AND = all(({ and }) => and);
