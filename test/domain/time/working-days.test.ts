import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHolidayWeek } from "../../../domain/time/calendar.ts";
import type { Calendar } from "../../../domain/time/calendar.ts";
import { dayFrom, daysIn, dayNumber, plusDays } from "../../../domain/time/day.ts";
import { isWorkingDay } from "../../../domain/time/opening-hours.ts";
import { plusWorkingDays } from "../../../domain/time/working-days.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { anyCalendar, calendarWith } from "./sample-calendars.ts";

const { calendar } = exampleCompany();
const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => plusDays("2025-09-01", days));

const isUsual = (each: Calendar, day: string): boolean =>
  isWorkingDay(each, day) && !isHolidayWeek(each, day);

describe("so many working days on", () => {
  it("steps over weekends and closed days, either way", () => {
    expect(plusWorkingDays(calendar, "2026-12-23", 1)).toBe("2026-12-28");
    expect(plusWorkingDays(calendar, "2026-12-28", -1)).toBe("2026-12-23");
    expect(plusWorkingDays(calendar, "2026-11-21", 5)).toBe("2026-11-27");
    expect(plusWorkingDays(calendar, "2026-11-21", 0)).toBe("2026-11-21");
  });

  it("steps over holiday weeks, too, for those who do not count them", () => {
    expect(plusWorkingDays(calendar, "2026-07-03", 1)).toBe("2026-07-06");
    expect(plusWorkingDays(calendar, "2026-07-03", 1, isUsual)).toBe("2026-08-03");
  });

  it("ends on one, with as many on the way there as were asked for, in every calendar", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -300, max: 300 }), (each, day, count) => {
        const reached = plusWorkingDays(each, day, count);
        if (count === 0) return;
        expect(isWorkingDay(each, reached)).toBe(true);
        const way =
          count > 0
            ? daysIn({ from: plusDays(day, 1), to: reached })
            : daysIn({ from: reached, to: plusDays(day, -1) });
        expect(way.filter((one) => isWorkingDay(each, one))).toHaveLength(Math.abs(count));
      }),
    );
  });

  it("ends more than a year away where nobody ever works", () => {
    const closed = calendarWith({
      week: calendarWith().week,
      holidayWeeks: [{ from: "2000-01-01", to: "2199-12-31" }],
    });
    for (const count of [1, -1, 10]) {
      const reached = plusWorkingDays(closed, "2026-11-23", count, isUsual);
      expect(reached).toBe(dayFrom(dayNumber("2026-11-23") + Math.sign(count) * 400));
    }
  });
});
