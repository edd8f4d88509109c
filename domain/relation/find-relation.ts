/** Finds the relation with a customer as it is now: that of the one who it turned out to be, once the facts are brought there. */
import { readCustomer } from "../customer/read-customer.ts";
import type { CustomerRegister } from "../ports.ts";
import type { RelationBook, RelationEntry } from "./relation-book.ts";

export async function findRelation(
  {
    relations,
    register,
  }: {
    readonly relations: Pick<RelationBook, "find">;
    readonly register: Pick<CustomerRegister, "find">;
  },
  customerId: string,
): Promise<RelationEntry | undefined> {
  const own = await relations.find(customerId);
  if (own !== undefined) return own;
  const customer = await readCustomer(register, customerId);
  const isAnother = customer !== undefined && customer.customerId !== customerId;
  return isAnother ? relations.find(customer.customerId) : undefined;
}
