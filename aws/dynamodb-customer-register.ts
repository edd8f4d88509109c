/**
 * Customers in DynamoDB: `customer:<id>` holds the customer; `address:<address>` and `number:<number>` say whose an
 * address or a number is; `skeleton:<skeleton>` lists the known names that look like that, and whose they are;
 * `called:<key>` who may be called so. What belongs together is written together, so that two mails at the same moment
 * cannot make two customers of one address.
 */
import { type Called, type CalledSo, calledOf, callKey } from "../domain/customer/called.ts";
import type { Customer } from "../domain/customer/customer.ts";
import { type KnownName, knownNamesOf } from "../domain/customer/known-name.ts";
import type { CustomerRegister, KnownOf } from "../domain/ports.ts";
import { customerIsNews } from "../domain/relation/is-news.ts";
import type { ChangeFeed } from "../domain/relation/relation-book.ts";
import type { Dynamo, Item, Write } from "./dynamodb.ts";
import { CHANGED, createDynamoChanges } from "./dynamodb-changes.ts";

const CUSTOMERS = "customers" as const;

/**
 * A name that more customers have than this belongs to strangers, so it does not matter which of them are listed; and
 * an item stays small.
 */
const MOST_KNOWN = 20;

/** How often a new customer is stored when others are in the way. */
const MOST_TRIES = 3;

export function createDynamoCustomerRegister(dynamo: Dynamo): CustomerRegister {
  async function find(customerId: string): Promise<Customer | undefined> {
    const item = await dynamo.get(CUSTOMERS, itemId(customerId));
    return item && toCustomer(item);
  }

  async function findBy(pointer: string): Promise<Customer | undefined> {
    const item = await dynamo.get(CUSTOMERS, pointer);
    return item === undefined ? undefined : find(String(item["customerId"]));
  }

  async function store(before: Customer | undefined, after: Customer): Promise<boolean> {
    const result = await dynamo.transact(await customerWrites(dynamo, before, after));
    if (result === "done") return true;
    const unexpected = result.find(({ Code = "None" }) => !EXPECTED.has(Code));
    if (unexpected !== undefined) {
      throw new Error(`Customer ${after.customerId} was not stored: ${String(unexpected.Code)}.`);
    }
    return false;
  }

  return {
    find,
    findByAddress: (address) => findBy(`address:${address}`),
    findByNumber: (number) => findBy(`number:${number}`),
    knownAs: (skeleton) => knownAs(dynamo, skeleton),
    findByName: (key) => calledSo(dynamo, key),
    store,
    findOrAdd: async (customer) => {
      for (let tried = 0; tried < MOST_TRIES; tried += 1) {
        if (await store(undefined, customer)) return customer;
        for (const address of customer.addresses) {
          const holder = await findBy(`address:${address}`);
          if (holder !== undefined) return holder;
        }
        // A transaction of somebody else's is still under way: its holder is not there to be read yet.
      }
      throw new Error(
        `Customer ${customer.customerId} was not stored: others were quicker. It is tried again.`,
      );
    },
  };
}

/** Customers that changed and were not taken into relations yet. */
export function createDynamoCustomerChanges(dynamo: Dynamo): ChangeFeed<Customer> {
  return createDynamoChanges(dynamo, {
    table: CUSTOMERS,
    toThing: toCustomer,
    asRead: (customer) => ({ id: itemId(customer.customerId), ...asRead(customer) }),
  });
}

const itemId = (customerId: string): string => `customer:${customerId}`;

/** All items with such a key were written by this file: their shape is known. */
function toCustomer({ id, changed: _changed, ...customer }: Item): Customer {
  return { ...customer, customerId: String(id).slice(itemId("").length) } as unknown as Customer;
}

const asRead = ({ version }: Customer) =>
  version === undefined
    ? { condition: "attribute_exists(id) AND attribute_not_exists(#version)" }
    : { condition: "#version = :version", values: { ":version": version } };

/** Why a transaction is refused when somebody else was quicker; `None` stands for a write that was not at fault. */
const EXPECTED: ReadonlySet<string> = new Set(["None", "ConditionalCheckFailed", "TransactionConflict"]);

/**
 * All that stores a customer as it is to be, with what it is found by: refused, as a whole, when something else has
 * changed it since it was read, or an address or the number belongs to another.
 */
export async function customerWrites(
  dynamo: Dynamo,
  before: Customer | undefined,
  after: Customer,
): Promise<Write[]> {
  return [
    writeOfCustomer(before, after),
    ...writesOfPointers(before, after),
    ...(await writesOfNames(dynamo, before, after)),
    ...(await writesOfCalled(dynamo, before, after)),
  ];
}

async function knownAs(dynamo: Dynamo, skeleton: string): Promise<readonly KnownOf[]> {
  const item = await dynamo.get(CUSTOMERS, `skeleton:${skeleton}`);
  return (item?.["known"] ?? []) as readonly KnownOf[];
}

