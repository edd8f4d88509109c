/**
 * The weeks in which talks can be laid, for one ranking: each is looked up in the calendar once, whoever asks. Weeks are the
 * numbers of their Mondays, days are numbers (`dayNumber`). Cannot fail, and never ends.
 */
import type { Calendar } from "../../time/calendar.ts";
import { dayFrom, dayNumber, plusDays, weekdayFrom } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isNudgeDay } from "../nudge-day.ts";
import { remembered } from "../remembered.ts";

/** A week without a day to be in touch on can only be followed by so many more. */
const MOST_EMPTY_WEEKS = 60;

const DAYS = [0, 1, 2, 3, 4, 5, 6];

export interface WeeksForTalks {
  /** Whether people are asked to be in touch on that day. */
  readonly isAsked: (day: number) => boolean;
  /** The first week with such a day, from that one on. */
  readonly from: (week: number) => number;
  /** The one after a week that was given. */
  readonly after: (week: number) => number;
  /** The days of one that was given on which people are asked. */
  readonly daysOf: (week: number) => readonly number[];
}

export function weeksForTalks(calendar: Calendar): WeeksForTalks {
  const isAsked = remembered((day: number) => isNudgeDay(calendar, dayFrom(day)));
  const daysIn = (week: number): number[] => DAYS.map((day) => week + day);
  const asked = remembered((week: number) => daysIn(week).filter(isAsked));
  const isEmpty = (week: number): boolean => asked(week).length === 0;

  const from = (week: number): number => {
    let first = week;
    while (isEmpty(first) && first < week + 7 * MOST_EMPTY_WEEKS) first += 7;
    return first;
  };

  return {
    isAsked,
    from,
    // A company that is never open: every week, and every day, is as good as another.
    after: remembered((week: number) => (isEmpty(week) ? week + 7 : from(week + 7))),
    daysOf: (week) => (isEmpty(week) ? daysIn(week) : asked(week)),
  };
}

/** The week of a day. */
export const weekOf = (day: Day): number => dayNumber(weekdayFrom("monday", plusDays(day, -6)));

/** One person's weeks: so many talks in each at most, with those that are laid already. */
export function roomInWeeks(weeks: WeeksForTalks, most: number, laid: readonly Day[]) {
  const taken = new Map<number, number>();
  for (const week of laid.map(weekOf)) taken.set(week, (taken.get(week) ?? 0) + 1);
  /** Of a full week, one after it before which there is no room. */
  const ahead = new Map<number, number>();

  /** Takes a place in the first week with room, from that one on; answers with how many it had before. */
  return (wished: number): { readonly week: number; readonly before: number } => {
    const full: number[] = [];
    let week = wished;
    while ((taken.get(week) ?? 0) >= most) {
      full.push(week);
      week = ahead.get(week) ?? weeks.after(week);
    }
    for (const each of full) ahead.set(each, week);
    const before = taken.get(week) ?? 0;
    taken.set(week, before + 1);
    return { week, before };
  };
}
