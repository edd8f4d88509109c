/** What is wrong in a file, as far as anybody would read it: of what is no such file at all every line would be. */
import type { WrongRow } from "../ledger-facts.ts";

/** So many are told; the rest are passed over in silence. */
export const MOST_WRONG_ROWS = 1000;

export interface WrongRows {
  add(row: WrongRow): void;
  addAll(rows: readonly WrongRow[]): void;
  /** By line. */
  inOrder(): WrongRow[];
}

export function createWrongRows(): WrongRows {
  const wrong: WrongRow[] = [];
  const add = (row: WrongRow): void => {
    if (wrong.length < MOST_WRONG_ROWS) wrong.push(row);
  };
  return {
    add,
    addAll: (rows) => {
      rows.forEach(add);
    },
    inOrder: () => wrong.toSorted((a, b) => a.line - b.line),
  };
}
