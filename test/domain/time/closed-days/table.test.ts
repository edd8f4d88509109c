import { describe, expect, test } from "vitest";
import { closedDaysOf, FIRST_YEAR, LAST_YEAR } from "../../../../domain/time/closed-days/table.ts";
import { easterSunday } from "../../../../domain/time/closed-days/rules.ts";
import { COUNTRIES } from "../../../../domain/company.ts";
import type { Country } from "../../../../domain/company.ts";

/** A year of the table as a reviewer reads it. */
function printed(country: Country, year: number): string[] {
  return closedDaysOf(country, year).map(({ on, kind, name }) => `${on} ${kind} ${name}`);
}

/** The days on which a company is closed by default, as MM-DD. */
function closed(country: Country, year: number): string {
  const days = closedDaysOf(country, year).filter(({ kind }) => kind === "public" || kind === "customary");
  return [...new Set(days.map(({ on }) => on.slice(5)))].join(" ");
}

test("Easter falls where the almanacs have it", () => {
  expect(
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => easterSunday(FIRST_YEAR + index)),
  ).toEqual([
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2029-04-01",
    "2030-04-21",
    "2031-04-13",
    "2032-03-28",
    "2033-04-17",
    "2034-04-09",
    "2035-03-25",
    "2036-04-13",
    "2037-04-05",
  ]);
  expect(easterSunday(2038)).toBe("2038-04-25"); // the latest there can be
  expect(easterSunday(2008)).toBe("2008-03-23");
});

describe("the table of 2026, checked by hand", () => {
  test("Sweden", () => {
    expect(printed("SE", 2026)).toEqual([
      "2026-01-01 public New Year's Day",
      "2026-01-02 squeeze squeeze day",
      "2026-01-05 short Twelfth Night",
      "2026-01-05 squeeze squeeze day",
      "2026-01-06 public Epiphany",
      "2026-04-02 short Maundy Thursday",
      "2026-04-03 public Good Friday",
      "2026-04-05 public Easter Sunday",
      "2026-04-06 public Easter Monday",
      "2026-04-30 short Walpurgis Night",
      "2026-05-01 public May Day",
      "2026-05-14 public Ascension Day",
      "2026-05-15 squeeze squeeze day",
      "2026-05-24 public Whit Sunday",
      "2026-06-06 public National Day",
      "2026-06-19 customary Midsummer's Eve",
      "2026-06-20 public Midsummer Day",
      "2026-10-30 short All Saints' Eve",
      "2026-10-31 public All Saints' Day",
      "2026-12-24 customary Christmas Eve",
      "2026-12-25 public Christmas Day",
      "2026-12-26 public Boxing Day",
      "2026-12-31 customary New Year's Eve",
    ]);
  });

  test("Denmark, without Great Prayer Day", () => {
    expect(printed("DK", 2026)).toEqual([
      "2026-01-01 public New Year's Day",
      "2026-01-02 squeeze squeeze day",
      "2026-04-02 public Maundy Thursday",
      "2026-04-03 public Good Friday",
      "2026-04-05 public Easter Sunday",
      "2026-04-06 public Easter Monday",
      "2026-05-01 short May Day",
      "2026-05-14 public Ascension Day",
      "2026-05-15 squeeze squeeze day",
      "2026-05-24 public Whit Sunday",
      "2026-05-25 public Whit Monday",
      "2026-06-05 customary Constitution Day",
      "2026-12-24 customary Christmas Eve",
      "2026-12-25 public Christmas Day",
      "2026-12-26 public Boxing Day",
      "2026-12-31 customary New Year's Eve",
    ]);
  });

  test("Finland", () => {
    expect(printed("FI", 2026)).toEqual([
      "2026-01-01 public New Year's Day",
      "2026-01-02 squeeze squeeze day",
      "2026-01-05 squeeze squeeze day",
      "2026-01-06 public Epiphany",
      "2026-04-03 public Good Friday",
      "2026-04-05 public Easter Sunday",
      "2026-04-06 public Easter Monday",
      "2026-04-30 short May Day's Eve",
      "2026-05-01 public May Day",
      "2026-05-14 public Ascension Day",
      "2026-05-15 squeeze squeeze day",
      "2026-05-24 public Whit Sunday",
      "2026-06-19 customary Midsummer's Eve",
      "2026-06-20 public Midsummer Day",
      "2026-10-31 public All Saints' Day",
      "2026-12-06 public Independence Day",
      "2026-12-24 customary Christmas Eve",
      "2026-12-25 public Christmas Day",
      "2026-12-26 public Boxing Day",
      "2026-12-31 short New Year's Eve",
    ]);
  });

  test("Norway", () => {
    expect(printed("NO", 2026)).toEqual([
      "2026-01-01 public New Year's Day",
      "2026-01-02 squeeze squeeze day",
      "2026-04-01 short Wednesday before Easter",
      "2026-04-02 public Maundy Thursday",
      "2026-04-03 public Good Friday",
      "2026-04-05 public Easter Sunday",
      "2026-04-06 public Easter Monday",
      "2026-05-01 public May Day",
      "2026-05-14 public Ascension Day",
      "2026-05-15 squeeze squeeze day",
      "2026-05-17 public Constitution Day",
      "2026-05-24 public Whit Sunday",
      "2026-05-25 public Whit Monday",
      "2026-12-24 customary Christmas Eve",
      "2026-12-25 public Christmas Day",
      "2026-12-26 public Boxing Day",
      "2026-12-31 customary New Year's Eve",
    ]);
  });
});

