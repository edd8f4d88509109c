/**
 * Whose a sender is: the customer that has the address, or the only one that is known by its company's domain. A sender
 * that merely looks like a known one is never taken for it, but told apart, so that staff can be warned.
 *
 * Asks the register two or three questions, whatever its size; throws when the register does.
 */
import type { CustomerRegister } from "../ports.ts";
import type { Customer } from "./customer.ts";
import { knownNameOf } from "./known-name.ts";

export interface Recognised {
  readonly customer?: Customer | undefined;
  /** By what the customer was recognised. */
  readonly by?: "address" | "domain" | undefined;
  /** The known address or domain that this one looks like, but is not. */
  readonly looksLike?: string | undefined;
}

/**
 * For a normalised address. Whoever has been placed is recognised by the address. Anybody else is taken for one of the
 * people of the customer whose domain it is, also after having written before the company became a customer; a domain
 * that two customers share is nobody's, and so is one that only a sender's own mail brought; one that strangers share is
 * never looked at.
 */
export async function recognise(register: CustomerRegister, address: string): Promise<Recognised> {
  const holder = await register.findByAddress(address);
  if (holder !== undefined && holder.standing !== "unsorted") return { customer: holder, by: "address" };

  const { name, skeleton } = knownNameOf(address);
  const known = await register.knownAs(skeleton);
  const namesakes = known.filter((each) => each.name === name);
  const [only, ...others] = namesakes;
  const isTheirs = only !== undefined && only.onlySeen !== true && others.length === 0;
  const colleague = isTheirs ? await register.find(only.customerId) : undefined;
  if (colleague !== undefined) return { customer: colleague, by: "domain" };

  const looksLike = namesakes.length === 0 ? known[0]?.name : undefined;
  return { ...(holder && { customer: holder, by: "address" }), looksLike };
}
