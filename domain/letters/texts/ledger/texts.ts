/**
 * What every language must bring to say what was read of a ledger file. The reader keeps the books: names of files and
 * columns are said as they are, and nothing else is. Names stand in the nominative; days and amounts come as the language
 * writes them; a file's name comes without quotation marks.
 */
import type { NotRead, RestOfRow, UnmatchedLine } from "../../ledger-letters.ts";
import type { LedgerFormat, LedgerRefused, WrongCode } from "../../../payment/ledger-facts.ts";
import type { Field } from "../../../payment/read/table/fields.ts";

export interface PaymentLine {
  readonly day: string;
  readonly money: string;
  readonly payer: string | undefined;
  /** The reference, or what the payer wrote. */
  readonly said: string | undefined;
}

export interface LedgerTexts {
  readonly subject: Readonly<
    Record<"read" | "nothingNew" | "refused" | "mail" | "columns", (file: string) => string>
  >;
  /** `when`: a moment that has passed, as `sayReceivedAt` gives it. */
  readonly intro: Readonly<
    Record<
      "read" | "nothingNew" | "older" | "farther" | "nothingIn" | "test" | "refused" | "mail" | "correction",
      (file: string, when: string) => string
    >
  >;
  /** What it was read as, as a sentence. */
  readonly format: Readonly<Record<LedgerFormat, string>>;
  /** Above the counts. */
  readonly contents: string;
  readonly invoices: (count: number) => string;
  /** After the invoices: how many of them are paid, and not. */
  readonly paid: (count: number) => string;
  readonly unpaid: (count: number) => string;
  readonly creditNotes: (count: number) => string;
  /** Of which `matched` belong to invoices that are known. */
  readonly payments: (count: number, matched: number) => string;
  readonly reminders: (count: number) => string;
  readonly reachesTo: (day: string) => string;
  /** How far what was there before reaches: farther than an older file. */
  readonly haveUpTo: (day: string) => string;
  /** The day that the file names is one to come. */
  readonly notYet: (day: string) => string;
  /** It says nothing of payments: what else is needed. */
  readonly noPayments: string;
  readonly unmatched: {
    readonly intro: string;
    readonly line: (payment: PaymentLine, because: string) => string;
    readonly because: Readonly<Record<UnmatchedLine["because"], string>>;
    readonly closing: string;
  };
  /** Credit notes that lower no invoice that is known. */
  readonly unmatchedCredits: (count: number) => string;
  readonly wrong: {
    readonly intro: string;
    readonly line: (line: number, field: string | undefined, problem: string) => string;
    /** What became of the rest of a row in which a cell is wrong. */
    readonly row: Readonly<Record<RestOfRow, string>>;
    /** What is wrong, and what should stand there; `found` is what does. */
    readonly problem: Readonly<Record<WrongCode, (found: string | undefined) => string>>;
  };
  /** After a list that is cut. */
  readonly more: (count: number) => string;
  readonly columns: {
    readonly intro: string;
    /** What a column can hold, in words that are understood in an answer. */
    readonly field: Readonly<Record<Field, string>>;
    /** A column that says yes or no; in an answer it is called as one of amounts is. */
    readonly paidFlag: string;
    readonly unused: (names: string) => string;
    /** What stands for "not used" in an answer. */
    readonly nothing: string;
    /** How to correct them, with an example. */
    readonly how: (example: string) => string;
    /** Above the words that can stand in an answer. */
    readonly words: (words: string) => string;
  };
  /** What it is, and what to do. */
  readonly refused: Readonly<
    Record<(LedgerRefused | NotRead)["refused"], (found: string | undefined) => string>
  >;
  /** Where to send another file. */
  readonly sendAgain: (address: string) => string;
}
