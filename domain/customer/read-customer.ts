/** Reads a customer as it is now: one who turned out to be another is that one. Throws when the port does. */
import type { CustomerRegister } from "../ports.ts";
import type { Customer } from "./customer.ts";

export async function readCustomer(
  register: Pick<CustomerRegister, "find">,
  customerId: string | undefined,
): Promise<Customer | undefined> {
  const found = customerId === undefined ? undefined : await register.find(customerId);
  return found?.joined === undefined ? found : register.find(found.joined);
}
