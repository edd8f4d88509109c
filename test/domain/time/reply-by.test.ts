import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursOn } from "../../../domain/time/calendar.ts";
import type { Calendar } from "../../../domain/time/calendar.ts";
import { dayAt, halfHourFrom, momentAt } from "../../../domain/time/wall-clock.ts";
import { isOpen, openingSecondsBetween } from "../../../domain/time/opening-hours.ts";
import { replyBy, warningAt } from "../../../domain/time/reply-by.ts";
import { companyCalendar } from "../../../domain/time/company-calendar.ts";
import { anyCalendar, anyInstant, calendarWith, everyDay, hours, week } from "./sample-calendars.ts";

const usual = calendarWith();

/** In summer Stockholm is two hours ahead of UTC, in winter one. */
const winter = (day: string, time: string) => new Date(`${day}T${time}:00+01:00`).toISOString();
const summer = (day: string, time: string) => new Date(`${day}T${time}:00+02:00`).toISOString();

describe("the promised time", () => {
  const promised = (at: string, withinMinutes: number) => replyBy(usual, { at, withinMinutes }).promisedAt;

  test("is rounded up to the half hour, the exact sum stays beside it", () => {
    const answer = replyBy(usual, { at: winter("2026-11-23", "09:07"), withinMinutes: 120 });
    expect(answer.replyBy).toBe(winter("2026-11-23", "11:07"));
    expect(answer.promisedAt).toBe(winter("2026-11-23", "11:30"));
  });

  test("stays when it is a half hour already", () => {
    expect(promised(winter("2026-11-23", "09:30"), 60)).toBe(winter("2026-11-23", "10:30"));
    expect(promised(winter("2026-11-23", "09:00"), 60)).toBe(winter("2026-11-23", "10:00"));
  });

  test("is at latest closing time", () => {
    const calendar = calendarWith({ week: week(hours("08:00-11:45", "12:30-16:10")) });
    const capped = (at: string) => replyBy(calendar, { at, withinMinutes: 30 }).promisedAt;
    expect(capped(winter("2026-11-23", "15:32"))).toBe(winter("2026-11-23", "16:10"));
    expect(capped(winter("2026-11-23", "11:03"))).toBe(winter("2026-11-23", "11:45"));
    expect(capped(winter("2026-11-23", "15:40"))).toBe(winter("2026-11-23", "16:10"));
    expect(capped(winter("2026-11-23", "15:41"))).toBe(winter("2026-11-24", "08:30"));
  });

  test("may be midnight in a night shift", () => {
    const night = calendarWith({ week: everyDay(hours("18:00-24:00")) });
    expect(replyBy(night, { at: winter("2026-12-31", "22:50"), withinMinutes: 60 }).promisedAt).toBe(
      winter("2027-01-01", "00:00"),
    );
  });

  test("for a mail on Friday 16:40 before Christmas passes over every closed day", () => {
    const sweden = companyCalendar({ timeZone: "Europe/Stockholm", country: "SE", week: usual.week });
    const answer = replyBy(sweden, { at: winter("2026-12-23", "16:40"), withinMinutes: 480 });
    expect(answer.replyBy).toBe(winter("2026-12-28", "16:40"));
    expect(answer.promisedAt).toBe(winter("2026-12-28", "17:00"));
    expect(replyBy(sweden, { at: summer("2026-06-18", "16:40"), withinMinutes: 60 }).promisedAt).toBe(
      summer("2026-06-22", "09:00"), // Thursday before Midsummer's Eve
    );
    expect(replyBy(sweden, { at: winter("2027-03-25", "16:40"), withinMinutes: 60 }).promisedAt).toBe(
      summer("2027-03-30", "09:00"), // over Easter, in which the clocks change
    );
  });
});

describe("holiday weeks", () => {
  const calendar = calendarWith({ holidayWeeks: [{ from: "2026-07-06", to: "2026-08-02" }] });
  const at = summer("2026-07-06", "08:00");

  test("double the time and say so", () => {
    const answer = replyBy(calendar, { at, withinMinutes: 240 });
    expect(answer.doubled).toBe(true);
    expect(answer.replyBy).toBe(summer("2026-07-06", "17:00"));
    expect(answer.steps[0]).toEqual({
      from: at,
      to: at,
      minutes: 0,
      why: "holiday week: 240 minutes become 480",
    });
  });

  test("begin and end with the local day on which the mail comes", () => {
    const doubled = (time: string) => replyBy(calendar, { at: time, withinMinutes: 60 }).doubled;
    expect(doubled(summer("2026-07-05", "23:59"))).toBe(false);
    expect(doubled(summer("2026-07-06", "00:00"))).toBe(true);
    expect(doubled(summer("2026-08-02", "23:59"))).toBe(true);
    expect(doubled(summer("2026-08-03", "00:00"))).toBe(false);
  });

  test("do not lead beyond what may be promised", () => {
    const limits = { atLeastMinutes: 60, atMostMinutes: 300 };
    const answer = replyBy(calendar, { at, withinMinutes: 240, limits });
    expect(answer.replyBy).toBe(summer("2026-07-06", "14:00"));
    expect(answer.steps.slice(0, 2).map(({ why }) => why)).toEqual([
      "holiday week: 240 minutes become 480",
      "limits of the reply time: 480 minutes become 300",
    ]);
  });
});

