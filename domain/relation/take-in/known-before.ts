/** What was known of a customer before it had a relation, from the log, the promises and the books. Throws when a port does. */
import type { Company } from "../../company.ts";
import type { Customer } from "../../customer/customer.ts";
import { keysOfNumber } from "../../payment/accounts/keys.ts";
import type { LedgerBook } from "../../payment/ledger-book.ts";
import type { ContactLog, PromiseBook } from "../../ports.ts";
import type { RelationNews } from "../merge-facts.ts";
import { MOST_CONTACTS, type RelationContact } from "../relation-facts.ts";
import { contactOfRow } from "./contact-of-row.ts";
import type { PayingByBooks } from "./paying-by-books.ts";
import { promiseEnds, spokenAbout } from "./promise-ends.ts";
import { purchasesOf } from "./purchases-of.ts";

export interface KnownBeforeDeps {
  readonly log: Pick<ContactLog, "of">;
  readonly ledger: Pick<LedgerBook, "entriesWith">;
  readonly promises: Pick<PromiseBook, "find">;
}

/** So many of its last promises are read. */
const MOST_PROMISES_BEFORE = 100;

/** Without `payingOf` what the accounts say of paying is left to who has read the books. */
export function createKnownBefore(
  { log, ledger, promises }: KnownBeforeDeps,
  company: Company,
  payingOf?: PayingByBooks,
) {
  /** All that was known of a customer before somebody placed it. */
  async function before({ customerId }: Customer): Promise<RelationNews> {
    const contacts: RelationContact[] = [];
    const promiseIds = new Set<string>();
    for await (const row of log.of(customerId)) {
      const contact = contactOfRow(row, company);
      if (contact !== undefined) contacts.push(contact);
      if (contacts.length > 2 * MOST_CONTACTS) contacts.splice(0, MOST_CONTACTS);
      if (row.promiseId !== undefined) promiseIds.add(row.promiseId);
    }
    const last = [...promiseIds].slice(-MOST_PROMISES_BEFORE);
    const found = await Promise.all(last.map((promiseId) => promises.find(promiseId)));
    const made = found.filter((promise) => promise !== undefined);
    return {
      contacts,
      promises: made.map((promise) => ({
        of: promise.promiseId,
        all: promiseEnds(promise, company.calendar),
      })),
      spoken: made.map((promise) => ({
        of: promise.promiseId,
        all: spokenAbout(promise, company.calendar),
      })),
    };
  }

  /** Accounts that came before their customer did, or before it got its number. */
  async function invoiced({ number }: Customer): Promise<RelationNews> {
    if (number === undefined) return {};
    const accounts = (await ledger.entriesWith(keysOfNumber(number)))
      .map(({ account }) => account)
      .filter(({ names }) => names.some((name) => name.number === number));
    return {
      purchases: accounts.map((account) => ({ of: account.accountId, all: purchasesOf(account) })),
      ...(payingOf && { paying: accounts.flatMap(payingOf) }),
    };
  }

  return { before, invoiced };
}
