/**
 * The opening hours of a calendar as moments: what remains of wall clocks and summer time once they are worked out.
 * Everything that counts opening time walks over these.
 *
 * What is worked out is remembered for as long as the calendar object lives; calendars never change. A calendar that
 * does not open throws an OpeningHoursError instead of being searched for ever.
 */
import { hoursOn } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import { dayFrom, dayNumber } from "./day.ts";
import { dayAt, momentAt } from "./wall-clock.ts";

/** Moments in milliseconds since 1970: open at `from`, closed at `until`. */
export interface Opening {
  readonly from: number;
  readonly until: number;
}

/** The calendar cannot answer: it does not open, or the question goes too far. The message says what to change. */
export class OpeningHoursError extends Error {
  override readonly name = "OpeningHoursError";
}

/** So many closed days in a row are a mistake in the settings, not a holiday. */
const MOST_CLOSED_DAYS = 400;

/** No sum of opening time goes further than this: 20 years. */
const MOST_DAYS = 7305;

const known = new WeakMap<Calendar, Map<number, readonly Opening[]>>();

/** The openings of a local day (its number, as `dayNumber` counts), in order. */
function openingsOn(calendar: Calendar, day: number): readonly Opening[] {
  const days = known.get(calendar) ?? new Map<number, readonly Opening[]>();
  known.set(calendar, days);
  const openings = days.get(day) ?? workOut(calendar, day);
  days.set(day, openings);
  return openings;
}

function workOut(calendar: Calendar, number: number): readonly Opening[] {
  const day = dayFrom(number);
  return hoursOn(calendar, day)
    .open.map(({ from, until }) => ({
      from: momentAt(day, from, calendar.timeZone),
      until: momentAt(day, until, calendar.timeZone),
    }))
    .filter(({ from, until }) => from < until); // Summer time may swallow an interval whole.
}

/** The openings that have not ended at `moment`, in order, the current one first and whole. */
export function* openingsFrom(calendar: Calendar, moment: number): Generator<Opening, never> {
  const first = localDay(calendar, moment);
  let lastOpen = first;
  for (let day = first; day < first + MOST_DAYS; day++) {
    for (const opening of openingsOn(calendar, day)) {
      if (opening.until <= moment) continue;
      lastOpen = day;
      yield opening;
    }
    if (day - lastOpen >= MOST_CLOSED_DAYS) throw neverOpens(dayFrom(lastOpen));
  }
  throw tooFar(dayFrom(first));
}

/** The openings that overlap with the time between two moments, in order, cut to it. */
export function* openingsBetween(calendar: Calendar, from: number, until: number): Generator<Opening> {
  const [first, last] = daysBetween(calendar, from, until);
  for (let day = first; day <= last; day++) yield* cut(openingsOn(calendar, day), from, until);
}

/** The same, the last one first. */
export function* openingsBack(calendar: Calendar, until: number, from: number): Generator<Opening> {
  const [first, last] = daysBetween(calendar, from, until);
  for (let day = last; day >= first; day--) yield* cut(openingsOn(calendar, day), from, until).reverse();
}

function daysBetween(calendar: Calendar, from: number, until: number): [first: number, last: number] {
  const first = localDay(calendar, from);
  const last = localDay(calendar, until);
  if (last - first > MOST_DAYS) throw tooFar(dayFrom(first));
  return [first, last];
}

function cut(openings: readonly Opening[], from: number, until: number): Opening[] {
  return openings
    .map((opening) => ({ from: Math.max(opening.from, from), until: Math.min(opening.until, until) }))
    .filter((opening) => opening.from < opening.until);
}

function localDay(calendar: Calendar, moment: number): number {
  return dayNumber(dayAt(new Date(moment).toISOString(), calendar.timeZone));
}

function neverOpens(day: string): OpeningHoursError {
  return new OpeningHoursError(
    `The company does not open for ${MOST_CLOSED_DAYS} days after ${day}: check openingHours and closedDays in its settings.`,
  );
}

function tooFar(day: string): OpeningHoursError {
  return new OpeningHoursError(
    `Opening time is not counted further than 20 years from ${day}: ask for less.`,
  );
}
