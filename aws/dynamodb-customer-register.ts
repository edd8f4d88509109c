/**
 * Customers in DynamoDB: `customer:<id>` holds the customer, `address:<address>` says whose an address is. Both are
 * written together, so that two mails at the same moment cannot make two customers of one address.
 */
import type { Customer } from "../domain/customer/customer.ts";
import type { CustomerRegister } from "../domain/ports.ts";
import type { Dynamo } from "./dynamodb.ts";

const CUSTOMERS = "customers" as const;

export function createDynamoCustomerRegister(dynamo: Dynamo): CustomerRegister {
  async function findByAddress(address: string): Promise<Customer | undefined> {
    const pointer = await dynamo.get(CUSTOMERS, `address:${address}`);
    if (pointer === undefined) {
      return undefined;
    }
    const item = await dynamo.get(CUSTOMERS, `customer:${String(pointer["customerId"])}`);
    if (item === undefined) {
      return undefined;
    }
    const { id: _id, ...customer } = item;
    return { ...customer, customerId: pointer["customerId"] } as unknown as Customer;
  }

  return {
    findByAddress,
    findOrAdd: async (customer) => {
      const { customerId, ...fields } = customer;
      const result = await dynamo.transact([
        { table: CUSTOMERS, putNew: { id: `customer:${customerId}`, ...fields } },
        ...customer.addresses.map((address) => ({
          table: CUSTOMERS,
          putNew: { id: `address:${address}`, customerId },
        })),
      ]);
      if (result === "done") {
        return customer;
      }
      for (const address of customer.addresses) {
        const holder = await findByAddress(address);
        if (holder !== undefined) {
          return holder;
        }
      }
      throw new Error(
        `The customer was not stored: ${result.map(({ Code }) => Code ?? "?").join(", ")}. It is tried again.`,
      );
    },
  };
}
