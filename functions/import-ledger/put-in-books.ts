/**
 * Puts what a file says into the books: reads the accounts that it has to do with, decides, and writes what is new of
 * them. Somebody else may change an account meanwhile: then the rest is written, and what is left is decided anew, with
 * what is there now. Safe to repeat after any failure, also half-way: nothing leaves its place before it is in the new one.
 */
import type { Reading } from "../../domain/payment/accounts/heap.ts";
import { place } from "../../domain/payment/accounts/place.ts";
import type { Placed, PlacedReport } from "../../domain/payment/accounts/placed.ts";
import { readFound } from "../../domain/payment/accounts/read-found.ts";
import { writeOrder } from "../../domain/payment/intake/write-order.ts";
import { AT_ONCE, type LedgerBook, type LedgerEntry } from "../../domain/payment/ledger-book.ts";
import type { KeptPayment, PayerAccount } from "../../domain/payment/payer-account.ts";

/** How often others may be quicker before the queue has to bring the file again. */
const MOST_TRIES = 8;

/** Accounts that are written at the same time. */
const AT_THE_SAME_TIME = 20;

/**
 * `keepReport` is given what is to be told of the file before anything is written: afterwards nothing of it would be new.
 * Throws when a port or `keepReport` does, or when the books never stand still.
 */
export function createPutInBooks(ledger: LedgerBook): (
  reading: Reading,
  /** How the file was read wrongly before. */
  withdrawn: readonly Reading[],
  keepReport: (report: PlacedReport) => Promise<void>,
) => Promise<void> {
  return async ({ facts, stated }, withdrawn, keepReport) => {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const entries = new Map<string, LedgerEntry>();
      const books = {
        accountsWith: async (keys: readonly string[]) => {
          const found = await ledger.entriesWith(keys);
          for (const entry of found) entries.set(entry.account.accountId, entry);
          return found.map(({ account }) => account);
        },
        looseWith: (keys: readonly string[]) => ledger.looseWith(keys),
      };
      const found = await readFound(books, facts, stated, withdrawn);
      const placed = place(facts, stated, found, withdrawn);
      if (tried === 0) await keepReport(placed.report);
      const gone = new Set(placed.loose.removed);
      const removed = found.loose.filter(({ paymentId }) => gone.has(paymentId));
      if (await write(placed, entries, removed)) return;
    }
    throw new Error(
      `The books changed ${MOST_TRIES} times while a ledger file was put in. It is tried again.`,
    );
  };

  /** False when something was changed by somebody else: then what is left is to be decided anew. */
  async function write(
    placed: Placed,
    read: ReadonlyMap<string, LedgerEntry>,
    removed: readonly KeptPayment[],
  ): Promise<boolean> {
    const entries = new Map(read);
    const store = async (account: PayerAccount): Promise<boolean> => {
      const before = entries.get(account.accountId);
      const revision = before?.revision ?? 0;
      const after = { ...before, account, revision, lookAgainOn: AT_ONCE };
      entries.set(account.accountId, { ...after, revision: revision + 1 });
      return ledger.store(before, after);
    };
    const accounts = new Map([...read].map(([accountId, { account }]) => [accountId, account]));
    const order = writeOrder(accounts, placed.changed);
    const there = await each(order.first, store);
    await each(placed.loose.kept, async (payment) => {
      await ledger.keepLoose(payment);
      return true;
    });
    // Before all is where it belongs nothing is taken from where it was.
    if (!there || !(await each(order.then, store))) return false;
    const gone = await each(placed.gone, async ({ accountId }) => {
      const entry = entries.get(accountId);
      return entry === undefined || (await ledger.remove(entry));
    });
    if (!gone) return false;
    return each(removed, async (payment) => {
      await ledger.removeLoose(payment);
      return true;
    });
  }
}

/** Some at a time, all of them. Whether all went well. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<boolean>): Promise<boolean> {
  let all = true;
  for (let from = 0; from < items.length; from += AT_THE_SAME_TIME) {
    const done = await Promise.all(items.slice(from, from + AT_THE_SAME_TIME).map(work));
    all &&= !done.includes(false);
  }
  return all;
}
