/**
 * How long customers waited for a person, or have been waiting: what the reply time is learned from, and what figures
 * about it count. In minutes of opening hours, from when the promise was made. Pure.
 *
 * An open promise is no answer, but it is known to take at least as long as it has waited. So shares are product-limit
 * estimates (Kaplan and Meier, 1958): an open promise counts among those that may be answered until its present age, and
 * says nothing about what comes after it. Counted as if answered now, the youngest would make the company look quick
 * whenever many have just written; left out, a company that stops answering would look as quick as ever.
 */
import type { ValueClass } from "../customer/value-class.ts";
import { isHolidayWeek } from "../time/calendar.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt, openingSecondsBetween } from "../time/opening-hours.ts";

/** One promise to be in touch, and when the company really was. */
export interface Answer {
  readonly madeAt: Instant;
  /** When a person was in touch with the customer; absent while nobody was. */
  readonly endedAt?: Instant | undefined;
  readonly valueClass?: ValueClass | undefined;
}

export interface Wait {
  /** The company's day on which it began. */
  readonly on: Day;
  /** It began in a holiday week: its promise had double time. */
  readonly doubled: boolean;
  /** Opening minutes until the answer; of one that is open, until now. Not negative, maybe with a fraction. */
  readonly minutes: number;
  readonly answered: boolean;
  readonly valueClass?: ValueClass | undefined;
}

/** The wait as it is known at `now`: what is answered later is open. */
export function waitOf(calendar: Calendar, { madeAt, endedAt, valueClass }: Answer, now: Instant): Wait {
  const on = dayAt(madeAt, calendar.timeZone);
  const answered = endedAt !== undefined && endedAt <= now;
  const minutes = openingSecondsBetween(calendar, madeAt, answered ? endedAt : now) / 60;
  return { on, doubled: isHolidayWeek(calendar, on), minutes, answered, valueClass };
}

export interface Within {
  readonly minutes: number;
  /** Not so many have been answered yet: it takes at least this long. */
  readonly atLeast: boolean;
}

/**
 * The minutes within which the next customer is answered with this probability (0 to 1); undefined when nothing is known.
 *
 * Of `n` answers it is the one of rank (n + 1) × probability, rounded up: as if one more were known, longer than all. So
 * the next one comes within it at least so often, however the waits are spread (a distribution-free bound: Wilks, 1941).
 * The plain percentile of the sample falls short of that, the more so the fewer are known.
 */
export function minutesForNext(waits: readonly Wait[], probability: number): Within | undefined {
  const known = waits.length;
  return shortest(waits, (waiting) => (known * waiting + 1) / (known + 1) <= 1 - probability + ROUNDING);
}

/** The minutes within which this share (0 to 1) of those who waited was answered; undefined when nothing is known. */
export function minutesOfShare(waits: readonly Wait[], share: number): Within | undefined {
  return shortest(waits, (waiting) => waiting <= 1 - share + ROUNDING);
}

/** 1 - 0.95 is not quite 0.05 to a computer. */
const ROUNDING = 1e-9;

/** The shortest wait after which the share that is still waiting is small enough. */
function shortest(waits: readonly Wait[], isFew: (waiting: number) => boolean): Within | undefined {
  let longest: number | undefined;
  for (const { minutes, waiting } of stillWaiting(waits)) {
    if (isFew(waiting)) return { minutes, atLeast: false };
    longest = minutes;
  }
  return longest === undefined ? undefined : { minutes: longest, atLeast: true };
}

/** How large a share of customers (0 to 1) is answered within these minutes; undefined when nothing is known. */
export function shareWithin(waits: readonly Wait[], most: number): number | undefined {
  if (waits.length === 0) return undefined;
  let share = 0;
  for (const { minutes, waiting } of stillWaiting(waits)) {
    if (minutes > most) break;
    share = 1 - waiting;
  }
  return share;
}

/** Shorter waits first; of equal ones the answers first, since the open ones are longer. */
export function byLength(a: Wait, b: Wait): number {
  return a.minutes - b.minutes || Number(b.answered) - Number(a.answered);
}

/** After each wait, the shortest first: the share of customers that is still waiting. */
function* stillWaiting(
  waits: readonly Wait[],
): Generator<{ readonly minutes: number; readonly waiting: number }> {
  let waiting = 1;
  let left = waits.length;
  for (const { minutes, answered } of waits.toSorted(byLength)) {
    if (answered) waiting *= (left - 1) / left;
    left -= 1;
    yield { minutes, waiting };
  }
}
