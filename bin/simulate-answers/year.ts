/**
 * A made-up year of a company: mails as they come in, answers as people write them, and the times that the company's own
 * calendar, learning and `replyBy` promise. Everything but the people is the code that runs in AWS.
 *
 * Time to answer, in opening minutes: a median, widely scattered (log-normal), times the weekday, times the week (some are
 * busy), and now and then a mail that is put aside for long. In holiday weeks it is doubled. Nobody answers outside opening
 * hours, and nobody hurries because of a promise or a warning: that would only help.
 */
import type { Company } from "../../domain/company.ts";
import { createKnownWaits } from "../../domain/promise/known-waits.ts";
import { LEARNS_AT } from "../../domain/promise/learn-daily.ts";
import { learnReplyTime } from "../../domain/promise/reply-time.ts";
import type { LearnedReplyTime } from "../../domain/promise/learned-reply-time.ts";
import { isHolidayWeek, WEEKDAYS } from "../../domain/time/calendar.ts";
import type { Weekday } from "../../domain/time/calendar.ts";
import { daysIn, plusDays, weekdayOf } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { addOpeningTime } from "../../domain/time/opening-hours.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import { momentAt } from "../../domain/time/wall-clock.ts";
import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";

export interface People {
  /** Half of the mails are answered within as many opening minutes. */
  readonly medianMinutes: number;
  /** Standard deviation of the logarithm of the time to answer. */
  readonly scatter: number;
  /** The share of mails that are put aside, and how many times longer these take. */
  readonly putAside: { readonly share: number; readonly factor: number };
  /** Standard deviation of the logarithm of a week's factor. */
  readonly weeks: number;
}

export const USUAL_PEOPLE: People = {
  medianMinutes: 70,
  scatter: 0.9,
  putAside: { share: 0.05, factor: 6 },
  weeks: 0.15,
};

export interface MadeUpYear {
  /** Mails a day, on average over all days of the week. */
  readonly mailsADay: number;
  readonly seed: number;
  /** The first day, before which the company has been answering for half a year already. */
  readonly from: Day;
  readonly days: number;
  /** From this day of the year on all answers take so many times longer. */
  readonly slowDown?: { readonly onDay: number; readonly factor: number } | undefined;
  readonly people?: People | undefined;
  /** Plants a fault: promises by the setting alone. */
  readonly neverLearn?: boolean | undefined;
}

/** One promise of the year. */
export interface Promised {
  readonly on: Day;
  readonly kept: boolean;
  readonly minutes: number;
  readonly holidayWeek: boolean;
}

export interface Told {
  readonly promises: readonly Promised[];
  /** What was learned on each day of the year. */
  readonly learned: readonly (LearnedReplyTime & { readonly on: Day })[];
  readonly slowDownOn?: Day | undefined;
}

/** Before the year itself: enough to have learned by. */
const HALF_A_YEAR = 182;

/** How busy weekdays are: more is left from the weekend on Mondays, and finished before it on Fridays. */
const BUSY: Readonly<Record<Weekday, number>> = {
  monday: 1.25,
  tuesday: 1,
  wednesday: 0.9,
  thursday: 0.95,
  friday: 1.1,
  saturday: 1,
  sunday: 1,
};

/** Mails by weekday: a fifth as many at weekends; together 7. */
const MAILS: Readonly<Record<Weekday, number>> = Object.fromEntries(
  WEEKDAYS.map((weekday) => [weekday, weekday === "saturday" || weekday === "sunday" ? 0.26 : 1.296]),
) as Record<Weekday, number>;

/** Mails by hour of the day, 0 to 23: most in working hours, some in the evening, few at night. */
const HOURS = [
  0.4, 0.2, 0.1, 0.1, 0.2, 0.6, 2, 5, 9, 10, 10, 9, 7, 9, 9.5, 8, 5.5, 3.5, 2.5, 2.2, 2, 1.8, 1.4, 0.8,
];

export function tellYear(company: Company, year: MadeUpYear): Told {
  const { calendar, replyTime } = company;
  const random = createRandom(year.seed * 1009 + Math.round(year.mailsADay * 100));
  const known = createKnownWaits(calendar);
  const slowDownOn = year.slowDown && plusDays(year.from, year.slowDown.onDay);
  const promises: Promised[] = [];
  const learned: (LearnedReplyTime & { on: Day })[] = [];
  let week = 1;
  let before: LearnedReplyTime | undefined;

  for (const on of daysIn({
    from: plusDays(year.from, -HALF_A_YEAR),
    to: plusDays(year.from, year.days - 1),
  })) {
    if (weekdayOf(on) === "monday") week = Math.exp((year.people ?? USUAL_PEOPLE).weeks * random.normal());
    const now = new Date(momentAt(on, LEARNS_AT, calendar.timeZone)).toISOString();
    if (on >= year.from && year.neverLearn !== true)
      before = learnReplyTime(known.at(now), { calendar, replyTime, now, before });
    const withinMinutes = before?.minutes ?? replyTime.usualMinutes;

    const holidayWeek = isHolidayWeek(calendar, on);
    const slow = slowDownOn !== undefined && on >= slowDownOn ? (year.slowDown?.factor ?? 1) : 1;
    const factor = week * BUSY[weekdayOf(on)] * slow * (holidayWeek ? 2 : 1);
    for (const madeAt of mailsOn(on, year.mailsADay, calendar.timeZone, random)) {
      const minutes = factor * minutesToAnswer(year.people ?? USUAL_PEOPLE, random);
      const endedAt = addOpeningTime(calendar, madeAt, { seconds: minutes * 60 });
      known.add({ madeAt, endedAt });
      if (on < year.from) continue;
      const { promisedAt } = replyBy(calendar, { at: madeAt, withinMinutes, limits: replyTime });
      promises.push({ on, kept: endedAt <= promisedAt, minutes: withinMinutes, holidayWeek });
    }
    if (on >= year.from && before !== undefined) learned.push({ ...before, on });
  }
  return { promises, learned, slowDownOn };
}

function minutesToAnswer({ medianMinutes, scatter, putAside }: People, random: Random): number {
  const aside = random.uniform() < putAside.share ? putAside.factor : 1;
  return medianMinutes * Math.exp(scatter * random.normal()) * aside;
}

/** The instants of a day's mails, in order. */
function mailsOn(on: Day, mailsADay: number, timeZone: string, random: Random): Instant[] {
  const midnight = momentAt(on, "00:00", timeZone);
  const all = HOURS.reduce((sum, each) => sum + each, 0);
  return Array.from({ length: random.count(mailsADay * MAILS[weekdayOf(on)]) }, () => {
    let left = random.uniform() * all;
    const hour = HOURS.findIndex((share) => (left -= share) < 0);
    return new Date(midnight + (hour + random.uniform()) * 3_600_000).toISOString();
  }).sort();
}
