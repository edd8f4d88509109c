/** On which days anybody is asked to be in touch: while the company works, and not in holiday weeks. */
import { isHolidayWeek } from "../time/calendar.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/instant.ts";
import { isWorkingDay } from "../time/opening-hours.ts";

export function isNudgeDay(calendar: Calendar, day: Day): boolean {
  return isWorkingDay(calendar, day) && !isHolidayWeek(calendar, day);
}
