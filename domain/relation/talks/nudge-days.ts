/** Steps over days on which nobody is asked for anything: closed days and holiday weeks. */
import type { Calendar } from "../../time/calendar.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isNudgeDay } from "../nudge-day.ts";

/** No company is closed for longer. */
const MOST_DAYS = 400;

/** The first such day on `from` or after it; undefined when the company does not open in more than a year. */
export function nudgeDayFrom(calendar: Calendar, from: Day): Day | undefined {
  for (let ahead = 0, day = from; ahead < MOST_DAYS; ahead += 1, day = plusDays(day, 1)) {
    if (isNudgeDay(calendar, day)) return day;
  }
  return undefined;
}

/** The day before which, up to `day`, lie so many days on which people are asked for something. */
export function nudgeDaysBefore(calendar: Calendar, day: Day, days: number): Day {
  let [before, left] = [day, days];
  for (let back = 0; left > 0 && back < MOST_DAYS; back += 1) {
    before = plusDays(before, -1);
    if (isNudgeDay(calendar, before)) left -= 1;
  }
  return before;
}
