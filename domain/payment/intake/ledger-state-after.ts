/** What a file that was read says about the ledger as a whole: how far the books reach, and which columns it has. Pure. */
import type { LedgerState, TakenIn } from "../ledger-book.ts";
import type { LedgerRead } from "../ledger-facts.ts";
import type { Day } from "../../time/instant.ts";
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
  // A list of what is open names no day on which anybody paid: what it says was true on its newest day, at least.
  const closing = read.closesOn ?? (days.length === 0 ? file.statedOn : undefined);
  const closesOn = read.tellsPayments ? latest([state.closesOn, closing], today) : state.closesOn;
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

/** The latest of the days that are not after today: a closing day to come says nothing about the days until then. */
function latest(days: readonly (Day | undefined)[], today: Day): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .map((day) => (day > today ? today : day))
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
