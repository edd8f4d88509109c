/**
 * What a customer was worth in a month's view: everything invoiced in the twelve months before the month's first day, net
 * of credit notes, and in how many referrals it sent us somebody in that time. Each referral counts like the middle one of
 * the customers that bought, since what it brought stands with the customer that it brought.
 */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { monthsBefore } from "../../payment/day-windows.ts";
import type { Currency } from "../../payment/money.ts";
import { median } from "../purchase-rhythm.ts";
import type { RelationFacts } from "../relation-facts.ts";
import { fromRoughWorth, roughWorth } from "./rough-rates.ts";

/** Days, as numbers: later than `after`, and at the latest `until`. */
export interface Window {
  readonly after: number;
  readonly until: number;
}

/** The twelve months before a month, `YYYY-MM`. Throws a RangeError when it is none. */
export function yearBefore(month: string): Window {
  const first = dayNumber(`${month}-01`);
  return { after: monthsBefore(first, 12) - 1, until: first - 1 };
}

/** The twelve months up to a day, which is the last of them. */
export function yearUpTo(on: Day): Window {
  const until = dayNumber(on);
  return { after: monthsBefore(until, 12), until };
}

/** Net purchases in that time, in smallest units of the currency, for ranking alone. */
export function boughtIn(
  { purchases }: Pick<RelationFacts, "purchases">,
  window: Window,
  currency: Currency,
): number {
  const bought = purchases.filter(({ on }) => isIn(window, on));
  return fromRoughWorth(
    bought.reduce((sum, { net }) => sum + (roughWorth(net) ?? 0), 0),
    currency,
  );
}

/** The values of many in that time, in their order, referrals included. */
export function valuesIn(
  relations: readonly RelationFacts[],
  window: Window,
  currency: Currency,
): readonly number[] {
  const bought = relations.map((facts) => boughtIn(facts, window, currency));
  const buyers = bought.filter((value) => value > 0);
  const referral = buyers.length === 0 ? 0 : Math.round(median(buyers));
  return relations.map((facts, index) => (bought[index] ?? 0) + referral * referralsIn(facts, window));
}

function referralsIn({ notes }: RelationFacts, window: Window): number {
  return notes.filter((note) => note.says === "referral" && note.towards === "us" && isIn(window, note.on))
    .length;
}

/** Currencies of purchases that count as nothing, since no rate of theirs is known; in the order of the alphabet. */
export function currenciesWithoutRate(relations: Iterable<Pick<RelationFacts, "purchases">>): Currency[] {
  const found = new Set<Currency>();
  for (const { purchases } of relations) {
    for (const { net } of purchases) if (roughWorth(net) === undefined) found.add(net.currency);
  }
  return [...found].sort();
}

function isIn({ after, until }: Window, on: Day): boolean {
  const day = dayNumber(on);
  return after < day && day <= until;
}
