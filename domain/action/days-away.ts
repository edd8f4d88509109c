/**
 * Until when somebody is away, by what their own program answers: until the day before the one that it names, or where
 * it names none, until people are back at work; the next such answer says so again. Who is thought to be away a day too
 * few is asked once more; a day too many, and mail goes to somebody else for nothing: so in doubt it is the shorter. Pure.
 */
import type { Calendar } from "../time/calendar.ts";
import { type DayRange, plusDays } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt, nextOpening } from "../time/opening-hours.ts";
import { momentAt } from "../time/wall-clock.ts";
import { daysMeant } from "../words/days-meant.ts";
import { findDays } from "../words/find-days.ts";
import { linesOf } from "../words/mail-lines.ts";
import { todayOf } from "../words/said-day.ts";

/** Longer than a summer; who is away for longer says so in another way. */
const FARTHEST_DAYS = 90;

/** Both days included. `text` is the automatic answer. */
export function daysAwayBy(text: string, at: Instant, calendar: Calendar): DayRange {
  const today = dayAt(at, calendar.timeZone);
  const back = dayNamed(text, { at, calendar });
  const isLikely = back !== undefined && back > today && back <= plusDays(today, FARTHEST_DAYS);
  return { from: today, to: plusDays(isLikely ? back : nextWorkingDay(today, calendar), -1) };
}

/** The latest date that it names; a weekday alone counts only when it is the only one ("måndag till fredag 8–16"). */
function dayNamed(
  text: string,
  reading: { readonly at: Instant; readonly calendar: Calendar },
): Day | undefined {
  const found = linesOf(text).flatMap(({ tokens }) => findDays(tokens));
  const dates = found.filter(({ days }) => days !== undefined);
  const weekdays = found.filter(({ days, weekday }) => days === undefined && weekday !== undefined);
  const meant = dates.length > 0 ? dates : weekdays.length === 1 ? weekdays : [];
  return meant
    .map((said) => daysMeant(said, { ...todayOf(said, reading), counts: false }))
    .flatMap((days) => (typeof days === "string" ? [] : [days.to]))
    .sort()
    .at(-1);
}

function nextWorkingDay(today: Day, calendar: Calendar): Day {
  return dayAt(nextOpening(calendar, startOf(plusDays(today, 1), calendar)), calendar.timeZone);
}

/** Some moment early on that day, before anybody is at work. */
const startOf = (day: Day, { timeZone }: Calendar): Instant =>
  new Date(momentAt(day, "00:00", timeZone)).toISOString();
