/**
 * Which days somebody meant, seen from the day on which it was written. A day without a year is the next one to come;
 * one that passed less than a month ago has passed, because nobody means next year's. A weekday that does not fit its
 * date, a day that does not exist, and one more than two years ahead are not read.
 */
import type { Calendar } from "../time/calendar.ts";
import { dayFrom, dayNumber, isoWeek, plusDays, weekdayFrom, weekdayOf } from "../time/day.ts";
import type { DayRange, Weekday } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { plusMonths } from "../time/months.ts";
import { plusWorkingDays } from "../time/working-days.ts";
import type { Days, SaidDays, Unit } from "./said-days.ts";

export interface Today {
  readonly on: Day;
  /** Whether a weekday's name may mean today; not after closing time. */
  readonly counts: boolean;
  readonly calendar: Calendar;
}

export type NoDay = "no-day" | "past-day";

/** Days written without a year have passed, not come again, for so long. */
export const JUST_PASSED_DAYS = 30;
export const FARTHEST_DAYS = 731;

export function daysMeant(said: SaidDays, today: Today): DayRange | NoDay {
  if (said.isVague) return "no-day";
  const all = daysOf(said, today);
  if (typeof all === "string") return all;
  const days = said.isBefore && said.time === undefined ? dayBefore(all) : all;
  if (days.to < today.on) return "past-day";
  return days.to > plusDays(today.on, FARTHEST_DAYS) ? "no-day" : days;
}

function daysOf({ days, weekday, time, isComing }: SaidDays, now: Today): DayRange | NoDay {
  const today = isComing ? { ...now, counts: false } : now;
  if (days === undefined) {
    if (weekday !== undefined) return one(comingWeekday(weekday, today));
    return time === undefined ? "no-day" : one(today.on);
  }
  // "Fredag om en vecka" counts from Friday.
  if (days.is === "ahead" && days.unit === "week" && weekday !== undefined) {
    return one(plusDays(comingWeekday(weekday, today), 7 * days.count));
  }
  const found = resolved(days, today);
  return typeof found === "string" || weekday === undefined ? found : onWeekday(weekday, found, days);
}

function resolved(days: Days, today: Today): DayRange | NoDay {
  switch (days.is) {
    case "past":
      return "past-day";
    case "ahead":
      return one(ahead(days.count, days.unit, today));
    case "week": {
      const monday = plusDays(weekdayFrom("monday", plusDays(today.on, -6)), 7 * days.ahead);
      return { from: later(monday, today.on), to: plusDays(monday, 6) };
    }
    case "week-number":
      return coming(
        yearsAround(today).flatMap((year) => isoWeek(year, days.week) ?? []),
        today,
      );
    case "month": {
      const first = plusMonths(`${today.on.slice(0, 7)}-01`, days.ahead);
      return { from: later(first, today.on), to: endOfMonth(first) };
    }
    case "month-end":
      return coming(
        yearsAround(today).map((year) => one(endOfMonth(`${year}-${twoDigits(days.month)}-01`))),
        today,
      );
    case "date": {
      const found = coming(
        (days.year === undefined ? yearsAround(today) : [days.year])
          .flatMap((year) => dateIn(year, days) ?? [])
          .map(one),
        today,
      );
      // "29/2" in a year without one.
      const isFar =
        days.year === undefined && typeof found !== "string" && found.to > plusDays(today.on, 366);
      return isFar ? "no-day" : found;
    }
    case "day-of-month": {
      const months = Array.from({ length: 13 }, (_, months) =>
        plusMonths(`${today.on.slice(0, 7)}-01`, months),
      );
      const day = months
        .map((month) => `${month.slice(0, 7)}-${twoDigits(days.day)}`)
        .find((each) => exists(each) && each >= today.on);
      return day === undefined ? "no-day" : one(day);
    }
  }
}

/** The first that has not passed; none when one has passed just now. In order. */
function coming(candidates: readonly DayRange[], today: Today): DayRange | NoDay {
  const next = candidates.find(({ to }) => to >= today.on);
  const before = candidates.filter(({ to }) => to < today.on).at(-1);
  const hasJustPassed = before !== undefined && before.to >= plusDays(today.on, -JUST_PASSED_DAYS);
  if (hasJustPassed || (next === undefined && before !== undefined)) return "past-day";
  return next ?? "no-day";
}

/** That day of the week or the month; a single day has to be it. */
function onWeekday(weekday: Weekday, { from, to }: DayRange, days: Days): DayRange | NoDay {
  if (days.is === "month" || days.is === "month-end") return "no-day";
  if (days.is === "week" || days.is === "week-number") return one(weekdayFrom(weekday, plusDays(to, -6)));
  return weekdayOf(from) === weekday ? one(from) : "no-day";
}

function comingWeekday(weekday: Weekday, { on, counts }: Today): Day {
  return weekdayFrom(weekday, counts ? on : plusDays(on, 1));
}

function ahead(count: number, unit: Unit, { on, calendar }: Today): Day {
  if (unit === "day") return plusDays(on, count);
  if (unit === "week") return plusDays(on, 7 * count);
  if (unit === "month") return plusMonths(on, Math.min(count, 36));
  return plusWorkingDays(calendar, on, Math.min(count, FARTHEST_DAYS + 1));
}

function one(day: Day): DayRange {
  return { from: day, to: day };
}

function dayBefore({ from }: DayRange): DayRange {
  return one(plusDays(from, -1));
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function endOfMonth(first: Day): Day {
  const inNextMonth = plusDays(first, 31);
  return dayFrom(dayNumber(`${inNextMonth.slice(0, 7)}-01`) - 1);
}

/** Undefined for "30 February", and for "29 February" of a year without one. */
export function dateIn(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): Day | undefined {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return exists(date) ? date : undefined;
}

function exists(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function yearsAround({ on }: Today): number[] {
  return [-1, 0, 1, 2].map((years) => yearOf(on) + years);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
