/**
 * Prepares the letters about the agenda of a talk: to whoever leads it, and at a person's order to the customer. That goes
 * to an address of the customer's only, as long as the order stands, and while letters are only shown it is shown to the
 * leader. A customer who wants no automatic letters gets it all the same: a person sends it.
 */
import type { Customer } from "../../../domain/customer/customer.ts";
import { readCustomer } from "../../../domain/customer/read-customer.ts";
import { responsibleOn, staffMember } from "../../../domain/customer/responsible.ts";
import {
  customerAgenda,
  MOST_CUSTOMER_AGENDA_BYTES,
} from "../../../domain/letters/agenda/customer-agenda.ts";
import type { PointsRead } from "../../../domain/letters/agenda/read-points.ts";
import { MOST_STAFF_AGENDA_BYTES, staffAgenda } from "../../../domain/letters/agenda/staff-agenda.ts";
import { secondReading } from "../../../domain/letters/agenda/second-reader.ts";
import { goneLeader, goneOrganizer } from "../../../domain/letters/agenda/talk-people.ts";
import {
  AGENDA_GOES_AFTER_MINUTES,
  type AgendaLetter,
  type StaffAgendaLetter,
} from "../../../domain/letters/agenda-letters.ts";
import { alertPlace, previewPlace } from "../../../domain/letters/caps/places.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { preview } from "../../../domain/letters/preview.ts";
import { findRelation } from "../../../domain/relation/find-relation.ts";
import type { RelationFacts } from "../../../domain/relation/relation-facts.ts";
import type { Agenda, Talk } from "../../../domain/relation/talk.ts";
import { wrongInvitation } from "../../../domain/relation/talks/wrong-invitation.ts";
import { type Instant, plusMilliseconds } from "../../../domain/time/instant.ts";
import { dayAt } from "../../../domain/time/wall-clock.ts";
import { type Desk, type Prepared, whilePaused } from "../prepared.ts";

const MOST_PREVIEW_BYTES = MOST_CUSTOMER_AGENDA_BYTES + 2048;

