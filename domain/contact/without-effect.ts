/** Contacts that have no effects: they are there so that people see what happened. */
import { withoutPersonalWords } from "../words/without-personal-words.ts";
import type { Company } from "../company.ts";
import type { Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import type { Contact } from "./contact.ts";
import type { Incoming } from "./incoming.ts";

/** The contact of a mail that was announced but is not in the store, so that people see that something is missing. */
export function missingMail(company: Company, { contactId, receipt }: Incoming, now: Instant): Contact {
  return {
    contactId: `missing-${contactId}`,
    at: receipt.receivedAt,
    loggedAt: now,
    on: dayAt(now, company.calendar.timeZone),
    direction: "in",
    kind: "unreadable",
    threadId: `missing-${contactId}`,
    from: receipt.envelopeFrom ?? "",
    fromName: "",
    to: receipt.recipients,
    subject: "",
    text: "",
    attachments: [],
    answers: false,
    damaged: ["the mail was announced, but it is not in the mail store"],
    promise: "none",
    acknowledge: false,
    reasons: ["mail-missing"],
    because: "the mail was announced, but it is not in the mail store",
  };
}

/** The contact of a mail that was received before, as the contact `first`. */
export function duplicateOf(contact: Contact, first: Pick<Contact, "contactId" | "threadId">): Contact {
  // It is not read again, so nothing personal waits in it.
  const isNote = contact.kind === "staff" && contact.onlyForUs === true;
  return {
    ...(isNote ? withoutPersonalWords(contact, "read", contact.answersLetter === undefined) : contact),
    duplicateOf: first.contactId,
    threadId: first.threadId,
    promise: "none",
    promiseId: undefined,
    acknowledge: false,
    letterId: undefined,
    answers: false,
    reasons: ["same-mail"],
    because: "it is the same mail as one received before",
  };
}
