/**
 * Takes what a customer answers to the agenda of a talk onto the talk, and tells whoever leads it; and notes what the
 * customer's calendar answers to the invitation, which is told at once when it is no. Its points are the customer's words,
 * cleaned and cut, and stand last; nothing that is there is changed by them. What the customer wishes to leave out is shown
 * to whoever leads the talk, with all that is new in the mail. The mail itself is promised an answer like any other, unless
 * a calendar wrote it. Safe to repeat: a mail changes the agenda once, and the letter is made in the same write. Throws when
 * a port does, or when the relation never stands still.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import {
  type AgendaAnswer,
  MOST_WROTE,
  newAgendaAnswer,
  talkShown,
} from "../../domain/letters/agenda-letters.ts";
import { addressFor, leaderOf } from "../../domain/letters/agenda/talk-people.ts";
import type { Clock, CustomerRegister, LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { InvitationSays } from "../../domain/mail/calendar-answer.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { type AgendaChange, editAgenda } from "../../domain/relation/talks/agenda/edit-agenda.ts";
import type { Agenda, AgendaPoint } from "../../domain/relation/talk.ts";
import { type LeaveOut, readAgendaReply } from "../../domain/relation/talks/agenda/points-in-answer.ts";
import { editTalk } from "../../domain/relation/talks/change-talk.ts";
import { findRelation } from "../../domain/relation/find-relation.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";

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
    const { answersAgenda, answersInvitation } = contact;
    const found = answersAgenda === undefined ? undefined : await letters.find(answersAgenda);
    const answered = found?.kind === "agenda" ? found : undefined;
    const wasOf = answered?.customerId ?? contact.customerId;
    const talkId = answered?.talk.talkId ?? answersInvitation?.talkId;
    if (wasOf === undefined || talkId === undefined) return;
    const customerId = (await findRelation(deps, wasOf))?.facts.customer.customerId;
    if (customerId === undefined) return;
    const customer = await readCustomer(register, customerId);
    const now = clock();
    const circumstances = circumstancesOf(company, dayAt(now, company.calendar.timeZone));
    let told: AgendaAnswer | undefined;
    await changeRelation(relations, customerId, circumstances, (entry) => {
      told = undefined;
      const talk = entry?.facts.talks.find((each) => each.talkId === talkId);
      if (entry === undefined || talk?.agenda === undefined || talk.held !== undefined) return undefined;
      const taken = answerTaken(talk.agenda, contact, answered?.talk.points);
      if (taken === undefined) return undefined;
      const { agenda, says } = taken;
      const facts = editTalk(entry.facts, talkId, (each) => ({ ...each, agenda }));
      if (says === undefined) return { ...entry, facts };
      const staffId = leaderOf(talk, facts, company);
      told = newAgendaAnswer(
        {
          staffId: responsibleOn(company, staffId, now).id,
          customerId,
          who: facts.customer.name,
          talk: talkShown({ ...talk, agenda }),
          to: customer && addressFor(customer, facts),
          contactId: contact.contactId,
          ...says,
        },
        now,
      );
      return { entry: { ...entry, facts }, letters: [told] };
    });
    if (told !== undefined) await letterQueue.put(told.letterId, 0);
  };
}

type Says = Pick<AgendaAnswer, "added" | "wishes" | "wrote" | "calendar" | "unwatched">;

/** The agenda with the answer, and what is to be told of it; undefined when the mail is known, or says nothing. */
function answerTaken(
  before: Agenda,
  contact: Contact,
  shown: readonly AgendaPoint[] | undefined,
): { readonly agenda: Agenda; readonly says?: Says | undefined } | undefined {
  const { contactId, text, promise } = contact;
  const noted = withInvitation(before, contact);
  const isNewsOfPoints = shown !== undefined && before.changes?.includes(contactId) !== true;
  if (noted === before && !isNewsOfPoints) return undefined;
  const reply = isNewsOfPoints ? readAgendaReply(text, shown.length) : { points: [], wishes: [] };
  const agenda = isNewsOfPoints ? editAgenda(noted, changeOf(contact, reply.points)) : noted;
  const calendar = noted === before ? undefined : NO[noted.answered?.says ?? "accepted"];
  if (!isNewsOfPoints && calendar === undefined) return { agenda };
  return {
    agenda,
    says: {
      added: agenda.points.filter(({ id }) => id.startsWith(`${contactId}:`)).map((point) => point.text),
      wishes: reply.wishes.map((wish) => wished(wish, shown ?? [], agenda.points)),
      // Where nobody waits for an answer the words are the calendar's own.
      wrote: calendar !== undefined && promise === "none" ? [] : wroteLines(contact),
      calendar,
      ...(promise === "none" && { unwatched: true }),
    },
  };
}

/** Of these whoever leads the talk is told at once. */
const NO: Readonly<Record<InvitationSays, AgendaAnswer["calendar"]>> = {
  accepted: undefined,
  tentative: undefined,
  declined: "declined",
  "another-time": "another-time",
};

/** With what a calendar says of the invitation that it has now: the newest holds. */
function withInvitation(agenda: Agenda, { contactId, answersInvitation, at }: Contact): Agenda {
  const { sent, answered } = agenda;
  const isNews = sent !== undefined && sent.cancels !== true && sent.at <= at && (answered?.at ?? "") < at;
  if (answersInvitation === undefined || !isNews) return agenda;
  return { ...agenda, answered: { says: answersInvitation.says, at, contactId } };
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
