/** The day on which something was done, in the words of staff: today where none is named, else the last such day. */
import { dayNumber, plusDays, weekdayFrom } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { dateIn } from "./days-meant.ts";
import type { Days, SaidDays } from "./said-days.ts";

/** Longer ago, a day without a year is not what anybody means. */
const MOST_DAYS_AGO = 180;

/** Undefined for a day to come, and for one that nobody can tell. */
export function pastDay(said: SaidDays | undefined, today: Day): Day | undefined {
  if (said === undefined) return today;
  const { days, weekday } = said;
  if (days === undefined) return weekday === undefined ? today : weekdayFrom(weekday, plusDays(today, -6));
  if (days.is === "ahead") return days.count === 0 ? today : undefined;
  if (days.is !== "date") return undefined;
  const on = lastDate(days, today);
  return on !== undefined && dayNumber(today) - dayNumber(on) <= MOST_DAYS_AGO ? on : undefined;
}

/** The last such date that is not to come, of this year or the one before unless it names its own. */
export function lastDate(date: Extract<Days, { readonly is: "date" }>, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  const years = date.year === undefined ? [year, year - 1] : [date.year];
  return years.flatMap((each) => dateIn(each, date) ?? []).find((each) => each <= today);
}
