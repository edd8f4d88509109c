/**
 * Worth getting in touch with: whom the day's plan names, in its order. Not who wrote and waits for us, with whom people
 * were in touch since, or of whose talk the reader is told: one line a customer. What is to be put right stands there
 * whatever else does.
 */
import type { FoundContact, MorningFacts, Section } from "../facts.ts";
import { shortWho } from "../short-line.ts";
import { standingOf } from "./promise-lines.ts";

export const contacts: Section = (facts) => {
  const answered = inTouchAnyway(facts);
  const isTold = ({ customerId, staffId }: FoundContact): boolean =>
    facts.relations.talks.some((talk) => talk.customerId === customerId && talk.staffId === staffId);
  return facts.relations.contacts
    .filter(({ customerId }) => !answered.has(customerId))
    .filter((found) => found.due.rule === "repair" || !isTold(found))
    .map(({ customerId, name, staffId, due }) => ({
      staffId,
      line: { section: "contacts", about: { customerId }, who: shortWho(name), at: facts.now, contact: due },
    }));
};

/** Customers who hear from us today anyway, or just did. */
function inTouchAnyway(facts: MorningFacts): ReadonlySet<string | undefined> {
  return new Set([
    ...facts.promises
      .filter((open) => open.promise.kind === "reply" || standingOf(open, facts) !== undefined)
      .map(({ promise }) => promise.customerId),
    ...facts.contacts
      .filter(({ direction, kind }) => direction === "out" && kind === "staff")
      .map(({ customerId }) => customerId),
  ]);
}
