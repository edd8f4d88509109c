/**
 * When a company works: the form that the rules and the deployed functions use. It is computed once, when the
 * company is synthesized, from its opening hours, its country's closed days and its own closures, so that nothing
 * has to look up a holiday at run time.
 */
import { weekdayOf } from "./day.ts";
import type { Weekday } from "./day.ts";
import type { Day } from "./instant.ts";

export { WEEKDAYS } from "./day.ts";
export type { Weekday } from "./day.ts";

/** A stretch of opening on one day, local wall time, `HH:MM`; `until` may be `24:00`. `from` < `until`. */
export interface OpenInterval {
  readonly from: string;
  readonly until: string;
}

/** A day that differs from its weekday: closed (no intervals) or with hours of its own. */
export interface SpecialDay {
  readonly open: readonly OpenInterval[];
  /** Why, in English, for `explain`: "Christmas Eve", "company closure". */
  readonly why: string;
}

export interface Calendar {
  /** IANA name, for example `Europe/Stockholm`. */
  readonly timeZone: string;
  /** The usual week. Intervals are sorted and do not overlap. */
  readonly week: Readonly<Record<Weekday, readonly OpenInterval[]>>;
  /** The days that differ. */
  readonly days: Readonly<Record<Day, SpecialDay>>;
  /** Holiday weeks (inclusive), in which the reply time is doubled. */
  readonly holidayWeeks: readonly { readonly from: Day; readonly to: Day }[];
  /** The last day for which closed days are known; after it nobody should trust this calendar. */
  readonly knownUntilOn: Day;
}

/** The hours of one day, and why they are not those of its weekday, if so. */
export function hoursOn(
  calendar: Calendar,
  day: Day,
): { readonly open: readonly OpenInterval[]; readonly why?: string } {
  return calendar.days[day] ?? { open: calendar.week[weekdayOf(day)] };
}

/** Whether most of the country is away on that day; the reply time is doubled then. */
export function isHolidayWeek({ holidayWeeks }: Calendar, day: Day): boolean {
  return holidayWeeks.some(({ from, to }) => from <= day && day <= to);
}
