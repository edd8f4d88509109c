/** Who leads a talk, and which address of the customer's its agenda goes to. Pure. */
import type { Company, Leave } from "../../company.ts";
import { type Customer, personAt } from "../../customer/customer.ts";
import { countryOf } from "../../mail/country-of.ts";
import type { RelationFacts } from "../../relation/relation-facts.ts";
import type { Talk } from "../../relation/talk.ts";
import type { AgendaLetter } from "../agenda-letters.ts";

/** Id of the staff member: whoever was to lead it, or else the customer's owner. */
export function leaderOf(
  { leader }: Pick<Talk, "leader">,
  { customer }: Pick<RelationFacts, "customer">,
  { fallbackOwner }: Pick<Company, "fallbackOwner">,
): string {
  return leader ?? customer.owner ?? fallbackOwner;
}

/** In whose name the customer is invited, if they have left since: an invitation keeps its organizer. */
export function goneOrganizer(
  { leader, agenda }: Pick<Talk, "leader" | "agenda">,
  company: Pick<Company, "staff" | "left">,
): Leave | undefined {
  const sent = agenda?.sent;
  return sent === undefined || sent.cancels === true
    ? undefined
    : whoHasLeft(sent.organizer ?? leader, company);
}

/** Who was to lead it, if they have left since. */
export const goneLeader = (
  { leader }: Pick<Talk, "leader">,
  company: Pick<Company, "staff" | "left">,
): Leave | undefined => whoHasLeft(leader, company);

const whoHasLeft = (
  id: string | undefined,
  { staff, left = [] }: Pick<Company, "staff" | "left">,
): Leave | undefined =>
  staff.some((member) => member.id === id) ? undefined : left.find(({ who }) => who === id);

/** Of the customer's own addresses that mail reaches the one that was in touch last; undefined when there is none. */
export function addressFor(
  { addresses, undeliverableSince = {} }: Pick<Customer, "addresses" | "undeliverableSince">,
  { contacts }: Pick<RelationFacts, "contacts">,
): string | undefined {
  const reached = addresses.filter((address) => undeliverableSince[address] === undefined);
  const last = contacts.flatMap(({ people }) => people).find((person) => reached.includes(person));
  return last ?? reached[0];
}

/** How the reader at that address is written to. */
export function readerAt(
  customer: Customer,
  to: string,
  { languages }: Pick<Company, "languages">,
): Pick<AgendaLetter, "to" | "language" | "greetingName" | "readerCountry"> {
  return {
    to,
    language: customer.language ?? languages[0],
    greetingName: personAt(customer, to)?.firstName,
    readerCountry: customer.country ?? countryOf(to),
  };
}