describe("closed days of other years, checked by hand", () => {
  test.each([
    [
      "SE",
      2027,
      "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
    ],
    [
      "SE",
      2028,
      "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31",
    ],
    [
      "SE",
      2035,
      "01-01 01-06 03-23 03-25 03-26 05-01 05-03 05-13 06-06 06-22 06-23 11-03 12-24 12-25 12-26 12-31",
    ],
    ["DK", 2027, "01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 06-05 12-24 12-25 12-26 12-31"],
    // Whit Monday is Constitution Day.
    ["DK", 2028, "01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-24 12-25 12-26 12-31"],
    ["DK", 2035, "01-01 03-22 03-23 03-25 03-26 05-03 05-13 05-14 06-05 12-24 12-25 12-26 12-31"],
    ["FI", 2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26"],
    ["FI", 2028, "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-23 06-24 11-04 12-06 12-24 12-25 12-26"],
    ["FI", 2035, "01-01 01-06 03-23 03-25 03-26 05-01 05-03 05-13 06-22 06-23 11-03 12-06 12-24 12-25 12-26"],
    // Whit Monday is 17 May.
    ["NO", 2027, "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-24 12-25 12-26 12-31"],
    ["NO", 2028, "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-24 12-25 12-26 12-31"],
    ["NO", 2035, "01-01 03-22 03-23 03-25 03-26 05-01 05-03 05-13 05-14 05-17 12-24 12-25 12-26 12-31"],
  ] as const)("%s %i", (country, year, expected) => {
    expect(closed(country, year)).toBe(expected);
  });
});

describe("squeeze days", () => {
  const squeezed = (country: Country, year: number) =>
    closedDaysOf(country, year)
      .filter(({ kind }) => kind === "squeeze")
      .map(({ on }) => on);

  test("stand between a closed day and a weekend, also at the year's end", () => {
    // Tuesday 24 December and Thursday 26 December 2030; Tuesday 31 December 2030 and Wednesday 1 January 2031.
    expect(squeezed("SE", 2030)).toEqual([
      "2030-05-31",
      "2030-06-07",
      "2030-12-23",
      "2030-12-27",
      "2030-12-30",
    ]);
    // 31 December is a working day in Finland.
    expect(squeezed("FI", 2030)).toEqual(["2030-05-31", "2030-12-23", "2030-12-27"]);
  });

  test("are never closed days themselves", () => {
    for (const country of COUNTRIES) {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        const kept = closed(country, year).split(" ");
        expect(squeezed(country, year).filter((day) => kept.includes(day.slice(5)))).toEqual([]);
      }
    }
  });
});
