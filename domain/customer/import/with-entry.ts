/**
 * What a customer is after an import: only what the register says differently from last time changes. So what staff have
 * set since stays, an import that is repeated changes nothing, and what is corrected in the file is corrected. Pure.
 */
import type { Customer } from "../customer.ts";
import { type Person, type RegisterEntry, SINGLE_FIELDS } from "../register-entry.ts";
import { withEvent, withOwnerInRegister } from "../said-of-customer.ts";
import { plain } from "./values.ts";

export function withEntry(customer: Customer, entry: RegisterEntry): Customer {
  const last = customer.register ?? {};
  const now = registerAfter(last, entry);
  const changed = SINGLE_FIELDS.filter((field) => (now[field] ?? null) !== (last[field] ?? null));
  const people = peopleAfter(customer.people ?? [], last.people ?? [], now.people ?? []);
  const registered = customer.register === undefined ? withEvent(customer, { is: "registered" }) : customer;
  const placed = changed.includes("owner")
    ? withOwnerInRegister(registered, now.owner ?? undefined)
    : registered;
  return {
    ...placed,
    ...Object.fromEntries(
      changed.filter((field) => field !== "owner").map((field) => [field, now[field] ?? undefined]),
    ),
    number: now.number ?? customer.number,
    addresses: listAfter(customer.addresses, last.addresses ?? [], now.addresses ?? []),
    people: people.length === 0 ? undefined : people,
    register: now,
  };
}

/** What the register says now: what the files do not speak of, it says as before. */
function registerAfter(last: RegisterEntry, { moreAddresses, ...entry }: RegisterEntry): RegisterEntry {
  const said = Object.fromEntries(
    Object.entries(entry as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined),
  );
  const addresses = entry.addresses ?? last.addresses;
  return {
    ...last,
    ...said,
    ...(addresses && {
      // An address that cannot be used may be one of last time's, with a slip of the pen: then none is taken away.
      addresses: moreAddresses ? [...new Set([...(last.addresses ?? []), ...addresses])] : addresses,
    }),
  };
}

/** Takes away what the register no longer says, and adds what it did not say before. */
function listAfter<T>(list: readonly T[], last: readonly T[], now: readonly T[]): readonly T[] {
  const isIn = (all: readonly T[], one: T): boolean => all.some((each) => isSame(each, one));
  const kept = list.filter((each) => isIn(now, each) || !isIn(last, each));
  return [...kept, ...now.filter((each) => !isIn(last, each) && !isIn(kept, each))];
}

/** As other lists; somebody whom an import of people brought, or told more of, is not there twice. */
function peopleAfter(
  list: readonly Person[],
  last: readonly Person[],
  now: readonly Person[],
): readonly Person[] {
  const after = listAfter(list, last, now);
  const twice = new Map(
    after.flatMap((person) => {
      const before = list.includes(person) ? undefined : list.find((each) => isSamePerson(each, person));
      return before !== undefined && after.includes(before) ? [[before, person] as const] : [];
    }),
  );
  const added = new Set(twice.values());
  return after.filter((person) => !added.has(person)).map((person) => ({ ...person, ...twice.get(person) }));
}

/** By the address; by the name where one of the two has no address. */
function isSamePerson(one: Person, other: Person): boolean {
  if (one.address !== undefined && other.address !== undefined) return one.address === other.address;
  return plain(one.name) === plain(other.name);
}

/** Whether two values would be stored alike: the order of fields does not count, nor does what is undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, ordered(each)]),
  );
}
