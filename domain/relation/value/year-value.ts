/**
 * What customers were worth in a month's view: everything invoiced in the twelve months before the month's first day, net
 * of credit notes, and in how many referrals they sent us somebody in that time. Each referral counts like the middle one
 * of the customers that bought, since what it brought stands with the customer that it brought.
 *
 * Each customer's purchases are read and added up once, since they are asked for every month in which somebody came.
 */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { monthsBefore } from "../../time/months.ts";
import { looseName } from "../../payment/accounts/names.ts";
import type { Currency } from "../../payment/money.ts";
import { boughtUpTo } from "../bought-up-to.ts";
import { countUpTo } from "../count-up-to.ts";
import { invoiceDays, median } from "../purchase-rhythm.ts";
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

/** What one customer brought in any stretch of time. */
export interface Worth {
  /** Net purchases, in smallest units of the currency, for ranking alone. */
  readonly boughtIn: (window: Window) => number;
  /** How many the customer sent us: who is noted twice came once. */
  readonly referralsIn: (window: Window) => number;
  /** Whether anything was bought up to that day, which is a number. */
  readonly hasBoughtBy: (day: number) => boolean;
}

/** Throws a RangeError when no rate of the currency is known, or a fact's day is none. */
export function worthOf(
  { purchases, firstPurchaseOn, notes }: Pick<RelationFacts, "purchases" | "firstPurchaseOn" | "notes">,
  currency: Currency,
): Worth {
  const bought = boughtUpTo({ purchases });
  const firstOn = Math.min(
    invoiceDays({ purchases })[0] ?? Infinity,
    // Older invoices than are kept may have been the first.
    firstPurchaseOn === undefined ? Infinity : dayNumber(firstPurchaseOn),
  );
  const referrals = notes
    .flatMap((note) =>
      note.says === "referral" && note.towards === "us"
        ? [{ day: dayNumber(note.on), whom: looseName(note.whom) ?? note.whom }]
        : [],
    )
    .sort((one, other) => one.day - other.day);
  const referralDays = referrals.map(({ day }) => day);

  return {
    boughtIn: ({ after, until }) => fromRoughWorth(bought(until) - bought(after), currency),
    referralsIn: ({ after, until }) => {
      const [from, to] = [countUpTo(referralDays, after), countUpTo(referralDays, until)];
      return new Set(referrals.slice(from, to).map(({ whom }) => whom)).size;
    },
    hasBoughtBy: (day) => firstOn <= day,
  };
}

/** The values of many in that time, in their order, referrals included. */
export function valuesIn(customers: readonly Worth[], window: Window): readonly number[] {
  const bought = customers.map(({ boughtIn }) => boughtIn(window));
  const buyers = bought.filter((value) => value > 0);
  const referral = buyers.length === 0 ? 0 : Math.round(median(buyers));
  return customers.map(({ referralsIn }, index) => (bought[index] ?? 0) + referral * referralsIn(window));
}

/** Currencies of purchases that count as nothing, since no rate of theirs is known; in the order of the alphabet. */
export function currenciesWithoutRate(relations: Iterable<Pick<RelationFacts, "purchases">>): Currency[] {
  const found = new Set<Currency>();
  for (const { purchases } of relations) {
    for (const { net } of purchases) if (roughWorth(net) === undefined) found.add(net.currency);
  }
  return [...found].sort();
}
