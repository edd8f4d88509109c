/**
 * How far the books reach. States are computed as of that day, never later: who has not told of this week's payments must
 * not be told that nobody paid.
 */
import { dayNumber, plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { KeptPayment, StatedInvoice } from "../payer-account.ts";

/** What the books know of days. Any order, repetitions allowed. */
export interface BookDays {
  /** Closing days of files that tell of payments. */
  readonly closings: readonly Day[];
  /** Days on which somebody paid. */
  readonly payments: readonly Day[];
}

export interface Reach {
  /** The day that states are computed for: the earlier of `asOf` and the day the books reach. Absent: nothing is told. */
  readonly on?: Day | undefined;
  /** Not after `asOf`. */
  readonly newestPaymentOn?: Day | undefined;
  /** Days that usually pass from one day with payments to the next: the median; nought when there are too few. */
  readonly usualGapDays: number;
  /** The books reach to a day more than `staleAfterDays` before `asOf`, or tell of no payment at all. */
  readonly stale: boolean;
}

/** The last of so many days with payments say what is usual; what was three years ago does not. */
const RECENT_DAYS = 100;

/** Nobody's usual gap: with less than a payment a month nothing is known of the days after the last one. */
const LONGEST_GAP = 31;

/**
 * The newest closing day says how far the books reach. Payments that came later came from files that tell no such day, and
 * so do all of them when no file does: then it is the newest day with payments and the usual gap after it, in which nobody
 * would have paid anyway.
 */
export function reachOf(
  { closings, payments }: BookDays,
  { asOf, staleAfterDays }: { readonly asOf: Day; readonly staleAfterDays: number },
): Reach {
  const days = [...new Set(payments)].filter((day) => day <= asOf).sort();
  const newestPaymentOn = days.at(-1);
  const usualGapDays = usualGapOf(days.slice(-RECENT_DAYS));
  const closedOn = closings.reduce<Day | undefined>(
    (newest, day) => (newest !== undefined && newest > day ? newest : day),
    undefined,
  );
  const reachesTo =
    newestPaymentOn !== undefined && newestPaymentOn > (closedOn ?? "")
      ? plusDays(newestPaymentOn, usualGapDays)
      : closedOn;
  if (reachesTo === undefined) return { usualGapDays, stale: true };
  return {
    on: reachesTo < asOf ? reachesTo : asOf,
    newestPaymentOn,
    usualGapDays,
    stale: reachesTo < plusDays(asOf, -staleAfterDays),
  };
}

/** The lower median of the days between days with payments. */
function usualGapOf(days: readonly Day[]): number {
  const numbers = days.map(dayNumber);
  const gaps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? number));
  const middle = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)];
  return Math.min(middle ?? 0, LONGEST_GAP);
}

/** The days on which somebody paid, as payments and the books' invoices tell: each once. */
export function paymentDaysOf({
  payments,
  invoices = [],
}: {
  readonly payments: readonly Pick<KeptPayment, "on" | "amount">[];
  readonly invoices?: readonly Pick<StatedInvoice, "paidOn">[];
}): Day[] {
  const days = [
    ...payments.filter(({ amount }) => amount > 0).map(({ on }) => on),
    ...invoices.flatMap(({ paidOn }) => paidOn ?? []),
  ];
  return [...new Set(days)].sort();
}
