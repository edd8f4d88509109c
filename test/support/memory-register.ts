/** The customers, in memory. */
import { calledOf } from "../../domain/customer/called.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { knownNamesOf } from "../../domain/customer/known-name.ts";
import type { CustomerRegister } from "../../domain/ports.ts";

export function createMemoryRegister(customers: Map<string, Customer>): CustomerRegister {
  const holderOf = (address: string): Customer | undefined =>
    [...customers.values()].find(({ addresses }) => addresses.includes(address));
  const holderOfNumber = (number: string | undefined): Customer | undefined =>
    number === undefined ? undefined : [...customers.values()].find((each) => each.number === number);
  return {
    find: async (customerId) => customers.get(customerId),
    findByAddress: async (address) => holderOf(address),
    findByNumber: async (number) => holderOfNumber(number),
    knownAs: async (skeleton) =>
      [...customers.values()].flatMap((customer) =>
        knownNamesOf(customer)
          .filter((known) => known.skeleton === skeleton)
          .map(({ name, onlySeen }) => ({
            name,
            customerId: customer.customerId,
            ...(onlySeen && { onlySeen }),
          })),
      ),
    findByName: async (key) =>
      [...customers.values()].flatMap((customer) =>
        calledOf(customer)
          .filter((called) => called.key === key)
          .map(({ isPart }) => ({
            customerId: customer.customerId,
            name: customer.name ?? "",
            ...(isPart && { isPart }),
          })),
      ),
    findOrAdd: async (customer) => {
      const holder = customer.addresses.map(holderOf).find((each) => each !== undefined);
      if (holder !== undefined) return holder;
      customers.set(customer.customerId, customer);
      return customer;
    },
    store: async (before, after) => {
      const { customerId } = after;
      const holders = [...after.addresses.map(holderOf), holderOfNumber(after.number)];
      if (holders.some((holder) => holder !== undefined && holder.customerId !== customerId)) return false;
      const stored = customers.get(customerId);
      if ((stored === undefined) !== (before === undefined) || stored?.version !== before?.version)
        return false;
      customers.set(customerId, after);
      return true;
    },
  };
}
