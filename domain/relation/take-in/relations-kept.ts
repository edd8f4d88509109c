/**
 * Keeps relations in step with what others know: makes the relation of a customer that somebody has placed, with all that
 * was known of it before, and brings news into one that is there. Every step can be repeated. Throws when a port does.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { cameByItself } from "../../customer/customer-ids.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { changeRelation } from "../change-relation.ts";
import { hintedAfter } from "../hints/hints-to-tell.ts";
import { mergeFacts, newFacts } from "../merge-facts.ts";
import type { RelationBook, RelationEntry } from "../relation-book.ts";
import type { RelationCustomer, RelationFacts } from "../relation-facts.ts";
import { toldOfTalks } from "../talks/stages.ts";
import { circumstancesOf } from "../when-to-look.ts";
import { createKnownBefore, type KnownBeforeDeps } from "./known-before.ts";
import type { PayingByBooks } from "./paying-by-books.ts";
import { relationCustomer } from "./relation-customer.ts";

export interface RelationsKeptDeps extends KnownBeforeDeps {
  readonly relations: RelationBook;
}

export interface RelationsKept {
  /**
   * Brings news into the relation of a customer, as the register knows it now; makes it first when it is not there. Answers
   * with what is known now; undefined of one who has no relation. `joined` turned out to be this customer: what was told
   * of it is not told again.
   */
  bring(
    customer: Customer,
    change?: ChangeOfFacts,
    joined?: RelationEntry,
  ): Promise<RelationFacts | undefined>;
  /** Ids of those of whom something came in by which customers are placed among each other. */
  readonly toRank: ReadonlySet<string>;
}

/** What is known after the news. The same news again changes nothing. */
export type ChangeOfFacts = (facts: RelationFacts) => RelationFacts;

export function createRelationsKept(
  { relations, log, ledger, promises }: RelationsKeptDeps,
  company: Company,
  { today, payingOf }: { readonly today: Day; readonly payingOf: PayingByBooks },
): RelationsKept {
  const circumstances = circumstancesOf(company, today);
  const known = createKnownBefore({ log, ledger, promises }, company, payingOf);
  const toRank = new Set<string>();

  return {
    bring: async (customer, change = (facts) => facts, joined) => {
      const said = relationCustomer(customer, company);
      if (said === undefined) return undefined;
      const { customerId } = customer;
      const stored = await relations.find(customerId);
      const before = stored === undefined ? await known.before(customer) : {};
      // One that began with a word of staff has not seen the books whole; by its first ranking it has.
      const hasSeenBooks = stored?.placed !== undefined && stored.facts.customer.number === customer.number;
      const numbered = hasSeenBooks ? {} : await known.invoiced(customer);
      const entry = await changeRelation(relations, customerId, circumstances, (entry) => {
        const facts = entry?.facts ?? newFacts(said);
        const brought = change([before, numbered].reduce(mergeFacts, { ...facts, customer: said }));
        const after = { ...brought, customer: cameBefore(customer, entry, brought) };
        if (changesRanking(entry, after)) toRank.add(customerId);
        const { quietSince: _not, ...rest } = entry ?? NEW;
        return { ...rest, ...(joined && toldOfBoth(rest, joined)), facts: after };
      });
      return entry?.facts;
    },
    toRank,
  };

  /** With whether it is of day one: the register brought it, or the books did and had known it for long. */
  function cameBefore(
    { customerId, register }: Customer,
    entry: RelationEntry | undefined,
    { customer, firstPurchaseOn }: RelationFacts,
  ): RelationCustomer {
    const { imported: wasImported = entry === undefined && register !== undefined } =
      entry?.facts.customer ?? {};
    const isImported = !cameByItself(customerId) && (wasImported || isOld(firstPurchaseOn, customer.addedOn));
    return { ...customer, ...(isImported && { imported: true }) };
  }

  /**
   * Classes are worked out anew each month; in between only for customers that come with a history: those of day one,
   * among whom first days are shared, and those whose purchases of years come to be known.
   */
  function changesRanking(before: RelationEntry | undefined, after: RelationFacts): boolean {
    if (before?.placed === undefined && after.customer.imported === true) return true;
    const hadBought = before?.facts.firstPurchaseOn !== undefined;
    return !hadBought && isOld(after.firstPurchaseOn, today);
  }

  /** Whether somebody who bought first on that day is new no longer. */
  function isOld(firstPurchaseOn: Day | undefined, on: Day): boolean {
    return firstPurchaseOn !== undefined && firstPurchaseOn < plusDays(on, -company.relations.newForDays);
  }
}

type Told = Pick<RelationEntry, "told" | "hinted">;

function toldOfBoth(one: Told, other: Told): Told {
  const hinted = hintedAfter(one.hinted, other.hinted);
  return { told: toldOfTalks(one.told, other.told), ...(hinted.length > 0 && { hinted }) };
}

const NEW: Omit<RelationEntry, "facts"> = { revision: 0, told: [] };
