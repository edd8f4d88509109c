/**
 * Keeps relations in step with what others know: makes the relation of a customer that somebody has placed, with all that
 * was known of it before, and brings news into one that is there. Every step can be repeated. Throws when a port does.
 */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { isSame } from "../../customer/import/with-entry.ts";
import { keysOfNumber } from "../../payment/accounts/keys.ts";
import type { LedgerBook } from "../../payment/ledger-book.ts";
import type { ContactLog, PromiseBook } from "../../ports.ts";
import type { Day } from "../../time/instant.ts";
import { changeRelation } from "../change-relation.ts";
import { mergeFacts, newFacts, type RelationNews } from "../merge-facts.ts";
import type { RelationBook, RelationEntry } from "../relation-book.ts";
import { MOST_CONTACTS, type RelationContact, type RelationFacts } from "../relation-facts.ts";
import { circumstancesOf } from "../when-to-look.ts";
import { contactOfRow } from "./contact-of-row.ts";
import { promiseEnds } from "./promise-ends.ts";
import { purchasesOf } from "./purchases-of.ts";
import { relationCustomer } from "./relation-customer.ts";

export interface RelationsKeptDeps {
  readonly relations: RelationBook;
  readonly log: Pick<ContactLog, "of">;
  readonly ledger: Pick<LedgerBook, "entriesWith">;
  readonly promises: Pick<PromiseBook, "find">;
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

/** Of a customer that was not placed before: so many of its last promises are read. */
const MOST_PROMISES_BEFORE = 100;

export function createRelationsKept(
  { relations, log, ledger, promises }: RelationsKeptDeps,
  company: Company,
  today: Day,
): RelationsKept {
  const circumstances = circumstancesOf(company, today);
  const monthBegins = `${today.slice(0, "YYYY-MM".length)}-01`;
  let rankAgain = false;

  /** All that was known of a customer before somebody placed it. */
  async function knownBefore({ customerId }: Customer): Promise<RelationNews> {
    const contacts: RelationContact[] = [];
    const promiseIds = new Set<string>();
    for await (const row of log.of(customerId)) {
      const contact = contactOfRow(row, company);
      if (contact !== undefined) contacts.push(contact);
      if (contacts.length > 2 * MOST_CONTACTS) contacts.splice(0, MOST_CONTACTS);
      if (row.promiseId !== undefined) promiseIds.add(row.promiseId);
    }
    const last = [...promiseIds].slice(-MOST_PROMISES_BEFORE);
    const made = await Promise.all(last.map((promiseId) => promises.find(promiseId)));
    return {
      contacts,
      promises: made.flatMap((promise) =>
        promise === undefined ? [] : { of: promise.promiseId, all: promiseEnds(promise, company.calendar) },
      ),
    };
  }

  /** Accounts that came before their customer did, or before it got its number. */
  async function invoicedBefore({ number }: Customer): Promise<RelationNews> {
    if (number === undefined) return {};
    const accounts = (await ledger.entriesWith(keysOfNumber(number))).map(({ account }) => account);
    return {
      purchases: accounts
        .filter(({ names }) => names.some((name) => name.number === number))
        .map((account) => ({ of: account.accountId, all: purchasesOf(account) })),
    };
  }

  return {
    bring: async (customer, change = (facts) => facts) => {
      const said = relationCustomer(customer, company);
      if (said === undefined) return undefined;
      const { customerId } = customer;
      const stored = await relations.find(customerId);
      const before = stored === undefined ? await knownBefore(customer) : {};
      const numbered =
        stored?.facts.customer.number === customer.number ? {} : await invoicedBefore(customer);
      const entry = await changeRelation(relations, customerId, circumstances, (entry) => {
        const known = entry?.facts ?? newFacts(said);
        const after = change([before, numbered].reduce(mergeFacts, { ...known, customer: said }));
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
    if (before?.placed === undefined && after.customer.imported === true) return true;
    const counted = ({ purchases }: Pick<RelationFacts, "purchases">) =>
      purchases.filter(({ on }) => on < monthBegins);
    return !isSame(before === undefined ? [] : counted(before.facts), counted(after));
  }
}

const NEW = { revision: 0, told: [] };
