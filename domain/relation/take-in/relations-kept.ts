/**
 * Keeps relations in step with what others know: makes the relation of a customer that somebody has placed, with all that
 * was known of it before, and brings news into one that is there. Every step can be repeated. Throws when a port does.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { isSame } from "../../customer/import/with-entry.ts";
import type { Day } from "../../time/instant.ts";
import { changeRelation } from "../change-relation.ts";
import { mergeFacts, newFacts } from "../merge-facts.ts";
import type { RelationBook, RelationEntry } from "../relation-book.ts";
import type { RelationFacts } from "../relation-facts.ts";
import { circumstancesOf } from "../when-to-look.ts";
import { createKnownBefore, type KnownBeforeDeps } from "./known-before.ts";
import { relationCustomer } from "./relation-customer.ts";

export interface RelationsKeptDeps extends KnownBeforeDeps {
  readonly relations: RelationBook;
}

export interface RelationsKept {
  /**
   * Brings news into the relation of a customer, as the register knows it now; makes it first when it is not there. Answers
   * with what is known now; undefined of one who has no relation.
   */
  bring(customer: Customer, change?: ChangeOfFacts): Promise<RelationFacts | undefined>;
  /** Whether something came in by which customers are placed among each other. */
  readonly rankAgain: boolean;
}

/** What is known after the news. The same news again changes nothing. */
export type ChangeOfFacts = (facts: RelationFacts) => RelationFacts;

export function createRelationsKept(
  { relations, log, ledger, promises }: RelationsKeptDeps,
  company: Company,
  today: Day,
): RelationsKept {
  const circumstances = circumstancesOf(company, today);
  const known = createKnownBefore({ log, ledger, promises }, company);
  const monthBegins = `${today.slice(0, "YYYY-MM".length)}-01`;
  let rankAgain = false;

  return {
    bring: async (customer, change = (facts) => facts) => {
      const said = relationCustomer(customer, company);
      if (said === undefined) return undefined;
      const { customerId } = customer;
      const stored = await relations.find(customerId);
      const before = stored === undefined ? await known.before(customer) : {};
      const numbered =
        stored?.facts.customer.number === customer.number ? {} : await known.invoiced(customer);
      const entry = await changeRelation(relations, customerId, circumstances, (entry) => {
        const facts = entry?.facts ?? newFacts(said);
        const after = change([before, numbered].reduce(mergeFacts, { ...facts, customer: said }));
        rankAgain ||= changesRanking(entry, after);
        return { ...(entry ?? NEW), facts: after };
      });
      return entry?.facts;
    },
    get rankAgain() {
      return rankAgain;
    },
  };

  /** Classes follow from what was bought before the month; day one is spread over all who came with it. */
  function changesRanking(before: RelationEntry | undefined, after: RelationFacts): boolean {
    const counted = ({ purchases }: Pick<RelationFacts, "purchases">) =>
      purchases.filter(({ on }) => on < monthBegins);
    if (before?.placed === undefined) return after.customer.imported === true || counted(after).length > 0;
    return !isSame(counted(before.facts), counted(after));
  }
}

const NEW = { revision: 0, told: [] };
