/**
 * Between moments and what clocks on walls show: the one place that knows time zones and summer time (through
 * Temporal). An unknown time zone throws a RangeError that names it.
 */
import { Temporal } from "temporal-polyfill";
import type { Day, Instant } from "./instant.ts";

const HALF_HOUR = 30 * 60_000;

/** The local day on which `at` falls. */
export function dayAt(at: Instant, timeZone: string): Day {
  return zoned(at, timeZone).toPlainDate().toString();
}

/**
 * The moment (milliseconds since 1970) at which clocks there show `time` (`HH:MM`, up to `24:00`) on `day`. A time
 * that summer time skips is the moment of the change; of one that comes twice, it is the first. So a later `time`
 * is never an earlier moment, and hours that touch on paper touch in fact.
 */
export function momentAt(day: Day, time: string, timeZone: string): number {
  const date = Temporal.PlainDate.from(day);
  const wall =
    time === "24:00"
      ? date.add({ days: 1 }).toPlainDateTime()
      : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const moment = wall.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (moment.toPlainDateTime().equals(wall)) return moment.epochMilliseconds;
  return (moment.getTimeZoneTransition("next") ?? moment).epochMilliseconds;
}

/** The first moment from `at` on at which clocks there show a whole or half hour. */
export function halfHourFrom(at: Instant, timeZone: string): Instant {
  const { minute, second, millisecond } = zoned(at, timeZone);
  const past = ((minute % 30) * 60 + second) * 1000 + millisecond;
  return past === 0 ? at : new Date(Date.parse(at) + HALF_HOUR - past).toISOString();
}

function zoned(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
}
