/**
 * The day on which people were in touch, as it is named in a note: "i går", "i fredags", "fredag i sidste uke", "3/12",
 * "för två dagar sedan". A day to come is told apart: what is planned has not been. Linear in the line.
 */
import { dayNumber, plusDays, weekdayFrom } from "../time/day.ts";
import type { Weekday } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { daysAt } from "./find-days.ts";
import { COUNT_WORDS, LAST, UNIT_WORDS, WEEKDAY_WORDS, WITHIN } from "./known-days.ts";
import { lastDate } from "./past-day.ts";
import { phraseAt } from "./phrases.ts";
import {
  AGO,
  DAYS_AGO,
  LAST_WEEK,
  MORE_COUNTS,
  PAST_WEEKDAYS,
  SOME_DAY,
} from "./relation-words/known-relation-words.ts";
import type { SaidDays } from "./said-days.ts";
import type { Token } from "./tokens.ts";
import { numberAt } from "./written-number.ts";

/** `future`: it is still to come; `unclear`: nobody can tell which it was. */
export type DayThatWas = { readonly on: Day } | "future" | "unclear";

export interface DayNamed {
  readonly is: DayThatWas;
  /** "Fredag" may be the last one or the next. */
  readonly isBareWeekday: boolean;
  /** Tokens that it takes up. */
  readonly from: number;
  readonly until: number;
}

/** Longer ago only with its year, and then not longer than this. */
const MOST_DAYS_AGO = 180;
const MOST_DAYS_AGO_WITH_YEAR = 1100;

/** All days of a line, from left to right, without those until or before which something is to be done. */
export function daysThatWere(tokens: readonly Token[], today: Day): DayNamed[] {
  const found: DayNamed[] = [];
  for (let at = 0; at < tokens.length;) {
    const named = pastAt(tokens, at, today) ?? anyDayAt(tokens, at, today);
    if (named) found.push(named);
    at = named?.until ?? at + 1;
  }
  return found;
}

function pastAt(tokens: readonly Token[], at: number, today: Day): DayNamed | undefined {
  const named = (is: DayNamed["is"], until: number): DayNamed => ({
    is,
    isBareWeekday: false,
    from: at,
    until,
  });
  const inLastWeek = weekdayOfLastWeek(tokens, at, today);
  if (inLastWeek) return named({ on: inLastWeek.on }, inLastWeek.until);
  const weekday = phraseAt(PAST_WEEKDAYS, tokens, at) ?? afterLast(tokens, at);
  if (weekday) return named({ on: weekdayFrom(weekday.meaning, plusDays(today, -7)) }, weekday.next);
  const some = phraseAt(SOME_DAY, tokens, at) ?? phraseAt(LAST_WEEK, tokens, at);
  if (some) return named("unclear", some.next);
  const days = phraseAt(DAYS_AGO, tokens, at);
  if (days) return named({ on: plusDays(today, -days.meaning) }, days.next);
  const ago = agoAt(tokens, at);
  if (ago === undefined) return undefined;
  return named(ago.days === undefined ? "unclear" : { on: plusDays(today, -ago.days) }, ago.next);
}

/** "Fredag i sidste uke", "Friday last week", "förra veckans fredag", "viime viikon perjantaina". */
function weekdayOfLastWeek(
  tokens: readonly Token[],
  at: number,
  today: Day,
): { readonly on: Day; readonly until: number } | undefined {
  const monday = plusDays(weekdayFrom("monday", plusDays(today, -6)), -7);
  const before = phraseAt(WEEKDAY_WORDS, tokens, at);
  const week = phraseAt(LAST_WEEK, tokens, before?.next ?? at);
  const weekday = before ?? (week && phraseAt(WEEKDAY_WORDS, tokens, week.next));
  if (week === undefined || weekday === undefined) return undefined;
  return { on: weekdayFrom(weekday.meaning, monday), until: before ? week.next : weekday.next };
}

/** "Förra fredagen", "last Friday", "viime perjantaina". */
function afterLast(
  tokens: readonly Token[],
  at: number,
): { readonly meaning: Weekday; readonly next: number } | undefined {
  const last = phraseAt(LAST, tokens, at);
  return last && phraseAt(WEEKDAY_WORDS, tokens, last.next);
}

const MOST_COUNTED = 60;

/** "För två dagar sedan", "for to dage siden", "kaksi päivää sitten", "3 days ago", "a week ago". */
function agoAt(
  tokens: readonly Token[],
  at: number,
): { readonly days: number | undefined; readonly next: number } | undefined {
  const first = BEFORE_AGO.has(tokens[at]?.text ?? "") ? at + 1 : (phraseAt(WITHIN, tokens, at)?.next ?? at);
  const word = phraseAt(COUNT_WORDS, tokens, first) ?? phraseAt(MORE_COUNTS, tokens, first);
  const number = numberAt(tokens, first);
  const afterCount = number === undefined ? (word?.next ?? first) : first + 1;
  const unit = phraseAt(UNIT_WORDS, tokens, afterCount);
  const ago = unit && phraseAt(AGO, tokens, unit.next);
  if (ago === undefined) return undefined;
  const count = number ?? word?.meaning ?? 1;
  // "A month ago" is no day.
  const isDay = (unit?.meaning === "day" || unit?.meaning === "week") && count <= MOST_COUNTED;
  return { days: isDay ? count * (unit.meaning === "week" ? 7 : 1) : undefined, next: ago.next };
}

const BEFORE_AGO = new Set(["för", "for"]);

/** What the readers of days find, seen from behind. */
function anyDayAt(tokens: readonly Token[], at: number, today: Day): DayNamed | undefined {
  const said = daysAt(tokens, at);
  if (said === undefined) return undefined;
  const { days, weekday, from, until, isBefore, isMarked, isVague } = said;
  if (days === undefined && weekday === undefined) return undefined;
  const named = { isBareWeekday: days === undefined, from, until: Math.max(until, at + 1) };
  if (isBefore || isMarked || isVague) return { ...named, is: "future", isBareWeekday: false };
  return { ...named, is: dayOf(said, today) };
}

function dayOf({ days, weekday, isComing }: SaidDays, today: Day): DayNamed["is"] {
  if (days === undefined) {
    return weekday === undefined || isComing ? "future" : { on: weekdayFrom(weekday, plusDays(today, -6)) };
  }
  if (days.is === "past") return "unclear";
  if (days.is === "ahead") return days.count === 0 ? { on: today } : "future";
  if (days.is !== "date") return "future";
  const on = lastDate(days, today);
  const most = days.year === undefined ? MOST_DAYS_AGO : MOST_DAYS_AGO_WITH_YEAR;
  if (on !== undefined && dayNumber(today) - dayNumber(on) <= most) return { on };
  return days.year !== undefined && on !== undefined ? "unclear" : "future";
}
