/** The words for days and times that each language brings. Every text is a list of phrases with commas between. */
import type { Part, Unit } from "../said-days.ts";

/** What the days that have a name of their own are. */
export const NAMED = {
  today: { days: { is: "ahead", count: 0, unit: "day" } },
  /** A part of the day that may be still to come. */
  laterToday: { days: { is: "ahead", count: 0, unit: "day" }, time: "closing" },
  todayByNoon: { days: { is: "ahead", count: 0, unit: "day" }, time: "12:00" },
  tomorrow: { days: { is: "ahead", count: 1, unit: "day" } },
  tomorrowByNoon: { days: { is: "ahead", count: 1, unit: "day" }, time: "12:00" },
  dayAfterTomorrow: { days: { is: "ahead", count: 2, unit: "day" } },
  thisWeek: { days: { is: "week", ahead: 0 } },
  nextWeek: { days: { is: "week", ahead: 1 } },
  /** By its first day: "by the weekend" is Friday's close. */
  weekend: { days: { is: "week", ahead: 0 }, weekday: "saturday" },
  thisMonth: { days: { is: "month", ahead: 0 } },
  nextMonth: { days: { is: "month", ahead: 1 } },
  christmas: { days: { is: "date", day: 24, month: 12 } },
  endOfYear: { days: { is: "date", day: 31, month: 12 } },
  noon: { time: "12:00" },
  /** Nothing is asked of the afternoon but that it ends when the company closes. */
  afternoon: { time: "closing" },
  past: { days: { is: "past" } },
} as const satisfies Readonly<Record<string, Part>>;

export interface DayWords {
  /** Monday to Sunday, in every form. */
  readonly weekdays: readonly string[];
  /** Short forms that are other words as well: they count only where a day is expected. */
  readonly shortWeekdays: readonly string[];
  /** January to December. They count only with a number, or after `endOf`. */
  readonly months: readonly string[];
  readonly named: Readonly<Record<keyof typeof NAMED, string>>;
  /** With a weekday: the one of next week. */
  readonly next: string;
  /** With a weekday: the next one, which is never today. */
  readonly coming: string;
  /** With a weekday: one that has been. */
  readonly last: string;
  /** Before the number of a week. */
  readonly week: string;
  /** The words for 1, 2, 3 and so on, the forms of each with commas between. */
  readonly counts: readonly string[];
  readonly units: Readonly<Record<Unit, string>>;
  /** "Om" två veckor; kahden viikon "päästä". */
  readonly within: string;
  readonly fromNow: string;
  /** Before a time. */
  readonly clock: string;
  /** By then: before the day, and after it. */
  readonly by: string;
  readonly byThen: string;
  readonly before: string;
  /** Before and after a day: not the day itself, or not for sure. */
  readonly vague: string;
  readonly vagueAfter: string;
  /** "Slutet av" mars; maaliskuun "lopussa". */
  readonly endOf: string;
  readonly atEnd: string;
  /** Words before and between the parts of a day that say nothing by themselves. */
  readonly fillers: string;
  /** Before the first day of several, before the last, after the last, and between two in a row. */
  readonly from: string;
  readonly until: string;
  readonly untilAfter: string;
  readonly and: string;
}
