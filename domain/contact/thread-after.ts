/** Where a thread stands after a mail: who belongs to it, who wrote last, and which promise is open. Pure. */
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Thread } from "./contact.ts";
import { type MailFacts, recipientsOf } from "./mail-facts.ts";

const MOST_THREAD_ADDRESSES = 20;

/** Staff who write only to each other about a thread have not answered anybody. */
export function isAnswerToThread({ judgement, mail, thread }: MailFacts): boolean {
  const recipients = recipientsOf(mail);
  return (
    judgement.kind === "staff" && (thread?.addresses.some((address) => recipients.includes(address)) ?? false)
  );
}

export function threadAfter(
  facts: MailFacts,
  newPromise: GivenPromise | undefined,
  endedPromise: GivenPromise | undefined,
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
        ? recipientsOf(mail)
        : []
      : judgement.kind === "customer" && judgement.answerTo !== undefined
        ? [judgement.answerTo]
        : [];
  return [...new Set([...(thread?.addresses ?? []), ...added])]
    .filter((address) => !ours.has(address))
    .slice(0, MOST_THREAD_ADDRESSES);
}

const latest = (one: Instant | undefined, other: Instant): Instant =>
  one !== undefined && one > other ? one : other;
