/**
 * Brings people of one customer into the register, with their mail addresses, so that mails from these are the customer's.
 * An address that another customer has stays there; a stranger who wrote from one turns out to be this customer. Repeating
 * it changes nothing. Throws when the register does.
 */
import type { CustomerRegister } from "../../ports.ts";
import { nextVersion } from "../change-customer.ts";
import type { Customer } from "../customer.ts";
import { nameOfCustomer } from "../customers-called.ts";
import { readCustomer } from "../read-customer.ts";
import type { Person } from "../register-entry.ts";
import { isStranger, joinAll } from "./import-entry.ts";
import { plain } from "./values.ts";
import { type WithPeople, withPeople } from "./with-people.ts";
import { isSame } from "./with-entry.ts";

export interface SaidPerson {
  readonly person: Person;
  /** Others of the person's, and such as several read. */
  readonly moreAddresses: readonly string[];
}

export interface ImportedPeople {
  readonly results: WithPeople["results"];
  /** Addresses that could not be given to this customer, and why. */
  readonly refused: readonly { readonly address: string; readonly because: string }[];
}

const MOST_TRIES = 20;
/** A transaction stores so many at most, and no small company's customer has more. */
const MOST_ADDRESSES = 20;

export async function importPeople(
  register: CustomerRegister,
  customerId: string,
  all: readonly SaidPerson[],
): Promise<ImportedPeople> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const before = await readCustomer(register, customerId);
    if (before === undefined) throw new Error(`Customer ${customerId} is not there any more. Import again.`);
    const { free, strangers, refused } = await addressesFor(register, before, all);
    const said = all.map(({ person }) => withoutRefused(person, refused));
    const { customer, results } = withPeople(before, said);
    const after = { ...customer, addresses: [...before.addresses, ...free] };
    if (isSame(before, after)) return { results, refused };
    const isDone =
      (await joinAll(register, strangers, before.customerId)) &&
      (await register.store(before, nextVersion(before, after)));
    if (isDone) return { results, refused };
  }
  throw new Error(
    `Customer ${customerId} changed ${String(MOST_TRIES)} times while it was imported. Import again.`,
  );
}

/** Which addresses are new to the customer and can be its own. One that somebody took away since stays away. */
async function addressesFor(register: CustomerRegister, customer: Customer, all: readonly SaidPerson[]) {
  const known = new Set([
    ...customer.addresses,
    ...(customer.peopleImported ?? []).flatMap(({ address }) => address ?? []),
  ]);
  const wanted = new Set(
    all.flatMap(({ person, moreAddresses }) => [person.address ?? [], ...moreAddresses].flat()),
  );
  const free: string[] = [];
  const strangers = new Map<string, Customer>();
  const refused: { address: string; because: string }[] = [];
  for (const address of wanted) {
    if (known.has(address)) continue;
    const holder = await register.findByAddress(address);
    if (holder !== undefined && holder.customerId !== customer.customerId && !isStranger(holder)) {
      const whose = holder.number === undefined ? nameOfCustomer(holder) : `customer ${holder.number}`;
      refused.push({ address, because: `${address} belongs to ${whose} already` });
    } else if (customer.addresses.length + free.length >= MOST_ADDRESSES) {
      refused.push({
        address,
        because: `${address} has no room: the customer has ${String(MOST_ADDRESSES)} addresses`,
      });
    } else {
      free.push(address);
      if (holder !== undefined) strangers.set(holder.customerId, holder);
    }
  }
  const theirs = [...strangers.values()].flatMap(({ addresses }) => addresses);
  return { free: [...new Set([...free, ...theirs])], strangers: [...strangers.values()], refused };
}

function withoutRefused(
  { address, ...person }: Person,
  refused: readonly { readonly address: string }[],
): Person {
  const isFree = address !== undefined && !refused.some((each) => each.address === address);
  return { ...person, ...(isFree && { address }) };
}

/**
 * Each person once, whom several lines name: by name and address; a line without an address is of the one person who is
 * called so. Where lines say different things of a person the first counts.
 */
export function combinedPeople(all: readonly SaidPerson[]): readonly SaidPerson[] {
  const combined: SaidPerson[] = [];
  const withAddressFirst = [...all].sort(
    (one, other) => Number(one.person.address === undefined) - Number(other.person.address === undefined),
  );
  for (const each of withAddressFirst) {
    const called = combined.filter(({ person }) => plain(person.name) === plain(each.person.name));
    const same =
      each.person.address === undefined
        ? called.length === 1
          ? called[0]
          : called.find(({ person }) => person.address === undefined)
        : called.find(({ person }) => person.address === each.person.address);
    if (same === undefined) {
      combined.push(each);
    } else {
      combined[combined.indexOf(same)] = {
        person: { ...each.person, ...same.person },
        moreAddresses: [...new Set([...same.moreAddresses, ...each.moreAddresses])],
      };
    }
  }
  return combined;
}
