/** What staff say of a relation's talks as a whole: not before a day, none until a day, none at all, as usual again. Pure. */
import type { Day } from "../../time/instant.ts";
import { MOST_NOTES } from "../relation-facts.ts";
import type { RelationFacts, RelationNote } from "../relation-facts.ts";
import { inOrderSaid } from "../said.ts";
import type { TalkKind } from "../talk.ts";

type Said = Pick<RelationNote, "noteId" | "at" | "on" | "staffId">;

/** Not to be asked about talks of these kinds before `until`. Their clocks go on. */
export function putOffTalks(
  facts: RelationFacts,
  said: Said,
  {
    kinds,
    until,
    reason,
  }: { readonly kinds: readonly TalkKind[]; readonly until: Day; readonly reason?: string },
): RelationFacts {
  return withNote(facts, { ...said, says: "talk-later", kinds, until, reason });
}

/** No talks of these kinds up to and with `until`, or for good; no kinds: talks as usual again. */
export function exemptFromTalks(
  facts: RelationFacts,
  said: Said,
  {
    kinds,
    until,
    reason,
  }: { readonly kinds: readonly TalkKind[]; readonly until?: Day; readonly reason: string },
): RelationFacts {
  return withNote(facts, { ...said, says: "no-talks", kinds, until, reason });
}

/** Once by its id, the newest first; the same facts when it is known. */
function withNote(facts: RelationFacts, note: RelationNote): RelationFacts {
  if (facts.notes.some(({ noteId }) => noteId === note.noteId)) return facts;
  return {
    ...facts,
    notes: inOrderSaid([...facts.notes, note])
      .toReversed()
      .slice(0, MOST_NOTES),
  };
}
