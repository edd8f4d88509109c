/**
 * A customer's account in the ledger: every fact that belongs to it, as it was stated, and what staff said. What follows
 * from the facts (what is paid, how late, which state) is computed for a day and never stored here, so that files may come
 * late, twice and in any order.
 */
import type { Day, Instant } from "../time/instant.ts";
import type { CreditNoteFact, InvoiceFact, PayerNames, PaymentFact, ReminderFact } from "./ledger-facts.ts";

/** How new a statement is: of two about the same thing the newer one holds. */
export interface Stated {
  /** The day that the file which says so reaches to. */
  readonly statedOn: Day;
  /** When that file was received; decides between files that reach equally far. Several may come at one instant. */
  readonly statedAt: Instant;
  /** Which file that was, and how it was read; absent where nobody will ask, and in what was stored before it was kept. */
  readonly statedBy?: string | undefined;
}

/** What a file said of an invoice, and whom it named as the customer. */
export type InvoiceStatement = Omit<InvoiceFact, "kind" | "line"> & Stated;

/**
 * An invoice as it is known: the newest statement, and what it leaves unsaid from older ones (`accounts/statements.ts`).
 * `customer` is whom it was put with; files written by `place` always have it.
 */
export type StatedInvoice = Omit<InvoiceStatement, "customer"> & {
  readonly customer?: PayerNames | undefined;
  /** The day that the newest statement which tells of payments (`open`, `paidOn`) reaches to; absent when none does. */
  readonly toldOn?: Day | undefined;
  /** The day of a list of open items that leaves it out. Concluded when it is judged (`unlisted.ts`); never stored. */
  readonly unlistedOn?: Day | undefined;
  /** Every statement that something is taken from, when it is more than one; the newest first. */
  readonly statements?: readonly InvoiceStatement[] | undefined;
};
/** What a file said of a credit note, and whom it named as the customer. */
export type CreditNoteStatement = Omit<CreditNoteFact, "kind" | "line"> & Stated;

/** A credit note as it is known: the newest statement that names invoices, else the newest. */
export type StatedCreditNote = Omit<CreditNoteStatement, "customer"> & {
  readonly customer?: PayerNames | undefined;
  /** Every statement that something is taken from, when it is more than one; the newest first. */
  readonly statements?: readonly CreditNoteStatement[] | undefined;
};
/**
 * `told`: the files that told it (`statedBy`); absent where one of them is not known any more, and of bank files, of which
 * nobody asks. What was stored first had the instants of the files: these stay, and are no file's.
 */
export type KeptPayment = Omit<PaymentFact, "kind" | "line"> & {
  readonly told?: readonly string[] | undefined;
};
export type KeptReminder = Pick<ReminderFact, "invoice" | "on"> & {
  readonly customer?: PayerNames | undefined;
  readonly told?: readonly string[] | undefined;
};

/** What staff said of a customer's payments. Days both included; without `invoice` it is about all of them. */
export type PayerNote = {
  readonly noteId: string;
  readonly at: Instant;
  readonly staffId?: string | undefined;
  readonly invoice?: string | undefined;
} & (
  | {
      /** The customer disputes it: the clock stands from `from` until `to`. */
      readonly says: "disputed";
      readonly from: Day;
      readonly to?: Day | undefined;
    }
  | {
      /** The customer has promised to pay by this day; the promise was made on `from`. */
      readonly says: "promised";
      readonly from: Day;
      readonly by: Day;
    }
  | {
      /** Not judged until this day, included. */
      readonly says: "exempt";
      readonly from: Day;
      readonly until: Day;
      readonly reason: string;
    }
  | {
      /** The company sent a reminder. */
      readonly says: "reminded";
      readonly on: Day;
    }
  | {
      /** What the owner decided of a customer whose state is serious, and when to look again. */
      readonly says: "decided";
      readonly decision: "go-on" | "shorter-terms" | "prepayment" | "end";
      readonly on: Day;
      readonly reason: string;
      readonly lookAgainOn: Day;
    }
);

export interface PayerAccount {
  readonly accountId: string;
  /** Everything that files called this customer, without repetition, the best known first. */
  readonly names: readonly PayerNames[];
  /** One for each number, in the order of their numbers. */
  readonly invoices: readonly StatedInvoice[];
  readonly creditNotes: readonly StatedCreditNote[];
  /** By `paymentId`. */
  readonly payments: readonly KeptPayment[];
  readonly reminders: readonly KeptReminder[];
  readonly notes: readonly PayerNote[];
}
