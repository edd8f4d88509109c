/**
 * How Handslag writes moments and days. Only types and two checks: nothing here reads a clock.
 */

/**
 * A moment in UTC, always as `Date.prototype.toISOString` writes it (`2026-11-23T09:00:00.000Z`), so that the
 * order of the texts is the order of the moments. Fields that hold one end in `At`.
 */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, without a time zone. Fields that hold one end in `On`. */
export type Day = string;

/** The given moment in the one form that is stored. Throws a RangeError when it is no moment. */
export function toInstant(moment: string | number | Date): Instant {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    throw new RangeError(`"${String(moment)}" is not a moment: write ISO 8601 with an offset or Z.`);
  }
  return date.toISOString();
}

/** Milliseconds from `from` to `until`; negative when `until` is earlier. */
export function millisecondsBetween(from: Instant, until: Instant): number {
  return Date.parse(until) - Date.parse(from);
}

/** The moment `milliseconds` of elapsed time after `at` (before it when negative). */
export function plusMilliseconds(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