export async function prepareStaffAgenda(letter: StaffAgendaLetter, desk: Desk): Promise<Prepared> {
  const { company, now, register } = desk;
  const found = await foundOf(letter, desk);
  const talk = found?.talk;
  if (found === undefined || talk === undefined || talk.held !== undefined)
    return { withdraw: "the talk has been held, or is no more" };
  const isToRead = letter.kind === "agenda-draft" && letter.why === "second";
  if (isToRead && talk.agenda?.reading?.staffId !== letter.staffId)
    return { withdraw: "it is to be read no more, or by somebody else" };
  if (letter.kind === "agenda-unsent" && letter.why === "not-sent" && talk.agenda?.sent !== undefined) {
    return { withdraw: "the agenda has been sent" };
  }
  const isOfCalendar = letter.kind === "agenda-answer" && letter.calendar !== undefined;
  if (isOfCalendar && letter.added.length === 0 && talk.agenda?.answered?.contactId !== letter.contactId)
    return { withdraw: "the customer's calendar says something else by now" };
  const isOfInvitation =
    letter.kind === "agenda-draft" && (letter.why === "moved" || letter.why === "cancelled");
  if (isOfInvitation && wrongInvitation(talk) === undefined)
    return { withdraw: "the customer has been told" };
  const staff = staffMember(company, letter.staffId);
  const customer = await readCustomer(register, letter.customerId);
  const organizer = goneOrganizer(talk, company);
  const gone = organizer ?? goneLeader(talk, company);
  const insteadOf = gone && { name: gone.name, hasInvited: organizer !== undefined };
  const customerLanguage = customer?.language ?? company.languages[0];
  const reader = secondReaderOf(letter, found, desk);
  const read = await readThrough(letter, { customer, language: customerLanguage }, desk);
  return {
    draft: {
      kind: letter.kind,
      from: company.ownAddress,
      to: staff.address,
      words: staffAgenda({ company, staff, letter, customerLanguage, insteadOf, reader, read, saidAt: now }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_STAFF_AGENDA_BYTES,
    },
    // Whoever answers for the customer must not be able to make us write without end.
    ...(letter.kind === "agenda-answer" && {
      caps: { places: [alertPlace(staff.id, company, now)], owner: staff.id },
    }),
  };
}

/**
 * Of a draft whose agenda may go; the other letters show it only for its numbers. What reads it is loaded here: the letters
 * that customers wait for begin sooner without it.
 */
async function readThrough(
  letter: StaffAgendaLetter,
  { customer, language }: { readonly customer: Customer | undefined; readonly language: Language },
  { company, now, dictionaries }: Desk,
): Promise<PointsRead | undefined> {
  if (letter.kind !== "agenda-draft" || letter.why === "cancelled" || letter.talk.points.length === 0)
    return undefined;
  const { who, talk } = letter;
  const on = dayAt(now, company.calendar.timeZone);
  const { readPoints } = await import("../../../domain/letters/agenda/read-points.ts");
  return readPoints({ company, customer, who, talk, language, on, dictionaries });
}

export async function prepareAgenda(letter: AgendaLetter, desk: Desk): Promise<Prepared> {
  const { company, now, register } = desk;
  if (company.letters === "paused") return whilePaused(now);
  const talk = (await foundOf(letter, desk))?.talk;
  const sent = talk?.agenda?.sent;
  if (talk === undefined || sent?.letterId !== letter.letterId) {
    const goesAt = sent && goesAtOf(sent);
    return goesAt !== undefined && now < goesAt
      ? { postpone: "it was sent anew, and that may be taken back", until: goesAt }
      : { withdraw: "it was taken back, or sent anew" };
  }
  if (talk.held !== undefined) return { withdraw: "the talk has been held" };
  if (letter.does === "invite" && talk.cancelledAt !== undefined)
    return { withdraw: "the talk was called off" };
  const customer = await readCustomer(register, letter.customerId);
  if (customer?.addresses.includes(letter.to) !== true) {
    return { giveUp: "its reader's address is none of the customer's" };
  }
  if (customer.undeliverableSince?.[letter.to] !== undefined) {
    return { giveUp: "mail to its reader's address comes back" };
  }
  return company.letters === "preview" ? asPreview(letter, desk) : asSent(letter, desk);
}

function asSent(letter: AgendaLetter, desk: Desk): Prepared {
  const { company } = desk;
  const leader = staffMember(company, letter.staffId);
  const { words, calendar } = written(letter, desk);
  const shared = company.addresses.find(({ acknowledged }) => acknowledged) ?? company.addresses[0];
  return {
    draft: {
      kind: "agenda",
      from: shared?.address ?? company.ownAddress,
      fromName: `${leader.name}, ${company.name}`,
      to: letter.to,
      words,
      calendar,
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_CUSTOMER_AGENDA_BYTES,
    },
    previewed: false,
  };
}

function asPreview(letter: AgendaLetter, desk: Desk): Prepared {
  const { company, now } = desk;
  const owner = responsibleOn(company, letter.staffId, now);
  const { words } = written(letter, desk);
  return {
    draft: {
      kind: "preview",
      from: company.ownAddress,
      to: owner.address,
      words: preview({ letter: words, wouldHaveGoneTo: letter.to, owner, byOrder: true }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_PREVIEW_BYTES,
    },
    previewed: true,
    caps: { places: [previewPlace(owner.id, company, now)], owner: owner.id },
  };
}

const written = (letter: AgendaLetter, { company, now }: Desk) =>
  customerAgenda({ company, leader: staffMember(company, letter.staffId), letter, saidAt: now });

/** The name of whoever would read it first, if the letter's reader sent it now. */
function secondReaderOf(
  { staffId }: StaffAgendaLetter,
  { facts, talk }: Found,
  { company, now }: Desk,
): string | undefined {
  const { agenda } = talk;
  if (agenda === undefined) return undefined;
  const second = secondReading({
    company,
    facts,
    talk,
    agenda,
    by: staffMember(company, staffId).id,
    at: now,
  });
  return "reader" in second ? second.reader.name : undefined;
}

const goesAtOf = ({ at, goesAt }: NonNullable<Agenda["sent"]>): Instant =>
  goesAt ?? plusMilliseconds(at, AGENDA_GOES_AFTER_MINUTES * 60_000);

interface Found {
  readonly facts: RelationFacts;
  readonly talk: Talk;
}

async function foundOf(
  { customerId, talk: { talkId } }: Pick<AgendaLetter, "customerId" | "talk">,
  desk: Desk,
): Promise<Found | undefined> {
  const entry = await findRelation(desk, customerId);
  const talk = entry?.facts.talks.find((each) => each.talkId === talkId);
  return entry && talk && { facts: entry.facts, talk };
}
