/** What a file that was read says about the ledger as a whole: how far the books reach, and which columns it has. Pure. */
import type { ColumnMap, LedgerState, TakenIn } from "../ledger-book.ts";
import type { LedgerRead } from "../ledger-facts.ts";
import type { Day } from "../../time/instant.ts";
import { plusDays } from "../../time/day.ts";
import { canonical } from "../accounts/canonical.ts";
import { reachOf } from "../accounts/reach.ts";
import { withOpenList } from "./open-lists.ts";

/** Enough to know the usual gap, and the newest. */
const MOST_PAYMENT_DAYS = 60;
const MOST_FILES = 60;
const MOST_COLUMN_MAPS = 20;
const LONGEST_MAP = 10_000;
const MOST_CORRECTED = 5;

/** By what a table's columns are known again: their names, in any order. */
export const columnsKey = (names: readonly string[]): string =>
  [...new Set(names)]
    .filter((name) => name !== "")
    .sort()
    .join(" | ")
    .slice(0, 1000);

/** How a file was read wrongly before its columns were corrected, and when it was taken in so. */
export interface Misread {
  readonly read: LedgerRead;
  readonly file: TakenIn;
}

/**
 * As if these had not been read. A payment's day, or a list of open items, that another file told as well goes with them:
 * then the books reach less far, and a list speaks for fewer, until the next file; nobody is judged by less.
 */
export function withoutMisread(state: LedgerState, misread: readonly Misread[]): LedgerState {
  if (misread.length === 0) return state;
  const gone = new Set(misread.map(({ file }) => file.importId));
  const days = new Set(misread.flatMap(({ read }) => paymentDaysIn(read)));
  const listDays = new Set(
    misread.flatMap(({ read, file }) => withOpenList([], read, file.statedOn).map(({ on }) => on)),
  );
  const files = state.files.filter(({ importId }) => !gone.has(importId));
  const isClosedByThem = misread.some(({ file }) => file.closesOn === state.closesOn);
  return {
    ...state,
    files,
    closesOn: isClosedByThem ? latest(files.map(({ closesOn }) => closesOn)) : state.closesOn,
    paymentDays: state.paymentDays.filter((day) => !days.has(day)),
    openLists: state.openLists?.filter(({ on }) => !listDays.has(on)),
  };
}

/** The same file again changes nothing. */
export function ledgerStateAfter(
  state: LedgerState,
  read: LedgerRead,
  file: TakenIn,
  today: Day,
): LedgerState {
  if (state.files.some(({ importId }) => importId === file.importId)) return state;
  const days = paymentDaysIn(read);
  const said = read.closesOn !== undefined && read.closesOn <= today ? read.closesOn : undefined;
  const closing = said ?? (isTrueOnItsDay(read, days, file.statedOn) ? file.statedOn : undefined);
  const closesOn = read.tellsPayments ? closing : undefined;
  const openLists = withOpenList(state.openLists ?? [], read, file.statedOn);
  return {
    ...state,
    closesOn: latest([state.closesOn, closesOn]),
    ...(openLists.length > 0 && { openLists }),
    paymentDays: [...new Set([...state.paymentDays, ...days])]
      .filter((day) => day <= today)
      .sort()
      .slice(-MOST_PAYMENT_DAYS),
    files: [{ ...file, closesOn }, ...state.files].slice(0, MOST_FILES),
    columns:
      read.columns === undefined
        ? state.columns
        : withColumns(state.columns, columnsKey(Object.keys(read.columns)), read.columns),
  };
}

function paymentDaysIn({ facts }: LedgerRead): Day[] {
  return facts.flatMap((fact) =>
    fact.kind === "payment"
      ? [fact.on]
      : fact.kind === "invoice" && fact.paidOn !== undefined
        ? [fact.paidOn]
        : [],
  );
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
function withColumns(known: LedgerState["columns"], key: string, columns: ColumnMap): LedgerState["columns"] {
  if (!areShort(columns)) return known;
  const others = Object.entries(known).filter(([each]) => each !== key);
  return Object.fromEntries([[key, columns] as const, ...others].slice(0, MOST_COLUMN_MAPS));
}

/** With a map that staff corrected; what it was `before` is kept, to take out of the books what was read by it. */
export function withCorrectedColumns(
  state: LedgerState,
  key: string,
  { before, after }: { readonly before: ColumnMap; readonly after: ColumnMap },
): LedgerState {
  const { [key]: known = [], ...others } = state.corrected ?? {};
  const maps = [before, ...known].filter((map, at, all) => {
    const isAsNow = isSameMap(map, after);
    return !isAsNow && all.findIndex((each) => isSameMap(each, map)) === at;
  });
  const corrected = [[key, maps.slice(0, MOST_CORRECTED)] as const, ...Object.entries(others)];
  return {
    ...state,
    columns: withColumns(state.columns, key, after),
    corrected: Object.fromEntries(corrected.slice(0, MOST_CORRECTED)),
  };
}

function isSameMap(one: ColumnMap, other: ColumnMap): boolean {
  return canonical(one) === canonical(other);
}
