/** The customer of the register that an account of the books belongs to: by its number, else by its address. */
import { normaliseAddress } from "../mail/address.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import type { CustomerRegister } from "../ports.ts";
import type { Customer } from "./customer.ts";
import { readCustomer } from "./read-customer.ts";

export type AccountRegister = Pick<CustomerRegister, "find" | "findByAddress" | "findByNumber">;

const MOST_NAMES = 10;

/** Undefined when the register does not know it. Throws when the port does. */
export async function customerOfAccount(
  register: AccountRegister,
  { customerId, account }: Pick<LedgerEntry, "customerId" | "account">,
): Promise<Customer | undefined> {
  const known = await readCustomer(register, customerId);
  if (known !== undefined) return known;
  const names = account.names.slice(0, MOST_NAMES);
  for (const { number } of names) {
    const found = number === undefined ? undefined : await register.findByNumber(number);
    if (found !== undefined) return readCustomer(register, found.customerId);
  }
  for (const { address } of names) {
    const normalised = address === undefined ? undefined : normaliseAddress(address);
    const found = normalised === undefined ? undefined : await register.findByAddress(normalised);
    if (found !== undefined) return readCustomer(register, found.customerId);
  }
  return undefined;
}
