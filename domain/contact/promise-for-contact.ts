/** A reply promise for a mail that was logged before, when it is seen only later that it needs one. Pure. */
import type { Company } from "../company.ts";
import type { DeadlineTimes, GivenPromise } from "../promise/promise.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import type { Instant } from "../time/instant.ts";
import { replyBy } from "../time/reply-by.ts";
import type { Contact } from "./contact.ts";

export const promiseIdOf = (contactId: string): string => `p-${contactId}`;

/** By when the company is in touch with who writes at that moment, and when it is watched. */
export function timesFrom(
  { calendar, replyTime, warnBeforeMinutes, keepMailDays }: Company,
  at: Instant,
): DeadlineTimes {
  const { promisedAt } = replyBy(calendar, { at, withinMinutes: replyTime.usualMinutes, limits: replyTime });
  return deadlineTimes(calendar, {
    madeAt: at,
    promisedAt,
    leadMinutes: warnBeforeMinutes,
    keepDays: keepMailDays,
  });
}

export function promiseForContact(
  company: Company,
  contact: Contact,
  { owner, silent }: Pick<GivenPromise, "owner" | "silent">,
): GivenPromise {
  const { contactId, at: madeAt } = contact;
  return {
    promiseId: promiseIdOf(contactId),
    kind: "reply",
    state: "open",
    threadId: contact.threadId,
    contactId,
    customerId: contact.customerId,
    owner,
    madeAt,
    ...timesFrom(company, madeAt),
    version: 1,
    revision: 0,
    unproven: contact.proved === true || contact.kind === "staff" ? undefined : true,
    silent,
    cautions: contact.cautions,
    from: contact.answerTo ?? contact.from,
    fromName: contact.fromName,
    subject: contact.subject,
  };
}
