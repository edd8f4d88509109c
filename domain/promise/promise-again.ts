/**
 * The promise that is made when staff say that somebody waits after all, and the one before has ended and its time has
 * passed: that one stays ended as it was. It speaks of the same mail, and what was said since of all that the customer
 * waits for holds for it, too; whose that is, also when it was said before, while nothing was waited for. Pure; throws only
 * for a calendar that never opens.
 */
import type { Company } from "../company.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import type { Instant } from "../time/instant.ts";
import { type Again, type GivenPromise, type PromiseFact, waitsSince } from "./promise.ts";
import { withFacts } from "./said.ts";
import { usualReplyBy } from "./usual-time.ts";

export function promiseAgain(company: Company, ended: GivenPromise, { at, promiseId }: Again): GivenPromise {
  const { kind, threadId, contactId, customerId, valueClass, owner } = ended;
  const { from, fromName, subject, unproven, cautions } = ended;
  const made: GivenPromise = {
    ...{ promiseId, kind, threadId, contactId, customerId, valueClass, owner },
    ...{ from, fromName, subject, unproven, cautions },
    state: "open",
    madeAt: at,
    wroteAt: waitsSince(ended),
    ...deadlineTimes(company.calendar, {
      madeAt: at,
      promisedAt: usualReplyBy(company, at, valueClass),
      leadMinutes: company.warnBeforeMinutes,
      keepDays: company.keepMailDays,
    }),
    version: 1,
    revision: 0,
    silent: false,
  };
  return withFacts(made, saidForBoth(ended, at));
}

/** With what takes it back. */
function saidForBoth({ facts = [], endedBy }: GivenPromise, madeAt: Instant): readonly PromiseFact[] {
  const end = facts.findLastIndex(({ by }) => by === endedBy);
  const holds = facts.filter(
    ({ ofCustomer, at, is }, index) =>
      ofCustomer === true && (at > madeAt || (is === "handed" && index > end)),
  );
  const deeds = new Set(holds.map(({ by }) => by));
  return facts.filter((fact) => (fact.is === "taken-back" ? deeds.has(fact.of) : holds.includes(fact)));
}
