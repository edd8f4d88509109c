/** What the letter about a file that was read has to tell, bounded: a letter is one small item. Pure. */
import {
  type LedgerOutcome,
  MOST_COLUMNS,
  MOST_LISTED,
  type UnmatchedLine,
  type WrongLine,
} from "../../domain/letters/ledger-letters.ts";
import type { PlacedReport, UnmatchedOfFile } from "../../domain/payment/accounts/placed.ts";
import { reachOf } from "../../domain/payment/accounts/reach.ts";
import { areShort, columnsKey } from "../../domain/payment/intake/ledger-state-after.ts";
import { spokenFor, spokenForKey } from "../../domain/payment/intake/open-lists.ts";
import type { LedgerState } from "../../domain/payment/ledger-book.ts";
import type { LedgerRead, WrongCode, WrongRow } from "../../domain/payment/ledger-facts.ts";
import type { Day } from "../../domain/time/instant.ts";

/** What was known when the file came, and what is now. */
interface Around {
  readonly statedOn: Day;
  readonly today: Day;
  readonly before: LedgerState;
  readonly after: LedgerState;
  /** The very file was taken in before. */
  readonly isSameFile: boolean;
  /** It is read once more because somebody corrected its columns. */
  readonly isAgain: boolean;
}

export function outcomeOf(
  {
    format,
    isTest,
    tellsPayments,
    wrong: wrongInFile,
    columns,
    columnsUsed,
    readLines,
    facts,
    closesOn,
  }: LedgerRead,
  report: PlacedReport,
  { statedOn, today, isAgain, before, after, isSameFile }: Around,
): LedgerOutcome {
  const { invoices, creditNotes, payments, reminders, matched, unmatched, unmatchedCredits } = report;
  const wrong = withUnplaced(wrongInFile, report);
  const names = Object.keys(columns ?? {});
  const known = isAgain ? {} : before.columns;
  const [had, has] = [reachesTo(before, today), reachesTo(after, today)];
  const isFarther = tellsPayments && had !== undefined && has !== undefined && has > had;
  const isOlder = !isSameFile && had !== undefined && statedOn < had;
  // What a list of open items leaves out is news, even if nothing in it is.
  const sameAgain = report.sameAgain && (isFarther || spokenOf(before) === spokenOf(after));
  return {
    format,
    ...(isTest && { isTest }),
    invoices,
    paid: facts.filter((fact) => fact.kind === "invoice" && fact.open === 0).length,
    unpaid: facts.filter((fact) => fact.kind === "invoice" && (fact.open ?? 0) > 0).length,
    creditNotes,
    payments,
    reminders,
    matched,
    unmatched: unmatched.length,
    unmatchedCredits: unmatchedCredits.length,
    sameAgain,
    ...(sameAgain && isFarther && { sameBut: { is: "farther", on: has } }),
    ...(sameAgain && !isFarther && isOlder && { sameBut: { is: "older", on: had } }),
    ...(closesOn !== undefined && closesOn > today && { notYetOn: closesOn }),
    statedOn,
    tellsPayments,
    wrong: wrong.length,
    wrongRows: wrong.slice(0, MOST_LISTED).map((row) => ({ ...row, ...restOf(row, readLines) })),
    unmatchedLines: unmatched.slice(0, MOST_LISTED).map(lineOf),
    ...(columns !== undefined &&
      areShort(columns) && { columns, columnsUsed: columnsUsed?.slice(0, MOST_COLUMNS) }),
    ...(Object.hasOwn(known, columnsKey(names)) && { columnsKnown: true }),
  };
}

/** In the order of their lines. */
function withUnplaced(wrong: readonly WrongRow[], { unplaced }: PlacedReport): readonly WrongRow[] {
  const rows = unplaced.map(({ line, number }) => ({
    ...{ line, problem: "number-of-several" as const, found: number },
  }));
  return rows.length === 0 ? wrong : [...wrong, ...rows].sort((a, b) => a.line - b.line);
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

function reachesTo({ closesOn, paymentDays }: LedgerState, today: Day): Day | undefined {
  const closings = closesOn === undefined ? [] : [closesOn];
  return reachOf({ closings, payments: paymentDays }, { asOf: today, staleAfterDays: 0 }).on;
}

function spokenOf({ openLists }: LedgerState): string | undefined {
  return spokenForKey(spokenFor(openLists));
}
