/**
 * Counts days on which people work, one by one. Cannot fail, and always ends: no company is closed for more than a year, and
 * where one is, the day that was reached is as good as another.
 */
import type { Calendar } from "./calendar.ts";
import { plusDays } from "./day.ts";
import type { Day } from "./instant.ts";
import { isWorkingDay } from "./opening-hours.ts";

/** So many days in a row without one that counts end the walk. */
const MOST_CLOSED_DAYS = 400;

/** The working day so many working days after `day`; below zero, before it. `counts` says of other days what they are. */
export function plusWorkingDays(
  calendar: Calendar,
  day: Day,
  count: number,
  counts: (calendar: Calendar, day: Day) => boolean = isWorkingDay,
): Day {
  const step = Math.sign(count);
  let [reached, left, closed] = [day, Math.abs(count), 0];
  while (left > 0 && closed < MOST_CLOSED_DAYS) {
    reached = plusDays(reached, step);
    const isOne = counts(calendar, reached);
    if (isOne) left -= 1;
    closed = isOne ? 0 : closed + 1;
  }
  return reached;
}
