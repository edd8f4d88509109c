/**
 * A stretch of time laid out in the words of a calendar: open, or why not. It is what `explain reply-by` prints, and
 * it is worked out from the calendar alone, so that it can check the sum that it explains.
 */
import { hoursOn } from "./calendar.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumber, plusDays, weekdayOf } from "./day.ts";
import type { Day, Instant } from "./instant.ts";
import { openingsBetween } from "./openings.ts";
import { dayAt, momentAt } from "./wall-clock.ts";

export interface Step {
  readonly from: Instant;
  readonly to: Instant;
  /** Minutes of opening time in it: its length when open, else 0. The steps of a sum add up to the sum. */
  readonly minutes: number;
  /** "open", "closed: Saturday", "closed: Christmas Eve", "break", "outside opening hours". */
  readonly why: string;
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly why: string;
}

/** The steps from one moment to another, without gaps; none when `until` is not later than `from`. */
export function stepsBetween(calendar: Calendar, from: Instant, until: Instant): Step[] {
  const start = Date.parse(from);
  const end = Date.parse(until);
  const last = dayNumber(dayAt(until, calendar.timeZone));
  const stretches: Stretch[] = [];
  for (let day = dayAt(from, calendar.timeZone); dayNumber(day) <= last; day = plusDays(day, 1)) {
    const midnight = momentAt(day, "24:00", calendar.timeZone);
    stretches.push(
      ...stretchesOf(
        calendar,
        day,
        Math.max(start, momentAt(day, "00:00", calendar.timeZone)),
        Math.min(end, midnight),
      ),
    );
  }
  return joined(stretches).map((stretch) => ({
    from: new Date(stretch.from).toISOString(),
    to: new Date(stretch.until).toISOString(),
    minutes: stretch.why === OPEN ? (stretch.until - stretch.from) / 60_000 : 0,
    why: stretch.why,
  }));
}

const OPEN = "open";

/** What happens on one day between two of its moments. */
function stretchesOf(calendar: Calendar, day: Day, start: number, end: number): Stretch[] {
  const hours = hoursOn(calendar, day);
  if (hours.open.length === 0) {
    return [{ from: start, until: end, why: `closed: ${hours.why ?? capitalized(weekdayOf(day))}` }];
  }
  const outside = hours.why === undefined ? "outside opening hours" : `outside opening hours: ${hours.why}`;
  const stretches: Stretch[] = [];
  let reached = start;
  for (const { from, until } of openingsBetween(calendar, start, end)) {
    stretches.push({
      from: reached,
      until: from,
      why: isBreak(calendar, day, reached, from) ? "break" : outside,
    });
    stretches.push({ from, until, why: OPEN });
    reached = until;
  }
  return [
    ...stretches,
    { from: reached, until: end, why: isBreak(calendar, day, reached, end) ? "break" : outside },
  ];
}

/** Whether the company opens on that day both before and after. */
function isBreak(calendar: Calendar, day: Day, from: number, until: number): boolean {
  const opensBetween = (a: number, b: number) => a < b && !openingsBetween(calendar, a, b).next().done;
  return (
    opensBetween(momentAt(day, "00:00", calendar.timeZone), from) &&
    opensBetween(until, momentAt(day, "24:00", calendar.timeZone))
  );
}

/** Without empty stretches, and with neighbours of the same kind in one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.from >= stretch.until) continue;
    const before = result.at(-1);
    if (before?.why === stretch.why) result[result.length - 1] = { ...before, until: stretch.until };
    else result.push(stretch);
  }
  return result;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
