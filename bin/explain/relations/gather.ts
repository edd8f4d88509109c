/**
 * Puts what files say with the customers that it is about: found by id, number, name or address. Accounts of the books that
 * no customer fits become customers. Where no file lists customers at all, everybody who is named is one.
 */
import { carefulName, customerNumberKey } from "../../../domain/payment/accounts/names.ts";
import type { PayerAccount } from "../../../domain/payment/payer-account.ts";
import { mergeFacts, newFacts } from "../../../domain/relation/merge-facts.ts";
import type { Paying, Purchase, RelationFacts } from "../../../domain/relation/relation-facts.ts";
import { purchasesOf } from "../../../domain/relation/take-in/purchases-of.ts";
import type { Day } from "../../../domain/time/instant.ts";
import type { Reading } from "./json-shapes.ts";
import { payingInBooks } from "./paying-in-books.ts";
import type { RelationFiles } from "./read-files.ts";
import type { StatedCustomer, StatedFact, WrongEntry } from "./stated.ts";

export interface Gathered {
  readonly relations: readonly { readonly facts: RelationFacts; readonly number?: string | undefined }[];
  /** How many invoices and credit notes count with tax, since only that is known. */
  readonly grossPurchases: number;
  readonly wrong: readonly WrongEntry[];
}

interface Gathering {
  readonly customer: StatedCustomer;
  readonly facts: StatedFact[];
  readonly accounts: PayerAccount[];
}

export function gather(
  { customers, facts, books, wrong: wrongBefore }: RelationFiles,
  { company, asOf }: Pick<Reading, "company" | "asOf">,
): Gathered {
  const wrong = [...wrongBefore];
  const payingOf = payingInBooks(books.accounts(), company, asOf);
  const all: Gathering[] = [];
  const byKey = new Map<string, Gathering[]>();
  for (const customer of customers) put(customer);
  for (const account of books.accounts()) {
    const [first] = account.names.flatMap(keysOfAccount).flatMap((key) => byKey.get(key) ?? []);
    (first ?? put(customerOf(account))).accounts.push(account);
  }
  const isListed = all.length > 0;
  for (const fact of facts) {
    const found = byId(fact.of);
    if (found.length === 0 && !isListed)
      put({ file: fact.file, customerId: fact.of, addresses: [] }).facts.push(fact);
    else if (found.length === 1) found[0]?.facts.push(fact);
    else wrong.push(notFound(fact, found.length));
  }
  const relations = all.map((each) => ({
    facts: factsOf(each, each.accounts.flatMap(payingOf), asOf),
    number: each.customer.number,
  }));
  const fromBooks = all.flatMap(({ accounts }) => accounts.flatMap(purchasesOf)).length;
  const gross = all.flatMap((each) => each.facts).filter((each) => each.is === "purchase" && each.isGross);
  return { relations, grossPurchases: fromBooks + gross.length, wrong };

  /** A customer that stands in several files is one; what the first says holds. */
  function put(customer: StatedCustomer): Gathering {
    const known = byId(customer.customerId ?? "")[0];
    const joined = known === undefined ? undefined : joinedWith(known.customer, customer);
    if (known !== undefined) wrong.push(...contradictions(known.customer, customer));
    const gathering = { facts: [], accounts: [], ...known, customer: joined ?? customer };
    if (known === undefined) all.push(gathering);
    else all[all.indexOf(known)] = gathering;
    for (const key of keysOf(gathering.customer)) {
      const others = (byKey.get(key) ?? []).filter((each) => each !== known);
      byKey.set(key, [...others, gathering]);
    }
    return gathering;
  }

  function byId(of: string): readonly Gathering[] {
    for (const key of [`id ${of}`, `number ${customerNumberKey(of)}`, `address ${of.toLowerCase()}`]) {
      const found = byKey.get(key);
      if (found !== undefined) return found;
    }
    return byKey.get(`name ${carefulName(of)}`) ?? [];
  }
}

function keysOf({ customerId, number, name, addresses }: StatedCustomer): readonly string[] {
  return [
    `id ${customerId}`,
    ...keysOfAccount({ number, name }),
    ...addresses.map((address) => `address ${address}`),
  ];
}

