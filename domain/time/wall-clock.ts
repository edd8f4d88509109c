/**
 * Between moments and what clocks on walls show: the one place that knows time zones and summer time (through
 * Temporal). An unknown time zone throws a RangeError that names it.
 */
import { Temporal } from "temporal-polyfill";
import type { Day, Instant } from "./instant.ts";

const HALF_HOUR = 30 * 60_000;

const MOST_REMEMBERED = 10_000;

/** The local day on which `at` falls. */
export const dayAt = remembered((at: Instant, timeZone: string): Day =>
  zoned(at, timeZone).toPlainDate().toString(),
);

/**
 * The moment (milliseconds since 1970) at which clocks there show `time` (`HH:MM`, up to `24:00`) on `day`. A time
 * that summer time skips is the moment of the change; of one that comes twice, it is the first. So a later `time`
 * is never an earlier moment, and hours that touch on paper touch in fact.
 */
export const momentAt = remembered((day: Day, time: string, timeZone: string): number => {
  const date = Temporal.PlainDate.from(day);
  const wall =
    time === "24:00"
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const moment = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition("next") ?? moment).epochMilliseconds;
});

/** The first moment from `at` on at which clocks there show a whole or half hour. */
export function halfHourFrom(at: Instant, timeZone: string): Instant {
  const { minute, second, millisecond } = zoned(at, timeZone);
  const past = ((minute % 30) * 60 + second) * 1000 + millisecond;
  return past === 0 ? at : new Date(Date.parse(at) + HALF_HOUR - past).toISOString();
}

function zoned(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
}

/**
 * The same, which answers at once what it was asked before: a run asks of thousands of customers about the same days, and
 * each sweep about the same times of a day. Answers to what cannot be answered are not kept, nor more than so many.
 */
function remembered<Asked extends readonly string[], Answer extends Day | number>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (...asked) => {
    const key = asked.join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = answer(...asked);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, now);
    return now;
  };
}
