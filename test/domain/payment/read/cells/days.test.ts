import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOrders, daysWithin, readDay } from "../../../../../domain/payment/read/cells/days.ts";
import { dayFrom, dayNumber } from "../../../../../domain/time/day.ts";

describe("a day in a cell", () => {
  it.each([
    "2025-01-31",
    "2025/01/31",
    "2025.1.31",
    "2025-1-31",
    "20250131",
    "31-01-2025",
    "31.01.2025",
    "31.1.2025",
    "31/1 2025",
    "31/1-2025",
    "31. 1. 2025",
    "31.1.25",
    "31-01-25",
    "250131",
    "2025-01-31 13:45",
    "2025-01-31T00:00:00Z",
    "2025-01-31T00:00:00.000+01:00",
    "31.01.2025 13.45",
    "31/01/2025, 13:45:10",
    "45688",
    "45688.5",
    "31 jan 2025",
    "31. januar 2025",
    "31. tammikuuta 2025",
    "31-Jan-25",
    "Jan 31, 2025",
    "January 31 2025",
    "\u00a031.1.2025 ",
  ])("%s is the last of January", (text) => {
    expect(readDay(text)).toEqual({ day: "2025-01-31" });
  });

  it.each(["31 maj 2025", "31 mai 2025", "31. toukokuuta 2025", "May 31, 2025"])("%s is in May", (text) => {
    expect(readDay(text)).toEqual({ day: "2025-05-31" });
  });

  it.each(["", "31", "31/1", "32.1.2025", "2025-02-30", "i går", "31 grill 2025", "12,50", "1".repeat(100)])(
    "%s is none",
    (text) => {
      expect(readDay(text)).toEqual({ problem: "not-a-day" });
    },
  );

  it.each(["0001-01-01", "1899-12-30", "1-1-1900", "3025-01-31", "21010101"])("%s is unlikely", (text) => {
    expect(readDay(text)).toEqual({ problem: "day-unlikely" });
  });
});

describe("a column of days", () => {
  const read = (cells: readonly string[], ...others: readonly (readonly string[])[]): unknown => {
    const [orders] = dayOrders([cells, ...others]);
    return cells.map((cell) => {
      const found = readDay(cell, orders);
      return "day" in found ? found.day : found.problem;
    });
  };

  it("has the day first where nothing tells", () => {
    expect(read(["01/02/2025", "03/02/2025"])).toEqual(["2025-02-01", "2025-02-03"]);
  });

  it("has the month first when some day shows it", () => {
    expect(read(["01/02/2025", "01/31/2025", "02/28/2025"])).toEqual([
      "2025-01-02",
      "2025-01-31",
      "2025-02-28",
    ]);
  });

  it("is not turned by one cell that is wrong", () => {
    expect(read(["31/01/2025", "28/02/2025", "01/13/2025", "01/02/2025"])).toEqual([
      "2025-01-31",
      "2025-02-28",
      "not-a-day",
      "2025-02-01",
    ]);
  });

  it("is read as the other columns are when it says nothing itself", () => {
    expect(read(["01/02/2025"], ["01/31/2025"])).toEqual(["2025-01-02"]);
  });

  it("of two-digit years is one of few years", () => {
    expect(read(["25-01-31", "25-02-28", "24-12-30"])).toEqual(["2025-01-31", "2025-02-28", "2024-12-30"]);
    expect(read(["31-01-25", "28-02-25"])).toEqual(["2025-01-31", "2025-02-28"]);
    expect(read(["310125", "280225"])).toEqual(["2025-01-31", "2025-02-28"]);
    expect(read(["250131", "250228"])).toEqual(["2025-01-31", "2025-02-28"]);
  });

  it("reads back whatever one program writes", () => {
    const days = fc.array(fc.integer({ min: dayNumber("2021-01-01"), max: dayNumber("2026-12-31") }), {
      minLength: 40,
      maxLength: 60,
    });
    const two = (number: string | undefined): string => String(Number(number));
    const styles = fc.constantFrom<(parts: readonly string[]) => string>(
      ([y, m, d]) => `${y}-${m}-${d}`,
      ([y, m, d]) => `${y}${m}${d}`,
      ([y, m, d]) => `${two(d)}.${two(m)}.${y}`,
      ([y, m, d]) => `${d}/${m}/${y}`,
      ([y, m, d]) => `${two(d)}/${two(m)} ${y}`,
      ([y, m, d]) => `${d}-${m}-${y} 00:00:00`,
    );
    fc.assert(
      fc.property(days, styles, (numbers, style) => {
        const written = numbers.map((number) => style(dayFrom(number).split("-")));
        expect(read(written)).toEqual(numbers.map(dayFrom));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 80 })), (cells) => {
        read(cells);
        daysWithin(cells.join(" "));
      }),
    );
  });
});

describe("the days in a title", () => {
  it.each([
    ["Kundreskontra per 2026-11-20", ["2026-11-20"]],
    ["Period: 2026-01-01 - 2026-11-20", ["2026-01-01", "2026-11-20"]],
    ["Åbne poster pr. 20.11.2026 (DKK)", ["2026-11-20"]],
    ["Reskontra per den 20 november 2026", ["2026-11-20"]],
    ["Avoimet laskut 1.1.2026-20.11.2026", ["2026-01-01", "2026-11-20"]],
    ["Berg AB, 556677-8899", []],
  ])("%s", (line, days) => {
    expect(daysWithin(line)).toEqual(days);
  });
});
