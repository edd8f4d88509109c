/** What a file that was read says about the ledger as a whole: how far the books reach, and which columns it has. Pure. */
import type { LedgerState, TakenIn } from "../ledger-book.ts";
import type { LedgerRead } from "../ledger-facts.ts";
import type { Day } from "../../time/instant.ts";
import { plusDays } from "../../time/day.ts";
import { reachOf } from "../accounts/reach.ts";
import { withOpenList } from "./open-lists.ts";

/** Enough to know the usual gap, and the newest. */
const MOST_PAYMENT_DAYS = 60;
const MOST_FILES = 60;
const MOST_COLUMN_MAPS = 20;
const LONGEST_MAP = 10_000;

/** By what a table's columns are known again: their names, in any order. */
export const columnsKey = (names: readonly string[]): string =>
  [...new Set(names)]
    .filter((name) => name !== "")
    .sort()
    .join(" | ")
    .slice(0, 1000);

/** The same file again changes nothing. */
export function ledgerStateAfter(
  state: LedgerState,
  read: LedgerRead,
  file: TakenIn,
  today: Day,
): LedgerState {
  if (state.files.some(({ importId }) => importId === file.importId)) return state;
  const days = read.facts.flatMap((fact) =>
    fact.kind === "payment"
      ? [fact.on]
      : fact.kind === "invoice" && fact.paidOn !== undefined
        ? [fact.paidOn]
        : [],
  );
  const said = read.closesOn !== undefined && read.closesOn <= today ? read.closesOn : undefined;
  const closing = said ?? (isTrueOnItsDay(read, days, file.statedOn) ? file.statedOn : undefined);
  const closesOn = read.tellsPayments ? latest([state.closesOn, closing]) : state.closesOn;
  const openLists = withOpenList(state.openLists ?? [], read, file.statedOn);
  return {
    ...state,
    closesOn,
    ...(openLists.length > 0 && { openLists }),
    paymentDays: [...new Set([...state.paymentDays, ...days])]
      .filter((day) => day <= today)
      .sort()
      .slice(-MOST_PAYMENT_DAYS),
    files: [file, ...state.files].slice(0, MOST_FILES),
    columns:
      read.columns === undefined
        ? state.columns
        : withColumns(state.columns, columnsKey(Object.keys(read.columns)), read.columns),
  };
}

/**
 * Whether what a file that names no closing day says of payments was true on its newest day. It was when it names no day on
 * which anybody paid. Else those days tell how far payments were booked, because many book them weeks after the invoices;
 * unless it has a balance of every invoice, and nobody having paid since is nothing out of the usual.
 */
function isTrueOnItsDay({ facts }: LedgerRead, days: readonly Day[], statedOn: Day): boolean {
  if (days.length === 0) return true;
  if (!facts.every((fact) => fact.kind !== "invoice" || fact.open !== undefined)) return false;
  if (!facts.some(({ kind }) => kind === "invoice")) return false;
  const { newestPaymentOn, usualGapDays } = reachOf(
    { closings: [], payments: days },
    { asOf: statedOn, staleAfterDays: 0 },
  );
  if (newestPaymentOn === undefined) return false;
  // The usual gap after the newest payment is counted on anyway (`reachOf`).
  return (
    statedOn > plusDays(newestPaymentOn, usualGapDays) &&
    statedOn <= plusDays(newestPaymentOn, 2 * usualGapDays)
  );
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Whether there is room to keep it: what a table calls its columns may be a book. */
export const areShort = (columns: Readonly<Record<string, string | null>> | readonly string[]): boolean =>
  JSON.stringify(columns).length <= LONGEST_MAP;

/** The newest maps first; those that were not used for long are forgotten, and guessed anew. */
export function withColumns(
  known: LedgerState["columns"],
  key: string,
  columns: Readonly<Record<string, string | null>>,
): LedgerState["columns"] {
  if (!areShort(columns)) return known;
  const others = Object.entries(known).filter(([each]) => each !== key);
  return Object.fromEntries([[key, columns] as const, ...others].slice(0, MOST_COLUMN_MAPS));
}
