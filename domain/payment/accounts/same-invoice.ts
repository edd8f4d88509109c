/**
 * What of all that is said of invoices is said of the same one: the same number, a customer that does not contradict, and a
 * near day of issue. Small companies begin their numbers anew each year, and some number each customer's invoices alone.
 *
 * Who is the same customer is decided among those who are named with one number:
 *
 * 1. the same customer number, registration number or careful name is the same customer;
 * 2. who is known by a customer number alone and who is known by a registration number alone may be one, if nobody else is
 *    either;
 * 3. who is known by name alone is the one of this loose name, else the one without a name, if no other can be meant;
 * 4. what names nobody is said of the only one there is.
 *
 * All of it follows from `whatTells` of the statements as a set: neither their order nor how many say the same matters.
 */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { PayerNames } from "../ledger-facts.ts";
import { exactNumberKey } from "../references/reference.ts";
import { byText } from "./canonical.ts";
import { createJoined } from "./joined.ts";
import { carefulName, customerNumberKey, looseName, orgNumberKey } from "./names.ts";

/** What an invoice is known by. */
export interface Identifying {
  readonly number: string;
  readonly customer?: PayerNames | undefined;
  readonly issuedOn?: Day | undefined;
  readonly dueOn?: Day | undefined;
}

/** A day of issue is corrected by days, not by more than a month; numbers begin anew after a year. */
export const MOST_DAYS_APART = 31;

/** Numbers without any letter or digit are told apart as they stand. */
export function numberKey(number: string): string {
  return exactNumberKey(number) ?? number;
}

/** All by which a statement is put with others of its number. Statements with the same always go together. */
export function whatTells({ customer = {}, issuedOn, dueOn }: Identifying): string {
  const { number, org, careful, loose } = keysOf(customer);
  return JSON.stringify([number, org, careful, loose, issuedOn ?? ["due", dueOn]]);
}

/** Neither number nor registration number says otherwise; of who has neither, the name. */
export function isOtherCustomer(a: PayerNames = {}, b: PayerNames = {}): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  if (differ(one.number, other.number) || differ(one.org, other.org)) return !isSame(one, other);
  const isNameOnly = [one, other].some(({ number, org }) => number === undefined && org === undefined);
  return isNameOnly && differ(one.loose, other.loose);
}

/** Those of one invoice together, in the order in which they stand. */
export function sameInvoices<T extends Identifying>(all: readonly T[]): T[][] {
  return [...Map.groupBy(all, ({ number }) => numberKey(number)).values()].flatMap((ofNumber) =>
    ofNumber.length === 1 ? [ofNumber] : byCustomer(ofNumber).flatMap(byDayOfIssue),
  );
}

interface Keys {
  readonly number: string | undefined;
  readonly org: string | undefined;
  readonly careful: string | undefined;
  readonly loose: string | undefined;
}

function keysOf({ number, orgNumber, name }: PayerNames): Keys {
  return {
    number: customerNumberKey(number),
    org: orgNumberKey(orgNumber),
    careful: carefulName(name),
    loose: looseName(name),
  };
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** A customer whom a new program numbered anew is still the one of this name or registration number. */
function isSame(a: Keys, b: Keys): boolean {
  return (["number", "org", "careful"] as const).some((key) => a[key] !== undefined && a[key] === b[key]);
}

/** A customer as far as statements that share something tell. */
interface Known {
  readonly as: string;
  number: boolean;
  org: boolean;
  readonly loose: Set<string>;
}

function byCustomer<T extends Identifying>(ofNumber: readonly T[]): T[][] {
  const joined = createJoined();
  const named = ofNumber.map(({ customer = {} }) => {
    const keys = keysOf(customer);
    const links = linksOf(keys);
    for (const link of links.slice(1)) joined.join(links[0] ?? "", link);
    return { keys, link: links[0] };
  });
  const known = new Map<string, Known>();
  for (const { keys, link } of named) {
    if (link === undefined) continue;
    const as = joined.firstOf(link);
    const one = known.get(as) ?? { as, number: false, org: false, loose: new Set() };
    known.set(as, one);
    one.number ||= keys.number !== undefined;
    one.org ||= keys.org !== undefined;
    if (keys.loose !== undefined) one.loose.add(keys.loose);
  }
  joinWhoMayBeOne([...known.values()], (a, b) => {
    joined.join(a.as, b.as);
  });

  const all = new Set([...known.keys()].map((as) => joined.firstOf(as)));
  const [only = ""] = all.size === 1 ? all : [];
  return [
    ...Map.groupBy(ofNumber, (_, at) => {
      const link = named[at]?.link;
      return link === undefined ? only : joined.firstOf(link);
    }).values(),
  ];
}

function linksOf({ number, org, careful, loose }: Keys): string[] {
  const isNameOnly = number === undefined && org === undefined;
  return Object.entries({ number, org, name: careful, ...(isNameOnly && { loose }) }).flatMap(
    ([kind, key]) => (key === undefined ? [] : [`${kind} ${key}`]),
  );
}

function joinWhoMayBeOne(known: readonly Known[], join: (a: Known, b: Known) => void): void {
  const numberOnly = known.filter(({ number, org }) => number && !org);
  const orgOnly = known.filter(({ number, org }) => org && !number);
  const [[one, another], [other, yetAnother]] = [numberOnly, orgOnly];
  if (one !== undefined && other !== undefined && another === undefined && yetAnother === undefined)
    join(one, other);

  const nameOnly = known.filter(({ number, org }) => !number && !org);
  const others = known.filter(({ number, org }) => number || org);
  const byLoose = new Map<string, Known[]>();
  for (const each of others)
    for (const name of each.loose) byLoose.set(name, [...(byLoose.get(name) ?? []).slice(0, 1), each]);
  const nameless = others.filter(({ loose }) => loose.size === 0);
  const unplaced = nameOnly.filter((each) => {
    const alike = [...each.loose].flatMap((name) => byLoose.get(name) ?? []);
    if (alike.length === 1 && alike[0] !== undefined) join(alike[0], each);
    return alike.length === 0;
  });
  const [meant, orMeant] = nameless;
  const [left, orLeft] = unplaced;
  if (meant !== undefined && left !== undefined && orMeant === undefined && orLeft === undefined)
    join(meant, left);
}

/** What has no day of issue goes with the last invoice that was issued by its due day. */
function byDayOfIssue<T extends Identifying>(ofCustomer: readonly T[]): T[][] {
  const days = [...new Set(ofCustomer.flatMap(({ issuedOn }) => issuedOn ?? []))].sort(byText);
  // The first day of issue of each invoice.
  const begins = days.filter((day, at) => {
    const before = days[at - 1];
    return before === undefined || dayNumber(day) - dayNumber(before) > MOST_DAYS_APART;
  });
  if (begins.length <= 1) return [[...ofCustomer]];
  return [...Map.groupBy(ofCustomer, ({ issuedOn, dueOn }) => lastUntil(begins, issuedOn ?? dueOn)).values()];
}

/** The last of these days, in their order, that is not after `day`; without one the last of all, else the first. */
function lastUntil(begins: readonly Day[], day: Day | undefined): Day | undefined {
  if (day === undefined) return begins.at(-1);
  let [from, to] = [0, begins.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((begins[middle] ?? "") <= day) from = middle;
    else to = middle;
  }
  return begins[from];
}
