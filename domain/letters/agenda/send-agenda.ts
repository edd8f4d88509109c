/**
 * Sends the agenda of a talk to the customer as it stands, at a person's word, with the invitation; or, of a talk that was
 * called off after the customer had been invited, the end of that. What was sent is noted with the talk, and the letter
 * waits for some minutes, so that it can be taken back. Pure.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { staffMember } from "../../customer/responsible.ts";
import { normaliseAddress } from "../../mail/address.ts";
import type { RelationFacts } from "../../relation/relation-facts.ts";
import type { Agenda, Talk } from "../../relation/talk.ts";
import type { Instant } from "../../time/instant.ts";
import { dayAt } from "../../time/wall-clock.ts";
import { type AgendaLetter, newAgendaLetter, talkShown } from "../agenda-letters.ts";
import { isResting, restsUntil } from "./resting.ts";
import { addressFor, goneOrganizer, leaderOf, readerAt } from "./talk-people.ts";

export interface AgendaOrder {
  readonly company: Pick<
    Company,
    "id" | "calendar" | "fallbackOwner" | "languages" | "staff" | "left" | "agendas"
  >;
  readonly customer: Customer;
  readonly facts: RelationFacts;
  readonly talk: Talk;
  readonly deedId: string;
  readonly at: Instant;
  /** As it was written; absent: the one that is proposed. */
  readonly to?: string | undefined;
  /** Deeds besides this one that it goes by. */
  readonly of?: readonly string[] | undefined;
  /** Id of the staff member who has read it and sends it for somebody else. */
  readonly readBy?: string | undefined;
  /** It rests, and goes in place of what rested before. */
  readonly again?: true | undefined;
}

/**
 * - `agenda`, `letter`: as it is to be, and what goes;
 * - `already`: just that has gone, there;
 * - `cannot`: `no-talk`: it will not be, was held, or has passed; `no-agenda`: there is none yet; `no-address`: of the
 *   customer's addresses mail reaches none, or not the one that was named; `not-theirs`: the one that was named is another's.
 */
export type AgendaSending =
  | { readonly agenda: Agenda; readonly letter: AgendaLetter }
  | { readonly already: true; readonly to: string }
  | { readonly cannot: "no-talk" | "no-agenda" | "no-address" | "not-theirs" };

export function sendAgenda(order: AgendaOrder): AgendaSending {
  const { company, customer, facts, talk, deedId, at } = order;
  const { agenda } = talk;
  const today = dayAt(at, company.calendar.timeZone);
  const isOff = talk.cancelledAt !== undefined;
  const rests = isResting(agenda?.sent, at);
  const isInvited = agenda?.sent !== undefined && agenda.sent.cancels !== true && !rests;
  if (talk.held !== undefined || talk.on < today || (isOff && !isInvited)) return { cannot: "no-talk" };
  if (agenda === undefined) return { cannot: "no-agenda" };
  const to = whomTo(order, isOff);
  if (to === undefined) return { cannot: "no-address" };
  if (!customer.addresses.includes(to)) return { cannot: "not-theirs" };
  if (customer.undeliverableSince?.[to] !== undefined) return { cannot: "no-address" };
  const isSent = (isInvited || rests) && !isOff && !hasChangedSince(talk, agenda) && agenda.sent?.to === to;
  if (isSent && order.again !== true) return { already: true, to };

  const staffId = leaderOf(talk, facts, company);
  const gone = goneOrganizer(talk, company);
  const sequence = agenda.sent === undefined ? 0 : agenda.sent.sequence + (rests ? 0 : 1);
  const goesAt = isOff || isInvited ? undefined : restsUntil(company, talk, rests ? agenda.sent?.at : at);
  const letter = newAgendaLetter(
    agendaLetterOf(deedId),
    {
      customerId: facts.customer.customerId,
      who: facts.customer.name,
      ...readerAt(customer, to, company),
      staffId,
      organizer: gone && { name: gone.name, address: gone.address },
      talk: talkShown(talk),
      does: isOff ? "cancel" : "invite",
      was: isInvited && !isOff ? asInvited(agenda.sent) : undefined,
      sequence,
    },
    at,
    goesAt,
  );
  const { letterId } = letter;
  const cancels = isOff ? ({ cancels: true } as const) : {};
  return {
    agenda: {
      ...agenda,
      reading: undefined,
      sent: {
        ...{ at: rests ? (agenda.sent?.at ?? at) : at, to, version: agenda.version, letterId, sequence },
        organizer: gone?.who ?? staffMember(company, staffId).id,
        ...{ talkOn: talk.on, talkAt: talk.at, talkWhere: talk.where },
        ...cancels,
        ...(goesAt !== undefined && { goesAt }),
        ...(order.readBy !== undefined && { readBy: order.readBy }),
        ...(order.of !== undefined && order.of.length > 0 && { of: order.of }),
      },
    },
    letter,
  };
}

/** The id of the letter that goes at the word of this deed. */
export const agendaLetterOf = (deedId: string): string => `agenda-${deedId}`;

/** Undefined when it is not known. */
function asInvited(sent: NonNullable<Agenda["sent"]>): AgendaLetter["was"] {
  const { talkOn, talkAt, talkWhere } = sent;
  return talkOn === undefined ? undefined : { on: talkOn, at: talkAt, where: talkWhere };
}

function whomTo({ to, customer, facts, talk }: AgendaOrder, isOff: boolean): string | undefined {
  if (to !== undefined) return normaliseAddress(to);
  const before = talk.agenda?.sent?.to;
  // Whoever was invited first hears of it again, as long as mail reaches them.
  const isReached = before !== undefined && customer.undeliverableSince?.[before] === undefined;
  return (isReached || isOff) && before !== undefined ? before : addressFor(customer, facts);
}

/** Whether the customer has other points, or another time, than these. */
export function hasChangedSince({ arrangedAt = "" }: Talk, { sent, version }: Agenda): boolean {
  return sent !== undefined && (sent.version !== version || arrangedAt > (sent.goesAt ?? sent.at));
}
