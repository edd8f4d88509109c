/**
 * A customer: whom the company serves. How customers are recognised stands in `recognise.ts`, what the company's own
 * register says of them in `register-entry.ts`; how they are stored is not said here.
 */
import type { Language } from "../letters/language.ts";
import type { Instant } from "../time/instant.ts";
import type { Person, RegisterEntry } from "./register-entry.ts";
import type { Standing } from "./standing.ts";
import type { ValueClass } from "./value-class.ts";

export interface Customer {
  readonly customerId: string;
  readonly standing: Standing;
  /** Mail addresses, normalised. Each belongs to one customer only. */
  readonly addresses: readonly string[];
  /** The customer's number in the company's books. */
  readonly number?: string | undefined;
  /** As the company calls the customer; absent for an unsorted sender. Never taken from a mail. */
  readonly name?: string | undefined;
  /** Those of the customer's people whom the register names. */
  readonly people?: readonly Person[] | undefined;
  /** What imports of people said last of each: what has been changed since is told apart by it. */
  readonly peopleImported?: readonly Person[] | undefined;
  /** Language the customer is known to prefer. */
  readonly language?: Language | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Id of the staff member responsible. */
  readonly owner?: string | undefined;
  /** Id of the staff member who was first in touch, while there is no owner: to be asked. */
  readonly proposedOwner?: string | undefined;
  /** As the customer was placed among all at the last ranking. */
  readonly valueClass?: ValueClass | undefined;
  /** The customer wants no automatic letters. */
  readonly noLetters?: boolean | undefined;
  /** Addresses that mail cannot be delivered to, and since when. */
  readonly undeliverableSince?: Readonly<Record<string, Instant>> | undefined;
  /** What the register said when it was last imported: what staff have changed since is told apart by it. */
  readonly register?: RegisterEntry | undefined;
  /** Id of the customer that this one turned out to be; then it has no addresses any more. */
  readonly joined?: string | undefined;
  readonly addedAt: Instant;
  /** When staff last said what the customer is, and whose. */
  readonly standingSaidAt?: Instant | undefined;
  readonly ownerSaidAt?: Instant | undefined;
  /** All that staff said and did that bears on standing and owner, by when that was; absent while nothing was. */
  readonly said?: readonly CustomerFact[] | undefined;
  /** Standing and owner without any of that. */
  readonly unsaid?: CustomerStanding | undefined;
  /** Counts the changes; absent before the first. */
  readonly version?: number | undefined;
}

/** What is computed from what was said. */
export type CustomerStanding = Pick<Customer, "standing" | "owner" | "proposedOwner">;

/**
 * Something that staff said of a customer, or that shows that they were in touch:
 * - `answered`: somebody was in touch; `isSaid` where no mail shows it;
 * - `placed`: what the customer is;
 * - `owned`: whose the customer is.
 */
export type CustomerFact = {
  readonly at: Instant;
  /** The contact or deed. */
  readonly by: string;
  readonly staffId?: string | undefined;
} & (
  | { readonly is: "answered"; readonly isSaid?: true | undefined }
  | { readonly is: "placed"; readonly as: Standing }
  | { readonly is: "owned"; readonly owner: string }
);

/** The person of this customer who writes from the address, if the register says who that is. */
export function personAt(customer: Customer, address: string): Person | undefined {
  return customer.people?.find((person) => person.address === address);
}

/** The customer, placed among all. */
export function placedIn(customer: Customer, valueClass: ValueClass | undefined): Customer {
  return customer.valueClass === valueClass ? customer : { ...customer, valueClass };
}

/** The customer, who gets no mail at this address since then. Once known, the first time stays. */
export function undeliverable(customer: Customer, address: string, since: Instant): Customer {
  if (customer.undeliverableSince?.[address] !== undefined) return customer;
  return { ...customer, undeliverableSince: { ...customer.undeliverableSince, [address]: since } };
}

/** The customer, from whose address a mail came that is proved to be from there: so mail reaches it again. */
export function deliverable(customer: Customer, address: string, at: Instant): Customer {
  const since = customer.undeliverableSince?.[address];
  if (since === undefined || at <= since) return customer;
  const { [address]: _since, ...others } = customer.undeliverableSince ?? {};
  return { ...customer, undeliverableSince: Object.keys(others).length > 0 ? others : undefined };
}
