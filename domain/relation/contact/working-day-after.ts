/** Days on which people are asked to be in touch, counted in working days. Cannot fail. */
import type { Calendar } from "../../time/calendar.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isWorkingDay } from "../../time/opening-hours.ts";

/** No company is closed for so long; a calendar that never opens must not hold up anybody. */
const MOST_DAYS_AHEAD = 400;

/** The working day so many working days after `day`. */
export function workingDayAfter(calendar: Calendar, day: Day, count: number): Day {
  let [after, left] = [day, count];
  for (let ahead = 0; left > 0 && ahead < MOST_DAYS_AHEAD; ahead += 1) {
    after = plusDays(after, 1);
    if (isWorkingDay(calendar, after)) left -= 1;
  }
  return after;
}
