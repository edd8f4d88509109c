/**
 * What the daily run would have learned by now, had it run every day: for whoever has answers, but not what was noticed
 * on the days before. Pure.
 */
import { daysIn, plusDays } from "../time/day.ts";
import { dayAt } from "../time/opening-hours.ts";
import { momentAt } from "../time/wall-clock.ts";
import { createKnownWaits } from "./known-waits.ts";
import type { LearnedReplyTime } from "./learned-reply-time.ts";
import { learnReplyTime } from "./reply-time.ts";
import type { LearnFrom } from "./reply-time.ts";
import type { Answer } from "./waits.ts";

/** When the daily run learns, by the company's clocks: before anybody is there. */
export const LEARNS_AT = "05:15";

/** What was noticed longer ago than a slow-down and its aftermath last says nothing any more. */
const DAYS_BEFORE = 270;

export function learnDaily(
  answers: readonly Answer[],
  { calendar, replyTime, now }: Omit<LearnFrom, "before">,
): LearnedReplyTime {
  const waits = createKnownWaits(calendar);
  for (const answer of answers) waits.add(answer);
  const today = dayAt(now, calendar.timeZone);
  let before: LearnedReplyTime | undefined;
  for (const on of daysIn({ from: plusDays(today, -DAYS_BEFORE), to: plusDays(today, -1) })) {
    const then = new Date(momentAt(on, LEARNS_AT, calendar.timeZone)).toISOString();
    before = learnReplyTime(waits.at(then), { calendar, replyTime, now: then, before });
  }
  return learnReplyTime(waits.at(now), { calendar, replyTime, now, before });
}
