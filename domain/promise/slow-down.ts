/**
 * Notices when a company answers more slowly than it used to: a look of its own at the promises of the last ten working
 * days, held against those of a year before them. A slow-down lasts until such a look finds nothing slower than
 * usual, or until it has become the usual, after `WINDOW_DAYS`. Pure: from facts, and what was noticed before.
 */
import { isHolidayWeek } from "../time/calendar.ts";
import type { Calendar } from "../time/calendar.ts";
import { plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { isWorkingDay } from "../time/opening-hours.ts";
import { plusWorkingDays } from "../time/working-days.ts";
import { slowerBy } from "./slower.ts";
import type { Wait } from "./waits.ts";

/** A slow-down that has lasted as many days is the usual from then on. */
const WINDOW_DAYS = 90;

/** The working days looked at, today not counted: whole weeks, so that each weekday is there as often. */
const LOOK_WORKING_DAYS = 10;

/** How far back the waits go that those are held against. */
export const USUAL_DAYS = 365;

/** Fewer promises say nothing. */
const FEWEST_RECENT = 10;
const FEWEST_USUAL = 20;

/**
 * A slow-down is noticed when waits are longer than 1.4 times the usual ones by one standard deviation of chance. The
 * factor is for companies with many mails, which would see the ups and downs of ordinary weeks clearly; the deviations
 * are for those with few. Chosen by simulation: `docs/reply-time.md`.
 */
const SLOWER_FACTOR = 1.4;
const SLOWER_DEVIATIONS = 1;

/** No recent look goes farther back than this to find its working days. */
const FARTHEST_DAYS = 365;

export interface SlowDown {
  readonly noticedOn: Day;
  /** The first of the days in which it was noticed. */
  readonly since: Day;
}

/** What is known of slow-downs from one day to the next. */
export interface Noticed {
  readonly slowDown?: SlowDown | undefined;
  /** Waits before this day are not usual any more: a slow-down that lasted was noticed then. */
  readonly usualSince?: Day | undefined;
}

/** What is to be known after the look on `today`; `waits` without those of holiday weeks. */
export function lookForSlowDown(
  waits: readonly Wait[],
  { calendar, today, before = {} }: { calendar: Calendar; today: Day; before?: Noticed | undefined },
): Noticed {
  const { slowDown, usualSince } = before;
  const recentFrom = recentDaysFrom(calendar, today);
  const usualFrom = [plusDays(today, -USUAL_DAYS), usualSince ?? ""].reduce((a, b) => (a < b ? b : a));
  const between = (from: Day, to: Day): Wait[] => waits.filter(({ on }) => from <= on && on < to);
  const recent = waits.filter(({ on }) => on >= recentFrom);
  const anew = { slowDown: { noticedOn: today, since: recentFrom }, usualSince };

  if (slowDown === undefined) {
    return isSlower(recent, between(usualFrom, recentFrom)) ? anew : { usualSince };
  }
  if (slowDown.noticedOn <= plusDays(today, -WINDOW_DAYS)) return { usualSince: slowDown.noticedOn };
  if (slowerBy(recent, between(usualFrom, slowDown.since)) <= 0) return { usualSince };
  // Slower still, than even the days since it was noticed.
  return isSlower(recent, between(slowDown.noticedOn, recentFrom)) ? anew : { slowDown, usualSince };
}

/**
 * The first day of the waits that show the slow-down: the days of the look, and when more have passed since it was
 * noticed, all since then.
 */
export function slowDownFrom({ noticedOn }: SlowDown, calendar: Calendar, today: Day): Day {
  const recentFrom = recentDaysFrom(calendar, today);
  return noticedOn < recentFrom ? noticedOn : recentFrom;
}

function isSlower(recent: readonly Wait[], usual: readonly Wait[]): boolean {
  if (recent.length < FEWEST_RECENT || usual.length < FEWEST_USUAL) return false;
  const slowed = usual.map((wait) => ({ ...wait, minutes: wait.minutes * SLOWER_FACTOR }));
  return slowerBy(recent, slowed) >= SLOWER_DEVIATIONS;
}

/** The first of the last working days before `today`; days in holiday weeks are none. */
function recentDaysFrom(calendar: Calendar, today: Day): Day {
  const first = plusWorkingDays(
    calendar,
    today,
    -LOOK_WORKING_DAYS,
    (each, day) => isWorkingDay(each, day) && !isHolidayWeek(each, day),
  );
  const farthest = plusDays(today, -FARTHEST_DAYS);
  return first < farthest ? farthest : first;
}