function keysOfAccount({ number, name, address }: PayerAccount["names"][number]): readonly string[] {
  const keys = {
    number: customerNumberKey(number),
    address: address?.toLowerCase(),
    name: carefulName(name),
  };
  return Object.entries(keys).flatMap(([what, key]) => (key === undefined ? [] : [`${what} ${key}`]));
}

function customerOf({ accountId, names }: PayerAccount): StatedCustomer {
  const number = names.find((each) => each.number !== undefined)?.number;
  const name = names.find((each) => each.name !== undefined)?.name;
  const addresses = names.flatMap(({ address }) => address?.toLowerCase() ?? []);
  return { file: "", customerId: number ?? name ?? accountId, number, name, addresses };
}

function joinedWith(one: StatedCustomer, other: StatedCustomer): StatedCustomer {
  const said = Object.entries(one).filter(([, value]) => value !== undefined);
  return {
    ...other,
    ...Object.fromEntries(said),
    addresses: [...new Set([...one.addresses, ...other.addresses])],
  };
}

const SINGLE = ["name", "standing", "owner", "postcode", "country", "addedOn"] as const;

/** What a customer's later entry says otherwise than the first, which holds. */
function contradictions(
  first: StatedCustomer,
  { file, line, entry, ...later }: StatedCustomer,
): WrongEntry[] {
  const place = [first.file, ...(first.line === undefined ? [] : [`line ${first.line}`]), first.entry]
    .filter((part) => part !== undefined)
    .join(", ");
  return SINGLE.flatMap((field) => {
    const [one, other] = [first[field], later[field]];
    if (one === undefined || other === undefined || one === other) return [];
    const problem = `the customer's ${field} is "${other.slice(0, 80)}" here, but "${one.slice(0, 80)}" in ${place}`;
    return [{ file, line, entry, field, problem, expected: "the same wherever a customer stands" }];
  });
}

function notFound({ of, file, line, entry }: StatedFact, found: number): WrongEntry {
  const problem =
    found === 0
      ? `"${of.slice(0, 80)}" is no customer`
      : `${found} customers are called "${of.slice(0, 80)}"`;
  return {
    file,
    line,
    entry,
    field: "customer",
    problem,
    expected: "a number, a name or an address of one customer",
  };
}

function factsOf(
  { customer, facts, accounts }: Gathering,
  paying: readonly Paying[],
  asOf: Day,
): RelationFacts {
  const purchases = accounts.map((account) => ({ of: account.accountId, all: purchasesOf(account) }));
  const listed = facts.flatMap((each): Purchase[] => (each.is === "purchase" ? [each.fact] : []));
  const {
    customerId = "",
    name = customerId,
    standing = "customer",
    owner,
    postcode,
    country,
    imported,
  } = customer;
  const merged = mergeFacts(
    newFacts({ ...{ customerId, name, standing, owner, postcode, country, imported }, addedOn: asOf }),
    {
      contacts: facts.flatMap((each) => (each.is === "contact" ? [each.fact] : [])),
      talks: facts.flatMap((each) => (each.is === "talk" ? [each.fact] : [])),
      notes: facts.flatMap((each) => (each.is === "note" ? [each.fact] : [])),
      promises: [{ of: "file", all: facts.flatMap((each) => (each.is === "promise" ? [each.fact] : [])) }],
      purchases: [...purchases, { of: "file", all: listed }],
      paying: [...paying, ...facts.flatMap((each) => (each.is === "paying" ? [each.fact] : []))],
    },
  );
  return { ...merged, customer: { ...merged.customer, addedOn: customer.addedOn ?? firstDay(merged, asOf) } };
}

/** When nobody says since when a customer is known, it is since the first thing that is. */
function firstDay({ contacts, purchases, promises, notes, talks }: RelationFacts, asOf: Day): Day {
  const days = [...contacts, ...purchases, ...notes].map(({ on }) => on);
  const said = [
    ...promises.map(({ madeOn }) => madeOn),
    ...talks.map(({ bookedAt }) => bookedAt.slice(0, 10)),
  ];
  return [...days, ...said, asOf].sort()[0] ?? asOf;
}
