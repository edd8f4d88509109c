/**
 * The Date field of a mail (RFC 5322 §3.3), for people to see. The time a mail was received is SES's, never this one:
 * anybody can write "yesterday" or 9999 here. Never throws.
 */
import type { Instant } from "../time/instant.ts";
import { withoutComments } from "./structured-value.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DATE =
  /^(?:[a-z]{2,9}\s*,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]{0,6}[\s-]+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,5})?/i;

/** RFC 5322 §4.3; every other name means UTC. */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

/** Longer than any date. */
const LONGEST_DATE = 200;

/** The moment that the value names, or undefined when it names none. */
export function readDate(value: string): Instant | undefined {
  const written = DATE.exec(withoutComments(value.slice(0, LONGEST_DATE)).trim());
  if (written === null) return undefined;
  const [, day = "", monthName = "", yearText = "", hours = "", minutes = "", seconds = "0", zone = ""] =
    written;
  const month = MONTHS.indexOf(monthName.toLowerCase());
  if (month === -1 || !isClock(Number(hours), Number(minutes), Number(seconds))) return undefined;
  const local = Date.UTC(
    fullYear(yearText),
    month,
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  );
  const sameDay = new Date(local).getUTCDate() === Number(day);
  return sameDay ? new Date(local - offsetMinutes(zone) * 60_000).toISOString() : undefined;
}

/** Leap seconds are read as the next minute's first. */
function isClock(hours: number, minutes: number, seconds: number): boolean {
  return hours <= 23 && minutes <= 59 && seconds <= 60;
}

/** RFC 5322 §4.3: years of two digits. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function offsetMinutes(zone: string): number {
  const sign = zone.startsWith("-") ? -1 : 1;
  if (/^[+-]/.test(zone)) return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  return (NAMED_ZONES[zone.toLowerCase()] ?? 0) * 60;
}
