/** Which of several notes holds: the latest by when it was said; of two of one moment, the same one whoever asks. */
import type { RelationNote } from "./relation-facts.ts";

export function latestSaid<Note extends RelationNote>(notes: readonly Note[]): Note | undefined {
  return inOrderSaid(notes).at(-1);
}

/** The oldest first. */
export function inOrderSaid<Note extends RelationNote>(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => compare(a.at, b.at) || compare(a.noteId, b.noteId));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
