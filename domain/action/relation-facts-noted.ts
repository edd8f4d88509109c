/**
 * What a deed noted of a relation, and how it is taken back. A deed keeps the contacts, notes and talks that differ and no
 * others: what came in meanwhile, and what others noted, stays. Pure.
 */
import { agendaLetterOf } from "../letters/agenda/send-agenda.ts";
import { isSame } from "../customer/import/with-entry.ts";
import { withoutFacts } from "../relation/merge-facts.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import type { Talk } from "../relation/talk.ts";
import { withoutEdit } from "../relation/talks/agenda/without-edit.ts";
import { editTalk, takeBackTalk } from "../relation/talks/change-talk.ts";

export interface NotedFacts {
  readonly contacts: RelationFacts["contacts"];
  readonly notes: RelationFacts["notes"];
  readonly talks: RelationFacts["talks"];
}

/** What both have that the other has not, or has otherwise; `before` is undefined of a relation that is new. */
export function factsChanged(
  before: RelationFacts | undefined,
  after: RelationFacts,
): { readonly before: NotedFacts; readonly after: NotedFacts } {
  const was = before ?? { contacts: [], notes: [], talks: [] };
  return { before: kept(without(was, after)), after: kept(without(after, was)) };
}

/** What is personal stands in the relation alone: erased there, it is gone. A note is taken back by its id. */
const kept = (changed: NotedFacts): NotedFacts => ({
  ...changed,
  notes: changed.notes.map((note) => {
    if (note.says !== "personal") return note;
    const { person: _person, ...rest } = note;
    return { ...rest, text: "" };
  }),
});

function without(some: NotedFacts, others: NotedFacts): NotedFacts {
  return {
    contacts: notIn(some.contacts, others.contacts, ({ id }) => id),
    notes: notIn(some.notes, others.notes, ({ noteId }) => noteId),
    talks: notIn(some.talks, others.talks, ({ talkId }) => talkId),
  };
}

function notIn<T extends object>(some: readonly T[], others: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Map(others.map((each) => [idOf(each), each]));
  return some.filter((each) => {
    const other = known.get(idOf(each));
    return other !== each && (other === undefined || !isSame(other, each));
  });
}

/** The facts as if the deed had not been; the same when nothing of it stands any more. */
export function withoutNotedFacts(
  facts: RelationFacts,
  deedId: string,
  {
    before,
    after,
  }: { readonly before: Pick<NotedFacts, "talks">; readonly after: Pick<NotedFacts, "talks"> },
): RelationFacts {
  const isNoted =
    facts.contacts.some(({ id }) => id === deedId) || facts.notes.some(({ noteId }) => noteId === deedId);
  const others = isNoted ? withoutFacts(facts, new Set([deedId])) : facts;
  return after.talks.reduce((without, talk) => {
    const was = before.talks.find(({ talkId }) => talkId === talk.talkId);
    const taken = takeBackTalk(without, { talkId: talk.talkId, by: deedId, before: was });
    return withoutAgendaSaid(taken, { deedId, left: talk, was });
  }, others);
}

/** Of an agenda the deed's own change goes, and its word to send: what was added and changed since stays. */
function withoutAgendaSaid(
  facts: RelationFacts,
  { deedId, left, was }: { readonly deedId: string; readonly left: Talk; readonly was: Talk | undefined },
): RelationFacts {
  const before = was?.agenda;
  const after = left.agenda;
  if (before === undefined || after === undefined) return facts;
  return editTalk(facts, left.talkId, (talk) => {
    const { agenda } = talk;
    if (agenda === undefined) return talk;
    const isSentByIt = agenda.sent?.letterId === agendaLetterOf(deedId);
    const points = withoutEdit(agenda.points, { before: before.points, after: after.points });
    if (!isSentByIt && points === agenda.points) return talk;
    return {
      ...talk,
      agenda: {
        ...agenda,
        points,
        version: points === agenda.points ? agenda.version : agenda.version + 1,
        sent: isSentByIt ? before.sent : agenda.sent,
      },
    };
  });
}
