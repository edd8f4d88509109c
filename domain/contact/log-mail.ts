/**
 * What follows from a mail: the contact that is logged, where its thread stands after it, and where they are due a
 * promise, a letter, or the end of a promise. Pure: it is decided from facts that were read before, and stored as a
 * whole after; when somebody else was quicker, the facts are read anew and it is decided again.
 */
import type { Company, SharedAddress } from "../company.ts";
import { type Customer, personAt } from "../customer/customer.ts";
import type { Acknowledgement } from "../letters/letter.ts";
import type { Language } from "../letters/language.ts";
import { countryOf } from "../mail/country-of.ts";
import type { Judgement } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { LogEntry } from "../ports.ts";
import { type ReplyPromise, endByAnswer } from "../promise/promise.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";
import { dayAt, isOpen } from "../time/opening-hours.ts";
import { replyBy, warningAt } from "../time/reply-by.ts";
import type { Contact, Thread } from "./contact.ts";
import { idsOfThread, referenceName } from "./find-thread.ts";
import type { Incoming } from "./incoming.ts";
import { referenceOf } from "./reference.ts";
import { sameMailKey } from "./same-mail.ts";

export interface MailFacts {
  readonly company: Company;
  readonly incoming: Incoming;
  readonly mail: ReadMail;
  /** After its place in the thread was considered. */
  readonly judgement: Judgement;
  /** What is new in the mail. */
  readonly newText: string;
  readonly language: Language;
  /** The customer who wrote, or to whom staff wrote. */
  readonly customer: Customer | undefined;
  /** The known address or domain that the sender's looks like. */
  readonly looksLike: string | undefined;
  /** The letter of ours that it speaks of, and the address that mail never reaches by it. */
  readonly aboutLetter: string | undefined;
  readonly undeliverable: string | undefined;
  /** The thread that it belongs to; undefined when it begins one. */
  readonly thread: Thread | undefined;
  readonly openPromise: ReplyPromise | undefined;
  /** The shared address that it came to. */
  readonly sharedAddress: SharedAddress | undefined;
  /** The present moment. */
  readonly now: Instant;
}

/** Enough to know what it is about; the whole is in the mail store. An item must stay far below 400 KB. */
const LONGEST_TEXT = 4000;
const MOST_ATTACHMENTS = 50;
const MOST_RECIPIENTS = 50;
const MOST_THREAD_ADDRESSES = 20;

const MINUTE = 60_000;

/** When the sweep looks whether a letter was picked up, counted from when it was meant to be. */
const PICKED_UP = 10 * MINUTE;

export const promiseIdOf = (contactId: string): string => `p-${contactId}`;
export const acknowledgementIdOf = (contactId: string): string => `ack-${contactId}`;

export function logEntry(facts: MailFacts): LogEntry {
  const { incoming, judgement, mail } = facts;
  const newPromise = promiseOf(facts);
  const newLetter = newPromise && acknowledgementOf(facts, newPromise);
  const endedPromise = promiseEndedBy(facts);
  return {
    contact: {
      ...contactOf(facts),
      promiseId:
        newPromise?.promiseId ?? (judgement.promise === "same" ? facts.thread?.openPromiseId : undefined),
      letterId: newLetter?.letterId,
    },
    sameMailKey: sameMailKey(mail, incoming.contactId),
    thread: threadAfter(facts, newPromise, endedPromise),
    newPromise,
    newLetter,
    endedPromise,
  };
}

/** A few are enough: the nearest ones. */
const MOST_PARENTS = 5;

/**
 * What the thread can be found by after this mail. An answer by staff whose question is not here yet (queues keep no
 * order) names its parents, so that the question finds its answer when it comes.
 */
function threadNamesOf({ incoming, judgement, mail, thread }: MailFacts): string[] {
  return [
    ...(mail.messageId === undefined ? [] : [mail.messageId]),
    ...(judgement.acknowledge ? [referenceName(referenceOf(incoming.contactId))] : []),
    ...(judgement.kind === "staff" && thread === undefined
      ? idsOfThread(mail)
          .filter((id) => id !== mail.messageId)
          .slice(0, MOST_PARENTS)
      : []),
  ];
}

