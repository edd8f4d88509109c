/**
 * Brings one entry of the company's register into the customer register. Safe to repeat and to break off: whatever was
 * stored before is found again. Throws when the register does.
 */
import type { CustomerRegister } from "../../ports.ts";
import type { Instant } from "../../time/instant.ts";
import { nextVersion } from "../change-customer.ts";
import type { Customer } from "../customer.ts";
import { idByAddress, idByNumber } from "../customer-ids.ts";
import type { RegisterEntry } from "../register-entry.ts";
import { withoutAddresses } from "./combine.ts";
import { plain } from "./values.ts";
import { isSame, withEntry } from "./with-entry.ts";

export interface Imported {
  readonly result: "added" | "changed" | "unchanged";
  /** Addresses that belong to another customer already, and stay there. */
  readonly taken: readonly { readonly address: string; readonly holder: Customer }[];
}

/** Customers of one domain that are imported side by side get into each other's way. */
const MOST_TRIES = 20;

export async function importEntry(
  register: CustomerRegister,
  entry: RegisterEntry,
  at: Instant,
): Promise<Imported> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const { before, strangers, taken } = await lookUp(register, entry);
    const base = before ?? newCustomer(entry, at);
    const free = withoutAddresses(
      entry,
      taken.map(({ address }) => address),
    );
    const said = withEntry(base, taken.length === 0 ? entry : free);
    const theirs = strangers.flatMap(({ addresses }) => addresses);
    const changed = { ...said, addresses: [...new Set([...said.addresses, ...theirs])] };
    if (before !== undefined && isSame(before, changed)) return { result: "unchanged", taken };

    const isDone =
      (await joinAll(register, strangers, changed.customerId)) &&
      (await register.store(before, before === undefined ? changed : nextVersion(before, changed)));
    if (isDone) return { result: before?.register === undefined ? "added" : "changed", taken };
  }
  throw new Error(
    `Customer ${entry.number ?? entry.name ?? ""} changed ${String(MOST_TRIES)} times while it was imported. Import again.`,
  );
}

/** The customer that the entry speaks of, strangers who turn out to be the same, and who else has its addresses. */
async function lookUp(register: CustomerRegister, entry: RegisterEntry) {
  const { number, addresses = [] } = entry;
  const byNumber = number === undefined ? undefined : await register.findByNumber(number);
  const isKnown = (address: string): boolean => byNumber?.addresses.includes(address) ?? false;
  const held = await Promise.all(
    addresses
      .filter((address) => !isKnown(address))
      .map(async (address) => ({ address, holder: await register.findByAddress(address) })),
  );
  const holders = held.flatMap(({ address, holder }) => (holder === undefined ? [] : [{ address, holder }]));
  const before =
    byNumber ??
    holders.find(({ holder }) => isOf(entry, holder))?.holder ??
    (await register.find(customerIdOf(entry)));
  const others = holders.filter(({ holder }) => holder.customerId !== before?.customerId);
  const strangers = others.filter(({ holder }) => isStranger(holder)).map(({ holder }) => holder);
  return {
    before,
    strangers: [...new Map(strangers.map((each) => [each.customerId, each])).values()],
    taken: others.filter(({ holder }) => !isStranger(holder)),
  };
}

/** Whether who has an address of the entry is whom it speaks of, though nobody is found by its number. */
function isOf({ number, name }: RegisterEntry, holder: Customer): boolean {
  if (isStranger(holder) || holder.register === undefined) return holder.number === undefined;
  if (number !== undefined) return holder.number === undefined;
  return (
    holder.number === undefined || typeof name !== "string" || plain(name) === plain(holder.name ?? name)
  );
}

/** Somebody who has written, and of whom nothing else is known. */
export const isStranger = ({ standing, number, register }: Customer): boolean =>
  standing === "unsorted" && number === undefined && register === undefined;

/** Strangers who turned out to be that customer. False when one of them changed meanwhile. */
export async function joinAll(
  register: CustomerRegister,
  strangers: readonly Customer[],
  joined: string,
): Promise<boolean> {
  for (const stranger of strangers) {
    const after = nextVersion(stranger, { ...stranger, addresses: [], joined });
    if (!(await register.store(stranger, after))) return false;
  }
  return true;
}

function newCustomer(entry: RegisterEntry, at: Instant): Customer {
  return { customerId: customerIdOf(entry), standing: "unsorted", addresses: [], addedAt: at };
}

/** The same for the same entry, so that importing it twice at once makes one customer; it tells nobody who that is. */
function customerIdOf({ number, addresses = [] }: RegisterEntry): string {
  return number === undefined ? idByAddress(addresses[0] ?? "") : idByNumber(number);
}
