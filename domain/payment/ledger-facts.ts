/**
 * What a ledger file says, row by row, whatever its format: invoices, credit notes, payments, reminders. Readers
 * (`read/`) make these; `accounts/` puts them with the customer they belong to. A fact is what the file says and nothing
 * that was concluded from it.
 */
import type { Day } from "../time/instant.ts";
import type { Currency, Money } from "./money.ts";

/** The formats that are read. `table` is CSV or Excel. */
export const LEDGER_FORMATS = ["table", "fortnox", "camt", "bgmax", "ocr-giro", "ubl", "oioubl"] as const;

export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** By what a file names a customer. All as written, trimmed and bounded; at least one of them. */
export interface PayerNames {
  /** The customer's number in the company's books. */
  readonly number?: string | undefined;
  readonly name?: string | undefined;
  /** Registration number in the customer's country (org.nr, CVR, Y-tunnus), digits and letters only. */
  readonly orgNumber?: string | undefined;
  /** Bank account (IBAN without spaces, or bankgiro and the like, digits only) that money came from. */
  readonly account?: string | undefined;
  /** Mail address, when the file has one. */
  readonly address?: string | undefined;
}

/** Where in which file a fact stands: the line, counted from 1, of a text; the row of a sheet; else of the element. */
export interface Stands {
  readonly line: number;
}

/** An invoice as a file states it. */
export interface InvoiceFact extends Stands {
  readonly kind: "invoice";
  /** As the company numbers it. */
  readonly number: string;
  readonly customer: PayerNames;
  readonly issuedOn?: Day | undefined;
  /** Absent: a data error that is reported, and the invoice is never late. */
  readonly dueOn?: Day | undefined;
  /** What is to be paid, tax included, before any payment; smallest units, above nought. */
  readonly amount: number;
  readonly currency: Currency;
  /** OCR, KID, FIK, RF or viitenumero that the payment is to carry, as written without spaces. */
  readonly reference?: string | undefined;
  /** What the books say is still open, smallest units; absent when the file says nothing of payments. */
  readonly open?: number | undefined;
  /** The day on which the books say that it was paid in full. */
  readonly paidOn?: Day | undefined;
  /** It stands in a list of nothing but open items: missing from a later one, it was paid. */
  readonly listedOpen?: true | undefined;
  /**
   * - `draft`: not booked or not sent;
   * - `cancelled`: taken back;
   * - `collection`: handed to a collection agency.
   */
  readonly status?: "draft" | "cancelled" | "collection" | undefined;
  /** How many reminders were sent, and the day of the last, as the books say. */
  readonly reminders?: number | undefined;
  readonly lastRemindedOn?: Day | undefined;
}

export interface CreditNoteFact extends Stands {
  readonly kind: "credit-note";
  readonly number: string;
  readonly customer: PayerNames;
  readonly issuedOn?: Day | undefined;
  /** What the customer gets back or need not pay; smallest units, above nought. */
  readonly amount: number;
  readonly currency: Currency;
  /** Numbers of the invoices that it names. */
  readonly of: readonly string[];
}

/** Money that came, or went back. */
export interface PaymentFact extends Stands {
  readonly kind: "payment";
  /**
   * The same for the same payment in whichever file it stands again: from the bank's own reference where there is one,
   * else from what is said of it and which of several that say the same it is.
   */
  readonly paymentId: string;
  /** Who says so. The company's books beat the bank's files. */
  readonly from: "books" | "camt" | "bgmax" | "ocr-giro";
  readonly on: Day;
  /** Smallest units; below nought when money went back: a reversal, a returned payment. */
  readonly amount: number;
  readonly currency: Currency;
  /** The same money as the payer ordered it, when the account that it came to has another currency. */
  readonly ordered?: Money | undefined;
  /** Structured references, without spaces. */
  readonly references: readonly string[];
  /** Numbers of invoices that the books say it pays. */
  readonly invoices: readonly string[];
  /** What the payer wrote, bounded. */
  readonly text?: string | undefined;
  readonly payer: PayerNames;
}

/** A reminder that the company sent, as a row of its own. */
export interface ReminderFact extends Stands {
  readonly kind: "reminder";
  readonly invoice?: string | undefined;
  readonly customer: PayerNames;
  readonly on: Day;
}

export type LedgerFact = InvoiceFact | CreditNoteFact | PaymentFact | ReminderFact;

/** A row, or a part of it, that could not be used. */
export interface WrongRow {
  /** Counted from 1, as in the facts. */
  readonly line: number;
  /** The column's or element's name as it stands in the file; absent when the row as a whole is wrong. */
  readonly field?: string | undefined;
  readonly problem: WrongCode;
  /** What stands there, cleaned and cut. */
  readonly found?: string | undefined;
}

