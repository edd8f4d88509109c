/**
 * The times of a deadline: the deadline itself, when its owner is warned before it, and when the manager is told after
 * it, in opening hours; and from when on the promise may be forgotten. A calendar that never opens throws an OpeningHoursError.
 */
import type { Calendar } from "./calendar.ts";
import { type Instant, plusMilliseconds } from "./instant.ts";
import { addOpeningTime } from "./opening-hours.ts";
import { warningAt } from "./reply-by.ts";

/** Opening hours after the deadline in which the owner and the backup can still be in touch before the manager knows. */
const ESCALATE_AFTER_HOURS = 4;

export interface WatchedTimes {
  readonly promisedAt: Instant;
  readonly warnAt: Instant;
  readonly escalateAt: Instant;
  readonly forgetAt: Instant;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * `leadMinutes`: how many minutes of opening time before the deadline the owner is warned; `keepDays`: for how long after
 * it the promise is kept in mind.
 */
export function deadlineTimes(
  calendar: Calendar,
  {
    madeAt,
    promisedAt,
    leadMinutes,
    keepDays,
  }: { madeAt: Instant; promisedAt: Instant; leadMinutes: number; keepDays: number },
): WatchedTimes {
  return {
    promisedAt,
    warnAt: warningAt(calendar, { madeAt, promisedAt, leadMinutes }),
    escalateAt: addOpeningTime(calendar, promisedAt, { seconds: ESCALATE_AFTER_HOURS * 3600 }),
    forgetAt: plusMilliseconds(promisedAt, keepDays * DAY),
  };
}
