/** What the letter about a file that was read has to tell, bounded: a letter is one small item. Pure. */
import {
  type LedgerOutcome,
  MOST_LISTED,
  type UnmatchedLine,
  type WrongLine,
} from "../../domain/letters/ledger-letters.ts";
import type { PlacedReport, UnmatchedOfFile } from "../../domain/payment/accounts/placed.ts";
import { areShort, columnsKey } from "../../domain/payment/intake/ledger-state-after.ts";
import type { LedgerState } from "../../domain/payment/ledger-book.ts";
import type { LedgerRead, WrongCode, WrongRow } from "../../domain/payment/ledger-facts.ts";
import type { Day } from "../../domain/time/instant.ts";

export function outcomeOf(
  { format, isTest, tellsPayments, wrong, columns, readLines }: LedgerRead,
  report: PlacedReport,
  { statedOn, known }: { readonly statedOn: Day; readonly known: LedgerState["columns"] },
): LedgerOutcome {
  const { invoices, creditNotes, payments, reminders, matched, unmatched, unmatchedCredits, sameAgain } =
    report;
  const names = Object.keys(columns ?? {});
  return {
    format,
    ...(isTest && { isTest }),
    invoices,
    creditNotes,
    payments,
    reminders,
    matched,
    unmatched: unmatched.length,
    unmatchedCredits: unmatchedCredits.length,
    sameAgain,
    statedOn,
    tellsPayments,
    wrong: wrong.length,
    wrongRows: wrong.slice(0, MOST_LISTED).map((row) => ({ ...row, ...restOf(row, readLines) })),
    unmatchedLines: unmatched.slice(0, MOST_LISTED).map(lineOf),
    ...(columns !== undefined && areShort(columns) && { columns }),
    ...(Object.hasOwn(known, columnsKey(names)) && { columnsKnown: true }),
  };
}

/** Where one cell is wrong, or missing; other problems say themselves what became of the row. */
const LEAVES_OPEN: ReadonlySet<WrongCode> = new Set<WrongCode>([
  ...(["no-number", "no-customer", "no-due-day", "no-payment-day", "not-a-day", "day-unlikely"] as const),
  ...(["not-an-amount", "not-a-currency", "cells-missing", "cells-too-many"] as const),
]);

function restOf(
  { line, field, problem }: WrongRow,
  readLines: LedgerRead["readLines"],
): Pick<WrongLine, "rest"> {
  // A column that the whole table lacks is no row's.
  const isWholeTable = problem === "no-due-day" && field === undefined;
  if (readLines === undefined || isWholeTable || !LEAVES_OPEN.has(problem)) return {};
  return { rest: readLines.has(line) ? "read" : "left-out" };
}

function lineOf({ payment, amount, because }: UnmatchedOfFile): UnmatchedLine {
  const { on, currency, payer, references, text } = payment;
  return {
    on,
    amount,
    currency,
    payer: payer.name ?? payer.number ?? payer.account,
    said: references[0] ?? text,
    because,
  };
}
