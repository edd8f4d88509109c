/**
 * Who was there, of ours and of theirs, by the names that were written beside a contact. Somebody whom the register knows
 * as one of the customer's is theirs, also when a colleague is called the same; a colleague's name means the colleague, but
 * not whoever writes it, and counts only where it is said that the colleague was there; a colleague's genitive is nobody; what the customer itself is called
 * is nobody; all others are theirs, as they were written. Names as they stand go before their Finnish forms. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import { callKey } from "../customer/called.ts";
import type { Customer } from "../customer/customer.ts";
import { cleanLine } from "../mail/header-text.ts";
import { isFinnishFormOf } from "./finnish-forms.ts";
import { isGenitiveOf } from "./genitive.ts";
import type { RelationAsk } from "./relation-ask.ts";

const LONGEST_NAME = 80;
const MOST_PEOPLE = 20;

export interface PeoplePresent {
  /** Ids; whoever says so first. */
  readonly staff: readonly string[];
  /** Addresses where the register knows them, else names. */
  readonly people: readonly string[];
  /** As they were written but for Finnish endings, whoever says so left out. */
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

interface Known {
  readonly company: Company;
  readonly customer: Customer;
  /** Who says so. */
  readonly staffId: string | undefined;
}

type Named = Pick<Extract<RelationAsk, { does: "met" }>, "with" | "mentioned" | "loose" | "inflected">;

export function peoplePresent(
  { with: names, mentioned = [], loose = [], inflected = false }: Named,
  known: Known,
): PeoplePresent {
  const staff: StaffMember[] = [];
  const people: string[] = [];
  const theirs: string[] = [];
  for (const written of names.slice(0, MOST_PEOPLE)) {
    const name = cleanLine(written, LONGEST_NAME);
    const who = name === "" ? undefined : whoIs(name, inflected, known);
    if (who?.is === "ours" && !mentioned.includes(written)) staff.push(who.member);
    if (who?.is !== "theirs" || (who.address === undefined && loose.includes(written))) continue;
    people.push(who.address ?? who.called);
    theirs.push(who.called);
  }
  const own = known.staffId === undefined ? [] : [known.staffId];
  return {
    staff: [...new Set([...own, ...staff.map(({ id }) => id)])],
    people: [...new Set(people)],
    ours: [...new Set(staff.map(({ name }) => name))],
    theirs: [...new Set(theirs)],
  };
}

/** Whether it is a name of one of ours, or of the company: whoever says so included. */
export function isOurs(written: string, company: Company): boolean {
  const asked = plain(written);
  return (
    company.staff.some((member) => namesOfStaff(member).includes(asked)) ||
    [company, company.legal].some((each) => isCalledSo(written, false, each))
  );
}

type Who =
  | { readonly is: "theirs"; readonly called: string; readonly address?: string | undefined }
  | { readonly is: "ours"; readonly member: StaffMember };

/** Whether a name that is known may have been written so; both in small letters. */
type Fits = (written: string, name: string) => boolean;

const asItStands: Fits = (written, name) => written === name;

/** Undefined for nobody: what the customer itself is called, and what may be several of ours. */
function whoIs(written: string, inflected: boolean, { company, customer, staffId }: Known): Who | undefined {
  const asked = plain(written);
  for (const fits of inflected ? [asItStands, isFinnishFormOf] : [asItStands]) {
    const person = theirPerson(asked, customer, fits);
    const called = fits === asItStands ? written : withCapitals(person?.called ?? "");
    if (person !== undefined) return { is: "theirs", address: person.address, called };
    const [member, another] = company.staff.filter((each) =>
      namesOfStaff(each).some((name) => fits(asked, name)),
    );
    if (another !== undefined) return undefined;
    if (member !== undefined && member.id !== staffId) return { is: "ours", member };
  }
  // "Bos kund" is said of Bo, and of nobody at the customer's.
  const isOurs = company.staff.some((each) => namesOfStaff(each).some((name) => isGenitiveOf(asked, name)));
  const isCompany = [customer, company, company.legal].some((each) => isCalledSo(written, inflected, each));
  return isOurs || isCompany ? undefined : { is: "theirs", called: written };
}

/** The customer's only person of that name; `called`: in small letters, without an ending. */
function theirPerson(
  asked: string,
  customer: Customer,
  fits: Fits,
): { readonly called: string; readonly address: string } | undefined {
  const { people = [], addresses } = customer;
  const found = people.flatMap(({ name, firstName = "", address }) => {
    const names = [...namesOf(name), plain(firstName)].filter((each) => !isCalledSo(each, false, customer));
    const called = [plain(name), ...names].find((each) => fits(asked, each));
    return called === undefined ? [] : [{ called, address: address ?? name }];
  });
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  // "karin.lund@kund.example" is Karin.
  const byAddress = addresses.flatMap((address) => {
    const parts = address.slice(0, address.lastIndexOf("@")).split(/[._-]/);
    const called = [parts.join(" "), parts[0] ?? ""].find((each) => fits(asked, each));
    return called === undefined ? [] : [{ called, address }];
  });
  return byAddress.length === 1 ? byAddress[0] : undefined;
}

/** Whether a name is the customer's own, or one of its people's as the register knows them. */
export function isOfTheirs(written: string, customer: Customer): boolean {
  const [first = ""] = written.split(" ");
  const known = [written, first].some((name) => theirPerson(plain(name), customer, asItStands) !== undefined);
  return known || isCalledSo(written, false, customer);
}

/** What the customer itself is called, whole or from its first word on: "Björkholm", "Björkholms", "Björkholmille". */
function isCalledSo(written: string, inflected: boolean, { name }: Pick<Customer, "name">): boolean {
  const asked = callKey(written);
  const words = callKey(name ?? "")?.split(" ") ?? [];
  return words.some((_, at) => {
    const called = words.slice(0, at + 1).join(" ");
    return asked === called || asked === `${called}s` || (inflected && isFinnishFormOf(asked ?? "", called));
  });
}

/** Names are not guessed: who is misspelt may be somebody else's. */
const namesOfStaff = ({ id, address, name }: StaffMember): string[] => [
  plain(id),
  plain(address),
  ...namesOf(name),
];

/** The whole name, the first, and the last. */
function namesOf(name: string): string[] {
  const whole = plain(name);
  const words = whole.split(" ");
  return [...new Set([whole, ...words.slice(0, 1), ...words.slice(-1)])];
}

const plain = (name: string): string => name.normalize("NFC").toLowerCase().trim();

const withCapitals = (name: string): string =>
  name.replaceAll(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
