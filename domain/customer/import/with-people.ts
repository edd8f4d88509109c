/**
 * A customer's people after an import of people: only what a file says differently from last time changes. So what staff
 * or the register say of a person stays, whoever was taken away stays away, and the same file again changes nothing. Pure.
 */
import type { Customer } from "../customer.ts";
import type { Person } from "../register-entry.ts";
import { isSame } from "./with-entry.ts";
import { plain } from "./values.ts";

/** As many as the register may name. */
export const MOST_PEOPLE = 20;

const FIELDS = ["name", "firstName", "address", "role", "phone"] as const;

export interface WithPeople {
  readonly customer: Customer;
  /** In the order of those who were said. */
  readonly results: readonly ("added" | "changed" | "unchanged" | "no-room")[];
}

export function withPeople(customer: Customer, said: readonly Person[]): WithPeople {
  let people = customer.people ?? [];
  let last = customer.peopleImported ?? [];
  const results = said.map((person) => {
    const before = samePerson(last, person, said);
    const now = samePerson(people, person, said) ?? (before && samePerson(people, before, said));
    if (now === undefined && before === undefined && people.length >= MOST_PEOPLE) return "no-room";
    const remembered = { ...before, ...person };
    last =
      before === undefined ? [...last, remembered].slice(-MOST_PEOPLE) : replaced(last, before, remembered);
    if (now === undefined) {
      if (before !== undefined) return "unchanged";
      people = [...people, person];
      return "added";
    }
    const after = changed(now, person, before);
    if (isSame(now, after)) return "unchanged";
    people = replaced(people, now, after);
    return "changed";
  });
  const isEmpty = people.length === 0;
  return {
    customer: { ...customer, people: isEmpty ? customer.people : people, peopleImported: last },
    results,
  };
}

/** What is news is taken where nothing stands, or what was imported last. */
function changed(now: Person, said: Person, before: Person | undefined): Person {
  const news = FIELDS.filter(
    (field) =>
      said[field] !== undefined &&
      said[field] !== before?.[field] &&
      (now[field] === undefined || now[field] === before?.[field]),
  );
  return { ...now, ...Object.fromEntries(news.map((field) => [field, said[field]])) };
}

/** By the address; by the name when one alone is called so, on both sides. */
function samePerson(all: readonly Person[], person: Person, said: readonly Person[]): Person | undefined {
  const byAddress = all.find(({ address }) => address !== undefined && address === person.address);
  if (byAddress !== undefined) return byAddress;
  const isCalledSo = ({ name }: Person): boolean => plain(name) === plain(person.name);
  const [byName, ...others] = all.filter(isCalledSo);
  return others.length === 0 && said.filter(isCalledSo).length <= 1 ? byName : undefined;
}

const replaced = (all: readonly Person[], one: Person, other: Person): readonly Person[] =>
  all.map((each) => (each === one ? other : each));
