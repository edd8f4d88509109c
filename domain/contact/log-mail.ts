/**
 * What follows from a mail: the contact that is logged, where its thread stands after it, and where they are due a
 * promise, a letter, or the end of a promise. Pure: it is decided from facts that were read before, and stored as a
 * whole after; when somebody else was quicker, the facts are read anew and it is decided again.
 */
import type { Company } from "../company.ts";
import { personAt } from "../customer/customer.ts";
import { LEAST_AHEAD } from "../letters/acknowledgement.ts";
import type { Acknowledgement } from "../letters/letter.ts";
import { countryOf } from "../mail/country-of.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { LogEntry } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { promiseAgain } from "../promise/promise-again.ts";
import { answerAddress } from "../relay/whom-to-answer.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";
import { forgetAt } from "../time/forget-at.ts";
import { dayAt, isOpen } from "../time/opening-hours.ts";
import { answer, type Answered } from "./answer.ts";
import type { Contact } from "./contact.ts";
import { answeredLate } from "./late-mail.ts";
import { handsIn } from "./hands-in.ts";
import { type MailFacts, staffIdOf } from "./mail-facts.ts";
import { isOnlyForUs } from "./only-for-us.ts";
import { promiseForContact, timesFrom } from "./promise-for-contact.ts";
import { sameMailKey } from "./same-mail.ts";
import { isAnswerToThread, threadAfter, toBeAnswered } from "./thread-after.ts";

/** Enough to know what it is about; the whole is in the mail store. An item must stay far below 400 KB. */
const LONGEST_TEXT = 4000;
const MOST_ATTACHMENTS = 50;
const MOST_RECIPIENTS = 50;

const MINUTE = 60_000;

/** When the sweep looks whether a letter was picked up, counted from when it was meant to be. */
const PICKED_UP = 10 * MINUTE;

export const acknowledgementIdOf = (contactId: string): string => `ack-${contactId}`;

export function logEntry(facts: MailFacts): LogEntry {
  const { incoming, judgement, mail } = facts;
  const answered = answeredBy(facts);
  const newPromise = answered.made ?? answeredLate(facts, promiseOf) ?? promiseDue(facts);
  // A later mail is acknowledged only when nobody was told of the promise that is open already.
  const promise = newPromise ?? facts.openPromise;
  const newLetter = promise && acknowledgementOf(facts, promise);
  const changedPromise = answered.changed ?? promiseToldBy(facts);
  return {
    contact: {
      ...contactOf(facts),
      insteadOf: facts.first?.contactId,
      promiseId:
        newPromise?.promiseId ?? (judgement.promise === "same" ? facts.thread?.openPromiseId : undefined),
      letterId: newLetter?.letterId,
    },
    sameMailKey: sameMailKey(mail, incoming.contactId),
    thread: threadAfter(facts, newPromise, changedPromise),
    newPromise,
    newLetter,
    changedPromise,
    newNames: facts.freeNames,
    forgetAt: forgetAt(facts.company, incoming.receipt.receivedAt),
  };
}

/** As it was written, also where nobody could write back to it. */
function writtenRecipients({ to, cc }: ReadMail): string[] {
  return [...to.mailboxes, ...cc.mailboxes].map(({ address }) => address).slice(0, MOST_RECIPIENTS);
}

function contactOf(facts: MailFacts): Contact {
  const { company, incoming, judgement, mail, customer, thread, passedOn, now } = facts;
  const isStaff = judgement.kind === "staff";
  return {
    contactId: incoming.contactId,
    at: incoming.receipt.receivedAt,
    loggedAt: now,
    on: dayAt(now, company.calendar.timeZone),
    direction: (isStaff && passedOn === undefined) || judgement.kind === "own" ? "out" : "in",
    kind: judgement.kind,
    // Staff may write to several, a customer in several threads.
    customerId: (isStaff ? thread?.customerId : undefined) ?? customer?.customerId ?? thread?.customerId,
    threadId: thread?.threadId ?? incoming.contactId,
    answerTo: toBeAnswered(facts),
    proved: judgement.authenticated && !isStaff ? true : undefined,
    from: mail.from[0]?.address ?? "",
    fromName: mail.from[0]?.name ?? "",
    to: writtenRecipients(mail),
    subject: mail.subject,
    messageId: mail.messageId,
    language: facts.language,
    text: facts.newText.slice(0, LONGEST_TEXT),
    attachments: mail.attachments
      .slice(0, MOST_ATTACHMENTS)
      .map(({ name, type, bytes }) => ({ name, type, bytes })),
    damaged: mail.damaged,
    answers: isAnswerToThread(facts),
    answersLetter: facts.answersLetter?.byStaff === true ? facts.answersLetter.letterId : undefined,
    answersGoTo: answersGoTo(facts),
    handsIn: handsIn(facts),
    onlyForUs: isOnlyForUs(facts) ? true : undefined,
    aboveQuotes: aboveQuotes(facts),
    passesOn: facts.passesOn,
    answersAgenda: facts.answersAgenda,
    answersInvitation: facts.answersInvitation,
    aboutLetter: facts.aboutLetter,
    undeliverable: facts.undeliverable,
    cautions: facts.cautions,
    promise: judgement.promise,
    acknowledge: judgement.acknowledge,
    reasons: judgement.reasons,
    because: judgement.because,
  };
}

