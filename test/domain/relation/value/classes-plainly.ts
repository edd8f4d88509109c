/** Values and classes as they were computed first: each customer's purchases are read again for every month. */
import type { Currency } from "../../../../domain/payment/money.ts";
import { median } from "../../../../domain/relation/purchase-rhythm.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { RelationLimits } from "../../../../domain/relation/relation-limits.ts";
import { mostValuableFirst } from "../../../../domain/relation/value/most-valuable-first.ts";
import type { RawClass } from "../../../../domain/relation/value/raw-classes.ts";
import { fromRoughWorth, roughWorth } from "../../../../domain/relation/value/rough-rates.ts";
import type { Window } from "../../../../domain/relation/value/year-value.ts";
import { dayNumber } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";

/** In the order of the relations. The one with which a share is reached still belongs to it. */
export function rawClasses(
  relations: readonly RelationFacts[],
  window: Window,
  { limits: { classes }, currency }: { readonly limits: RelationLimits; readonly currency: Currency },
): readonly RawClass[] {
  const ranked = valuesIn(relations, window, currency)
    .map((value, index) => ({ value, index, customerId: relations[index]?.customer.customerId ?? "" }))
    .sort(mostValuableFirst);
  const total = ranked.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  const placed: RawClass[] = [];
  let before = 0;
  for (const { value, index } of ranked) {
    const byValue = 100 * before < classes.a * total ? "A" : 100 * before < classes.ab * total ? "B" : "C";
    const facts = relations[index];
    const hasBought = facts !== undefined && hasBoughtBy(facts, window.until);
    placed[index] = { value, rawClass: value > 0 ? byValue : hasBought ? "C" : undefined };
    before += Math.max(value, 0);
  }
  return placed;
}

export function hasBoughtBy({ purchases, firstPurchaseOn }: RelationFacts, day: number): boolean {
  return (
    (firstPurchaseOn !== undefined && dayNumber(firstPurchaseOn) <= day) ||
    purchases.some(({ on, net }) => net.minor > 0 && dayNumber(on) <= day)
  );
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
function valuesIn(
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
  const whom = notes.flatMap((note) =>
    note.says === "referral" && note.towards === "us" && isIn(window, note.on) ? [note.whom] : [],
  );
  return new Set(whom).size;
}

function isIn({ after, until }: Window, on: Day): boolean {
  const day = dayNumber(on);
  return after < day && day <= until;
}
