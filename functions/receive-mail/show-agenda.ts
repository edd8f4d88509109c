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
    const deeds = deedsOfMail(contactId);
    for (const talk of facts.talks) {
      const sent = sentBy(talk, deeds);
      // The sweep, which finds it otherwise, comes by every few minutes only.
      if (sent !== undefined) await letterQueue.put(sent, AGENDA_GOES_AFTER_MINUTES * 60);
      const why = whyToShow(talk, deeds);
      if (why === undefined) continue;
      const draft = newAgendaDraft(
        {
          staffId: confirmed.staffId ?? leaderOf(talk, facts, company),
          customerId: facts.customer.customerId,
          who: facts.customer.name,
          talk: talkShown(talk),
          to: why === "cancelled" ? talk.agenda?.sent?.to : addressFor(customer, facts),
          why,
          confirms: confirmed.letterId,
          ...(talk.agenda?.sent !== undefined && { hasGone: true as const }),
        },
        confirmed.madeAt,
        contactId,
      );
      if (await letters.ensure(draft)) await letterQueue.put(draft.letterId, 0);
    }
  };
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

/** Undefined when nothing that the mail said changes what is to be seen. `deeds`: how the ids of its deeds begin. */
function whyToShow(talk: Talk, deeds: string): AgendaDraft["why"] | undefined {
  const { agenda, held, cancelledBy, arrangedBy } = talk;
  if (agenda === undefined || held !== undefined) return undefined;
  if (sentBy(talk, deeds) !== undefined && !hasChangedSince(talk, agenda)) return undefined;
  const isInvited = agenda.sent !== undefined && agenda.sent.cancels !== true;
  if (talk.cancelledAt !== undefined) {
    return isInvited && cancelledBy?.startsWith(deeds) === true ? "cancelled" : undefined;
  }
  if (isInvited && arrangedBy?.startsWith(deeds) === true) return "moved";
  return agenda.changes?.some((id) => id.startsWith(deeds)) === true ? "edited" : undefined;
}