/**
 * - `no-number`: an invoice, or what names one, without a number;
 * - `no-customer`: nobody is named;
 * - `no-due-day`: an invoice without a due date: kept, and never late;
 * - `not-a-day`, `day-unlikely` (before 1990, after 2100, or due before it was issued: then it has no due day), `not-an-amount`,
 *   `not-a-currency`;
 * - `no-payment-day`: money that came on no day;
 * - `wrong-length`, `wrong-record`, `wrong-total`, `wrong-count`: a fixed record file does not add up;
 * - `cells-missing`, `cells-too-many`: the row has fewer cells than there are columns, or more;
 * - `type-unknown`: a row of a ledger whose type is a word that is not known: left out;
 * - `same-number-twice`: two rows of one file state the same invoice differently; the last one holds;
 * - `number-of-another`: another customer of the file has an invoice of the number, too: both are read;
 * - `number-of-several`: a reminder names nobody, and an invoice that several customers have: it reminds none of them;
 * - `supplier-invoice`: an invoice that somebody sent to the company, among those that the company sent: left out;
 * - `not-well-formed`: the file ends or breaks here; what stood before it was read.
 */
export type WrongCode =
  | "no-number"
  | "no-customer"
  | "no-due-day"
  | "not-a-day"
  | "day-unlikely"
  | "not-an-amount"
  | "not-a-currency"
  | "no-payment-day"
  | "wrong-length"
  | "wrong-record"
  | "wrong-total"
  | "wrong-count"
  | "cells-missing"
  | "cells-too-many"
  | "type-unknown"
  | "same-number-twice"
  | "number-of-another"
  | "number-of-several"
  | "supplier-invoice"
  | "not-well-formed";

export interface ColumnUsed {
  readonly name: string;
  /** A `Role` of the table's reader; null when it was not used. */
  readonly as: string | null;
}

/** What was read from a file. */
export interface LedgerRead {
  readonly format: LedgerFormat;
  readonly facts: readonly LedgerFact[];
  readonly wrong: readonly WrongRow[];
  /** The day to which the file says that it reaches: a statement's closing day, the day of a report. */
  readonly closesOn?: Day | undefined;
  /** Whether the file says anything about payments: only then it is a sign of how far the books reach. */
  readonly tellsPayments: boolean;
  /** The file says that it is a test. Then it has no facts. */
  readonly isTest?: true | undefined;
  /** Of a table: the lines of which something was read, and be it for an invoice with several. */
  readonly readLines?: ReadonlySet<number> | undefined;
  /** Of a table: what its columns were used for after a look at what is in them, in the file's order. */
  readonly columnsUsed?: readonly ColumnUsed[] | undefined;
  /** Of a table: which column was taken for what, to be kept and corrected. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
}

/**
 * Why a file is none that can be used:
 * - `empty`, `too-large` (above 50 MB, or unpacked above what is allowed);
 * - `sie`: SIE has no due dates: export an invoice list instead;
 * - `web-page`: an HTML page, most often an error page, that was saved as a file;
 * - `api-error`: the answer of an accounting program that says that something went wrong;
 * - `zip`: an archive that is no Excel workbook;
 * - `old-excel`: .xls: save as .xlsx or CSV;
 * - `pdf`, `picture`: a document for people;
 * - `bank-account-report` (camt.052: the day is not over; not booked), `outgoing-payments`, `agreements` (files of the same
 *   families that hold nothing a customer paid), `invoice-response` (a Peppol answer to an invoice);
 * - `supplier-invoice`: invoices that others sent to the company, and none that the company sent;
 * - `columns`: a table in which the columns that it takes were not found;
 * - `dtd`: XML with a document type, which no ledger has and which can be an attack;
 * - `unknown`: none of these.
 */
export const REFUSALS = [
  "empty",
  "too-large",
  "sie",
  "web-page",
  "api-error",
  "zip",
  "old-excel",
  "pdf",
  "picture",
  "bank-account-report",
  "outgoing-payments",
  "agreements",
  "invoice-response",
  "supplier-invoice",
  "columns",
  "dtd",
  "unknown",
] as const;

export interface LedgerRefused {
  readonly refused: (typeof REFUSALS)[number];
  /** What was found instead, cleaned and cut: the columns' names, the page's title, the program's message. */
  readonly found?: string | undefined;
  /** Of a table whose columns were not found: their names, for a person to say which is which. */
  readonly names?: readonly string[] | undefined;
}

export type LedgerReading = LedgerRead | LedgerRefused;

/** Most bytes of a file that is looked at. */
export const MOST_LEDGER_BYTES = 50 * 1024 * 1024;

/** Most characters of a number, a name and a text that are kept. */
export const MOST_CHARACTERS = { number: 50, name: 120, text: 400, found: 60 } as const;
