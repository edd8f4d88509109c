/** The ledger in memory, held to the same contract suite as the one in DynamoDB. */
import { MOST_SHARING } from "../../domain/payment/accounts/books.ts";
import { keysOfAccount, keysOfLoose } from "../../domain/payment/accounts/keys.ts";
import {
  type LedgerBook,
  type LedgerEntry,
  type LedgerFiles,
  type LedgerState,
  type LedgerStateBook,
  NEW_LEDGER_STATE,
} from "../../domain/payment/ledger-book.ts";
import { MOST_LEDGER_BYTES } from "../../domain/payment/ledger-facts.ts";
import type { KeptPayment } from "../../domain/payment/payer-account.ts";
import { FLAGGED } from "../../domain/payment/payer-state.ts";
import type { ChangeFeed } from "../../domain/relation/relation-book.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { createMarkedMap } from "./memory-changes.ts";

/** Letters that are stored with an entry join these. */
export function createMemoryLedger(stored: Map<string, Letter> = new Map()): {
  ledger: LedgerBook;
  accountChanges: ChangeFeed<LedgerEntry>;
} {
  const { map: entries, feed: accountChanges } = createMarkedMap<LedgerEntry>(
    ({ account, revision }) => ({ id: account.accountId, version: revision }),
    () => true,
  );
  const payments = new Map<string, KeptPayment>();
  const sorted = (): LedgerEntry[] =>
    [...entries.values()].sort((a, b) => (a.account.accountId < b.account.accountId ? -1 : 1));
  const isAsRead = ({ account, revision }: LedgerEntry): boolean =>
    (entries.get(account.accountId)?.revision ?? 0) === revision;

  const ledger: LedgerBook = {
    find: async (accountId) => entries.get(accountId),
    entriesWith: async (keys) => {
      const found = keys.flatMap((key) =>
        sorted()
          .filter(({ account }) => keysOfAccount(account).includes(key))
          .slice(0, MOST_SHARING),
      );
      return sorted().filter((entry) => found.includes(entry));
    },
    looseWith: async (keys) =>
      [...payments.values()]
        .filter((payment) => keysOfLoose(payment).some((key) => keys.includes(key)))
        .sort((a, b) => (a.paymentId < b.paymentId ? -1 : 1)),
    store: async (_before, after, letters = []) => {
      if (!isAsRead(after) || letters.some(({ letterId }) => stored.has(letterId))) return false;
      for (const letter of letters) stored.set(letter.letterId, letter);
      const next = { ...after, revision: after.revision + 1 };
      entries.set(after.account.accountId, JSON.parse(JSON.stringify(next)) as LedgerEntry);
      return true;
    },
    remove: async (entry) => isAsRead(entry) && entries.delete(entry.account.accountId),
    keepLoose: async (payment) => {
      payments.set(payment.paymentId, payment);
    },
    removeLoose: async ({ paymentId }) => {
      payments.delete(paymentId);
    },
    loose: async function* () {
      yield* [...payments.values()].sort((a, b) =>
        `${a.on} ${a.paymentId}` < `${b.on} ${b.paymentId}` ? -1 : 1,
      );
    },
    due: async function* (until) {
      yield* sorted()
        .filter(({ lookAgainOn }) => lookAgainOn !== undefined && lookAgainOn <= until)
        .sort((a, b) => ((a.lookAgainOn ?? "") < (b.lookAgainOn ?? "") ? -1 : 1));
    },
    standing: async function* () {
      yield* sorted().filter(
        ({ overdue, written }) =>
          overdue !== undefined || (written !== undefined && FLAGGED.has(written.state)),
      );
    },
  };
  return { ledger, accountChanges };
}

export function createMemoryLedgerState(state: LedgerState = NEW_LEDGER_STATE): LedgerStateBook {
  let stored = state;
  return {
    read: async () => stored,
    store: async (state) => {
      if (state.version !== stored.version) return false;
      stored = { ...state, version: state.version + 1 };
      return true;
    },
  };
}

type Stored = Map<string, { bytes: Uint8Array; at: Instant }>;

/** Ledger files in memory: those that were handed in, and those that were read. */
export function createMemoryLedgerFiles(
  { handedIn, read }: { handedIn: Stored; read: Stored },
  {
    clock = () => "2026-11-23T08:00:00.000Z",
    onPut = () => undefined,
  }: { clock?: () => Instant; onPut?: (key: string) => void } = {},
): LedgerFiles {
  const put = (key: string, bytes: Uint8Array): void => {
    handedIn.set(key, { bytes, at: clock() });
    onPut(key);
  };
  return {
    read: async (key) => {
      const file = handedIn.get(key);
      return file !== undefined && file.bytes.length > MOST_LEDGER_BYTES ? { at: file.at } : file;
    },
    put: async (key, bytes) => {
      put(key, bytes);
    },
    file: async (key, at) => {
      const file = handedIn.get(key);
      if (file !== undefined) read.set(`${at} ${key}`, file);
      handedIn.delete(key);
    },
    again: async (key, at, as) => {
      const file = read.get(`${at} ${key}`);
      if (file !== undefined) put(as, file.bytes);
      return file !== undefined;
    },
    leftOver: async function* (before) {
      for (const [key, { at }] of handedIn) if (at < before) yield { key, at };
    },
  };
}
