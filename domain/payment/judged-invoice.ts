/**
 * An invoice as it is judged: what of it was open on a day, and how late it was. Days are numbers here (`dayNumber`),
 * because every customer is looked at on many of them; amounts are smallest units.
 *
 * How late: amount-weighted over its payments, the open rest counted to the day that is asked for; early is negative.
 * The clock stands on days of a dispute or of a promise to pay. What a credit note took away was never owed. An open
 * rest under the tolerance counts as paid: a few cents of rounding make nobody late.
 */
import type { Currency } from "./money.ts";
import { daysWithin } from "./day-windows.ts";
import type { Stretch } from "./day-windows.ts";
import type { StatedInvoice } from "./payer-account.ts";

export interface Lowered {
  readonly on: number;
  /** Above nought. */
  readonly amount: number;
}

export interface JudgedInvoice {
  /** As it is known; by it, and not by its number, it is told from others. */
  readonly stated: StatedInvoice;
  readonly number: string;
  readonly currency: Currency;
  readonly amount: number;
  /** Amounts under this are nothing: at least one smallest unit. */
  readonly tolerance: number;
  readonly issuedOn: number;
  /** Effective due day; absent when the books name none: then it is never late. */
  readonly dueOn: number | undefined;
  /** By day. */
  readonly payments: readonly Lowered[];
  readonly credits: readonly Lowered[];
  /** Days on which the clock stands: joined. */
  readonly stopped: readonly Stretch[];
  /** Of these, those of disputes. */
  readonly disputed: readonly Stretch[];
  /** Days on which it is not judged. */
  readonly exempt: readonly Stretch[];
}

/** How an invoice stood at the end of a day. */
export interface Standing {
  /** Less what credit notes had taken away. */
  readonly amount: number;
  /** Nought when the rest is under the tolerance. */
  readonly open: number;
  /** Weighted by amount; nought without a due day. */
  readonly daysLate: number;
  /** Present once nothing is open. */
  readonly paidOn?: number | undefined;
}

/** Days after the effective due day without those on which the clock stood; negative before it. */
export function clock({ dueOn, stopped }: JudgedInvoice, day: number): number {
  if (dueOn === undefined) return 0;
  return day <= dueOn ? day - dueOn : day - dueOn - daysWithin(stopped, dueOn, day);
}

/** Undefined when by then there is nothing to judge: not issued yet, or (but for less than the tolerance) credited. */
export function standingOf(invoice: JudgedInvoice, day: number): Standing | undefined {
  if (invoice.issuedOn > day) return undefined;
  let amount = invoice.amount;
  for (const credit of invoice.credits) if (credit.on <= day) amount -= credit.amount;
  if (amount < invoice.tolerance) return undefined;
  let open = amount;
  let weighted = 0;
  let paidOn: number | undefined;
  for (const payment of invoice.payments) {
    if (payment.on > day || open === 0) break;
    const paid = Math.min(open, payment.amount);
    weighted += paid * clock(invoice, payment.on);
    open -= paid;
    if (open < invoice.tolerance) {
      const daysLate = weighted / (amount - open);
      paidOn = payment.on;
      return { amount, open: 0, daysLate, paidOn };
    }
  }
  return { amount, open, daysLate: (weighted + open * clock(invoice, day)) / amount };
}

/** Whether it is open beyond its due day, and its clock runs. */
export function isOverdue({ dueOn, stopped }: JudgedInvoice, { open }: Standing, day: number): boolean {
  return (
    open > 0 &&
    dueOn !== undefined &&
    day > dueOn &&
    !stopped.some(({ from, to }) => from <= day && day <= to)
  );
}
