/**
 * Notes who asks for a ranking, before what asks for it counts as taken in: with the ids, since an index may list new
 * relations only later. Many are taken in at the same time, and all note in one item: one at a time does, for all who ask
 * by then. Throws when the state cannot be stored; then the next call notes it.
 */
import { createChangeRelationsState } from "../change-relations-state.ts";
import { MOST_TO_RANK, type RelationsState, type RelationsStateBook } from "../relation-book.ts";

/** `toRank` may grow from call to call. */
export function createNoteRanking(
  book: RelationsStateBook,
  toRank: ReadonlySet<string>,
): () => Promise<void> {
  const changeState = createChangeRelationsState(book);
  let noted = 0;
  let before = Promise.resolve();

  const note = async (): Promise<void> => {
    const asking = [...toRank];
    if (asking.length === noted) return;
    await changeState((state) => asked(state, asking));
    noted = asking.length;
  };

  return () => {
    before = before.catch(() => undefined).then(note);
    return before;
  };
}

/** Another state also where all of it was known: a ranking that has begun may have read what was there before. */
function asked(state: RelationsState, asking: readonly string[]): RelationsState {
  const toRank = [...new Set([...(state.toRank ?? []), ...asking])].slice(0, MOST_TO_RANK);
  const isFull = state.rankAgain === true && state.toRank?.length === MOST_TO_RANK;
  return isFull ? state : { ...state, rankAgain: true, toRank };
}