async function writesOfNames(
  dynamo: Dynamo,
  before: Customer | undefined,
  after: Customer,
): Promise<Write[]> {
  const { customerId } = after;
  const had = before === undefined ? [] : knownNamesOf(before);
  const has = knownNamesOf(after);
  const gone = without(had, has);
  const added = without(has, had);
  const skeletons = [...new Set([...gone, ...added].map(({ skeleton }) => skeleton))];
  const writes = skeletons.map(async (skeleton): Promise<Write[]> => {
    const names = (all: readonly KnownName[]) => all.filter((each) => each.skeleton === skeleton);
    const known = await knownAs(dynamo, skeleton);
    const kept = known.filter(
      (each) =>
        each.customerId !== customerId || !names([...gone, ...added]).some(({ name }) => name === each.name),
    );
    const news = names(added).map(({ name, onlySeen }): KnownOf => ({
      name,
      customerId,
      ...(onlySeen && { onlySeen }),
    }));
    const next = [...kept, ...news].slice(0, MOST_KNOWN);
    return writeOfList(`skeleton:${skeleton}`, known, next);
  });
  return (await Promise.all(writes)).flat();
}

async function calledSo(dynamo: Dynamo, key: string): Promise<readonly CalledSo[]> {
  const item = await dynamo.get(CUSTOMERS, `called:${key}`);
  return (item?.["known"] ?? []) as readonly CalledSo[];
}

/** Its own name is looked up whenever it is stored: it may be there since before names were listed. */
async function writesOfCalled(
  dynamo: Dynamo,
  before: Customer | undefined,
  after: Customer,
): Promise<Write[]> {
  const { customerId, name = "" } = after;
  const had = before?.name === after.name ? calledOf(before ?? after) : [];
  const has = calledOf(after);
  const isIn = (all: readonly Called[], { key, isPart }: Called): boolean =>
    all.some((each) => each.key === key && each.isPart === isPart);
  const gone = (before === undefined ? [] : calledOf(before)).filter((each) => !isIn(has, each));
  const added = has.filter((each) => before === undefined || !isIn(had, each) || isOwnName(each, after));
  const keys = new Set([...gone, ...added].map(({ key }) => key));
  const writes = [...keys].map(async (key): Promise<Write[]> => {
    const known = await calledSo(dynamo, key);
    const others = known.filter((each) => each.customerId !== customerId);
    const own = has
      .filter((each) => each.key === key)
      .map(({ isPart }): CalledSo => ({ name, customerId, ...(isPart && { isPart }) }));
    const kept = known.filter((each) => own.some((one) => isSameCall(one, each)));
    if (kept.length === own.length && known.length === others.length + own.length) return [];
    return writeOfList(`called:${key}`, known, [...others, ...own].slice(0, MOST_KNOWN));
  });
  return (await Promise.all(writes)).flat();
}

const isOwnName = ({ key, isPart }: Called, { name = "" }: Customer): boolean =>
  isPart === true || key === callKey(name);

const isSameCall = (one: CalledSo, other: CalledSo): boolean =>
  one.customerId === other.customerId && one.name === other.name && one.isPart === other.isPart;

function writeOfCustomer(before: Customer | undefined, after: Customer): Write {
  const { customerId, ...fields } = after;
  const id = itemId(customerId);
  const mark = customerIsNews(before, after) ? CHANGED : {};
  if (before === undefined) return { table: CUSTOMERS, putNew: { id, ...fields, ...mark } };
  const { customerId: _id, ...old } = before;
  const emptied = Object.fromEntries(Object.keys(old).map((name) => [name, undefined]));
  return {
    table: CUSTOMERS,
    id,
    change: {
      set: { ...emptied, ...fields, ...mark },
      ...asRead(before),
    },
  };
}

function writesOfPointers(before: Customer | undefined, { customerId, ...after }: Customer): Write[] {
  const had = pointersOf(before);
  const has = pointersOf(after);
  return [
    ...has
      .filter((id) => !had.includes(id))
      .map((id): Write => ({ table: CUSTOMERS, putNew: { id, customerId } })),
    ...had
      .filter((id) => !has.includes(id))
      .map((id): Write => ({
        table: CUSTOMERS,
        id,
        remove: { condition: "#customerId = :holder", values: { ":holder": customerId } },
      })),
  ];
}

function pointersOf(customer: Pick<Customer, "addresses" | "number"> | undefined): string[] {
  const { addresses = [], number } = customer ?? {};
  return [
    ...addresses.map((address) => `address:${address}`),
    ...(number === undefined ? [] : [`number:${number}`]),
  ];
}

/** Refused when the list has changed since it was read. */
function writeOfList<T>(id: string, known: readonly T[], next: readonly T[]): Write[] {
  const isSame = known.length === next.length && known.every((each, index) => each === next[index]);
  if (isSame) return [];
  const asRead = { condition: "#known = :known", values: { ":known": known } };
  return [
    {
      table: CUSTOMERS,
      id,
      change: {
        // Nobody is known by it any more: the item stays, empty, so that functions need no right to delete customers.
        set: { known: next.length > 0 ? next : undefined },
        ...(known.length > 0 ? asRead : { condition: "attribute_not_exists(#known)" }),
      },
    },
  ];
}

const without = (all: readonly KnownName[], others: readonly KnownName[]): KnownName[] =>
  all.filter(
    ({ name, onlySeen }) => !others.some((other) => other.name === name && other.onlySeen === onlySeen),
  );
