/**
 * Questions about a company's opening hours. Opening time is elapsed time: an hour in which the clocks are set back
 * counts as the two hours that people are there.
 *
 * A moment is open from an interval's first instant until just before its last. After `knownUntilOn` the usual week
 * goes on: a promise without a holiday is better than none, and `calendarWarnings` has warned a year before. A
 * calendar that never opens throws an OpeningHoursError.
 */
import { hoursOn } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import type { Day, Instant } from "./instant.ts";
import { openingsBack, openingsBetween, openingsFrom } from "./openings.ts";

export { OpeningHoursError } from "./openings.ts";
export { dayAt } from "./wall-clock.ts";

/** An amount of opening time. */
export interface OpeningTime {
  readonly seconds: number;
}

export function isOpen(calendar: Calendar, at: Instant): boolean {
  const moment = Date.parse(at);
  return !openingsBetween(calendar, moment, moment + 1).next().done;
}

/** Whether the company opens at all on that day. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return hoursOn(calendar, day).open.length > 0;
}

/** The first open moment from `at` on: `at` itself when the company is open. */
export function nextOpening(calendar: Calendar, at: Instant): Instant {
  return addOpeningTime(calendar, at, { seconds: 0 });
}

/**
 * The moment at which so much opening time has passed since `at`. What is used up exactly at closing time ends then,
 * not at the next opening. No time at all ends at `at` or, when that is closed, at the next opening.
 */
export function addOpeningTime(calendar: Calendar, at: Instant, { seconds }: OpeningTime): Instant {
  return toText(spend(calendar, at, seconds).moment);
}

/** As `addOpeningTime`, with the opening in which it ends. Moments are milliseconds since 1970. */
export function spend(
  calendar: Calendar,
  at: Instant,
  seconds: number,
): { readonly moment: number; readonly closing: number } {
  const openings = openingsFrom(calendar, Date.parse(at));
  let left = Math.max(0, Math.round(seconds * 1000));
  for (;;) {
    const { from, until } = openings.next().value;
    const start = Math.max(from, Date.parse(at));
    if (left <= until - start) return { moment: start + left, closing: until };
    left -= until - start;
  }
}

/**
 * The moment since which so much opening time has passed at `at`, or `notBefore` when less than that has passed since
 * then.
 */
export function subtractOpeningTime(
  calendar: Calendar,
  at: Instant,
  { seconds }: OpeningTime,
  notBefore: Instant,
): Instant {
  let left = Math.max(0, Math.round(seconds * 1000));
  for (const { from, until } of openingsBack(calendar, Date.parse(at), Date.parse(notBefore))) {
    if (left <= until - from) return toText(until - left);
    left -= until - from;
  }
  return notBefore;
}

/** Seconds of opening time between two moments; 0 when `until` is not later than `from`. */
export function openingSecondsBetween(calendar: Calendar, from: Instant, until: Instant): number {
  let milliseconds = 0;
  for (const opening of openingsBetween(calendar, Date.parse(from), Date.parse(until))) {
    milliseconds += opening.until - opening.from;
  }
  return milliseconds / 1000;
}

function toText(moment: number): Instant {
  return new Date(moment).toISOString();
}
