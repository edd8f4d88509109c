/**
 * Where books begin, and not customers: a company whose invoices or contacts are known from a day on has met many customers
 * "first" on it. Such a day is nobody's first day. Pure.
 */
import type { Day } from "../../time/instant.ts";
import { earliest } from "../earliest.ts";
import type { RelationFacts } from "../relation-facts.ts";

/** So many share the very first day that is known of any customer. */
const FEWEST_AT_FIRST = 2;

/** On a later day, when another register was taken over, so many, and this share of all: a good day has a few new customers. */
const FEWEST_LATER = 5;
const SHARE_LATER = 0.02;

type Known = Pick<RelationFacts, "firstContactOn" | "firstPurchaseOn">;

/** The first day that is known of a customer. */
export const firstKnownOn = ({ firstContactOn, firstPurchaseOn }: Known): Day | undefined =>
  earliest([firstContactOn, firstPurchaseOn]);

export function daysBooksBegin(all: readonly Known[]): ReadonlySet<Day> {
  const days = all.flatMap((known) => firstKnownOn(known) ?? []);
  const firstOn = earliest(days);
  const shared = [...Map.groupBy(days, (day) => day)].filter(([day, { length }]) =>
    day === firstOn
      ? length >= FEWEST_AT_FIRST
      : length >= FEWEST_LATER && length >= SHARE_LATER * days.length,
  );
  return new Set(shared.map(([day]) => day));
}