test("a time shorter than may be promised becomes the shortest", () => {
  const limits = { atLeastMinutes: 60, atMostMinutes: 300 };
  const answer = replyBy(usual, { at: winter("2026-11-23", "08:00"), withinMinutes: 5, limits });
  expect(answer.replyBy).toBe(winter("2026-11-23", "09:00"));
});

describe("the warning", () => {
  const warned = (madeAt: string, promisedAt: string) => warningAt(usual, { madeAt, promisedAt });

  test("comes an hour of opening time before the deadline", () => {
    expect(warned(winter("2026-11-23", "09:00"), winter("2026-11-23", "16:30"))).toBe(
      winter("2026-11-23", "15:30"),
    );
    expect(warned(winter("2026-11-20", "09:00"), winter("2026-11-23", "08:30"))).toBe(
      winter("2026-11-20", "16:30"),
    );
    expect(warned(winter("2026-11-23", "09:00"), winter("2026-11-23", "13:30"))).toBe(
      winter("2026-11-23", "11:30"),
    );
  });

  test("of a short promise comes halfway", () => {
    expect(warned(winter("2026-11-23", "09:00"), winter("2026-11-23", "10:00"))).toBe(
      winter("2026-11-23", "09:30"),
    );
    expect(warned(winter("2026-11-20", "20:00"), winter("2026-11-23", "09:00"))).toBe(
      winter("2026-11-23", "08:30"),
    );
  });

  test("of a promise without opening time comes when it is made", () => {
    const saturday = winter("2026-11-21", "10:00");
    expect(warned(saturday, winter("2026-11-21", "12:00"))).toBe(saturday);
    expect(warned(saturday, saturday)).toBe(saturday);
  });
});

/** Whether an interval of the calendar ends at that moment. */
function closes(calendar: Calendar, at: string): boolean {
  const day = dayAt(at, calendar.timeZone);
  return hoursOn(calendar, day).open.some(
    ({ until }) => momentAt(day, until, calendar.timeZone) === Date.parse(at),
  );
}

describe("for every calendar and moment", () => {
  const anyMinutes = fc.integer({ min: 1, max: 5000 });

  test("it is promised within half an hour of the sum, in the same opening, on a half hour or at its end", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, (calendar, at, withinMinutes) => {
        const answer = replyBy(calendar, { at, withinMinutes });
        const later = (Date.parse(answer.promisedAt) - Date.parse(answer.replyBy)) / 1000;
        expect(later).toBeGreaterThanOrEqual(0);
        expect(later).toBeLessThan(30 * 60);
        expect(openingSecondsBetween(calendar, answer.replyBy, answer.promisedAt)).toBe(later);
        expect(isOpen(calendar, new Date(Date.parse(answer.promisedAt) - 1).toISOString())).toBe(true);
        expect(
          answer.promisedAt === halfHourFrom(answer.promisedAt, calendar.timeZone) ||
            closes(calendar, answer.promisedAt),
        ).toBe(true);
        expect(answer.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(withinMinutes, 3);
      }),
    );
  });

  test("the warning lies between promise and deadline, not before halfway, and while the company is open", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, (calendar, madeAt, withinMinutes) => {
        const { promisedAt } = replyBy(calendar, { at: madeAt, withinMinutes });
        const warning = warningAt(calendar, { madeAt, promisedAt });
        const before = openingSecondsBetween(calendar, madeAt, warning);
        const after = openingSecondsBetween(calendar, warning, promisedAt);
        expect(madeAt < warning && warning < promisedAt).toBe(true);
        expect(isOpen(calendar, warning)).toBe(true);
        expect(after).toBeLessThanOrEqual(60 * 60);
        expect(before - after).toBeGreaterThanOrEqual(-0.002); // moments are whole milliseconds
        expect(Math.min(before - after, 60 * 60 - after)).toBeLessThanOrEqual(0.002);
      }),
    );
  });
});