/** The addresses in To and Cc, as written. */
function recipientsOf({ to, cc }: ReadMail): string[] {
  return [...to.mailboxes, ...cc.mailboxes].map(({ address }) => address);
}

function contactOf(facts: MailFacts): Contact {
  const { company, incoming, judgement, mail, customer, thread } = facts;
  const { receivedAt } = incoming.receipt;
  return {
    contactId: incoming.contactId,
    at: receivedAt,
    on: dayAt(receivedAt, company.calendar.timeZone),
    direction: judgement.kind === "staff" || judgement.kind === "own" ? "out" : "in",
    kind: judgement.kind,
    customerId: customer?.customerId ?? thread?.customerId,
    threadId: thread?.threadId ?? incoming.contactId,
    from: mail.from[0]?.address ?? "",
    fromName: mail.from[0]?.name ?? "",
    to: recipientsOf(mail).slice(0, MOST_RECIPIENTS),
    subject: mail.subject,
    messageId: mail.messageId,
    threadNames: threadNamesOf(facts),
    language: facts.language,
    text: facts.newText.slice(0, LONGEST_TEXT),
    attachments: mail.attachments
      .slice(0, MOST_ATTACHMENTS)
      .map(({ name, type, bytes }) => ({ name, type, bytes })),
    damaged: mail.damaged,
    answers: isAnswerToThread(facts),
    aboutLetter: facts.aboutLetter,
    undeliverable: facts.undeliverable,
    looksLike: facts.looksLike,
    promise: judgement.promise,
    acknowledge: judgement.acknowledge,
    reasons: judgement.reasons,
    because: judgement.because,
  };
}

function promiseOf({ company, incoming, judgement, mail, ...facts }: MailFacts): ReplyPromise | undefined {
  if (judgement.promise !== "new" && judgement.promise !== "silent") {
    return undefined;
  }
  const madeAt = incoming.receipt.receivedAt;
  const { promisedAt } = replyBy(company.calendar, {
    at: madeAt,
    withinMinutes: company.replyTime.usualMinutes,
    limits: company.replyTime,
  });
  return {
    promiseId: promiseIdOf(incoming.contactId),
    state: "open",
    threadId: facts.thread?.threadId ?? incoming.contactId,
    contactId: incoming.contactId,
    customerId: facts.customer?.customerId,
    owner: facts.customer?.owner ?? facts.sharedAddress?.owner ?? company.fallbackOwner,
    madeAt,
    promisedAt,
    version: 1,
    silent: judgement.promise === "silent",
    from: mail.from[0]?.address ?? "",
    fromName: mail.from[0]?.name ?? "",
    subject: mail.subject,
    warnAt: warningAt(company.calendar, { madeAt, promisedAt }),
  };
}

function acknowledgementOf(facts: MailFacts, promise: ReplyPromise): Acknowledgement | undefined {
  const { company, incoming, judgement, mail, customer, now } = facts;
  if (!judgement.acknowledge || mail.sender.is !== "clear" || facts.sharedAddress === undefined) {
    return undefined;
  }
  return {
    kind: "acknowledgement",
    letterId: acknowledgementIdOf(incoming.contactId),
    state: "waiting",
    promiseId: promise.promiseId,
    contactId: incoming.contactId,
    threadId: promise.threadId,
    to: mail.sender.address,
    from: facts.sharedAddress.address,
    owner: promise.owner,
    language: facts.language,
    greetingName: customer && personAt(customer, mail.sender.address)?.firstName,
    readerCountry: countryOf(mail.sender.address),
    promisedAt: promise.promisedAt,
    subject: judgement.authenticated && mail.subject !== "" ? mail.subject : undefined,
    inReplyTo: mail.messageId,
    references: mail.references,
    madeAt: promise.madeAt,
    attempt: 0,
    dueAt: plusMilliseconds(now, acknowledgementDelay(company, now) + PICKED_UP),
  };
}

