/**
 * How a country's closed days are written down: a row a day, by the rule that the law or the custom gives, so that the
 * table can be read and reviewed. The dates that the rows give are asserted, year by year, in the tests.
 */
import { plusDays, weekdayFrom } from "../day.ts";
import type { Weekday } from "../day.ts";
import type { Day } from "../instant.ts";

/**
 * `public`: closed by law or counted as such. `customary`: most businesses are closed. `short`: many close at noon or
 * soon after. `squeeze`: a working day between closed days, when many take leave.
 */
export type ClosedDayKind = "public" | "customary" | "short" | "squeeze";

interface Named {
  /** In English, as `explain` says it. */
  readonly name: string;
  readonly kind: ClosedDayKind;
}

/** The same date every year (`MM-DD`). */
export interface FixedDay extends Named {
  readonly on: string;
}

/** So many days after Easter Sunday (before it when negative). */
export interface EasterDay extends Named {
  readonly easter: number;
}

/** The first such weekday on that date (`MM-DD`) or after it. */
export interface WeekdayFrom extends Named {
  readonly first: Weekday;
  readonly from: string;
}

export type ClosedDayRule = FixedDay | EasterDay | WeekdayFrom;

export interface ClosedDay extends Named {
  readonly on: Day;
}

/** The day that a rule gives in a year. */
export function dayOfRule(rule: ClosedDayRule, year: number): ClosedDay {
  const { name, kind } = rule;
  if ("on" in rule) return { on: `${year}-${rule.on}`, name, kind };
  if ("easter" in rule) return { on: plusDays(easterSunday(year), rule.easter), name, kind };
  return { on: weekdayFrom(rule.first, `${year}-${rule.from}`), name, kind };
}

/**
 * Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher (Jean Meeus, Astronomical
 * Algorithms, chapter 8). The letters are theirs.
 */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const marchDay = h + l - 7 * m + 22;
  return plusDays(`${year}-03-01`, marchDay - 1);
}
