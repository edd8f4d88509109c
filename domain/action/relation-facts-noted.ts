/**
 * What a deed noted of a relation, and how it is taken back. A deed keeps the contacts, notes and talks that differ and no
 * others: what came in meanwhile, and what others noted, stays. Pure.
 */
import { AGENDA_WAITS_MINUTES } from "../letters/agenda-letters.ts";
import { agendaLetterOf } from "../letters/agenda/send-agenda.ts";
import { isSame } from "../customer/import/with-entry.ts";
import { withoutFacts } from "../relation/merge-facts.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import type { Agenda, Talk } from "../relation/talk.ts";
import { withoutEdit } from "../relation/talks/agenda/without-edit.ts";
import { editTalk, takeBackTalk } from "../relation/talks/change-talk.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";

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
    at,
  }: {
    readonly before: Pick<NotedFacts, "talks">;
    readonly after: Pick<NotedFacts, "talks">;
    /** When that is said. */
    readonly at: Instant;
  },
): RelationFacts {
  const isNoted =
    facts.contacts.some(({ id }) => id === deedId) || facts.notes.some(({ noteId }) => noteId === deedId);
  const others = isNoted ? withoutFacts(facts, new Set([deedId])) : facts;
  return after.talks.reduce((without, talk) => {
    const was = before.talks.find(({ talkId }) => talkId === talk.talkId);
    const taken = takeBackTalk(without, { talkId: talk.talkId, by: deedId, before: was });
    return withoutAgendaSaid(taken, { deedId, left: talk, was, at });
  }, others);
}

/** What has gone stays sent, whatever led to it. */
const canBeTakenBack = (sent: NonNullable<Agenda["sent"]>, at: Instant): boolean =>
  at <= (sent.goesAt ?? plusMilliseconds(sent.at, AGENDA_WAITS_MINUTES * 60_000));

/** Of an agenda the deed's own change goes, and its word to send: what was added and changed since stays. */
function withoutAgendaSaid(
  facts: RelationFacts,
  {
    deedId,
    left,
    was,
    at,
  }: { readonly deedId: string; readonly left: Talk; readonly was: Talk | undefined; readonly at: Instant },
): RelationFacts {
  const before = was?.agenda;
  const after = left.agenda;
  if (before === undefined || after === undefined) return facts;
  return editTalk(facts, left.talkId, (talk) => {
    const { agenda } = talk;
    if (agenda === undefined) return talk;
    const { sent, reading } = agenda;
    const isOfIt = sent?.letterId === agendaLetterOf(deedId) || sent?.of?.includes(deedId) === true;
    const isSentByIt = isOfIt && canBeTakenBack(sent, at);
    const isAskedByIt = reading?.deedId === deedId;
    const points = withoutEdit(agenda.points, { before: before.points, after: after.points });
    if (!isSentByIt && !isAskedByIt && points === agenda.points) return talk;
    return {
      ...talk,
      agenda: {
        ...agenda,
        points,
        version: points === agenda.points ? agenda.version : agenda.version + 1,
        sent: isSentByIt ? before.sent : sent,
        reading: isSentByIt || isAskedByIt ? before.reading : reading,
      },
    };
  });
}