function aboveQuotes(facts: MailFacts): number | undefined {
  return isOnlyForUs(facts) && facts.aboveQuotes < facts.newText.length ? facts.aboveQuotes : undefined;
}

/** A colleague is answered like anybody else. */
function answersGoTo({ company, judgement, mail }: MailFacts): string | undefined {
  if (company.mode !== "relay") return undefined;
  return judgement.kind === "staff" ? mail.sender.address : answerAddress(mail, judgement, company);
}

function promiseDue(facts: MailFacts): GivenPromise | undefined {
  const { promise } = facts.judgement;
  if (promise === "silent") return promiseOf(facts, true);
  return promise === "new" ? withHonestTime(facts, promiseOf(facts, false)) : undefined;
}

/**
 * A mail that was read so late that its letter could not tell the usual time any more, after an outage for instance: the
 * customer is told the usual time from now on, which is watched, and somebody is told of the mail at once.
 */
function withHonestTime({ company, judgement, now }: MailFacts, promise: GivenPromise): GivenPromise {
  const earliest = plusMilliseconds(now, acknowledgementDelay(company, now) + LEAST_AHEAD);
  if (!judgement.acknowledge || promise.promisedAt >= earliest) return promise;
  return { ...promise, ...timesFrom(company, now, promise.valueClass), warnAt: now };
}

function promiseOf(facts: MailFacts, silent: boolean): GivenPromise {
  const { company, judgement, customer, passedOn } = facts;
  const owner = customer?.owner ?? facts.sharedAddress?.owner ?? company.fallbackOwner;
  const contact = contactOf(facts);
  return {
    ...promiseForContact(company, contact, { owner, silent, valueClass: customer?.valueClass }),
    customerId: customer?.customerId,
    unproven: judgement.authenticated ? undefined : true,
    // Whoever wrote the mail that staff pass on waits for an answer.
    fromName: passedOn?.name ?? contact.fromName,
  };
}

function acknowledgementOf(facts: MailFacts, promise: GivenPromise): Acknowledgement | undefined {
  const { company, incoming, judgement, mail, customer, now } = facts;
  const { acknowledge, answerTo } = judgement;
  if (!acknowledge || answerTo === undefined || facts.sharedAddress === undefined) {
    return undefined;
  }
  return {
    kind: "acknowledgement",
    // A promise is acknowledged once, also when that happens only by a later mail.
    letterId: acknowledgementIdOf(promise.contactId),
    state: "waiting",
    promiseId: promise.promiseId,
    contactId: incoming.contactId,
    threadId: promise.threadId,
    to: answerTo,
    from: facts.sharedAddress.address,
    owner: promise.owner,
    language: facts.language,
    greetingName: customer && personAt(customer, answerTo)?.firstName,
    readerCountry: countryOf(answerTo),
    promisedAt: promise.promisedAt,
    subject: judgement.authenticated && mail.subject !== "" ? mail.subject : undefined,
    unproved: judgement.authenticated ? undefined : true,
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

function answeredBy(facts: MailFacts): Answered {
  const { company, incoming, mail, answering } = facts;
  if (answering === undefined || answering.promise === undefined) return {};
  const { owner, valueClass } = answering.promise;
  return answer({
    ...answering,
    evidence: {
      at: incoming.receipt.receivedAt,
      by: incoming.contactId,
      staffId: staffIdOf(company, mail.sender.address),
    },
    promiseFor: (contact, silent) => promiseForContact(company, contact, { owner, silent, valueClass }),
    promiseAgain: (ended, again) => promiseAgain(company, ended, again),
  });
}

/** The open promise of which the customer is told only now: it is proved who wrote, or they wrote to all of us. */
function promiseToldBy({ first, judgement, openPromise, cautions }: MailFacts): GivenPromise | undefined {
  return openPromise !== undefined && judgement.promise === "same" && judgement.acknowledge
    ? {
        ...openPromise,
        silent: false,
        unproven: judgement.authenticated ? undefined : openPromise.unproven,
        cautions: first === undefined ? openPromise.cautions : cautions,
      }
    : undefined;
}
