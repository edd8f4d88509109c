/** Letters to customers that did not arrive. Where a promise is still open its own line says so. */
import { responsibleOn } from "../../../customer/responsible.ts";
import { type Section, whoIs } from "../facts.ts";
import { shortWhat } from "../short-line.ts";

export const failedLetter: Section = (facts) => {
  const open = new Set(facts.promises.map(({ promise }) => promise.contactId));
  return facts.failedLetters
    .filter(({ contactId }) => !open.has(contactId))
    .map(({ to, owner, contactId, subject, at }) => {
      const customerId = facts.contacts.find((each) => each.contactId === contactId)?.customerId;
      return {
        staffId: responsibleOn(facts.company, owner, facts.now).id,
        line: {
          section: "failed-letter",
          about: { contactId, customerId },
          who: whoIs(facts, customerId, to),
          subject: shortWhat(subject),
          at,
        },
      };
    });
};
