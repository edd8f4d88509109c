/**
 * The improvements that we suggested to a customer since a day, and what came of each: made and still open, or adopted. What
 * was declined is not brought up again. Pure.
 */
import type { Day } from "../../../time/instant.ts";
import type { RelationNote } from "../../relation-facts.ts";

export interface SuggestionSince {
  /** Of the note that says what came of it last. */
  readonly id: string;
  readonly outcome: "made" | "adopted";
  readonly what: string;
}

/** `notes` come the newest first, and so do the suggestions. One without words has nothing to be asked about. */
export function suggestionsSince(notes: readonly RelationNote[], sinceOn: Day): readonly SuggestionSince[] {
  const seen = new Set<string>();
  return notes.flatMap((note): readonly SuggestionSince[] => {
    if (note.says !== "suggested" || note.kind !== "improvement" || note.on <= sinceOn) return [];
    const { noteId: id, outcome, what = "" } = note;
    const words = what.trim().toLowerCase();
    if (words === "" || seen.has(words)) return [];
    seen.add(words);
    return outcome === "declined" ? [] : [{ id, outcome, what }];
  });
}
