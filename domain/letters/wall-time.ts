/**
 * What calendar and clock on a wall in a time zone show at a given moment. By plain `Intl`, because loading Temporal
 * takes longer than writing the letter. A zone that this machine does not know throws a RangeError that names it: a
 * letter with a guessed time is worse than none.
 */
import type { Instant } from "../time/instant.ts";

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** 0 is Monday, 6 is Sunday (ISO 8601 counts 1 to 7). */
  readonly weekday: number;
  /** Days since 1970-01-01 in that zone: equal on the same calendar day, one more on the next. */
  readonly dayNumber: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Making a formatter takes a hundred times as long as using one. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The wall time at `at` in `timeZone` (IANA name, for example `Europe/Stockholm`). */
export function wallTime(at: Instant, timeZone: string): WallTime {
  const fields = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatterFor(timeZone).formatToParts(Date.parse(at))) {
    if (Object.hasOwn(fields, type)) fields[type as keyof typeof fields] = Number(value);
  }
  const dayNumber = Date.UTC(fields.year, fields.month - 1, fields.day) / DAY_MS;
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber + 3) % 7) + 7) % 7;
  return { ...fields, weekday, dayNumber };
}
