/** Calendars for the tests in this folder: a usual one, and arbitrary ones for properties. */
import fc from "fast-check";
import { WEEKDAYS } from "../../../domain/time/calendar.ts";
import type { Calendar, OpenInterval, SpecialDay, Weekday } from "../../../domain/time/calendar.ts";
import { plusDays } from "../../../domain/time/day.ts";

/** `hours("08:00-12:00", "13:00-17:00")`. */
export function hours(...intervals: readonly string[]): OpenInterval[] {
  return intervals.map((text) => ({ from: text.slice(0, 5), until: text.slice(6) }));
}

export function everyDay(open: readonly OpenInterval[]): Record<Weekday, readonly OpenInterval[]> {
  return week(open, open);
}

export function week(
  workday: readonly OpenInterval[],
  weekend: readonly OpenInterval[] = [],
): Record<Weekday, readonly OpenInterval[]> {
  return {
    monday: workday,
    tuesday: workday,
    wednesday: workday,
    thursday: workday,
    friday: workday,
    saturday: weekend,
    sunday: weekend,
  };
}

/** Monday to Friday 8–12 and 13–17 in Stockholm, without closed days, unless told otherwise. */
export function calendarWith(differences: Partial<Calendar> = {}): Calendar {
  return {
    timeZone: "Europe/Stockholm",
    week: week(hours("08:00-12:00", "13:00-17:00")),
    days: {},
    holidayWeeks: [],
    knownUntilOn: "2037-12-31",
    ...differences,
  };
}

/** Zones with whole, half and quarter hours, and with summer time that changes at midnight or by half an hour. */
const TIME_ZONES = [
  "Europe/Stockholm",
  "Europe/Helsinki",
  "UTC",
  "America/Santiago",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
];

/** Up to three openings a day, at any quarter of an hour, some of which touch each other or midnight. */
const anyHours = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.toSorted((a, b) => a - b).map(clockTime))
  .map((times) =>
    times.flatMap((from, index): OpenInterval[] => {
      const until = times[index + 1];
      return index % 2 === 0 && until !== undefined ? [{ from, until }] : [];
    }),
  );

const anyDays: fc.Arbitrary<Record<string, SpecialDay>> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.oneof(fc.constant([]), anyHours)), { maxLength: 12 })
  .map((days) =>
    Object.fromEntries(days.map(([day, open]) => [plusDays("2026-10-01", day), { open, why: "special" }])),
  );

/** Calendars that open at least once a week. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    timeZone: fc.constantFrom(...TIME_ZONES),
    week: fc.record(
      Object.fromEntries(WEEKDAYS.map((day) => [day, anyHours])) as Record<Weekday, typeof anyHours>,
    ),
    days: anyDays,
  })
  .filter(({ week: open }) => Object.values(open).some((intervals) => intervals.length > 0))
  .map((differences) => calendarWith(differences));

/** Moments from October 2026 to October 2027, to the millisecond: two changes of the clocks and a year's end. */
export const anyInstant: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 10, 10) })
  .map((moment) => new Date(moment).toISOString());

function clockTime(quarter: number): string {
  const pair = (number: number) => String(number).padStart(2, "0");
  return `${pair(Math.floor(quarter / 4))}:${pair((quarter % 4) * 15)}`;
}
