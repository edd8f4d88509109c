/**
 * Reads the relation that a word is about, as it is stored; or else as it is to be made, with all that was known of the
 * customer before. A stranger whom staff say anything of is one no more. Changes nothing. Throws when a port does.
 */
import type { Company } from "../company.ts";
import { answeredBy } from "../customer/answered-by.ts";
import type { Customer } from "../customer/customer.ts";
import { mergeFacts, newFacts } from "../relation/merge-facts.ts";
import type { RelationBook, RelationEntry } from "../relation/relation-book.ts";
import { createKnownBefore, type KnownBeforeDeps } from "../relation/take-in/known-before.ts";
import { relationCustomer } from "../relation/take-in/relation-customer.ts";

export interface ReadRelationDeps extends KnownBeforeDeps {
  readonly relations: Pick<RelationBook, "find">;
}

/** As it was read (`before`; undefined: not there), and to begin with. */
export interface ReadRelation {
  readonly before: RelationEntry | undefined;
  readonly entry: RelationEntry;
}

/** Undefined of a supplier, of who is no customer, and of one that turned out to be another. */
export async function readRelation(
  deps: ReadRelationDeps,
  company: Company,
  customer: Customer,
  staffId: string | undefined,
): Promise<ReadRelation | undefined> {
  const said = relationCustomer(answeredBy(customer, staffId), company);
  if (said === undefined) return undefined;
  const stored = await deps.relations.find(customer.customerId);
  if (stored !== undefined) return { before: stored, entry: stored };
  const known = createKnownBefore(deps, company);
  const news = [await known.before(customer), await known.invoiced(customer)];
  return {
    before: undefined,
    entry: { facts: news.reduce(mergeFacts, newFacts(said)), revision: 0, told: [] },
  };
}
