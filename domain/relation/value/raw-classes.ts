/**
 * Value classes by one month's figures. The most valuable customers that together make the first 60 % of all value are A,
 * the next up to 90 % B, the others C: with them whoever has bought at some time, be it not in these twelve months. Who
 * never bought, and sent us nobody, has no class.
 */
import type { RelationLimits } from "../relation-limits.ts";
import type { ValueClass } from "../../customer/value-class.ts";
import { mostValuableFirst } from "./most-valuable-first.ts";
import { valuesIn } from "./year-value.ts";
import type { Window, Worth } from "./year-value.ts";

/** A customer that is placed among others. */
export interface Ranked extends Worth {
  readonly customerId: string;
}

export interface RawClass {
  readonly value: number;
  readonly rawClass: ValueClass | undefined;
}

/** In the order of the customers. The one with which a share is reached still belongs to it. */
export function rawClasses(
  customers: readonly Ranked[],
  window: Window,
  { classes }: Pick<RelationLimits, "classes">,
): readonly RawClass[] {
  const ranked = valuesIn(customers, window)
    .map((value, index) => ({ value, index, customerId: customers[index]?.customerId ?? "" }))
    .sort(mostValuableFirst);
  const total = ranked.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  const placed: RawClass[] = [];
  let before = 0;
  for (const { value, index } of ranked) {
    const byValue = 100 * before < classes.a * total ? "A" : 100 * before < classes.ab * total ? "B" : "C";
    const hasBought = customers[index]?.hasBoughtBy(window.until) === true;
    placed[index] = { value, rawClass: value > 0 ? byValue : hasBought ? "C" : undefined };
    before += Math.max(value, 0);
  }
  return placed;
}
