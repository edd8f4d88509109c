/**
 * The letters that speak of payments, all of them to staff: an alert about one customer, a list of several, the question
 * for a file from the books, and the month's figures. They hold facts; the words are written when they are handed over.
 */
import type { ByCurrency } from "../payment/money.ts";
import type { PayerNote } from "../payment/payer-account.ts";
import type { PayerNews } from "../payment/payer-news.ts";
import type { PayerReason, PayerState } from "../payment/payer-state.ts";
import type { Day } from "../time/instant.ts";
import type { LetterBase } from "./letter-base.ts";

/** A customer as it is told of, in a letter or a line of one. */
export interface PayerFacts {
  readonly accountId: string;
  readonly customerId?: string | undefined;
  /** As the company calls the customer, or else as the books do; clean and cut. */
  readonly who: string;
  readonly state: PayerState;
  readonly since: Day;
  readonly reasons: readonly PayerReason[];
  /** Of a serious one: `open` while the owner is asked, else what was decided and until when it holds. */
  readonly decision?:
    | "open"
    | (Pick<Extract<PayerNote, { says: "decided" }>, "decision" | "lookAgainOn"> & {
        readonly reason: string;
      })
    | undefined;
  /** A promise to pay whose day has not come: by when, and which invoice it is about. */
  readonly promised?: { readonly by: Day; readonly invoice?: string | undefined } | undefined;
  /** A promise to pay that was not kept: by when it was, and which invoice it was about. */
  readonly broken?: { readonly by: Day; readonly invoice?: string | undefined } | undefined;
}

export interface PayerAlert extends LetterBase {
  readonly kind: "payer-alert";
  /** Id of the staff member, and why it is this one. Only the owner is asked to decide. */
  readonly staffId: string;
  readonly as: "owner" | "bookkeeper";
  /** Id of the customer's owner. */
  readonly owner: string;
  readonly news: PayerNews;
  readonly payer: PayerFacts;
  /** The day that the books reach to. */
  readonly on: Day;
}

/** The first standing list, or what is new of so many customers at once that a letter each would be too much. */
export interface PayerList extends LetterBase {
  readonly kind: "payer-list";
  readonly staffId: string;
  readonly what: "first" | "news";
  readonly on: Day;
  /** Numbered by their place, so that they can be answered. */
  readonly payers: readonly PayerFacts[];
  /** Accounts of those that the reader, their owner, is asked to decide about. */
  readonly asked?: readonly string[] | undefined;
  /** How many there was no room for. */
  readonly more: number;
}

/** Asks the bookkeeper for a file: to be answered with it. */
export interface LedgerAsk extends LetterBase {
  readonly kind: "ledger-ask";
  readonly staffId: string;
  /** The day that the books reach to; absent when no file told of payments. */
  readonly reachesOn?: Day | undefined;
  /** The last file that was taken in. */
  readonly fileName?: string | undefined;
}

/** A customer in the month's letter. */
export interface MonthsPayer {
  readonly who: string;
  /** Days late on average in twelve months, weighted by amount; null when there is too little to say. */
  readonly days: number | null;
  readonly overdue: ByCurrency;
}

/** Tells a manager once a month who pays how late, how much is overdue, and whether that grows. */
export interface PaymentsMonth extends LetterBase {
  readonly kind: "payments-month";
  readonly staffId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** The day that the figures are for: the month's last, or the one that the books reach to. */
  readonly on: Day;
  readonly payers: readonly MonthsPayer[];
  readonly customers: number;
  readonly overdue: ByCurrency;
  /** What the law gives for what is overdue, as information; `interestUnknown`: invoices of which no interest is said. */
  readonly costs: {
    readonly interest: ByCurrency;
    readonly compensation: ByCurrency;
    readonly interestUnknown: number;
  };
  /** The same at the end of the month before, when that is known. */
  readonly before?: { readonly overdue: ByCurrency; readonly customers: number } | undefined;
}

export type PayerLetter = PayerAlert | PayerList | LedgerAsk | PaymentsMonth;
