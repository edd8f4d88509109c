/**
 * Shows whoever leads a talk its agenda again, after a mail of theirs has changed it; and asks for a word when what they
 * said of the talk makes the invitation wrong that the customer has: another time, or none. Nothing goes to a customer
 * without that word; what the same mail sends as it stands needs no other, and is called when its time has come. Safe to
 * repeat: one letter a mail and talk. Throws when a port does.
 */
import { confirmationOfMail, deedsOfMail } from "../../domain/action/deeds-of-mail.ts";
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { responsibleOn, staffMember } from "../../domain/customer/responsible.ts";
import { isResting } from "../../domain/letters/agenda/resting.ts";
import { addressFor, leaderOf } from "../../domain/letters/agenda/talk-people.ts";
import { hasChangedSince } from "../../domain/letters/agenda/send-agenda.ts";
import {
  AGENDA_GOES_AFTER_MINUTES,
  type AgendaDraft,
  newAgendaDraft,
  talkShown,
} from "../../domain/letters/agenda-letters.ts";
import type { CustomerRegister, LetterBook, LetterQueue } from "../../domain/ports.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import type { Talk } from "../../domain/relation/talk.ts";

export interface ShowAgendaDeps {
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly letterQueue: LetterQueue;
  readonly relations: Pick<RelationBook, "find">;
  readonly register: Pick<CustomerRegister, "find">;
}

export function createShowAgenda({ letters, letterQueue, relations, register }: ShowAgendaDeps) {
  return async ({ contactId, onlyForUs }: Contact, company: Company): Promise<void> => {
    if (onlyForUs !== true) return;
    const confirmed = await letters.find(confirmationOfMail(contactId));
    if (confirmed?.kind !== "confirmation") return;
    const isOfTalk = confirmed.outcomes.some(({ does }) => OF_TALKS.has(does));
    const customerId = isOfTalk ? confirmed.about?.customerId : undefined;
    const entry = customerId === undefined ? undefined : await relations.find(customerId);
    const customer = await readCustomer(register, customerId);
    if (entry === undefined || customer === undefined) return;
    const { facts } = entry;
    const sends = confirmed.outcomes.some(({ does, is }) => does === "agenda-send" && is === "done");
    const deeds = deedsOfMail(contactId);
    for (const talk of facts.talks) {
      const sent = sentBy(talk, deeds);
      const goesAt = talk.agenda?.sent?.goesAt;
      // The sweep, which finds it otherwise, comes by every few minutes only.
      if (sent !== undefined && goesAt === undefined)
        await letterQueue.put(sent, AGENDA_GOES_AFTER_MINUTES * 60);
      const asked = askedBy(talk, deeds);
      if (asked !== undefined) await letterQueue.put(asked, 0);
      const rests = isResting(talk.agenda?.sent, confirmed.madeAt);
      const leader = responsibleOn(company, leaderOf(talk, facts, company), confirmed.madeAt);
      const { customerId, name: who } = facts.customer;
      const { staffId } = confirmed;
      const readBy = sends && sent !== undefined ? talk.agenda?.sent?.readBy : undefined;
      if (readBy !== undefined && readBy === staffId) {
        const read = newAgendaDraft(
          {
            ...{ staffId: leader.id, customerId, who, talk: talkShown(talk), why: "read" },
            ...{ to: talk.agenda?.sent?.to, goesAt, by: staffMember(company, readBy).name },
          },
          confirmed.madeAt,
          `read-${contactId}`,
        );
        await give(read);
      }
      const why = whyToShow(talk, { deeds, sends, rests });
      if (why === undefined) continue;
      const draft = newAgendaDraft(
        {
          staffId: confirmed.staffId ?? leaderOf(talk, facts, company),
          ...{ customerId, who, talk: talkShown(talk) },
          to: why === "cancelled" ? talk.agenda?.sent?.to : addressFor(customer, facts),
          why,
          confirms: confirmed.letterId,
          ...(talk.agenda?.sent !== undefined && !rests && { hasGone: true as const }),
          ...(rests && { goesAt }),
        },
        confirmed.madeAt,
        contactId,
      );
      await give(draft);
    }
  };

  async function give(draft: AgendaDraft): Promise<void> {
    if (await letters.ensure(draft)) await letterQueue.put(draft.letterId, 0);
  }
}

const OF_TALKS: ReadonlySet<string> = new Set([
  "agenda-add",
  "agenda-change",
  "agenda-remove",
  "agenda-send",
  "talk-booked",
  "talk-cancelled",
]);

/** The letter to the customer that these deeds made. */
function sentBy({ agenda }: Talk, deeds: string): string | undefined {
  const letterId = agenda?.sent?.letterId;
  return letterId?.startsWith(`agenda-${deeds}`) === true ? letterId : undefined;
}

/** The letter by which these deeds asked a second reader. */
function askedBy({ talkId, agenda }: Talk, deeds: string): string | undefined {
  const deedId = agenda?.reading?.deedId;
  return deedId?.startsWith(deeds) === true ? `agenda-draft-${talkId}-second-${deedId}` : undefined;
}

interface Shown {
  /** How the ids of the mail's deeds begin. */
  readonly deeds: string;
  /** The mail has a word to send it. */
  readonly sends: boolean;
  /** It has been sent, and rests: the customer has nothing yet. */
  readonly rests: boolean;
}

/** Undefined when nothing that the mail said changes what is to be seen. */
function whyToShow(talk: Talk, { deeds, sends, rests }: Shown): AgendaDraft["why"] | undefined {
  const { agenda, held, cancelledBy, arrangedBy } = talk;
  if (agenda === undefined || held !== undefined) return undefined;
  if (sends && sentBy(talk, deeds) !== undefined && !hasChangedSince(talk, agenda)) return undefined;
  const isEdited = agenda.changes?.some((id) => id.startsWith(deeds)) === true;
  const isArranged = arrangedBy?.startsWith(deeds) === true;
  if (rests) return talk.cancelledAt === undefined && (isEdited || isArranged) ? "edited" : undefined;
  const isInvited = agenda.sent !== undefined && agenda.sent.cancels !== true;
  if (talk.cancelledAt !== undefined) {
    return isInvited && cancelledBy?.startsWith(deeds) === true ? "cancelled" : undefined;
  }
  if (isInvited && isArranged) return "moved";
  return isEdited ? "edited" : undefined;
}
