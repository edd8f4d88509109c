/**
 * Reads what somebody who leaves hands over: every relation and every open promise once, one after the other. It is asked
 * for when somebody leaves and never by a daily run without news, so nothing is indexed for it; only the rows of the list
 * are kept in memory, not what they were read from. Whose a customer is, says the register, where it is given: a relation
 * learns of that only in the night. Changes nothing. Throws when a port does.
 */
import type { Company } from "../company.ts";
import type { CustomerRegister, PromiseBook } from "../ports.ts";
import type { RelationBook, RelationEntry } from "../relation/relation-book.ts";
import type { Instant } from "../time/instant.ts";
import { dayAt } from "../time/wall-clock.ts";
import { inOrder, NOTHING_TO_HAND_OVER, type ToHandOver } from "./hand-over-list.ts";
import { ofPromise, ofRelation } from "./to-hand-over.ts";

export interface ReadToHandOverDeps {
  readonly relations: Pick<RelationBook, "all">;
  readonly promises: Pick<PromiseBook, "open">;
  readonly register?: Pick<CustomerRegister, "find"> | undefined;
}

/** Customers that are looked up at a time. */
const AT_ONCE = 25;

/** `company` is as it is now; `who` may leave, have left, or only be thought of. */
export function createReadToHandOver({ relations, promises, register }: ReadToHandOverDeps) {
  return async (company: Company, who: string, now: Instant): Promise<ToHandOver> => {
    const handing = { company, who, today: dayAt(now, company.calendar.timeZone) };
    const list = structuredClone(NOTHING_TO_HAND_OVER) as Collected;
    for await (const some of inParts(relations.all())) {
      for (const entry of await Promise.all(some.map(withOwner))) add(list, ofRelation(entry, handing));
    }
    for await (const promise of promises.open()) add(list, ofPromise(promise, handing));
    return inOrder(list);
  };

  /** With its owner of now. */
  async function withOwner(entry: RelationEntry): Promise<RelationEntry> {
    const { customer } = entry.facts;
    const found = await register?.find(customer.customerId);
    if (found === undefined || found.owner === customer.owner) return entry;
    return { ...entry, facts: { ...entry.facts, customer: { ...customer, owner: found.owner } } };
  }
}

async function* inParts<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let some: T[] = [];
  for await (const one of all) {
    some.push(one);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  yield some;
}

type Collected = { readonly [List in keyof ToHandOver]: ToHandOver[List][number][] };

function add(list: Collected, found: Partial<ToHandOver>): void {
  list.customers.push(...(found.customers ?? []));
  list.promises.push(...(found.promises ?? []));
  list.threads.push(...(found.threads ?? []));
  list.talks.push(...(found.talks ?? []));
  list.contacts.push(...(found.contacts ?? []));
  list.alone.push(...(found.alone ?? []));
}
