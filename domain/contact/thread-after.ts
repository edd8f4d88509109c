/** Where a thread stands after a mail: who belongs to it, who wrote last, and which promise is open. Pure. */
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import { coveredBy } from "./answer.ts";
import type { Thread } from "./contact.ts";
import { asksForAnswer, coverOf } from "./late-mail.ts";
import { isOurs, type MailFacts, recipientsOf, staffIdOf, writtenTo } from "./mail-facts.ts";
import { type Turn, withTurn } from "./turns.ts";

const MOST_THREAD_ADDRESSES = 20;

/**
 * Whether staff answered somebody of the thread: wrote to one of its addresses, or to another of its customer's people.
 * A copy of what they write to each other, or to a supplier, answers nobody.
 */
export function isAnswerToThread(facts: MailFacts): boolean {
  const { judgement, mail, thread, customer, customerAt, passesOn } = facts;
  if (judgement.kind !== "staff" || thread === undefined) return false;
  // What is held reaches nobody.
  if (passesOn !== undefined) return passesOn.held === undefined;
  const to = writtenTo(mail);
  const isTheirs = customer !== undefined && customer.customerId === thread.customerId;
  return (
    thread.addresses.some((address) => to.includes(address)) ||
    (isTheirs && customerAt !== undefined && to.includes(customerAt))
  );
}

export function threadAfter(
  facts: MailFacts,
  newPromise: GivenPromise | undefined,
  changedPromise: GivenPromise | undefined,
): Thread {
  const isOpen = newPromise?.state === "open";
  const { incoming, judgement, thread, customer, passedOn } = facts;
  const at = incoming.receipt.receivedAt;
  // A thank-you ends no dialogue: who writes once more after it is still talking to people.
  const isMore = judgement.kind === "customer" && !judgement.reasons.includes("thanks");
  const fromCustomer = isMore || passedOn !== undefined;
  const isHeld = facts.passesOn?.held !== undefined;
  const begins = judgement.kind === "staff" && passedOn === undefined && thread === undefined && !isHeld;
  const answer = isAnswerToThread(facts) || begins;
  // An answer read late may bear on one that had ended before, and somebody waits again since.
  const hasEnded = changedPromise?.promiseId === thread?.openPromiseId && changedPromise?.state !== "open";
  return {
    threadId: thread?.threadId ?? incoming.contactId,
    version: (thread?.version ?? 0) + 1,
    customerId: thread?.customerId ?? customer?.customerId,
    language: judgement.kind === "customer" ? facts.language : thread?.language,
    addresses: addressesAfter(facts),
    openPromiseId: isOpen ? newPromise.promiseId : hasEnded ? undefined : thread?.openPromiseId,
    lastFromCustomerAt: fromCustomer ? latest(thread?.lastFromCustomerAt, at) : thread?.lastFromCustomerAt,
    lastFromStaffAt: answer ? latest(thread?.lastFromStaffAt, at) : thread?.lastFromStaffAt,
    turns: turnsAfter(facts, newPromise, answer),
  };
}

function turnsAfter(
  facts: MailFacts,
  newPromise: GivenPromise | undefined,
  answers: boolean,
): readonly Turn[] | undefined {
  const { company, incoming, mail, thread, first, answering } = facts;
  const { contactId: id, receipt } = incoming;
  const turns = thread?.turns ?? [];
  if (answers) {
    const turn = {
      id,
      at: receipt.receivedAt,
      by: "staff",
      staffId: staffIdOf(company, mail.sender.address),
    } as const;
    const covered = answering ? coveredBy(turns, newPromise, answering.bearing.place) : turns;
    return withTurn(covered, turn, first?.contactId);
  }
  // What was received twice has its turn already.
  if (!asksForAnswer(facts) || turns.some((turn) => turn.id === first?.contactId)) return thread?.turns;
  const isThanks = facts.isThanks ? true : undefined;
  const promiseId = newPromise?.promiseId ?? coverOf(facts);
  return withTurn(turns, { id, at: receipt.receivedAt, by: "customer", isThanks, promiseId });
}

/** Those of the customer's side: who wrote, and whom staff wrote to when they began the thread. */
function addressesAfter(facts: MailFacts): string[] {
  const { company, judgement, mail, thread, passesOn } = facts;
  const writer = toBeAnswered(facts);
  // Whom an answer goes on to may answer it in turn, those in copy as well.
  const isWrittenTo = thread === undefined || (passesOn !== undefined && passesOn.held === undefined);
  const writtenTo = judgement.kind === "staff" && isWrittenTo ? recipientsOf(mail) : [];
  return [...new Set([...(thread?.addresses ?? []), ...(writer === undefined ? writtenTo : [writer])])]
    .filter((address) => !isOurs(company, address))
    .slice(0, MOST_THREAD_ADDRESSES);
}

/** Who waits, or may wait, for an answer to this mail: undefined for machines, and for the company itself. */
export function toBeAnswered({ judgement, passedOn }: MailFacts): string | undefined {
  const { kind, promise, answerTo } = judgement;
  if (kind === "staff") return passedOn?.address;
  return kind === "customer" || promise !== "none" ? answerTo : undefined;
}

const latest = (one: Instant | undefined, other: Instant): Instant =>
  one !== undefined && one > other ? one : other;