/** Milliseconds that an acknowledgement waits for a person to be quicker; nobody is when the company is closed. */
export function acknowledgementDelay(company: Company, now: Instant): number {
  return isOpen(company.calendar, now) ? company.acknowledgeAfterMinutes * MINUTE : 0;
}

/** An answer by staff, to somebody of the thread, keeps its promise. */
function promiseEndedBy(facts: MailFacts): ReplyPromise | undefined {
  const { incoming, openPromise } = facts;
  return openPromise !== undefined && isAnswerToThread(facts)
    ? endByAnswer(openPromise, { at: incoming.receipt.receivedAt, contactId: incoming.contactId })
    : undefined;
}

/** Staff who write only to each other about a thread have not answered anybody. */
function isAnswerToThread({ judgement, mail, thread }: MailFacts): boolean {
  const recipients = recipientsOf(mail).map((address) => address.toLowerCase());
  return (
    judgement.kind === "staff" && (thread?.addresses.some((address) => recipients.includes(address)) ?? false)
  );
}

function threadAfter(
  facts: MailFacts,
  newPromise: ReplyPromise | undefined,
  endedPromise: ReplyPromise | undefined,
): Thread {
  const { incoming, judgement, thread, customer } = facts;
  const at = incoming.receipt.receivedAt;
  const fromCustomer = judgement.kind === "customer";
  const answer = isAnswerToThread(facts) || (judgement.kind === "staff" && thread === undefined);
  return {
    threadId: thread?.threadId ?? incoming.contactId,
    version: (thread?.version ?? 0) + 1,
    customerId: thread?.customerId ?? customer?.customerId,
    addresses: addressesAfter(facts),
    openPromiseId: newPromise?.promiseId ?? (endedPromise === undefined ? thread?.openPromiseId : undefined),
    lastFromCustomerAt: fromCustomer ? latest(thread?.lastFromCustomerAt, at) : thread?.lastFromCustomerAt,
    lastFromStaffAt: answer ? latest(thread?.lastFromStaffAt, at) : thread?.lastFromStaffAt,
  };
}

/** Those of the customer's side: who wrote, and whom staff wrote to when they began the thread. */
function addressesAfter({ company, judgement, mail, thread }: MailFacts): string[] {
  const ours = new Set([
    ...company.staff.map(({ address }) => address),
    ...company.addresses.map(({ address }) => address),
    company.loggingAddress,
    company.ownAddress,
  ]);
  const added =
    judgement.kind === "staff"
      ? thread === undefined
        ? recipientsOf(mail).map((address) => address.toLowerCase())
        : []
      : judgement.kind === "customer" && mail.sender.is === "clear"
        ? [mail.sender.address]
        : [];
  return [...new Set([...(thread?.addresses ?? []), ...added])]
    .filter((address) => !ours.has(address))
    .slice(0, MOST_THREAD_ADDRESSES);
}

const latest = (one: Instant | undefined, other: Instant): Instant =>
  one !== undefined && one > other ? one : other;

/** The contact of a mail that was announced but is not in the store, so that people see that something is missing. */
export function missingMail(company: Company, { contactId, receipt }: Incoming): Contact {
  return {
    contactId: `missing-${contactId}`,
    at: receipt.receivedAt,
    on: dayAt(receipt.receivedAt, company.calendar.timeZone),
    direction: "in",
    kind: "unreadable",
    threadId: `missing-${contactId}`,
    from: receipt.envelopeFrom ?? "",
    fromName: "",
    to: receipt.recipients,
    subject: "",
    threadNames: [],
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

/** The contact of a mail that was received before under another id. */
export function duplicateOf(contact: Contact, of: string): Contact {
  return {
    ...contact,
    duplicateOf: of,
    promise: "none",
    promiseId: undefined,
    acknowledge: false,
    letterId: undefined,
    reasons: ["same-mail"],
    because: "it is the same mail as one received before",
  };
}
