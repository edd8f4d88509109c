/** The books in memory: for `explain payers`, which reads all it is given at once, and for tests. */
import type { LedgerFact } from "../ledger-facts.ts";
import type { KeptPayment, PayerAccount, Stated } from "../payer-account.ts";
import { MOST_SHARING, type LedgerBooks } from "./books.ts";
import { byText } from "./canonical.ts";
import { keysOfAccount, keysOfLoose } from "./keys.ts";
import { place } from "./place.ts";
import type { Placed } from "./placed.ts";
import { readFound } from "./read-found.ts";

export interface Books extends LedgerBooks {
  /** Puts a file's facts where they belong, and keeps what comes of it. */
  add(facts: readonly LedgerFact[], stated: Stated): Promise<Placed>;
  write(placed: Pick<Placed, "changed" | "gone" | "loose">): void;
  /** In the order of their ids. */
  accounts(): readonly PayerAccount[];
  loose(): readonly KeptPayment[];
}

export function createBooks(): Books {
  const accounts = createShelf<PayerAccount>(({ accountId }) => accountId, keysOfAccount);
  const loose = createShelf<KeptPayment>(({ paymentId }) => paymentId, keysOfLoose);
  const books: Books = {
    accountsWith: async (keys) => accounts.with(keys, MOST_SHARING),
    looseWith: async (keys) => loose.with(keys, Infinity),
    accounts: () => accounts.all(),
    loose: () => loose.all(),
    write: (placed) => {
      for (const { accountId } of placed.gone) accounts.remove(accountId);
      for (const account of placed.changed) accounts.put(account);
      for (const paymentId of placed.loose.removed) loose.remove(paymentId);
      for (const payment of placed.loose.kept) loose.put(payment);
    },
    add: async (facts, stated) => {
      const placed = place(facts, stated, await readFound(books, facts, stated));
      books.write(placed);
      return placed;
    },
  };
  return books;
}

/** Things by id, found again by any of their keys. */
function createShelf<T>(idOf: (thing: T) => string, keysOf: (thing: T) => readonly string[]) {
  const things = new Map<string, T>();
  const idsOf = new Map<string, Set<string>>();
  const keysById = new Map<string, readonly string[]>();
  const remove = (id: string): void => {
    for (const key of keysById.get(id) ?? []) idsOf.get(key)?.delete(id);
    keysById.delete(id);
    things.delete(id);
  };
  return {
    remove,
    put: (thing: T): void => {
      const id = idOf(thing);
      remove(id);
      const keys = keysOf(thing);
      for (const key of keys) idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
      keysById.set(id, keys);
      things.set(id, thing);
    },
    with: (keys: readonly string[], most: number): T[] => {
      const ids = new Set(keys.flatMap((key) => [...(idsOf.get(key) ?? [])].sort(byText).slice(0, most)));
      return [...ids].flatMap((id) => things.get(id) ?? []);
    },
    all: (): T[] => [...things].sort(([a], [b]) => byText(a, b)).map(([, thing]) => thing),
  };
}
