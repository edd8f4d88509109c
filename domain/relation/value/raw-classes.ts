/**
 * Value classes by one month's figures. The most valuable customers that together make the first 60 % of all value are A,
 * the next up to 90 % B, the others C: with them whoever has bought at some time, be it not in these twelve months. Who
 * never bought, and sent us nobody, has no class.
 */
import type { Currency } from "../../payment/money.ts";
import { dayNumber } from "../../time/day.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import type { ValueClass } from "../../customer/value-class.ts";
import { mostValuableFirst } from "./most-valuable-first.ts";
import { valuesIn } from "./year-value.ts";
import type { Window } from "./year-value.ts";

export interface RawClass {
  readonly value: number;
  readonly rawClass: ValueClass | undefined;
}

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

function hasBoughtBy({ purchases, firstPurchaseOn }: RelationFacts, day: number): boolean {
  return (
    (firstPurchaseOn !== undefined && dayNumber(firstPurchaseOn) <= day) ||
    purchases.some(({ on, net }) => net.minor > 0 && dayNumber(on) <= day)
  );
}
