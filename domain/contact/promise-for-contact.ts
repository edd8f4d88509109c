/** A reply promise for a mail that was logged before, when it is seen only later that it needs one. Pure. */
import type { Company } from "../company.ts";
import type { ValueClass } from "../customer/value-class.ts";
import type { DeadlineTimes, GivenPromise } from "../promise/promise.ts";
import { usualReplyBy } from "../promise/usual-time.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import type { Instant } from "../time/instant.ts";
import type { Contact } from "./contact.ts";

export const promiseIdOf = (contactId: string): string => `p-${contactId}`;

/** By when the company is in touch with who writes at that moment, and when it is watched. */
export function timesFrom(company: Company, at: Instant, valueClass: ValueClass | undefined): DeadlineTimes {
  return deadlineTimes(company.calendar, {
    madeAt: at,
    promisedAt: usualReplyBy(company, at, valueClass),
    leadMinutes: company.warnBeforeMinutes,
    keepDays: company.keepMailDays,
  });
}

export function promiseForContact(
  company: Company,
  contact: Contact,
  { owner, silent, valueClass }: Pick<GivenPromise, "owner" | "silent" | "valueClass">,
): GivenPromise {
  const { contactId, at: madeAt } = contact;
  return {
    promiseId: promiseIdOf(contactId),
    kind: "reply",
    state: "open",
    threadId: contact.threadId,
    contactId,
    customerId: contact.customerId,
    valueClass,
    owner,
    madeAt,
    ...timesFrom(company, madeAt, valueClass),
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
