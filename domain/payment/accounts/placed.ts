/** What comes of putting a file's facts where they belong: what changed in the books, and what to tell about the file. */
import type { PaymentFact } from "../ledger-facts.ts";
import type { KeptPayment, PayerAccount, StatedCreditNote } from "../payer-account.ts";
import type { UnmatchedBecause } from "../settled.ts";

/** What is in the books already that the facts have to do with: see `readFound`. */
export interface Found {
  readonly accounts: readonly PayerAccount[];
  readonly loose: readonly KeptPayment[];
}

/** An account that is no more: all that it held is in others now, or was taken out of the books. */
export interface GoneAccount {
  readonly accountId: string;
  /** The account that has most of it, and its notes; absent when nothing is left of it. */
  readonly into?: string | undefined;
}

/** A payment of the file that pays no invoice, in full or in part. */
export interface UnmatchedOfFile {
  readonly payment: PaymentFact;
  /** Smallest units of the payment's currency that are unmatched. */
  readonly amount: number;
  /** The customer it came from; absent when nobody knows. */
  readonly accountId?: string | undefined;
  /** `nobody-known`: no customer is known from whom it came. It waits for an invoice that fits. */
  readonly because: UnmatchedBecause | "nobody-known";
}

export interface PlacedReport {
  /** How many facts of each kind the file states. */
  readonly invoices: number;
  readonly creditNotes: number;
  readonly payments: number;
  readonly reminders: number;
  /** Payments of the file of which all is accounted for. */
  readonly matched: number;
  readonly unmatched: readonly UnmatchedOfFile[];
  /** Credit notes of the file that lower no invoice that is known, in full or in part. */
  readonly unmatchedCredits: readonly { readonly creditNote: StatedCreditNote; readonly amount: number }[];
  /** Reminders of the file that name an invoice of several customers, and do not say whose: they remind nobody. */
  readonly unplaced: readonly { readonly line: number; readonly number: string }[];
  /** Facts of the file that the books had already, or that something newer overrules. */
  readonly unchanged: number;
  /** The file changed nothing at all: most often it is the same one again. */
  readonly sameAgain: boolean;
}

export interface Placed {
  /** Accounts that are new, or have another content than before: to be written whole. In the order of their ids. */
  readonly changed: readonly PayerAccount[];
  readonly gone: readonly GoneAccount[];
  readonly loose: {
    /** New, or known better than before: to be written. */
    readonly kept: readonly KeptPayment[];
    /** `paymentId`s of those that found their account. */
    readonly removed: readonly string[];
  };
  readonly report: PlacedReport;
}
