/**
 * What a customer has bought up to any day, net of credit notes, for comparing one stretch of time with another. Purchases
 * are read and added up once, however many days are asked about. Throws a RangeError when the day of one is none.
 */
import { dayNumber } from "../time/day.ts";
import { monthsBefore } from "../time/months.ts";
import { countUpTo } from "./count-up-to.ts";
import type { RelationFacts } from "./relation-facts.ts";
import { roughWorth } from "./value/rough-rates.ts";

/** The rough worth of all that is dated up to that day, which is a number (`dayNumber`). */
export type BoughtUpTo = (day: number) => number;

export function boughtUpTo({ purchases }: Pick<RelationFacts, "purchases">): BoughtUpTo {
  const inOrder = purchases
    .map(({ on, net }) => ({ day: dayNumber(on), worth: roughWorth(net) ?? 0 }))
    .sort((one, other) => one.day - other.day);
  const days = inOrder.map(({ day }) => day);
  const sums = [0];
  for (const { worth } of inOrder) sums.push((sums.at(-1) ?? 0) + worth);
  return (day) => sums[countUpTo(days, day)] ?? 0;
}

/** What was bought in the twelve months up to a day, and in the twelve before them. */
export function twoYears(bought: BoughtUpTo, day: number): { readonly now: number; readonly before: number } {
  const yearAgo = bought(monthsBefore(day, 12));
  return { now: bought(day) - yearAgo, before: yearAgo - bought(monthsBefore(day, 24)) };
}
