/**
 * Whoever was the first to answer a customer without an owner is asked whether the customer is theirs. Asked after an
 * answer: of a new customer each time, of one that has long been known in the week's first letter only.
 */
import { normaliseAddress } from "../../../mail/address.ts";
import type { ContactRow } from "../../../contact/contact.ts";
import type { Customer } from "../../../customer/customer.ts";
import { plusMilliseconds } from "../../../time/instant.ts";
import { customerOf, type Found, type MorningFacts, type Section, whoIs } from "../facts.ts";
import { shortWhat } from "../short-line.ts";

const NEW = 7 * 24 * 60 * 60 * 1000;

export const proposedOwner: Section = (facts) => {
  const asked = new Map<string, Found>();
  for (const contact of facts.contacts) {
    const { customerId, contactId, direction, kind, answers, from, at } = contact;
    if (direction !== "out" || kind !== "staff" || !answers) continue;
    const customer = customerOf(facts, customerId);
    const staff = facts.company.staff.find(({ address }) => address === normaliseAddress(from));
    if (customer === undefined || staff === undefined || asked.has(customer.customerId)) continue;
    if (!isToAskAbout(customer, facts) || customer.proposedOwner !== staff.id) continue;
    const line = {
      section: "proposed-owner" as const,
      about: { contactId, customerId },
      who: whoIs(facts, customerId, customer.addresses[0] ?? ""),
      subject: shortWhat(subjectAnswered(contact, facts)),
      at,
    };
    asked.set(customer.customerId, { staffId: staff.id, line });
  }
  return [...asked.values()];
};

/** What the customer asked, which is what the reader knows it by; the answer may be called anything. */
function subjectAnswered({ threadId, subject, at }: ContactRow, { contacts, begunBy }: MorningFacts): string {
  const asked = contacts.findLast(
    (each) => each.threadId === threadId && isByCustomer(each) && each.at <= at,
  );
  const first = begunBy.get(threadId);
  return asked?.subject ?? (first !== undefined && isByCustomer(first) ? first.subject : subject);
}

const isByCustomer = ({ direction, kind }: ContactRow): boolean => direction === "in" && kind === "customer";

function isToAskAbout({ owner, standing, addedAt }: Customer, { now, isWeekStart }: MorningFacts): boolean {
  if (owner !== undefined || standing === "not-a-customer" || standing === "supplier") return false;
  return isWeekStart || addedAt >= plusMilliseconds(now, -NEW);
}
