/** Days on which money moves, by country, and the day on which an invoice is really due. */
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../../domain/company.ts";
import {
  bankingDayFrom,
  effectiveDueOn,
  FIRST_BANKING_YEAR,
  isBankingDay,
  plusBankingDays,
} from "../../../domain/payment/banking-days.ts";
import { easterSunday } from "../../../domain/time/closed-days/rules.ts";
import { daysIn, isWeekend, plusDays } from "../../../domain/time/day.ts";

describe("a banking day", () => {
  it.each([
    ["SE", "2020-06-19", "Midsummer's Eve"],
    ["SE", "2024-12-24", "Christmas Eve"],
    ["DK", "2023-05-05", "the last Great Prayer Day"],
    ["DK", "2020-05-08", "Great Prayer Day"],
    ["DK", "2026-05-15", "the Friday after Ascension Day"],
    ["DK", "2022-05-27", "the Friday after Ascension Day"],
    ["DK", "2025-06-05", "Constitution Day"],
    ["FI", "2025-12-24", "Christmas Eve"],
    ["FI", "2021-01-06", "Epiphany"],
    ["NO", "2024-05-17", "Constitution Day"],
    ["NO", "2025-12-24", "Christmas Eve"],
  ] as const)("is not, in %s, %s: %s", (country, day, _why) => {
    expect(isBankingDay(country, day)).toBe(false);
  });

  it.each([
    ["SE", "2025-01-03"],
    ["DK", "2024-04-26"],
    ["SE", "2024-05-10"],
    ["FI", "2024-12-31"],
    ["NO", "2024-05-10"],
  ] as const)("is, in %s, %s", (country, day) => {
    expect(isBankingDay(country, day)).toBe(true);
  });

  it.each(COUNTRIES)("is in %s what a holiday library says, but for what was looked into", (country) => {
    const library = new Holidays(country);
    const explained = {
      SE: [],
      DK: ["06-05", "12-24", "12-31"],
      FI: ["12-31"],
      NO: [],
    }[country] as string[];
    const different: string[] = [];
    for (let year = FIRST_BANKING_YEAR; year <= 2037; year++) {
      const theirs = new Set(
        library
          .getHolidays(year)
          .filter(({ type }) => type === "public" || type === "bank")
          .map(({ date }) => date.slice(0, 10)),
      );
      for (const day of daysIn({ from: `${year}-01-01`, to: `${year}-12-31` })) {
        if (isWeekend(day) || explained.includes(day.slice(5))) continue;
        const isBanklukkedag = country === "DK" && day === plusDays(easterSunday(year), 40);
        if (!isBanklukkedag && isBankingDay(country, day) === theirs.has(day)) different.push(day);
      }
    }
    expect(different).toEqual([]);
  });
});

describe("the day on which an invoice is due", () => {
  it("moves over a weekend and the holidays beside it", () => {
    expect(effectiveDueOn("SE", "2026-04-03")).toBe("2026-04-07");
    expect(effectiveDueOn("SE", "2026-12-24")).toBe("2026-12-28");
    expect(effectiveDueOn("DK", "2026-05-14")).toBe("2026-05-18");
    expect(effectiveDueOn("NO", "2026-11-21")).toBe("2026-11-23");
  });

  it("stays where it is on a banking day, and always in Finland", () => {
    expect(effectiveDueOn("SE", "2026-11-23")).toBe("2026-11-23");
    expect(effectiveDueOn("FI", "2026-11-21")).toBe("2026-11-21");
  });

  it("is found by counting banking days, too", () => {
    expect(plusBankingDays("SE", "2026-12-23", 2)).toBe("2026-12-29");
    expect(plusBankingDays("SE", "2026-11-21", 0)).toBe("2026-11-21");
    expect(bankingDayFrom("FI", "2026-12-05")).toBe("2026-12-07");
  });
});
