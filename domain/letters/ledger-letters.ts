/** The letter that says what was read of a ledger file: to whoever handed it in, or else to the bookkeeper. */
import type { UnmatchedOfFile } from "../payment/accounts/placed.ts";
import type { ColumnUsed, LedgerFormat, LedgerRefused, WrongRow } from "../payment/ledger-facts.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { LetterBase } from "./letter-base.ts";
import { newLetter } from "./new-letter.ts";

/** So many wrong rows, and so many payments, stand in the letter; of the rest it says how many there are. */
export const MOST_LISTED = 20;

/** So many columns are named. */
export const MOST_COLUMNS = 60;

export interface UnmatchedLine {
  readonly on: Day;
  readonly amount: number;
  readonly currency: string;
  /** Who paid, by name, number or account; absent when the file does not say. */
  readonly payer?: string | undefined;
  /** The reference, or what the payer wrote. */
  readonly said?: string | undefined;
  readonly because: UnmatchedOfFile["because"];
}

/** What became of a row of which something is wrong: the rest of it was read, or nothing. */
export type RestOfRow = "read" | "left-out";

/** Something that could not be used; without `rest` where it is no row, or the problem says it. */
export type WrongLine = WrongRow & { readonly rest?: RestOfRow | undefined };

/** What came of a file that could be read. Counts are of the file, not of the books. */
export interface LedgerOutcome {
  readonly format: LedgerFormat;
  readonly isTest?: true | undefined;
  readonly invoices: number;
  /** Of these, as far as the file says. */
  readonly paid?: number | undefined;
  readonly unpaid?: number | undefined;
  readonly creditNotes: number;
  readonly payments: number;
  readonly reminders: number;
  /** Payments that were found to be for invoices that are known. */
  readonly matched: number;
  readonly unmatched: number;
  readonly unmatchedCredits: number;
  /** The file changed nothing: it, or all that it says, was known. */
  readonly sameAgain: boolean;
  /**
   * Where it had nothing that was not known: `older` than the books, or it took them `farther`; `on` is the day that they
   * reach now. Absent when it is neither, or the same file again.
   */
  readonly sameBut?: { readonly is: "older" | "farther"; readonly on: Day } | undefined;
  /** The day that the file says it reaches to, if that is one to come. */
  readonly notYetOn?: Day | undefined;
  /** The day that the file reaches to, as far as anybody can tell. */
  readonly statedOn: Day;
  /** Whether it says anything of what was paid. */
  readonly tellsPayments: boolean;
  readonly wrong: number;
  readonly wrongRows: readonly WrongLine[];
  readonly unmatchedLines: readonly UnmatchedLine[];
  /** Of a table: which of its columns was taken for what; null for one that is not used. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
  /** What they were used for, in the order of the file: the store keeps that of lists alone. */
  readonly columnsUsed?: readonly ColumnUsed[] | undefined;
  /** A table with these columns was read before: then nothing new is to be said of them. */
  readonly columnsKnown?: true | undefined;
}

/**
 * What went wrong before a file was read: a mail without any, or with more than are read at once; words for columns that
 * were not understood, or that came when the file was not kept any more (it is to be sent again, and is read by them).
 */
export interface NotRead {
  readonly refused: "no-file" | "too-many-files" | "not-understood" | "not-kept";
  readonly found?: string | undefined;
}

export interface LedgerReadLetter extends LetterBase {
  readonly kind: "ledger-read";
  /** Id of the staff member. */
  readonly staffId: string;
  /** Of the file, or else the subject of the mail. */
  readonly fileName: string;
  /** Where the file was put, and when: by both it is found again when its columns are corrected. Absent without a file. */
  readonly key?: string | undefined;
  readonly receivedAt: Instant;
  readonly outcome: LedgerOutcome | LedgerRefused | NotRead;
}

export function newLedgerReadLetter(
  about: Pick<LedgerReadLetter, "letterId" | "staffId" | "fileName" | "key" | "receivedAt" | "outcome">,
  now: Instant,
): LedgerReadLetter {
  return { kind: "ledger-read", ...about, ...newLetter(about.letterId, now) };
}
