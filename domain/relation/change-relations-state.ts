/**
 * Changes the state of relations as it is when it is stored: two daily runs and what staff do may change it at the same
 * time. A change that answers with the state that it was given stores nothing.
 */
import type { RelationsState, RelationsStateBook } from "./relation-book.ts";

/** How often others may be quicker before the queue has to bring the work again. */
const MOST_TRIES = 8;

/** The same change again does no harm. Throws when the port does, or when the state never stands still. */
export function createChangeRelationsState(
  book: RelationsStateBook,
): (change: (state: RelationsState) => RelationsState) => Promise<void> {
  return async (change) => {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const state = await book.read();
      const after = change(state);
      if (after === state || (await book.store(after))) return;
    }
    throw new Error(`The state of relations changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  };
}
