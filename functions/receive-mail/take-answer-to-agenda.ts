/**
 * Takes what a customer answers to the agenda of a talk onto the talk, and tells whoever leads it; and notes what the
 * customer's calendar answers to the invitation. Its points are the customer's words, cleaned and cut, and stand last;
 * nothing that is there is changed by them. What the customer wishes to leave out is shown to whoever leads the talk, with
 * all that is new in the mail. The mail itself is promised an answer like any other. Safe to repeat: a mail changes the
 * agenda once, and the letter is made in the same write. Throws when a port does, or when the relation never stands still.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { MOST_WROTE, newAgendaAnswer, talkShown } from "../../domain/letters/agenda-letters.ts";
import { addressFor } from "../../domain/letters/agenda/talk-people.ts";
import type { Clock, CustomerRegister, LetterBook, LetterQueue } from "../../domain/ports.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { type AgendaChange, editAgenda } from "../../domain/relation/talks/agenda/edit-agenda.ts";
import type { AgendaPoint, Talk } from "../../domain/relation/talk.ts";
import { type LeaveOut, readAgendaReply } from "../../domain/relation/talks/agenda/points-in-answer.ts";
import { editTalk } from "../../domain/relation/talks/change-talk.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";

/** How often others may be quicker. */
const MOST_TRIES = 8;

export interface TakeAnswerToAgendaDeps {
  readonly letters: Pick<LetterBook, "find">;
  readonly letterQueue: LetterQueue;
  readonly relations: Pick<RelationBook, "find" | "store">;
  readonly register: Pick<CustomerRegister, "find">;
  readonly clock: Clock;
}

export function createTakeAnswerToAgenda(deps: TakeAnswerToAgendaDeps) {
  const { letters, letterQueue, relations, register, clock } = deps;

  return async (contact: Contact, company: Company): Promise<void> => {
    await noteInvitation(contact, company);
    const { contactId, answersAgenda } = contact;
    const answered = answersAgenda === undefined ? undefined : await letters.find(answersAgenda);
    if (answered?.kind !== "agenda") return;
    const { customerId, staffId, talk: shown } = answered;
    const customer = await readCustomer(register, customerId);
    const now = clock();
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const before = await relations.find(customerId);
      const talk = before?.facts.talks.find(({ talkId }) => talkId === shown.talkId);
      if (before === undefined || talk?.agenda === undefined || customer === undefined) return;
      const { agenda } = talk;
      const isKnown = agenda.changes?.includes(contactId) === true;
      if (isKnown || talk.held !== undefined) return;
      const reply = readAgendaReply(contact.text, shown.points.length);
      const change = changeOf(contact, reply.points);
      const after = editAgenda(agenda, change);
      const added = after.points.filter(({ id }) => id.startsWith(`${contactId}:`)).map(({ text }) => text);
      const letter = newAgendaAnswer(
        {
          staffId: responsibleOn(company, staffId, now).id,
          customerId,
          who: before.facts.customer.name,
          talk: talkShown({ ...talk, agenda: after }),
          to: addressFor(customer, before.facts),
          contactId,
          added,
          wishes: reply.wishes.map((wish) => wished(wish, shown.points, after.points)),
          wrote: wroteLines(contact),
        },
        now,
      );
      const facts = editTalk(before.facts, talk.talkId, (each) => ({ ...each, agenda: after }));
      const circumstances = circumstancesOf(company, dayAt(now, company.calendar.timeZone));
      if (await relations.store(before, withLooks({ ...before, facts }, circumstances), [letter])) {
        await letterQueue.put(letter.letterId, 0);
        return;
      }
    }
    throw new Error(
      `Mail ${contactId}: its relation changed ${MOST_TRIES} times meanwhile. It is tried again.`,
    );
  };

  /** What a calendar says of our invitation to one of the customer's talks: the newest holds. */
  async function noteInvitation(contact: Contact, company: Company): Promise<void> {
    const { contactId, answersInvitation: answer, customerId, at } = contact;
    if (answer === undefined || customerId === undefined) return;
    const circumstances = circumstancesOf(company, dayAt(clock(), company.calendar.timeZone));
    const answered = { says: answer.says, at, contactId };
    const withAnswer = (talk: Talk): Talk =>
      talk.agenda?.sent !== undefined && (talk.agenda.answered?.at ?? "") < at
        ? { ...talk, agenda: { ...talk.agenda, answered } }
        : talk;
    await changeRelation(
      relations,
      customerId,
      circumstances,
      (entry) => entry && { ...entry, facts: editTalk(entry.facts, answer.talkId, withAnswer) },
    );
  }
}

const changeOf = ({ contactId }: Contact, points: readonly string[]): AgendaChange => ({
  changeId: contactId,
  by: "customer",
  edits: points.map((text) => ({ do: "add", text })),
});

/** Named by the numbers that the customer saw; shown by those of now, and by its words where it is no longer there. */
function wished(
  { text, numbers }: LeaveOut,
  shown: readonly AgendaPoint[],
  now: readonly AgendaPoint[],
): { readonly text: string; readonly points: readonly string[] } {
  const points = numbers.flatMap((number) => {
    const point = shown[number - 1];
    const at = now.findIndex(({ id }) => id === point?.id);
    return point === undefined ? [] : at === -1 ? point.text : `${String(at + 1)}. ${now[at]?.text ?? ""}`;
  });
  return { text, points };
}

function wroteLines({ text }: Contact): readonly string[] {
  const cut = text.length > MOST_WROTE ? `${text.slice(0, MOST_WROTE)} …` : text;
  return cut
    .split("\n")
    .map((line) => cleanLine(line, MOST_WROTE))
    .filter((line) => line !== "");
}
