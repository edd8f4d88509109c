/** Steps over days on which nobody is asked for anything: closed days and holiday weeks. */
import type { Calendar } from "../../time/calendar.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { plusWorkingDays } from "../../time/working-days.ts";
import { isNudgeDay } from "../nudge-day.ts";

/** The first such day on `from` or after it; undefined when the company does not open in more than a year. */
export function nudgeDayFrom(calendar: Calendar, from: Day): Day | undefined {
  const day = plusWorkingDays(calendar, plusDays(from, -1), 1, isNudgeDay);
  return isNudgeDay(calendar, day) ? day : undefined;
}

/** The day before which, up to `day`, lie so many such days; where there are none in more than a year, that long before. */
export function nudgeDaysBefore(calendar: Calendar, day: Day, days: number): Day {
  return plusWorkingDays(calendar, day, -days, isNudgeDay);
}
