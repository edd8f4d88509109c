/** What the letter about a file that was read has to tell, bounded: a letter is one small item. Pure. */
import { type LedgerOutcome, MOST_LISTED, type UnmatchedLine } from "../../domain/letters/ledger-letters.ts";
import type { PlacedReport, UnmatchedOfFile } from "../../domain/payment/accounts/placed.ts";
import { areShort, columnsKey } from "../../domain/payment/intake/ledger-state-after.ts";
import type { LedgerState } from "../../domain/payment/ledger-book.ts";
import type { LedgerRead } from "../../domain/payment/ledger-facts.ts";
import type { Day } from "../../domain/time/instant.ts";

export function outcomeOf(
  { format, isTest, tellsPayments, wrong, columns }: LedgerRead,
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
    wrongRows: wrong.slice(0, MOST_LISTED),
    unmatchedLines: unmatched.slice(0, MOST_LISTED).map(lineOf),
    ...(columns !== undefined && areShort(columns) && { columns }),
    ...(Object.hasOwn(known, columnsKey(names)) && { columnsKnown: true }),
  };
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
