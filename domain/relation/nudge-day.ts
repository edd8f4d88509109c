/** On which days anybody is asked to be in touch: while the company works, and not in holiday weeks. */
import { hoursOn, isHolidayWeek } from "../time/calendar.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/instant.ts";

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return hoursOn(calendar, day).open.length > 0;
}

export function isNudgeDay(calendar: Calendar, day: Day): boolean {
  return isWorkingDay(calendar, day) && !isHolidayWeek(calendar, day);
}
