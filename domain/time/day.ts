/**
 * Arithmetic on calendar days. A day has no time zone and no length, so nothing here needs to know about clocks:
 * days are counted from 1970-01-01. A text that is no day throws a RangeError.
 */
import type { Day } from "./instant.ts";

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const MILLISECONDS_PER_DAY = 86_400_000;

/** 1970-01-01 was a Thursday. */
const THURSDAY = WEEKDAYS.indexOf("thursday");

/**
 * What was worked out, because thousands of customers are asked about the same days. Only those from 1970 to 2099 are
 * kept, whatever anybody asks.
 */
const dayOf = new Map<number, Day>();
const numberOf = new Map<Day, number>();
const KEPT_BEFORE = 47_482;

/** Days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** How many days after 1970-01-01; negative before it. */
export function dayNumber(day: Day): number {
  const before = numberOf.get(day);
  if (before !== undefined) return before;
  const number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(number) || dayFrom(number) !== day) {
    throw new RangeError(`"${day}" is not a day: write YYYY-MM-DD.`);
  }
  if (isKept(number)) numberOf.set(day, number);
  return number;
}

/** The day with this number. */
export function dayFrom(number: number): Day {
  const before = dayOf.get(number);
  if (before !== undefined) return before;
  const day = new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  if (isKept(number)) dayOf.set(number, day);
  return day;
}

function isKept(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < KEPT_BEFORE;
}

export function plusDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

export function weekdayOf(day: Day): Weekday {
  const index = (((dayNumber(day) + THURSDAY) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "monday";
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === "saturday" || weekday === "sunday";
}

/** Every day of the range, in order. */
export function daysIn({ from, to }: DayRange): Day[] {
  const first = dayNumber(from);
  const length = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length }, (_, index) => dayFrom(first + index));
}

/** What is left of a range without the days of others: none, one part or several. */
export function withoutDays<Range extends DayRange>(
  range: Range,
  others: readonly DayRange[],
): readonly Range[] {
  return others.reduce<readonly Range[]>(
    (parts, other) => parts.flatMap((part) => cut(part, other)),
    [range],
  );
}

function cut<Range extends DayRange>(range: Range, { from, to }: DayRange): readonly Range[] {
  if (range.to < from || to < range.from) return [range];
  return [
    ...(range.from < from ? [{ ...range, to: plusDays(from, -1) }] : []),
    ...(to < range.to ? [{ ...range, from: plusDays(to, 1) }] : []),
  ];
}

/** The first `weekday` on `day` or after it. */
export function weekdayFrom(weekday: Weekday, day: Day): Day {
  const ahead = WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day));
  return plusDays(day, (ahead + 7) % 7);
}

/**
 * Monday to Sunday of an ISO 8601 week: week 1 is the one with 4 January in it. Undefined for week 53 of a year
 * that has 52.
 */
export function isoWeek(year: number, week: number): DayRange | undefined {
  // 4 January lies in week 1, so the Monday on or after 29 December begins it.
  const from = plusDays(weekdayFrom("monday", `${year - 1}-12-29`), 7 * (week - 1));
  const thursday = plusDays(from, 3);
  return thursday.startsWith(`${year}-`) ? { from, to: plusDays(from, 6) } : undefined;
}
