/**
 * The customer whom a line names: by number, else by a mail address, else by the whole name. Nothing is guessed: where
 * nobody is found, or several are, or number, address and name lead to different ones, the answer says so. Throws when the
 * register does.
 */
import { callKey } from "../../customer/called.ts";
import { nameOfCustomer } from "../../customer/customers-called.ts";
import type { Customer } from "../../customer/customer.ts";
import { plain } from "../../customer/import/values.ts";
import { readCustomer } from "../../customer/read-customer.ts";
import { normaliseAddress } from "../../mail/address.ts";
import type { CustomerRegister } from "../../ports.ts";
import type { NamedCustomer } from "./said-row.ts";

export type FoundCustomer =
  | { readonly is: "found"; readonly customer: Customer }
  /** `field`: by which it was looked for; `text` what stands there. */
  | { readonly is: "none"; readonly field: "number" | "address" | "name"; readonly text: string }
  | { readonly is: "several"; readonly names: readonly string[] };

type Register = Pick<CustomerRegister, "find" | "findByAddress" | "findByNumber" | "findByName">;

/** A name that more have than these is no name to find anybody by. */
const MOST = 10;

export async function findCustomer(register: Register, named: NamedCustomer): Promise<FoundCustomer> {
  const { number, addresses, name } = named;
  if (number !== undefined) {
    const customer = await current(register, await register.findByNumber(number));
    return customer === undefined ? { is: "none", field: "number", text: number } : { is: "found", customer };
  }
  const holders = await Promise.all(
    addresses.map(async (address) => current(register, await register.findByAddress(address))),
  );
  const byAddress = each(holders).filter(isSomebody);
  const byName = name === undefined ? [] : await calledExactly(register, name);
  const [holder] = byAddress;
  const isCalledOtherwise =
    byName.length > 0 && !byName.some(({ customerId }) => customerId === holder?.customerId);
  if (holder !== undefined && isCalledOtherwise) return several([...byAddress, ...byName]);
  const [customer, ...others] = holder === undefined ? byName : byAddress;
  if (others.length > 0) return several(holder === undefined ? byName : byAddress);
  if (customer !== undefined) return { is: "found", customer };
  const [address = ""] = addresses;
  return name === undefined
    ? { is: "none", field: "address", text: address }
    : { is: "none", field: "name", text: name };
}

/** What stands in one cell: a number, a mail address or a name. */
export async function findCustomerWritten(register: Register, written: string): Promise<FoundCustomer> {
  const address = normaliseAddress(written);
  if (address !== undefined) return findCustomer(register, { addresses: [address] });
  if (/^\d+$/.test(written)) return findCustomer(register, { number: written, addresses: [] });
  return findCustomer(register, { addresses: [], name: written });
}

/** Who has written and whom nobody has placed is found by nothing but a number. */
const isSomebody = (customer: Customer): boolean =>
  customer.standing !== "unsorted" || customer.number !== undefined || customer.register !== undefined;

async function calledExactly(register: Register, name: string): Promise<readonly Customer[]> {
  const key = callKey(name);
  const called = key === undefined ? [] : await register.findByName(key);
  const whole = called
    .filter((each) => each.isPart !== true && plain(each.name) === plain(name))
    .slice(0, MOST);
  const customers = await Promise.all(whole.map(({ customerId }) => readCustomer(register, customerId)));
  return each(customers);
}

async function current(register: Register, customer: Customer | undefined): Promise<Customer | undefined> {
  return customer === undefined ? undefined : readCustomer(register, customer.customerId);
}

const several = (customers: readonly Customer[]): FoundCustomer => ({
  is: "several",
  names: customers.map((customer) =>
    customer.number === undefined
      ? nameOfCustomer(customer)
      : `${nameOfCustomer(customer)} (${customer.number})`,
  ),
});

function each(customers: readonly (Customer | undefined)[]): Customer[] {
  const known = customers.filter((customer) => customer !== undefined);
  return [...new Map(known.map((customer) => [customer.customerId, customer])).values()];
}
