/**
 * By when, in the words of staff: "senast fredag", "3/12", "nästa vecka", "imorgon kl 15". A day without a time is due
 * when the company closes on it; on a closed day, when it closed last before, or else when it closes next. What cannot
 * be read for sure is `no-day`, and what has passed `past-day`: then the writer is asked. Nothing throws.
 */
import type { Calendar } from "../time/calendar.ts";
import { plusDays } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import { openingsBack, openingsBetween } from "../time/openings.ts";
import { dayAt, momentAt } from "../time/wall-clock.ts";
import { daysMeant } from "./days-meant.ts";
import type { NoDay, Today } from "./days-meant.ts";
import { daysAt, findDays } from "./find-days.ts";
import { CLOSING } from "./said-days.ts";
import type { SaidDays } from "./said-days.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { hasTimeLeftAt, hasUnreadableTime } from "./written-time.ts";

/** When it was written, and when the company works. */
export interface Reading {
  readonly at: Instant;
  readonly calendar: Calendar;
}

export type DueBy = { readonly until: Instant } | { readonly why: NoDay };

/** The day that a text consists of: nothing but words of that day may stand in it. */
export function readDay(text: string, reading: Reading): DueBy {
  const tokens = tokensOf(text.normalize("NFC"));
  const said = daysAt(tokens, 0, "expected");
  const isAll = said && tokens.slice(said.until).every(({ is }) => is === "sign");
  return isAll ? dueBy(said, reading) : { why: "no-day" };
}

/**
 * The day in a sentence by which it is promised: the one with "senast" before it, or the only one. Two that could be
 * it are none, and so is one with a time that cannot be read.
 */
export function dayIn(tokens: readonly Token[]): SaidDays | undefined {
  if (hasUnreadableTime(tokens)) return undefined;
  const found = findDays(tokens);
  const marked = found.filter(({ isMarked }) => isMarked);
  const candidates = marked.length > 0 ? marked : found;
  const [only, other] = candidates;
  if (only === undefined || other !== undefined || hasTimeLeftAt(tokens, only.until)) return undefined;
  return only;
}

/** When that is: always later than `at`. */
export function dueBy(said: SaidDays, { at, calendar }: Reading): DueBy {
  const today = todayOf(said, { at, calendar });
  const days = daysMeant(said, today);
  if (typeof days === "string") return { why: days };
  const time = said.time === CLOSING ? undefined : said.time;
  const moment =
    time === undefined ? closingOn(days.to, { at, calendar }) : momentAt(days.to, time, calendar.timeZone);
  if (moment === undefined) return { why: "no-day" };
  return moment > Date.parse(at) ? { until: new Date(moment).toISOString() } : { why: "past-day" };
}

/** The day on which it was written; a weekday's name means it as long as its time has not come. */
export function todayOf({ time }: Pick<SaidDays, "time">, { at, calendar }: Reading): Today {
  const on = dayAt(at, calendar.timeZone);
  const moment = Date.parse(at);
  const end =
    time === undefined || time === CLOSING
      ? (lastClosing(on, { at, calendar }) ?? moment)
      : momentAt(on, time, calendar.timeZone);
  return { on, counts: end > moment, calendar };
}

/** When the company has closed for the day; on a closed day the last time before, or the next time after. */
function closingOn(day: Day, reading: Reading): number | undefined {
  return lastClosing(day, reading) ?? nextClosing(reading);
}

/** The last closing from now until the end of the day. */
function lastClosing(day: Day, { at, calendar }: Reading): number | undefined {
  const endOfDay = momentAt(day, "24:00", calendar.timeZone);
  for (const { until } of openingsBack(calendar, endOfDay, Date.parse(at))) return until;
  return undefined;
}

const FARTHEST_DAYS = 400;

function nextClosing({ at, calendar }: Reading): number | undefined {
  const from = Date.parse(at);
  const end = momentAt(plusDays(dayAt(at, calendar.timeZone), FARTHEST_DAYS), "24:00", calendar.timeZone);
  let day: Day | undefined;
  let closing: number | undefined;
  for (const { until } of openingsBetween(calendar, from, end)) {
    const on = dayAt(new Date(until - 1).toISOString(), calendar.timeZone);
    if (day !== undefined && on !== day) break;
    day = on;
    closing = until;
  }
  return closing;
}
