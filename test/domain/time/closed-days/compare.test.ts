import Holidays from "date-holidays";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../../../domain/company.ts";
import { differencesFrom } from "../../../../domain/time/closed-days/compare.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../../../domain/time/closed-days/table.ts";

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

describe("our table beside date-holidays", () => {
  test.each(COUNTRIES)("%s: every difference in every year has been looked into", (country) => {
    const library = new Holidays(country);
    const unexplained = YEARS.flatMap((year) =>
      differencesFrom(library.getHolidays(year, "en"), { country, year }).filter(({ because }) => !because),
    );
    expect(unexplained).toEqual([]);
  });

  test("the differences are those that are known", () => {
    const differing = (country: (typeof COUNTRIES)[number]) =>
      differencesFrom(new Holidays(country).getHolidays(2027, "en"), { country, year: 2027 }).map(
        ({ on, closedIn }) => `${on} ${closedIn}`,
      );
    expect(differing("SE")).toEqual([]);
    expect(differing("NO")).toEqual([]);
    expect(differing("DK")).toEqual(["2027-06-05 ours", "2027-12-24 ours", "2027-12-31 ours"]);
    expect(differing("FI")).toEqual(["2027-12-31 theirs"]);
  });

  test("a new holiday of theirs and a lost one of ours are noticed", () => {
    const library = new Holidays("SE")
      .getHolidays(2027, "en")
      .filter(({ date }) => !date.startsWith("2027-06-06"))
      .concat({
        date: "2027-09-15 00:00:00",
        start: new Date(0),
        end: new Date(0),
        name: "Day of Planted Faults",
        type: "public",
        rule: "",
      });
    expect(differencesFrom(library, { country: "SE", year: 2027 })).toEqual([
      { on: "2027-06-06", name: "National Day", closedIn: "ours", because: undefined },
      { on: "2027-09-15", name: "Day of Planted Faults", closedIn: "theirs", because: undefined },
    ]);
  });
});
