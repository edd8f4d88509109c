/** What the register says of a customer, as a relation keeps it. Pure. */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { dayAt } from "../../time/opening-hours.ts";
import type { RelationCustomer } from "../relation-facts.ts";

const LONGEST_NAME = 120;

/** Undefined of one who has no relation: nobody has placed it, or it is no customer, or has turned out to be another. */
export function relationCustomer(customer: Customer, { calendar }: Company): RelationCustomer | undefined {
  const { customerId, standing, name, addresses, number, joined, owner, postcode, country } = customer;
  if (joined !== undefined || (standing !== "prospect" && standing !== "customer")) return undefined;
  return {
    ...{ customerId, standing },
    name: cleanLine(name ?? addresses[0] ?? number ?? "", LONGEST_NAME),
    addedOn: dayAt(customer.addedAt, calendar.timeZone),
    ...(number !== undefined && { number }),
    ...(owner !== undefined && { owner }),
    ...(postcode !== undefined && { postcode }),
    ...(country !== undefined && { country }),
  };
}
