/**
 * Which customers may be meant by what somebody wrote: an address, a number, a name. Of several candidates the surest
 * counts: an address or a number, then a whole name, then the beginning of one; when an address, a number and a whole name
 * are of different customers, any of them may be meant. Throws when the register does.
 */
import { normaliseAddress } from "../mail/address.ts";
import type { CustomerRegister } from "../ports.ts";
import { callKey } from "./called.ts";
import type { Customer } from "./customer.ts";
import { readCustomer } from "./read-customer.ts";
import { recognise } from "./recognise.ts";

export interface Candidate {
  readonly is: "address" | "number" | "name";
  /** As it was written. */
  readonly text: string;
}

/** So many are asked about. */
const MOST = 6;

export const nameOfCustomer = ({ name, addresses, number }: Customer): string =>
  name ?? addresses[0] ?? number ?? "?";

/** Who is called so; those whose whole name it is, if any are. */
export async function customersCalled(
  register: CustomerRegister,
  written: string,
): Promise<readonly Customer[]> {
  return (await called(register, written)).customers;
}

/** One when it is clear who is meant, several when it is not, none when nobody is. The likeliest candidate stands first. */
export async function customersMeant(
  register: CustomerRegister,
  candidates: readonly Candidate[],
): Promise<readonly Customer[]> {
  const sure = await Promise.all(candidates.map((candidate) => byAddressOrNumber(register, candidate)));
  const known = each(sure.filter((customer) => customer !== undefined));
  const names = candidates.filter(({ is }) => is === "name");
  const found = await Promise.all(names.map(({ text }) => called(register, text)));
  const whole = found.find(({ customers, isWhole }) => isWhole && customers.length > 0);
  // "10: ringde Ek Bygg": of a number and a name that say different things neither is surer.
  if (known.length > 0) {
    const isOneOfThem = whole?.customers.some(({ customerId }) => isAmong(known, customerId)) ?? true;
    return isOneOfThem ? known : each([...known, ...(whole?.customers ?? [])]);
  }
  if (whole === undefined) return each(found.flatMap(({ customers }) => customers));
  // "Öbergs: ringde Eva": another's whole name settles which of several it was only if it is one of them.
  const before = found.slice(0, found.indexOf(whole)).find(({ customers }) => customers.length > 1);
  const isOneOfThem = before?.customers.some(({ customerId }) => isAmong(whole.customers, customerId));
  return before === undefined || isOneOfThem === true
    ? whole.customers
    : each([...before.customers, ...whole.customers]);
}

const isAmong = (customers: readonly Customer[], customerId: string): boolean =>
  customers.some((customer) => customer.customerId === customerId);

async function byAddressOrNumber(
  register: CustomerRegister,
  { is, text }: Candidate,
): Promise<Customer | undefined> {
  if (is === "number") return register.findByNumber(text);
  const address = is === "address" ? normaliseAddress(text) : undefined;
  return address === undefined ? undefined : (await recognise(register, address)).customer;
}

async function called(register: CustomerRegister, written: string) {
  const key = callKey(written);
  const found = key === undefined ? [] : await register.findByName(key);
  const whole = found.filter(({ isPart }) => isPart !== true);
  const meant = (whole.length > 0 ? whole : found).slice(0, MOST);
  const customers = await Promise.all(meant.map(({ customerId }) => readCustomer(register, customerId)));
  return {
    customers: each(customers.filter((customer) => customer !== undefined)),
    isWhole: whole.length > 0,
  };
}

function each(customers: readonly Customer[]): Customer[] {
  return [...new Map(customers.map((customer) => [customer.customerId, customer])).values()];
}
