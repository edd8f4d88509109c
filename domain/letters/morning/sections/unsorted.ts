/** Senders whom nobody has placed yet: a customer, a supplier, or neither? Once each; not who has another line. */
import { aboutMail, customerOf, readerOf, type Section } from "../facts.ts";
import { shortWhat } from "../short-line.ts";
import { standingOf } from "./promise-lines.ts";

export const unsorted: Section = (facts) => {
  const listed = new Set(
    facts.promises
      .filter((open) => standingOf(open, facts) !== undefined)
      .map(({ promise }) => promise.customerId),
  );
  const latest = new Map(
    facts.contacts
      .filter(({ direction, kind }) => direction === "in" && kind === "customer")
      .filter(({ customerId }) => customerOf(facts, customerId)?.standing === "unsorted")
      .filter(({ customerId }) => !listed.has(customerId))
      .map((mail) => [mail.customerId, mail]),
  );
  return [...latest.values()].map((mail) => ({
    staffId: readerOf(facts, mail),
    line: { ...aboutMail(facts, "unsorted", mail), subject: shortWhat(mail.subject) },
  }));
};
