import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addOpeningTime,
  isOpen,
  isWorkingDay,
  nextOpening,
  openingSecondsBetween,
  OpeningHoursError,
  subtractOpeningTime,
} from "../../../domain/time/opening-hours.ts";
import { anyCalendar, anyInstant, calendarWith, everyDay, hours, week } from "./sample-calendars.ts";

const HOUR = 3600;
const usual = calendarWith();
const always = calendarWith({ week: everyDay(hours("00:00-24:00")) });
const never = calendarWith({ week: everyDay([]) });

describe("open or closed", () => {
  test("an opening begins with its first instant and ends before its last", () => {
    expect(isOpen(usual, "2026-11-23T06:59:59.999Z")).toBe(false);
    expect(isOpen(usual, "2026-11-23T07:00:00.000Z")).toBe(true);
    expect(isOpen(usual, "2026-11-23T10:59:59.999Z")).toBe(true);
    expect(isOpen(usual, "2026-11-23T11:00:00.000Z")).toBe(false);
  });

  test("a day with hours of its own has those", () => {
    const calendar = calendarWith({
      days: {
        "2026-11-23": { open: [], why: "inventory" },
        "2026-11-28": { open: hours("10:00-14:00"), why: "open house" },
      },
    });
    expect(isOpen(calendar, "2026-11-23T09:00:00.000Z")).toBe(false);
    expect(isOpen(calendar, "2026-11-28T09:00:00.000Z")).toBe(true);
    expect(isWorkingDay(calendar, "2026-11-23")).toBe(false);
    expect(isWorkingDay(calendar, "2026-11-28")).toBe(true);
    expect(isWorkingDay(calendar, "2026-11-29")).toBe(false);
  });

  test("the next opening is now when it is open, and after the weekend on Friday evening", () => {
    expect(nextOpening(usual, "2026-11-20T09:12:00.000Z")).toBe("2026-11-20T09:12:00.000Z");
    expect(nextOpening(usual, "2026-11-20T16:00:00.000Z")).toBe("2026-11-23T07:00:00.000Z");
  });

  test("a night shift that touches midnight is one opening", () => {
    const night = calendarWith({ week: everyDay(hours("00:00-06:00", "22:00-24:00")) });
    expect(addOpeningTime(night, "2026-12-31T20:00:00.000Z", { seconds: 3 * HOUR })).toBe(
      "2027-01-01T00:00:00.000Z",
    );
  });
});

describe("opening time", () => {
  test("is used up exactly at closing time, not at the next opening", () => {
    expect(addOpeningTime(usual, "2026-11-20T15:00:00.000Z", { seconds: HOUR })).toBe(
      "2026-11-20T16:00:00.000Z",
    );
  });

  test("skips lunch, night, weekend and three weeks of closure", () => {
    const closed = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [
        new Date(Date.UTC(2026, 6, 6 + index)).toISOString().slice(0, 10),
        { open: [], why: "company closure" },
      ]),
    );
    const calendar = calendarWith({ days: closed });
    const friday = "2026-07-03T09:30:00.000Z"; // 11:30 in Stockholm
    expect(addOpeningTime(calendar, friday, { seconds: HOUR })).toBe("2026-07-03T11:30:00.000Z");
    expect(addOpeningTime(calendar, friday, { seconds: 5 * HOUR })).toBe("2026-07-27T06:30:00.000Z");
    expect(openingSecondsBetween(calendar, friday, "2026-07-27T06:30:00.000Z")).toBe(5 * HOUR);
  });

  test("goes on over the year's end", () => {
    const calendar = calendarWith({ days: { "2027-01-01": { open: [], why: "New Year's Day" } } });
    expect(addOpeningTime(calendar, "2026-12-31T15:30:00.000Z", { seconds: HOUR })).toBe(
      "2027-01-04T07:30:00.000Z",
    );
  });

  test("on the night when an hour is skipped, it is missing", () => {
    const day = ["2027-03-27T23:00:00.000Z", "2027-03-28T22:00:00.000Z"] as const;
    expect(openingSecondsBetween(always, ...day)).toBe(23 * HOUR);
    const night = calendarWith({ week: everyDay(hours("01:00-04:00")) });
    expect(openingSecondsBetween(night, ...day)).toBe(2 * HOUR);
    const skipped = calendarWith({ week: everyDay(hours("02:00-03:00")) });
    expect(openingSecondsBetween(skipped, ...day)).toBe(0);
    expect(nextOpening(skipped, day[0])).toBe("2027-03-29T00:00:00.000Z");
  });

  test("on the night when an hour comes twice, it counts twice", () => {
    const day = ["2027-10-30T22:00:00.000Z", "2027-10-31T23:00:00.000Z"] as const;
    expect(openingSecondsBetween(always, ...day)).toBe(25 * HOUR);
    const night = calendarWith({ week: everyDay(hours("01:00-04:00")) });
    expect(openingSecondsBetween(night, ...day)).toBe(4 * HOUR);
    expect(addOpeningTime(night, day[0], { seconds: 4 * HOUR })).toBe("2027-10-31T03:00:00.000Z");
  });

  test("between two moments in the wrong order is none", () => {
    expect(openingSecondsBetween(usual, "2026-11-23T12:00:00.000Z", "2026-11-23T09:00:00.000Z")).toBe(0);
    expect(openingSecondsBetween(usual, "2026-11-23T12:00:00.000Z", "2026-11-23T12:00:00.000Z")).toBe(0);
  });

  test("is counted back until a limit", () => {
    const monday = "2026-11-23T08:00:00.000Z";
    const back = (seconds: number, notBefore: string) =>
      subtractOpeningTime(usual, monday, { seconds }, notBefore);
    expect(back(HOUR, "2026-11-01T00:00:00.000Z")).toBe("2026-11-23T07:00:00.000Z");
    expect(back(2 * HOUR, "2026-11-01T00:00:00.000Z")).toBe("2026-11-20T15:00:00.000Z");
    expect(back(2 * HOUR, "2026-11-20T15:30:00.000Z")).toBe("2026-11-20T15:30:00.000Z");
  });
});

