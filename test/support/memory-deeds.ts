/** What was done at the word of staff, in memory, held to the same contract suite as the one in DynamoDB. */
import type { Deed } from "../../domain/action/deed.ts";
import type { Thread } from "../../domain/contact/contact.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { CompanyBook, Deeds } from "../../domain/ports.ts";
import type { LedgerBook } from "../../domain/payment/ledger-book.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";

interface Stored {
  readonly promises: Map<string, GivenPromise>;
  readonly threads: Map<string, Thread>;
  readonly customers: Map<string, Customer>;
  readonly letters: Map<string, Letter>;
  readonly ledger: LedgerBook;
  readonly relations: RelationBook;
}

/** As DynamoDB gives it back: without what is undefined, and its fields in another order than they were written. */
function asFromDynamo(deed: Deed): Deed {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, each]) => [name, turned(each)]),
          )
        : value;
  return turned(JSON.parse(JSON.stringify(deed))) as Deed;
}

export function createMemoryDeeds(
  { promises, threads, customers, letters, ledger, relations }: Stored,
  companyBook: CompanyBook,
): Deeds & { readonly all: ReadonlyMap<string, Deed> } {
  const stored = new Map<string, Deed>();

  return {
    all: stored,
    find: async (deedId) => stored.get(deedId),
    under: async (letterId) => [...stored.values()].filter(({ under }) => under.includes(letterId)),
    store: async (
      deed,
      { promises: ofPromises = [], thread, customer, payer, relation, state, undoes, letters: made = [] },
    ) => {
      if (stored.has(deed.deedId)) return "known";
      const undone = undoes && stored.get(undoes.deedId);
      const isAsRead =
        ofPromises.every(({ after }) => (promises.get(after.promiseId)?.revision ?? 0) === after.revision) &&
        (thread === undefined || threads.get(thread.after.threadId)?.version === thread.after.version - 1) &&
        (customer === undefined ||
          customers.get(customer.after.customerId)?.version === customer.before?.version) &&
        (undoes === undefined || (undone !== undefined && undone.undoneBy === undefined)) &&
        made.every(({ letterId }) => !letters.has(letterId));
      if (!isAsRead) return "overtaken";
      // Nothing else runs in between, as in a transaction; what changes the state changes nothing that is checked above.
      stored.set(deed.deedId, asFromDynamo(deed));
      if (state !== undefined && !(await companyBook.store(state.after))) {
        stored.delete(deed.deedId);
        return "overtaken";
      }
      if (payer !== undefined && !(await ledger.store(payer.before, payer.after))) {
        stored.delete(deed.deedId);
        return "overtaken";
      }
      if (relation !== undefined && !(await relations.store(relation.before, relation.after))) {
        stored.delete(deed.deedId);
        return "overtaken";
      }
      if (undone !== undefined) stored.set(undone.deedId, { ...undone, undoneBy: undoes?.by });
      for (const { after } of ofPromises) {
        promises.set(after.promiseId, { ...after, revision: after.revision + 1 });
      }
      if (thread !== undefined) threads.set(thread.after.threadId, thread.after);
      if (customer !== undefined) customers.set(customer.after.customerId, customer.after);
      for (const letter of made) letters.set(letter.letterId, letter);
      return "stored";
    },
  };
}
