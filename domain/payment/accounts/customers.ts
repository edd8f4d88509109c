/**
 * Which invoices, credit notes and reminders belong to the same customer. The books have the first word:
 *
 * 1. a customer number is a customer; two numbers are one only if they share the name, and either the registration number
 *    (which some programs take for the customer number) or all but the marks between their digits;
 * 2. without a number: the one customer with this registration number, else one of its own;
 * 3. without either: the one customer of this name, else one of its own. A name that two numbers share joins nobody;
 * 4. with nothing to go by: what is said of one invoice.
 *
 * A function of the facts alone: their order says nothing, and a fact that is corrected takes along what followed from it.
 */
import { createHash } from "node:crypto";
import type { PayerNames } from "../ledger-facts.ts";
import { createJoined } from "./joined.ts";
import { carefulName, customerNumberKey, orgNumberKey, whoKey } from "./names.ts";

/** Something that was said of a customer. */
export interface Claim {
  readonly customer: PayerNames;
  /** Stands in for a name where there is none. */
  readonly otherwise: string;
}

const ID_LETTERS = 20;

/** The account of each claim, in the order of the claims. The same facts, the same ids. */
export function accountIdsOf(claims: readonly Claim[]): string[] {
  const seen = claims.map(({ customer, otherwise }) => ({
    number: customerNumberKey(customer.number),
    org: orgNumberKey(customer.orgNumber),
    asOrg: orgNumberKey(customer.number),
    name: carefulName(customer.name),
    who: whoKey(customer) ?? otherwise,
  }));
  // "both …" and "spelt …" must never stand for numbers, which may be known without it tomorrow.
  const numbers = createJoined((name) => (name.startsWith("number ") ? `0 ${name}` : `1 ${name}`));
  for (const { number, org, name, asOrg } of seen) {
    if (number === undefined) continue;
    numbers.join(`number ${number}`, org && name ? `both ${org} ${name}` : `number ${number}`);
    if (name === undefined) continue;
    numbers.join(`number ${number}`, `both ${asOrg ?? ""} ${name}`);
    numbers.join(`number ${number}`, `spelt ${number.replaceAll("-", "")} ${name}`);
  }

  const byOrg = createHolders();
  const byOrgAndName = createHolders();
  const byWho = createHolders();
  const anchors: (string | undefined)[] = seen.map(({ number, org, who }) => {
    if (number === undefined) return undefined;
    const anchor = numbers.firstOf(`number ${number}`);
    if (org !== undefined) {
      byOrg.add(org, anchor);
      byOrgAndName.add(`${org} ${who}`, anchor);
    }
    byWho.add(who, anchor);
    return anchor;
  });
  seen.forEach(({ number, org, who }, index) => {
    if (number !== undefined || org === undefined) return;
    anchors[index] = byOrgAndName.only(`${org} ${who}`) ?? byOrg.only(org) ?? `org ${org}`;
  });
  seen.forEach(({ number, org, who }, index) => {
    const anchor = anchors[index];
    if (number === undefined && org !== undefined && anchor !== undefined) byWho.add(who, anchor);
  });
  return seen.map(({ who }, index) => idOf(anchors[index] ?? byWho.only(who) ?? `who ${who}`));
}

function idOf(anchor: string): string {
  return `p-${createHash("sha256").update(anchor).digest("hex").slice(0, ID_LETTERS)}`;
}

/** Who has what; `only` says who, if it is one. */
export function createHolders(): {
  add(key: string, holder: string): void;
  only(key: string): string | undefined;
  of(key: string): ReadonlySet<string>;
} {
  const holders = new Map<string, Set<string>>();
  const of = (key: string): ReadonlySet<string> => holders.get(key) ?? new Set();
  return {
    add: (key, holder) => {
      holders.set(key, (holders.get(key) ?? new Set()).add(holder));
    },
    of,
    only: (key) => {
      const [one, another] = of(key);
      return another === undefined ? one : undefined;
    },
  };
}
