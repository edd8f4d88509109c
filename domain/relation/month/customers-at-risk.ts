/**
 * Who may be about to leave, with the reasons: by the same rule as the hint that is told of each (`hints/at-risk.ts`), and
 * here of all of them, whatever was told or is disputed. The most valuable first. Pure.
 */
import type { Circumstances } from "../circumstances.ts";
import { atRisk } from "../hints/at-risk.ts";
import { hintGround } from "../hints/hint-rule.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import type { CustomerAtRisk, RelationsMonth } from "./relations-month.ts";

/** More names help nobody; the others are counted. */
const MOST_AT_RISK = 20;

export function customersAtRisk(
  all: Iterable<{ readonly facts: RelationFacts; readonly placed: Placed | undefined }>,
  circumstances: Circumstances,
): Pick<RelationsMonth, "atRisk" | "atRiskCount"> {
  const found = Array.from(all).flatMap(({ facts, placed }) => {
    const [hint] = atRisk.hints(hintGround(facts, placed, [], circumstances));
    const { customerId, name, owner } = facts.customer;
    const customer: CustomerAtRisk = {
      ...{ customerId, name, owner },
      valueClass: placed?.valueClass,
      reasons: hint?.because.risks ?? [],
    };
    return hint === undefined ? [] : [{ customer, value: placed?.value ?? 0 }];
  });
  const inOrder = found.sort(
    (one, other) => other.value - one.value || (one.customer.customerId < other.customer.customerId ? -1 : 1),
  );
  return {
    atRisk: inOrder.slice(0, MOST_AT_RISK).map(({ customer }) => customer),
    atRiskCount: found.length,
  };
}
