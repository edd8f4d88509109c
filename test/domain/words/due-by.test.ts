import { describe, expect, test } from "vitest";
import type { Calendar } from "../../../domain/time/calendar.ts";
import { readDay } from "../../../domain/words/said-day.ts";
import { calendarWith, everyDay, hours } from "../time/sample-calendars.ts";
import { calendar, monday, wallClock } from "./readings.ts";

function read(text: string, at = monday.at, on: Calendar = calendar): string {
  const due = readDay(text, { at, calendar: on });
  return "why" in due ? due.why : wallClock(due.until, on.timeZone);
}

describe("closed days", () => {
  test("by Saturday is Friday's close", () => {
    expect(read("lördag")).toBe("2026-11-27 17:00");
    expect(read("29/11")).toBe("2026-11-27 17:00");
  });

  test("over Christmas it is the last closing before", () => {
    expect(read("26/12")).toBe("2026-12-23 17:00");
    expect(read("julafton")).toBe("2026-12-23 17:00");
  });

  test("when that has passed, it is the next closing", () => {
    expect(read("i dag", "2026-11-28T09:00:00.000Z")).toBe("2026-11-30 17:00");
    expect(read("imorgon", "2026-11-27T18:00:00.000Z")).toBe("2026-11-30 17:00");
  });

  test("a time that was given stays, whatever the day", () => {
    expect(read("lördag kl 10")).toBe("2026-11-28 10:00");
  });

  test("a weekday's name is today until closing time, and then a week ahead", () => {
    expect(read("måndag")).toBe("2026-11-23 17:00");
    expect(read("måndag", "2026-11-23T16:00:00.000Z")).toBe("2026-11-30 17:00");
    expect(read("måndag kl 9")).toBe("2026-11-30 09:00");
  });

  test("a company that is open every day is held to Saturday itself", () => {
    const daily = calendarWith({ week: everyDay(hours("10:00-18:00")) });
    expect(read("lördag", monday.at, daily)).toBe("2026-11-28 18:00");
    expect(read("nästa vecka", monday.at, daily)).toBe("2026-12-06 18:00");
  });

  test("a company that never opens has no day, and does not throw", () => {
    expect(read("fredag", monday.at, calendarWith({ week: everyDay([]) }))).toBe("no-day");
  });
});

describe("the year's end", () => {
  const newYear = "2027-01-04T09:00:00.000Z";

  test("a date without a year is the next one to come", () => {
    expect(read("5/1")).toBe("2027-01-05 17:00");
    expect(read("3/11", newYear)).toBe("2027-11-03 17:00");
    // More than a year away: whoever wrote it meant another day.
    expect(read("29/2")).toBe("no-day");
    expect(read("29/2", "2027-12-01T09:00:00.000Z")).toBe("2028-02-29 17:00");
  });

  test("one that has just passed has passed, in the new year too", () => {
    expect(read("20/12", newYear)).toBe("past-day");
    expect(read("1/12", newYear)).toBe("2027-12-01 17:00");
  });

  test("week 53 is where there is one, and next week may be next year", () => {
    expect(read("v. 53", "2026-12-28T09:00:00.000Z")).toBe("2026-12-30 17:00");
    expect(read("nästa vecka", "2026-12-30T09:00:00.000Z")).toBe("2027-01-08 17:00");
    expect(read("v. 1", "2026-12-30T09:00:00.000Z")).toBe("2027-01-08 17:00");
  });
});

describe("summer time", () => {
  test("17:00 is 17:00 on both sides of the change", () => {
    const friday = "2027-03-26T08:00:00.000Z";
    const due = readDay("tisdag", { at: friday, calendar });
    expect(due).toEqual({ until: "2027-03-30T15:00:00.000Z" });
    expect(readDay("måndag kl 9", { at: "2027-10-29T08:00:00.000Z", calendar })).toEqual({
      until: "2027-11-01T08:00:00.000Z",
    });
  });

  test("a time that is skipped is the moment of the change", () => {
    expect(readDay("28/3 kl 02.30", { at: "2027-03-26T08:00:00.000Z", calendar })).toEqual({
      until: "2027-03-28T01:00:00.000Z",
    });
  });
});
