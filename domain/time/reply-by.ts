/**
 * By when the company says it will be in touch, and when its people are warned: the two times of a reply promise.
 *
 * The exact sum (`replyBy`) is what the rules give; what is promised, stored and written (`promisedAt`) is rounded up
 * to the half hour of the company's clocks, because "15.07" is a machine's time, and at latest closing time, because
 * nobody is there after it. A calendar that never opens throws an OpeningHoursError.
 */
import { isHolidayWeek } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import { openingSecondsBetween, spend, subtractOpeningTime } from "./opening-hours.ts";
import { stepsBetween } from "./steps.ts";
import type { Step } from "./steps.ts";
import { dayAt, halfHourFrom } from "./wall-clock.ts";

export interface ReplyBy {
  /** The exact sum. */
  readonly replyBy: Instant;
  /** What is promised: never earlier than `replyBy`, at most half an hour later, always in opening hours. */
  readonly promisedAt: Instant;
  /** How the sum came about. Steps without length say what changed the time that was asked for. */
  readonly steps: readonly Step[];
  /** Whether the mail came in a holiday week, in which the time is doubled. */
  readonly doubled: boolean;
}

export interface ReplyTimeLimits {
  readonly atLeastMinutes: number;
  readonly atMostMinutes: number;
}

/**
 * By when a mail that came `at` is answered, `withinMinutes` of opening time later. In holiday weeks the time is
 * doubled; then it is kept within `limits`.
 */
export function replyBy(
  calendar: Calendar,
  { at, withinMinutes, limits }: { at: Instant; withinMinutes: number; limits?: ReplyTimeLimits | undefined },
): ReplyBy {
  const doubled = isHolidayWeek(calendar, dayAt(at, calendar.timeZone));
  const wanted = doubled ? 2 * withinMinutes : withinMinutes;
  const minutes = limits ? Math.min(Math.max(wanted, limits.atLeastMinutes), limits.atMostMinutes) : wanted;

  const { moment, closing } = spend(calendar, at, minutes * 60);
  const exact = new Date(moment).toISOString();
  const rounded = Date.parse(halfHourFrom(exact, calendar.timeZone));

  const changes = [
    ...(doubled ? [`holiday week: ${withinMinutes} minutes become ${wanted}`] : []),
    ...(minutes === wanted ? [] : [`limits of the reply time: ${wanted} minutes become ${minutes}`]),
  ];
  return {
    replyBy: exact,
    promisedAt: new Date(Math.min(rounded, closing)).toISOString(),
    // Worked out only for those who ask: it is most of the work.
    get steps() {
      return [
        ...changes.map((why) => ({ from: at, to: at, minutes: 0, why })),
        ...stepsBetween(calendar, at, exact),
      ];
    },
    doubled,
  };
}

/**
 * When the owner is warned of a promise: `leadMinutes` of opening time before it is due, but not before half of the
 * opening time from when it was made has passed, so that a short promise does not warn at once.
 */
export function warningAt(
  calendar: Calendar,
  { madeAt, promisedAt, leadMinutes = 60 }: { madeAt: Instant; promisedAt: Instant; leadMinutes?: number },
): Instant {
  const halfway = openingSecondsBetween(calendar, madeAt, promisedAt) / 2;
  return subtractOpeningTime(calendar, promisedAt, { seconds: Math.min(leadMinutes * 60, halfway) }, madeAt);
}
