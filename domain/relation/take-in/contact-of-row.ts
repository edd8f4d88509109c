/**
 * Which mails of the log are contacts between people, and what they say of a relation: a customer's own mail, and what
 * staff write to one. What machines write, lists, spam, our own letters, what came twice and what staff write to us alone
 * is none. Pure.
 */
import type { Company } from "../../company.ts";
import type { ContactRow } from "../../contact/contact.ts";
import { isOurs, staffIdOf } from "../../contact/mail-facts.ts";
import { normaliseAddress } from "../../mail/address.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayAt } from "../../time/opening-hours.ts";
import type { RelationContact } from "../relation-facts.ts";

const LONGEST_WHAT = 120;
const MOST_PEOPLE = 10;

/** Undefined when people were not in touch by it. */
export function contactOfRow(
  { contactId, at, subject, duplicateOf, ...row }: ContactRow,
  company: Company,
): RelationContact | undefined {
  const parties = duplicateOf === undefined ? partiesOf(row, company) : undefined;
  if (parties === undefined) return undefined;
  const what = cleanLine(subject, LONGEST_WHAT);
  return {
    ...{ id: contactId, on: dayAt(at, company.calendar.timeZone), at, way: "mail" },
    ...parties,
    ...(what !== "" && { what }),
  };
}

function partiesOf(
  { kind, direction, answers, from, to }: Pick<ContactRow, "kind" | "direction" | "answers" | "from" | "to">,
  company: Company,
): Pick<RelationContact, "direction" | "staff" | "people"> | undefined {
  const sender = normaliseAddress(from);
  if (kind === "customer") {
    // Who writes in a colleague's name without proof is nobody's customer.
    if (sender !== undefined && isOurs(company, sender)) return undefined;
    return { direction: "in", staff: [], people: sender === undefined ? [] : [sender] };
  }
  if (kind !== "staff") return undefined;
  // What staff pass on is the customer's; who that is, stands inside.
  if (direction === "in") return { direction, staff: [], people: [] };
  const outside = to
    .flatMap((written) => normaliseAddress(written) ?? [])
    .filter((address) => !isOurs(company, address));
  if (outside.length === 0 && !answers) return undefined;
  const staffId = staffIdOf(company, sender);
  return {
    direction,
    staff: staffId === undefined ? [] : [staffId],
    people: [...new Set(outside)].slice(0, MOST_PEOPLE),
  };
}
