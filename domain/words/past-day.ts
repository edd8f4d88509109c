/** The day on which something was done, in the words of staff: today where none is named, else the last such day. */
import { dayNumber, plusDays, weekdayFrom } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { SaidDays } from "./said-days.ts";

/** Longer ago, a day without a year is not what anybody means. */
const MOST_DAYS_AGO = 180;

/** Undefined for a day to come, and for one that nobody can tell. */
export function pastDay(said: SaidDays | undefined, today: Day): Day | undefined {
  if (said === undefined) return today;
  const { days, weekday } = said;
  if (days === undefined) return weekday === undefined ? today : weekdayFrom(weekday, plusDays(today, -6));
  if (days.is === "ahead") return days.count === 0 ? today : undefined;
  if (days.is !== "date") return undefined;
  const year = Number(today.slice(0, 4));
  const years = days.year === undefined ? [year, year - 1] : [days.year];
  const on = years
    .map((each) => `${each}-${two(days.month)}-${two(days.day)}`)
    .find((each) => isADay(each) && each <= today);
  return on !== undefined && dayNumber(today) - dayNumber(on) <= MOST_DAYS_AGO ? on : undefined;
}

const two = (number: number): string => String(number).padStart(2, "0");

function isADay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
