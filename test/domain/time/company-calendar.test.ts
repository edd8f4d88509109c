import { describe, expect, test } from "vitest";
import { calendarWarnings } from "../../../domain/time/calendar-warnings.ts";
import { companyCalendar, CompanyCalendarError } from "../../../domain/time/company-calendar.ts";
import type { CompanyCalendarInput } from "../../../domain/time/company-calendar.ts";
import { calendarWith, everyDay, hours, week } from "./sample-calendars.ts";

const sweden: CompanyCalendarInput = {
  timeZone: "Europe/Stockholm",
  country: "SE",
  week: week(hours("08:00-12:00", "13:00-17:00")),
};

const CLOSED = (why: string) => ({ open: [], why });

describe("a company's calendar", () => {
  const { days, holidayWeeks, knownUntilOn } = companyCalendar(sweden);

  test("keeps public and customary days, and works on short and squeeze days, unless it chooses otherwise", () => {
    expect(days["2026-05-14"]).toEqual(CLOSED("Ascension Day"));
    expect(days["2026-06-19"]).toEqual(CLOSED("Midsummer's Eve"));
    expect(days["2026-04-30"]).toBeUndefined();
    expect(days["2026-05-15"]).toBeUndefined();
  });

  test("knows its years to the end, and nothing that does not differ", () => {
    expect(knownUntilOn).toBe("2037-12-31");
    expect(days["2037-12-24"]).toEqual(CLOSED("Christmas Eve"));
    expect(days["2026-04-05"]).toBeUndefined(); // Easter Sunday, closed anyway
    expect(Object.keys(days)).toEqual(Object.keys(days).toSorted());
  });

  test("is plain JSON of a few kilobytes", () => {
    const calendar = companyCalendar(sweden);
    const json = JSON.stringify(calendar);
    expect(JSON.parse(json)).toEqual(calendar);
    expect(json.length).toBeLessThan(12_000);
  });

  test("has the country's holiday weeks as days, weeks in a row as one range", () => {
    expect(holidayWeeks.slice(0, 2)).toEqual([
      { from: "2026-07-06", to: "2026-08-02" },
      { from: "2027-07-12", to: "2027-08-08" },
    ]);
    expect(holidayWeeks).toHaveLength(12);
  });

  test("has its own holiday weeks when it names them, a week 53 only where there is one", () => {
    const own = companyCalendar({ ...sweden, holidayWeeks: [53, 28, 30] }).holidayWeeks;
    expect(own.filter(({ from }) => from.startsWith("2026") || from.startsWith("2027"))).toEqual([
      { from: "2026-07-06", to: "2026-07-12" },
      { from: "2026-07-20", to: "2026-07-26" },
      { from: "2026-12-28", to: "2027-01-03" },
      { from: "2027-07-12", to: "2027-07-18" },
      { from: "2027-07-26", to: "2027-08-01" },
    ]);
    expect(companyCalendar({ ...sweden, holidayWeeks: [] }).holidayWeeks).toEqual([]);
  });
});

describe("the company's choices", () => {
  const daysOf = (input: Partial<CompanyCalendarInput>) => companyCalendar({ ...sweden, ...input }).days;

  test("to work on customary days", () => {
    const days = daysOf({ choices: { customaryClosed: false } });
    expect(days["2026-12-24"]).toBeUndefined();
    expect(days["2026-12-25"]).toEqual(CLOSED("Christmas Day"));
  });

  test("to take squeeze days off", () => {
    expect(daysOf({ choices: { squeezeDays: true } })["2026-05-15"]).toEqual(CLOSED("squeeze day"));
  });

  test("to close early on short days, or altogether", () => {
    const early = daysOf({ choices: { shortDays: { until: "12:30" } } });
    expect(early["2026-04-30"]).toEqual({ open: hours("08:00-12:00"), why: "Walpurgis Night" });
    const atTwo = daysOf({ choices: { shortDays: { until: "14:00" } } });
    expect(atTwo["2026-04-30"]).toEqual({
      open: hours("08:00-12:00", "13:00-14:00"),
      why: "Walpurgis Night",
    });
    expect(daysOf({ choices: { shortDays: "closed" } })["2026-04-30"]).toEqual(CLOSED("Walpurgis Night"));
    expect(daysOf({ choices: { shortDays: { until: "18:00" } } })["2026-04-30"]).toBeUndefined();
  });

  test("a day that is both short and a squeeze day is closed when squeeze days are", () => {
    const choices = { squeezeDays: true, shortDays: { until: "12:00" } };
    expect(daysOf({ choices })["2026-01-05"]).toEqual(CLOSED("squeeze day"));
  });

  test("closures win over the country's days, special days over everything", () => {
    const days = daysOf({
      closures: [
        { from: "2026-12-21", to: "2027-01-03", why: "winter holiday" },
        { from: "2026-07-13", to: "2026-07-13" },
      ],
      special: [
        { on: "2026-12-22", open: hours("09:00-10:00") },
        { on: "2026-12-23", open: sweden.week.monday },
      ],
    });
    expect(days["2026-07-13"]).toEqual(CLOSED("company closure"));
    expect(days["2026-12-21"]).toEqual(CLOSED("winter holiday"));
    expect(days["2026-12-22"]).toEqual({ open: hours("09:00-10:00"), why: "special hours" });
    expect(days["2026-12-23"]).toBeUndefined(); // a usual Wednesday again
    expect(days["2026-12-24"]).toEqual(CLOSED("winter holiday"));
    expect(days["2026-12-26"]).toBeUndefined(); // a Saturday
  });

  test("weekend days count for a company that is open then", () => {
    const days = daysOf({ week: everyDay(hours("10:00-18:00")) });
    expect(days["2026-04-05"]).toEqual(CLOSED("Easter Sunday"));
    expect(days["2026-06-20"]).toEqual(CLOSED("Midsummer Day"));
  });

  test("never to open is an error that names the setting", () => {
    expect(() => companyCalendar({ ...sweden, week: everyDay([]) })).toThrow(CompanyCalendarError);
    expect(() => companyCalendar({ ...sweden, week: everyDay([]) })).toThrow(/openingHours/);
  });
});

describe("warnings", () => {
  test("are none for a usual company", () => {
    expect(calendarWarnings(companyCalendar(sweden), "2026-11-23")).toEqual([]);
    expect(calendarWarnings(companyCalendar(sweden), "2036-12-31")).toEqual([]);
  });

  test("say a year ahead that the table runs out, and afterwards that it has", () => {
    expect(calendarWarnings(companyCalendar(sweden), "2037-01-01")).toEqual([
      expect.stringMatching(/only until 2037-12-31: update/),
    ]);
    expect(calendarWarnings(companyCalendar(sweden), "2038-01-01")).toEqual([
      expect.stringMatching(/has passed/),
    ]);
  });

  test("say that the company does not open in the coming year", () => {
    expect(calendarWarnings(calendarWith({ week: everyDay([]) }), "2026-11-23")).toEqual([
      expect.stringMatching(/does not open in the coming year/),
    ]);
  });

  test("say that it is closed for very long, as after a slip in a closure's year", () => {
    const calendar = companyCalendar({ ...sweden, closures: [{ from: "2027-07-01", to: "2028-07-31" }] });
    expect(calendarWarnings(calendar, "2026-11-23")).toEqual([
      expect.stringMatching(/more than 60 days from 2027-07-01/),
    ]);
    const usualHoliday = companyCalendar({ ...sweden, closures: [{ from: "2027-07-01", to: "2027-07-31" }] });
    expect(calendarWarnings(usualHoliday, "2026-11-23")).toEqual([]);
  });
});
