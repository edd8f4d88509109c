/** The order of customers in a list: who needs a decision, who broke a promise, serious, slow; then by name. Pure. */
import type { PayerFacts } from "../payer-letters.ts";

export function byUrgency(one: PayerFacts, other: PayerFacts): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

const orderOf = (payer: PayerFacts): string => `${urgency(payer)} ${payer.who} ${payer.accountId}`;

function urgency({ decision, broken, state }: PayerFacts): number {
  if (decision === "open") return 0;
  if (broken !== undefined) return 1;
  return state === "serious" ? 2 : 3;
}
