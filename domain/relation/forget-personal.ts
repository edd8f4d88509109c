/**
 * Erases what was noted of people: the notes go, and it is remembered that they are to be gone, without their words. So what
 * was said before and is read later, and what comes from an entry that turns out to be the same customer, stays away. Pure.
 */
import type { Instant } from "../time/instant.ts";
import type { Forgotten, RelationFacts, RelationNote } from "./relation-facts.ts";

/** Of single notes: as many as could be told apart from those that are kept, and more. */
const MOST_SINGLE = 40;

export type PersonalNote = Extract<RelationNote, { says: "personal" }>;

/** The oldest first. */
export function personalNotes(notes: readonly RelationNote[]): readonly PersonalNote[] {
  return notes
    .filter((note): note is PersonalNote => note.says === "personal")
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

/** All that was said until then. */
export function forgetPersonal(facts: RelationFacts, until: Instant): RelationFacts {
  return forgetting(facts, { until });
}

export function forgetOnePersonal(facts: RelationFacts, noteId: string): RelationFacts {
  return forgetting(facts, { noteIds: [noteId] });
}

function forgetting(facts: RelationFacts, more: Forgotten): RelationFacts {
  const forgotten = joined(facts.forgotten ?? {}, more);
  return { ...facts, forgotten, notes: withoutForgotten(facts.notes, forgotten) };
}

export function withoutForgotten(
  notes: readonly RelationNote[],
  { until = "", noteIds = [] }: Forgotten = {},
): readonly RelationNote[] {
  const isForgotten = ({ says, at, noteId }: RelationNote): boolean =>
    says === "personal" && (at <= until || noteIds.includes(noteId));
  return notes.some(isForgotten) ? notes.filter((note) => !isForgotten(note)) : notes;
}

/** Of two that are one: what was erased of either. */
export function bothForgotten(
  { forgotten: one }: Pick<RelationFacts, "forgotten">,
  { forgotten: other }: Pick<RelationFacts, "forgotten">,
): Pick<RelationFacts, "forgotten"> {
  if (one === undefined || other === undefined) {
    const either = one ?? other;
    return either === undefined ? {} : { forgotten: either };
  }
  return { forgotten: joined(one, other) };
}

function joined(one: Forgotten, other: Forgotten): Forgotten {
  const until = [one.until, other.until]
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  const noteIds = [...new Set([...(one.noteIds ?? []), ...(other.noteIds ?? [])])].slice(-MOST_SINGLE);
  return { ...(until !== undefined && { until }), ...(noteIds.length > 0 && { noteIds }) };
}
