import { describe, expect, test } from "vitest";
import { dayNumber, daysIn, isoWeek, plusDays, weekdayFrom, weekdayOf } from "../../../domain/time/day.ts";

describe("days", () => {
  test("are counted across months, years and leap days", () => {
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(plusDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(plusDays("1970-01-01", -1)).toBe("1969-12-31");
  });

  test("know their weekday", () => {
    expect(weekdayOf("1970-01-01")).toBe("thursday");
    expect(weekdayOf("1969-12-31")).toBe("wednesday");
    expect(weekdayOf("2026-11-23")).toBe("monday");
    expect(weekdayOf("2027-02-28")).toBe("sunday");
  });

  test("a weekday is found on the day itself or after it", () => {
    expect(weekdayFrom("friday", "2026-06-19")).toBe("2026-06-19");
    expect(weekdayFrom("friday", "2026-06-20")).toBe("2026-06-26");
  });

  test("a range holds both its ends, and nothing when it ends before it begins", () => {
    expect(daysIn({ from: "2026-12-30", to: "2027-01-01" })).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
    ]);
    expect(daysIn({ from: "2027-01-01", to: "2026-12-30" })).toEqual([]);
  });

  test("a text that is no day is refused", () => {
    for (const text of ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T00:00Z"]) {
      expect(() => dayNumber(text)).toThrow(RangeError);
    }
  });
});

describe("ISO weeks", () => {
  test("begin on the Monday of the week with 4 January in it", () => {
    expect(isoWeek(2026, 1)).toEqual({ from: "2025-12-29", to: "2026-01-04" });
    expect(isoWeek(2027, 1)).toEqual({ from: "2027-01-04", to: "2027-01-10" });
    expect(isoWeek(2026, 28)).toEqual({ from: "2026-07-06", to: "2026-07-12" });
  });

  test("there is a week 53 only in long years", () => {
    expect(isoWeek(2026, 53)).toEqual({ from: "2026-12-28", to: "2027-01-03" });
    expect(isoWeek(2027, 53)).toBeUndefined();
  });
});
