/** A reply promise for a mail that was logged before, when it is seen only later that it needs one. Pure. */
import type { Company } from "../company.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import { replyBy } from "../time/reply-by.ts";
import type { Contact } from "./contact.ts";

export const promiseIdOf = (contactId: string): string => `p-${contactId}`;

export function promiseForContact(
  { calendar, replyTime, warnBeforeMinutes, keepMailDays }: Company,
  contact: Contact,
  { owner, silent }: Pick<GivenPromise, "owner" | "silent">,
): GivenPromise {
  const { contactId, at: madeAt } = contact;
  const { promisedAt } = replyBy(calendar, {
    at: madeAt,
    withinMinutes: replyTime.usualMinutes,
    limits: replyTime,
  });
  return {
    promiseId: promiseIdOf(contactId),
    kind: "reply",
    state: "open",
    threadId: contact.threadId,
    contactId,
    customerId: contact.customerId,
    owner,
    madeAt,
    ...deadlineTimes(calendar, {
      madeAt,
      promisedAt,
      leadMinutes: warnBeforeMinutes,
      keepDays: keepMailDays,
    }),
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
