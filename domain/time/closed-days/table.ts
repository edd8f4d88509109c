/**
 * The table of closed days: what each country's rows give for every year that Handslag promises to know.
 *
 * It is our own, reviewed against each country's law, because which days a business is *closed* is not what holiday
 * libraries answer; `compare.ts` holds it against one of them.
 */
import type { Country } from "../../company.ts";
import { daysIn, isWeekend, plusDays } from "../day.ts";
import { DENMARK } from "./denmark.ts";
import { FINLAND } from "./finland.ts";
import { NORWAY } from "./norway.ts";
import { dayOfRule } from "./rules.ts";
import type { ClosedDay, ClosedDayRule } from "./rules.ts";
import { SWEDEN } from "./sweden.ts";

export type { ClosedDay } from "./rules.ts";

/** The years that have been reviewed, both included. Review the laws before adding to them. */
export const FIRST_YEAR = 2026;
export const LAST_YEAR = 2037;

const RULES: Readonly<Record<Country, readonly ClosedDayRule[]>> = {
  SE: SWEDEN,
  DK: DENMARK,
  FI: FINLAND,
  NO: NORWAY,
};

/**
 * A country's closed days of one year, in order, squeeze days included. Two may fall on one day: Norway's 17 May is
 * Whit Monday, too, in 2027.
 */
export function closedDaysOf(country: Country, year: number): ClosedDay[] {
  const byRule = (y: number) => RULES[country].map((rule) => dayOfRule(rule, y));
  const thisYear = byRule(year);
  const closed = new Set(
    [...byRule(year - 1), ...thisYear, ...byRule(year + 1)]
      .filter(({ kind }) => kind === "public" || kind === "customary")
      .map(({ on }) => on),
  );
  return [...thisYear, ...squeezeDays(year, closed)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Working days that stand alone between closed days or weekends, such as the Friday after Ascension Day. */
function squeezeDays(year: number, closed: ReadonlySet<string>): ClosedDay[] {
  const isFree = (day: string) => closed.has(day) || isWeekend(day);
  return daysIn({ from: `${year}-01-01`, to: `${year}-12-31` })
    .filter((day) => !isFree(day) && isFree(plusDays(day, -1)) && isFree(plusDays(day, 1)))
    .map((on) => ({ on, name: "squeeze day", kind: "squeeze" }));
}
