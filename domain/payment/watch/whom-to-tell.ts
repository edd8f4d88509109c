/** Whom it concerns that a customer pays late: the customer's owner and the bookkeeper, once when they are the same. Pure. */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { responsibleOn } from "../../customer/responsible.ts";
import type { Instant } from "../../time/instant.ts";

export interface Told {
  readonly staffId: string;
  readonly as: "owner" | "bookkeeper";
}

/** Whoever is there instead of somebody away. */
export function whomToTell(company: Company, customer: Customer | undefined, now: Instant): Told[] {
  const owner = ownerOf(company, customer, now);
  const bookkeeper = responsibleOn(company, company.bookkeeper, now).id;
  return [
    { staffId: owner, as: "owner" },
    ...(bookkeeper === owner ? [] : [{ staffId: bookkeeper, as: "bookkeeper" as const }]),
  ];
}

/** Who decides about a customer that nobody owns is the fallback owner. */
export function ownerOf(company: Company, customer: Customer | undefined, now: Instant): string {
  return responsibleOn(company, customer?.owner ?? company.fallbackOwner, now).id;
}
