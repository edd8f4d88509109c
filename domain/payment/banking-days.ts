/**
 * Banking days: when money moves between accounts in a country, and on which day an invoice is really due.
 *
 * They follow from the closed days of `time/closed-days`, which know the laws from 2026 on. Ledgers reach back further, so
 * what was otherwise before stands here. Reviewed from 2015 on; for an earlier day the rules of 2015 are taken.
 *
 * - Denmark: banks close on the Friday after Ascension Day, too (Nationalbanken, Banklukkedage). Great Prayer Day, the
 *   fourth Friday after Easter, was a holiday until 2023 (ended by lov nr. 214 af 6. marts 2023).
 * - Sweden: lag (1930:173) om beräkning av lagstadgad tid § 2: Saturdays and the eves of midsummer, Christmas and the new
 *   year are as good as holidays.
 * - Norway: Norges Bank's settlement is closed on Christmas Eve; New Year's Eve is left in the customer's favour.
 */
import type { Country } from "../company.ts";
import { easterSunday } from "../time/closed-days/rules.ts";
import { closedDaysOf } from "../time/closed-days/table.ts";
import { isWeekend, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";

/** The first year whose banking days have been reviewed; the last is that of the closed days (`LAST_YEAR`). */
export const FIRST_BANKING_YEAR = 2015;

const LAST_GREAT_PRAYER_DAY = 2023;

/** Weekdays on which banks are closed, a set of days for each country and year that was asked for. */
const closedByYear = new Map<string, ReadonlySet<Day>>();

function closedIn(country: Country, year: number): ReadonlySet<Day> {
  const key = `${country}${year}`;
  const known = closedByYear.get(key);
  if (known !== undefined) return known;
  const closed = new Set(
    closedDaysOf(country, year)
      .filter(({ kind }) => kind === "public" || kind === "customary")
      .map(({ on }) => on),
  );
  if (country === "DK") {
    const easter = easterSunday(year);
    closed.add(plusDays(easter, 40));
    if (year <= LAST_GREAT_PRAYER_DAY) closed.add(plusDays(easter, 26));
  }
  closedByYear.set(key, closed);
  return closed;
}

export function isBankingDay(country: Country, day: Day): boolean {
  return !isWeekend(day) && !closedIn(country, Number(day.slice(0, 4))).has(day);
}

/** The day itself when it is a banking day, else the next one. */
export function bankingDayFrom(country: Country, day: Day): Day {
  let next = day;
  while (!isBankingDay(country, next)) next = plusDays(next, 1);
  return next;
}

/** So many banking days after `day`, which itself need not be one. With 0: `day`. */
export function plusBankingDays(country: Country, day: Day, bankingDays: number): Day {
  let next = day;
  for (let left = bankingDays; left > 0; left--) next = bankingDayFrom(country, plusDays(next, 1));
  return next;
}

/**
 * The last day on which a payment is in time: the due day, or the next banking day when it is none.
 *
 * Not in Finland between businesses: laki eräiden määräaikojen laskemisesta (150/1930) is about days that a law or an
 * authority sets, and a business that chose the day must see to it that the money is there.
 */
export function effectiveDueOn(country: Country, dueOn: Day): Day {
  return country === "FI" ? dueOn : bankingDayFrom(country, dueOn);
}
