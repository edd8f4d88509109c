/**
 * What `settle` concludes for an account: which money and which credit notes lowered which invoice on which day, and what
 * is left over. Only shapes, and the one sum that everybody needs. Nothing of this is ever stored.
 */
import type { Day } from "../time/instant.ts";
import type { PaymentFact } from "./ledger-facts.ts";
import type { Currency } from "./money.ts";
import type { KeptPayment, StatedCreditNote, StatedInvoice } from "./payer-account.ts";

/**
 * How it is known which invoice something settles, the surest first:
 * - `books`: the books name the invoice, or say what is open;
 * - `credit-note`: the credit note names it;
 * - `reference`: by a structured reference;
 * - `number`: by the invoice's number in what the payer wrote;
 * - `amount`: the only invoice of this customer of which exactly so much was open.
 */
export type SettledBy = "books" | "credit-note" | "reference" | "number" | "amount";

/** What lowered an invoice on a day. In the invoice's currency. */
export interface Settlement {
  readonly on: Day;
  /** Smallest units, above nought. */
  readonly amount: number;
  readonly by: SettledBy;
  readonly from: PaymentFact["from"] | "credit-note";
  /** The payment; absent when only the books' balance says that something was paid. */
  readonly paymentId?: string | undefined;
  /** Number of the credit note. */
  readonly creditNote?: string | undefined;
  /**
   * Nobody says when: `on` is then the due day (or the day of the statement, if that is earlier), so that nothing is
   * invented against the customer; and never before the last day on which it was stated open.
   */
  readonly dayUnknown?: true | undefined;
}

export interface SettledInvoice {
  readonly invoice: StatedInvoice;
  /** In the order of their days; together never more than the invoice's amount. */
  readonly settlements: readonly Settlement[];
  /** What is open after all of these; never below nought. */
  readonly open: number;
  /** The day on which nothing was open any more; absent while something is. */
  readonly settledOn?: Day | undefined;
  /** How much of it credit notes that we know of took away. */
  readonly credited: number;
  /** How much was paid on a day that nobody says. */
  readonly undated: number;
}

/** Money that came for this customer beyond what it was for. Kept in mind, and put to no other invoice. */
export interface Overpayment {
  readonly paymentId: string;
  readonly on: Day;
  readonly amount: number;
  readonly currency: Currency;
}

/**
 * Why something settles nothing, or not all of it:
 * - `names-nothing`: neither reference, number nor amount says which invoice it is for;
 * - `several-fit`: its amount, or what it names, fits several, and none is guessed;
 * - `other-currency`: what it names is in another currency;
 * - `books-say-open`: it is dated before a statement in the books by which the invoice is still open;
 * - `nothing-to-reverse`: money went back, and no payment that it takes back is known.
 */
export type UnmatchedBecause =
  "names-nothing" | "several-fit" | "other-currency" | "books-say-open" | "nothing-to-reverse";

export interface UnmatchedPayment {
  readonly payment: KeptPayment;
  /** Of its amount, what is unmatched. */
  readonly amount: number;
  readonly because: UnmatchedBecause;
}

export interface UnmatchedCredit {
  readonly creditNote: StatedCreditNote;
  /** Of its amount, what lowered no invoice: it names none that is known, or more than was open. */
  readonly amount: number;
}

export interface Settled {
  /** In the order of the account's invoices; all of them, drafts and cancelled ones too. */
  readonly invoices: readonly SettledInvoice[];
  readonly overpaid: readonly Overpayment[];
  readonly unmatched: readonly UnmatchedPayment[];
  readonly unmatchedCredits: readonly UnmatchedCredit[];
  /** Payments that were taken back, with what took them back. They settle nothing. */
  readonly reversed: readonly { readonly paymentId: string; readonly by: string }[];
  /** Payments that only repeat what another source told, with the payment that counts. */
  readonly toldTwice: readonly { readonly paymentId: string; readonly as: string }[];
}

/** What of the invoice was open at the end of a day. It is open from the start, whatever the day of issue. */
export function openOn({ invoice, settlements }: SettledInvoice, day: Day): number {
  const settled = settlements.filter(({ on }) => on <= day).reduce((sum, { amount }) => sum + amount, 0);
  return invoice.amount - settled;
}
