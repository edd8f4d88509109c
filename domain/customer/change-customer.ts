/** Changes a customer by a rule, whoever else is changing it at the same time: read, decide, store, and again. */
import type { CustomerRegister } from "../ports.ts";
import type { Customer } from "./customer.ts";

/** How often others may be quicker. */
const MOST_TRIES = 8;

/**
 * Applies `change` (which answers with the same customer when there is nothing to do) and answers with the customer as
 * it is now, or undefined when there is none. Repeating it is harmless if `change` is. Throws when the register does,
 * or when the customer never stands still.
 */
export async function changeCustomer(
  register: CustomerRegister,
  customerId: string,
  change: (customer: Customer) => Customer,
): Promise<Customer | undefined> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const before = await register.find(customerId);
    if (before === undefined) return undefined;
    const changed = change(before);
    if (changed === before) return before;
    const after = nextVersion(before, changed);
    if (await register.store(before, after)) return after;
  }
  throw new Error(
    `Customer ${customerId} changed ${MOST_TRIES} times while it was being changed. It is tried again.`,
  );
}

/** What is to be stored after `before`. */
export function nextVersion(before: Customer, changed: Customer): Customer {
  return { ...changed, version: (before.version ?? 0) + 1 };
}
