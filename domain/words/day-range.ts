/**
 * From one day to another, in the words of staff: "20/12–7/1", "20-22 december", "fredag till tisdag", "v. 28-31",
 * "i morgon". Both days are included. Nothing throws; what cannot be read for sure is `no-day`.
 */
import { plusDays } from "../time/day.ts";
import type { DayRange } from "../time/day.ts";
import { daysMeant, FARTHEST_DAYS, JUST_PASSED_DAYS } from "./days-meant.ts";
import type { NoDay, Today } from "./days-meant.ts";
import { todayOf } from "./said-day.ts";
import type { Reading } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import { saidRangeAt } from "./said-range.ts";
import type { Token } from "./tokens.ts";
import { isYearAfterDash } from "./written-date.ts";

/** `next` is the index of the token after the days. */
export type Range = { readonly days: DayRange; readonly next: number } | { readonly why: NoDay };

/** Longer than any leave that somebody announces by mail. */
const LONGEST_DAYS = 400;

/** The days that begin here. */
export function rangeAt(tokens: readonly Token[], at: number, reading: Reading): Range {
  const said = saidRangeAt(tokens, at);
  if (said === undefined || said.first.isBefore || said.last.isBefore) return { why: "no-day" };
  const { first, last, next } = said;
  // "3/12-26": until the 26th, or in 2026?
  if ([first, last].some(({ until }) => isYearAfterDash(tokens, until))) return { why: "no-day" };
  const today = { ...todayOf({}, reading), counts: true };
  const days = first === last ? daysMeant(first, today) : between(first, last, today);
  if (typeof days === "string") return { why: days };
  const isTooFar = days.to > plusDays(days.from, LONGEST_DAYS) || days.to > plusDays(today.on, FARTHEST_DAYS);
  const isApart = said.mustFollow && days.to !== plusDays(days.from, 1);
  return days.from > days.to || isTooFar || isApart ? { why: "no-day" } : { days, next };
}

/**
 * The range that runs today, or else the next: on 22 December, "20/12–7/1" began two days ago. Its last day is the
 * first of that name from its first day on.
 */
function between(first: SaidDays, last: SaidDays, today: Today): DayRange | NoDay {
  let why: NoDay = "no-day";
  for (const on of isByCalendar(first) ? [plusDays(today.on, -LONGEST_BEGUN_DAYS), today.on] : [today.on]) {
    const from = daysMeant(first, { ...today, on });
    if (typeof from === "string") {
      why = from;
      continue;
    }
    const to = daysMeant(
      last,
      isByCalendar(last) || last.days === undefined ? { ...today, on: from.from } : today,
    );
    // Passed before the first day, but not before today: the wrong way round.
    if (typeof to === "string") return typeof daysMeant(last, today) === "string" ? to : "no-day";
    if (to.to >= today.on) return { from: from.from, to: to.to };
    if (to.to >= plusDays(today.on, -JUST_PASSED_DAYS)) return "past-day";
    why = "past-day";
  }
  return why;
}

/** What runs has not run for longer. */
const LONGEST_BEGUN_DAYS = 180;

/** A date may have begun; "fredag" and "imorgon" are still to come. */
function isByCalendar({ days }: SaidDays): boolean {
  return days?.is === "date" || days?.is === "week-number";
}
