/**
 * Who was there, of ours and of theirs, by the names that were written beside a contact. Somebody whom the register knows
 * as one of the customer's is theirs, also when a colleague is called the same; a colleague's name means the colleague, but
 * not whoever writes it; all others are theirs, as they were written. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import type { Customer } from "../customer/customer.ts";
import { cleanLine } from "../mail/header-text.ts";
import { findColleague } from "./find-colleague.ts";

const LONGEST_NAME = 80;
const MOST_PEOPLE = 20;

export interface PeoplePresent {
  /** Ids; whoever says so first. */
  readonly staff: readonly string[];
  /** Addresses where the register knows them, else names. */
  readonly people: readonly string[];
  /** As they were written, whoever says so left out. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export function peoplePresent(
  names: readonly string[],
  { company, customer, staffId }: { company: Company; customer: Customer; staffId: string | undefined },
): PeoplePresent {
  const staff: StaffMember[] = [];
  const people: string[] = [];
  const theirs: string[] = [];
  for (const written of names.slice(0, MOST_PEOPLE)) {
    const name = cleanLine(written, LONGEST_NAME);
    if (name === "") continue;
    const address = theirAddress(name, customer);
    const colleague = address === undefined ? colleagueCalled(name, company) : undefined;
    if (colleague !== undefined && colleague.id !== staffId) {
      staff.push(colleague);
    } else {
      people.push(address ?? name);
      theirs.push(name);
    }
  }
  const own = staffId === undefined ? [] : [staffId];
  return {
    staff: [...new Set([...own, ...staff.map(({ id }) => id)])],
    people: [...new Set(people)],
    ours: [...new Set(staff.map(({ name }) => name))],
    theirs: [...new Set(theirs)],
  };
}

/** The address of the customer's only person of that name. */
function theirAddress(written: string, { people = [], addresses }: Customer): string | undefined {
  const asked = plain(written);
  const called = people.filter(({ name, firstName = "" }) => {
    const whole = plain(name);
    return [whole, whole.split(" ")[0], plain(firstName)].includes(asked);
  });
  const [one, another] = called;
  if (one !== undefined) return another === undefined ? (one.address ?? one.name) : undefined;
  // "karin.lund@kund.example" is Karin.
  const byAddress = addresses.filter((address) => {
    const local = address.slice(0, address.lastIndexOf("@"));
    return local === asked.replaceAll(" ", ".") || local.split(/[._-]/, 1)[0] === asked;
  });
  return byAddress.length === 1 ? byAddress[0] : undefined;
}

/** Names are not guessed here: who is misspelt may be somebody else's. */
function colleagueCalled(written: string, { staff }: Company): StaffMember | undefined {
  const found = findColleague(staff, written);
  if (found.is !== "found") return undefined;
  const parts = plain(found.member.name).split(" ");
  return plain(written)
    .split(" ")
    .every((part) => parts.includes(part)) || [found.member.id, found.member.address].includes(plain(written))
    ? found.member
    : undefined;
}

const plain = (name: string): string => name.normalize("NFC").toLowerCase().trim();
