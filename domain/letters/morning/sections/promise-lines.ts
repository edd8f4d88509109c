/**
 * Where an open promise stands in the morning letter, and its line. What a customer was told is due by its time; whom
 * nobody told a time waits from the day on which the mail came.
 */
import { byDeadline } from "../../../promise/by-deadline.ts";
import { lastAgreed } from "../../../promise/last-agreed.ts";
import { waitsSince } from "../../../promise/promise.ts";
import { responsibleOn } from "../../../customer/responsible.ts";
import { dayAt } from "../../../time/wall-clock.ts";
import { customerOf, type Found, type MorningFacts, type OpenPromise, whoIs } from "../facts.ts";
import type { MorningLine } from "../morning-letter.ts";
import { shortWhat } from "../short-line.ts";

type Standing = "promised-today" | "overdue" | "waiting";

/** Undefined when it is due on a later day, and so on no list today. */
export function standingOf(open: OpenPromise, { now, today, company }: MorningFacts): Standing | undefined {
  if (!open.told) return "waiting";
  const { promisedAt } = open.promise;
  if (promisedAt < now) return "overdue";
  return dayAt(promisedAt, company.calendar.timeZone) === today ? "promised-today" : undefined;
}

/** The lines of the promises that stand there, the earliest deadline first. */
export function promiseLines(section: Standing, facts: MorningFacts): Found[] {
  return facts.promises
    .filter((open) => standingOf(open, facts) === section)
    .sort((one, other) => byDeadline(one.promise, other.promise))
    .map((open) => ({
      staffId: responsibleOn(facts.company, open.promise.owner, facts.now).id,
      line: lineOf(section, open, facts),
    }));
}

function lineOf(
  section: Standing,
  { promise, letterFailed, why }: OpenPromise,
  facts: MorningFacts,
): MorningLine {
  const { promiseId, contactId, customerId, version, from, what, subject, cautions, unproven } = promise;
  const doubts = [...(unproven === true ? [{ code: "unproven" } as const] : []), ...(cautions ?? [])];
  return {
    section,
    about: { promiseId, contactId, customerId },
    version,
    who: whoIs(facts, customerId, from),
    what: shortWhat(what),
    subject: shortWhat(subject),
    at: section === "waiting" ? waitsSince(promise) : promise.promisedAt,
    why: section === "waiting" ? why : undefined,
    lastAgreed: shortWhat(
      lastAgreed(
        facts.promises.map((open) => open.promise),
        promise,
      ),
    ),
    cautions: doubts.length === 0 ? undefined : doubts.slice(0, MOST_CAUTIONS),
    isNew: customerOf(facts, customerId)?.standing === "unsorted" ? true : undefined,
    letterFailed: letterFailed ? true : undefined,
  };
}

const MOST_CAUTIONS = 4;
