/**
 * Money that went back: which payment each reversal takes back. It has the same amount, came no later, and names the same,
 * if the reversal names anything; of several the latest. A reversal that names nothing takes back the only payment that it
 * can be, and never one of several.
 */
import type { KeptPayment } from "./payer-account.ts";
import type { UnmatchedPayment } from "./settled.ts";
import { byDay } from "./settle-twice.ts";

export interface Reversals {
  /** Payments that stand. */
  readonly standing: readonly KeptPayment[];
  readonly reversed: readonly { readonly paymentId: string; readonly by: string }[];
  readonly unmatched: readonly UnmatchedPayment[];
}

/** Each payment is looked at as often as it has names, however many there are of one amount. */
export function reversalsIn(
  payments: readonly KeptPayment[],
  namesOf: (payment: KeptPayment) => ReadonlySet<string>,
): Reversals {
  const takenBack = new Map<string, string>();
  const unmatched: UnmatchedPayment[] = [];
  /** Payments of one amount and one name, the latest last; and under no name all of one amount. */
  const piles = new Map<string, KeptPayment[]>();
  const standingOf = new Map<string, number>();

  const latestOf = (pile: KeptPayment[] = []): KeptPayment | undefined => {
    while (pile.length > 0 && takenBack.has(pile.at(-1)?.paymentId ?? "")) pile.pop();
    return pile.at(-1);
  };
  const keysOf = (payment: KeptPayment): string[] => {
    const ofAmount = `${payment.currency} ${Math.abs(payment.amount)}`;
    return [ofAmount, ...[...namesOf(payment)].map((name) => `${ofAmount} ${name}`)];
  };

  for (const payment of payments.toSorted(byDayMoneyInFirst)) {
    const keys = keysOf(payment);
    const [ofAmount = "", ...named] = keys;
    const standing = standingOf.get(ofAmount) ?? 0;
    if (payment.amount > 0) {
      for (const key of keys) {
        const pile = piles.get(key);
        if (pile === undefined) piles.set(key, [payment]);
        else pile.push(payment);
      }
      standingOf.set(ofAmount, standing + 1);
      continue;
    }
    const possible = (named.length > 0 ? named : standing === 1 ? [ofAmount] : [])
      .map((key) => latestOf(piles.get(key)))
      .filter((each) => each !== undefined);
    const one = possible.sort(byDay).at(-1);
    if (one !== undefined) {
      takenBack.set(one.paymentId, payment.paymentId);
      standingOf.set(ofAmount, standing - 1);
    } else {
      const because = named.length === 0 && standing > 1 ? "several-fit" : "nothing-to-reverse";
      unmatched.push({ payment, amount: payment.amount, because });
    }
  }
  return {
    standing: payments.filter(({ amount, paymentId }) => amount > 0 && !takenBack.has(paymentId)),
    reversed: [...takenBack].map(([paymentId, by]) => ({ paymentId, by })),
    unmatched,
  };
}

function byDayMoneyInFirst(a: KeptPayment, b: KeptPayment): number {
  if (a.on === b.on && a.amount > 0 !== b.amount > 0) return a.amount > 0 ? -1 : 1;
  return byDay(a, b);
}
