/** Changes the ledger's state as it is when it is stored: an import may change it at the same time. */
import type { LedgerState, LedgerStateBook } from "../../domain/payment/ledger-book.ts";

const MOST_TRIES = 8;

/** The same change again does no harm. Throws when the port does, or when the state never stands still. */
export function createChangeState(book: LedgerStateBook) {
  return async (change: (state: LedgerState) => LedgerState): Promise<void> => {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      if (await book.store(change(await book.read()))) return;
    }
    throw new Error(`The ledger's state changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  };
}
