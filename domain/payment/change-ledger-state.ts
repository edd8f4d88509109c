/**
 * Changes the ledger's state as it is when it is stored: an import, the daily run and a correction may do so at the same
 * time. A change that answers with the state that it was given stores nothing.
 */
import type { LedgerState, LedgerStateBook } from "./ledger-book.ts";

/** How often others may be quicker before the queue has to bring the work again. */
const MOST_TRIES = 5;

/** The same change again does no harm. Throws when the port does, or when the state never stands still. */
export function createChangeLedgerState(
  book: LedgerStateBook,
): (change: (state: LedgerState) => LedgerState) => Promise<void> {
  return async (change) => {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const state = await book.read();
      const after = change(state);
      if (after === state || (await book.store(after))) return;
    }
    throw new Error(`The ledger's state changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  };
}