describe("a calendar that cannot answer", () => {
  test("says so instead of searching for ever", () => {
    expect(() => nextOpening(never, "2026-11-23T09:00:00.000Z")).toThrow(OpeningHoursError);
    expect(() => nextOpening(never, "2026-11-23T09:00:00.000Z")).toThrow(
      /does not open.*2026-11-23.*openingHours/,
    );
    expect(isOpen(never, "2026-11-23T09:00:00.000Z")).toBe(false);
    expect(openingSecondsBetween(never, "2026-11-23T09:00:00.000Z", "2027-11-23T09:00:00.000Z")).toBe(0);
  });

  test("is not asked for more than 20 years", () => {
    expect(() => addOpeningTime(usual, "2026-11-23T09:00:00.000Z", { seconds: 1e9 })).toThrow(/20 years/);
    expect(() =>
      openingSecondsBetween(usual, "2026-11-23T09:00:00.000Z", "2099-01-01T00:00:00.000Z"),
    ).toThrow(OpeningHoursError);
  });

  test("a special day far ahead is found", () => {
    const calendar = calendarWith({
      week: week([]),
      days: { "2027-11-23": { open: hours("08:00-09:00"), why: "fair" } },
    });
    expect(nextOpening(calendar, "2026-11-23T09:00:00.000Z")).toBe("2027-11-23T07:00:00.000Z");
  });
});

describe("for every calendar and moment", () => {
  const anySeconds = fc.integer({ min: 1, max: 200 * HOUR });

  test("what was added is what is measured", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anySeconds, (calendar, at, seconds) => {
        expect(openingSecondsBetween(calendar, at, addOpeningTime(calendar, at, { seconds }))).toBe(seconds);
      }),
    );
  });

  test("what was added can be taken away: the same opening time lies between", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anySeconds, anySeconds, (calendar, at, more, less) => {
        const end = addOpeningTime(calendar, at, { seconds: more + less });
        const back = subtractOpeningTime(calendar, end, { seconds: less }, at);
        expect(openingSecondsBetween(calendar, at, back)).toBe(more);
        expect(openingSecondsBetween(calendar, back, end)).toBe(less);
      }),
    );
  });

  test("adding in two parts is adding at once", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anySeconds, anySeconds, (calendar, at, first, second) => {
        const half = addOpeningTime(calendar, at, { seconds: first });
        expect(addOpeningTime(calendar, half, { seconds: second })).toBe(
          addOpeningTime(calendar, at, { seconds: first + second }),
        );
      }),
    );
  });

  test("later and longer never end earlier", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyInstant, anySeconds, anySeconds, (calendar, a, b, s, t) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const [shorter, longer] = s < t ? [s, t] : [t, s];
        const soon = addOpeningTime(calendar, earlier, { seconds: shorter });
        expect(soon <= addOpeningTime(calendar, later, { seconds: shorter })).toBe(true);
        expect(soon <= addOpeningTime(calendar, earlier, { seconds: longer })).toBe(true);
      }),
    );
  });

  test("the sum ends while the company is open, closing time included", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anySeconds, (calendar, at, seconds) => {
        const end = addOpeningTime(calendar, at, { seconds });
        expect(isOpen(calendar, new Date(Date.parse(end) - 1).toISOString())).toBe(true);
      }),
    );
  });

  test("it opens at the next opening, and not before", () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, (calendar, at) => {
        const opening = nextOpening(calendar, at);
        expect(isOpen(calendar, opening)).toBe(true);
        expect(openingSecondsBetween(calendar, at, opening)).toBe(0);
      }),
    );
  });

  test("it is open exactly when the clocks there show an hour of opening, on nights of change as well", () => {
    const calendar = calendarWith({ week: everyDay(hours("00:00-05:00", "08:00-12:00", "13:00-24:00")) });
    const clock = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Stockholm",
      hour: "numeric",
      hourCycle: "h23",
    });
    for (const start of ["2027-03-27T00:00:00.000Z", "2027-10-30T00:00:00.000Z"]) {
      for (let minute = 0; minute < 3 * 24 * 60; minute += 5) {
        const at = new Date(Date.parse(start) + minute * 60_000);
        const hour = Number(clock.format(at));
        expect(isOpen(calendar, at.toISOString())).toBe(hour < 5 || (hour >= 8 && hour !== 12));
      }
    }
  });
});
