/**
 * How often a customer buys: the days of its invoices, and the usual time between them. Several invoices of one day are
 * one purchase to the rhythm, since who is invoiced by the line does not buy more often. Credit notes are no purchases.
 */
import { dayNumber } from "../time/day.ts";
import { countUpTo } from "./count-up-to.ts";
import type { RelationFacts } from "./relation-facts.ts";

/** Two of three intervals at least: who bought fewer times has no rhythm yet. */
const FEWEST_DAYS = 3;

/** Numbers (`dayNumber`) of the days of all invoices, one each, the oldest first. */
export function invoiceDays({ purchases }: Pick<RelationFacts, "purchases">): readonly number[] {
  return purchases
    .filter(({ net }) => net.minor > 0)
    .map(({ on }) => dayNumber(on))
    .sort((a, b) => a - b);
}

/**
 * The median of the days between purchases, from days in order, of which the same may stand there several times.
 * Undefined with purchases on fewer than three days.
 */
export function usualInterval(days: readonly number[]): number | undefined {
  const distinct = days.filter((day, index) => day !== days[index - 1]);
  if (distinct.length < FEWEST_DAYS) return undefined;
  return median(distinct.slice(1).map((day, index) => day - (distinct[index] ?? day)));
}

/** Days without a purchase after which a customer with this rhythm has become silent; on the next one it is. */
export function longestPause(days: readonly number[], limits: Limits): number | undefined {
  return longestPauses(days, limits).at(-1);
}

/** The same after each of the purchases, by those up to it. */
export function longestPauses(
  days: readonly number[],
  { silentPurchaseDays }: Limits,
): readonly (number | undefined)[] {
  const intervals: number[] = [];
  return days.map((day, index) => {
    const interval = day - (days[index - 1] ?? day);
    if (interval > 0) intervals.splice(countUpTo(intervals, interval), 0, interval);
    return intervals.length + 1 < FEWEST_DAYS
      ? undefined
      : Math.max(2 * middleOf(intervals), silentPurchaseDays);
  });
}

interface Limits {
  readonly silentPurchaseDays: number;
}

/** Of an even number, the mean of the two in the middle. Throws a RangeError when there is none. */
export function median(numbers: readonly number[]): number {
  return middleOf(numbers.toSorted((a, b) => a - b));
}

function middleOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("Nothing has no median.");
  return (lower + upper) / 2;
}
