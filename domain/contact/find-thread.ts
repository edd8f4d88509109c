/**
 * Which thread a mail belongs to. What names a thread can be stolen or guessed, so being named is never enough: the
 * sender must be one of the thread's addresses, one of its customer's people, or staff. A stranger with a stolen id begins
 * a thread of their own, and learns nothing.
 */
import type { Customer } from "../customer/customer.ts";
import { replySubject } from "../letters/reply-subject.ts";
import type { Judgement } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import { type Instant, millisecondsBetween } from "../time/instant.ts";
import type { Contact, Thread } from "./contact.ts";
import { recipientsOf } from "./mail-facts.ts";
import { REFERENCE, referenceOf } from "./reference.ts";

/** Message-IDs that may name the thread, the nearest first: its own (it may come late), its parent, its ancestors. */
export function idsOfThread({ messageId, inReplyTo, references }: ReadMail): string[] {
  return [
    ...new Set([...(messageId === undefined ? [] : [messageId]), ...inReplyTo, ...references.toReversed()]),
  ];
}

/** Our reference, as our letters write it in each language, with the word before it. */
const WRITTEN_REFERENCE = new RegExp(`(?:Referen(?:s|ce|se)|Viite):[ \\u00A0]{0,3}(${REFERENCE})`, "g");

const MOST_REFERENCES = 3;

/** How a thread is named by the reference of one of our letters. */
export const referenceName = (reference: string): string => `reference ${reference}`;

/** Names made from our references that stand in the text, quotes included: they survive what programs do to headers. */
export function referenceNames(text: string): string[] {
  return [...text.matchAll(WRITTEN_REFERENCE)]
    .slice(0, MOST_REFERENCES)
    .map(([, found = ""]) => referenceName(found));
}

/** A mail that says to answer something but not what: some programs lose the ids. */
const FALLBACK_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

/** How a thread is named by who writes about what; undefined when there is no subject. */
export function subjectName(address: string, subject: string): string | undefined {
  const bare = replySubject(subject);
  return bare === undefined ? undefined : `subject ${address} ${bare.toLowerCase()}`;
}

/**
 * How it is known that a mail with this Message-ID was here. The id alone names the thread, also of a mail that has not
 * come yet.
 */
export const bearerName = (messageId: string): string => `bearer ${messageId}`;

/** How the latest thread of a customer is named: staff who write to them afresh are in touch about it. */
export const latestName = (address: string): string => `latest ${address}`;

/** True for "Re: …", "Sv: …", "Vs: …" and the like. */
export function saysItAnswers(subject: string): boolean {
  const answered = replySubject(subject);
  return (
    answered !== undefined &&
    !subject.trim().toLowerCase().startsWith(answered.slice("Re: ".length).toLowerCase())
  );
}

/**
 * The thread that a mail belongs to, of those that it names: for staff the first one whose customer they write to, for
 * others the first one that they belong to. Undefined when it belongs to none of them. `customer` is whose the mail is:
 * that counts for who wrote it only where that is proved.
 */
export function ownThread(
  threads: Iterable<Thread>,
  mail: ReadMail,
  { kind, answerTo, authenticated }: Judgement,
  customer: Customer | undefined,
): Thread | undefined {
  const isTheirs = ({ customerId }: Thread): boolean =>
    authenticated && customer !== undefined && customer.customerId === customerId;
  const people = kind === "staff" ? recipientsOf(mail) : answerTo === undefined ? [] : [answerTo];
  return people.length === 0
    ? undefined
    : [...threads].find(
        (thread) => thread.addresses.some((each) => people.includes(each)) || isTheirs(thread),
      );
}

/**
 * What the thread is to be found by after this mail of a person: the mail's own id, our reference when it is acknowledged,
 * and the mail that it answers, which may not be here yet (queues keep no order) and must find its thread when it comes.
 * What machines and strangers send in masses names nothing.
 */
export function namesToTake(
  { messageId, inReplyTo }: ReadMail,
  contactId: string,
  { kind, promise, acknowledge }: Judgement,
): string[] {
  if (kind !== "customer" && kind !== "staff" && promise === "none") return [];
  return [
    ...new Set([
      ...(messageId === undefined ? [] : [messageId, bearerName(messageId)]),
      ...inReplyTo.slice(0, 1),
      ...(acknowledge ? [referenceName(referenceOf(contactId))] : []),
    ]),
  ];
}

/** The names that the thread of a customer's mail is found by when no id says which it is. */
export function namesWithoutIds({ answerTo, subject }: Contact): string[] {
  if (answerTo === undefined) return [];
  const bySubject = subjectName(answerTo, subject);
  return [...(bySubject === undefined ? [] : [bySubject]), latestName(answerTo)];
}

/**
 * Whether such a name may go over to the contact's thread from the one that has it: never back to an older mail's, and
 * while somebody waits there only when it is proved who wrote. Or a forged mail would take the answer to a real one.
 */
export function mayTakeName({ threadId, at, proved }: Contact, holder: Thread | undefined): boolean {
  if (holder === undefined) return true;
  if (holder.threadId === threadId || (holder.lastFromCustomerAt ?? "") > at) return false;
  return proved === true || holder.openPromiseId === undefined;
}

/** Whether the thread was alive so lately that a mail with its subject alone may join it. */
export function isRecent({ lastFromCustomerAt = "", lastFromStaffAt = "" }: Thread, at: Instant): boolean {
  const last = lastFromCustomerAt > lastFromStaffAt ? lastFromCustomerAt : lastFromStaffAt;
  return last !== "" && Math.abs(millisecondsBetween(last, at)) <= FALLBACK_DAYS * DAY;
}
