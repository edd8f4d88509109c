/**
 * The ports of the contact log, promises, letters, customers, keys and raw mails, in memory. They are held to the same
 * contract suites as the DynamoDB and S3 adapters (`test/contracts/`), so that they cannot drift from them.
 */
import { TABLES } from "../../aws/contract.ts";
import { type CompanyState, NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { Contact, ContactRow, Thread } from "../../domain/contact/contact.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { Letter, LetterState } from "../../domain/letters/letter.ts";
import type {
  CompanyBook,
  ContactLog,
  CustomerRegister,
  Deeds,
  LetterBook,
  LetterCaps,
  MailStore,
  PromiseBook,
} from "../../domain/ports.ts";
import type {
  LedgerBook,
  LedgerEntry,
  LedgerFiles,
  LedgerStateBook,
} from "../../domain/payment/ledger-book.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { customerIsNews, promiseIsNews } from "../../domain/relation/is-news.ts";
import type { ChangeFeed, RelationsStateBook } from "../../domain/relation/relation-book.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { createMemoryDeeds } from "./memory-deeds.ts";
import { createMemoryMailStore } from "./memory-mail-store.ts";
import { createMarkedMap } from "./memory-changes.ts";
import { createMemoryCaps } from "./memory-caps.ts";
import { createMemoryCompanyBook } from "./memory-company-book.ts";
import { createMemoryLedger, createMemoryLedgerFiles, createMemoryLedgerState } from "./memory-ledger.ts";
import { createMemoryKeys, type MemoryKeys } from "./memory-keys.ts";
import { createMemoryPromises, nextRevision } from "./memory-promises.ts";
import { createMemoryRegister } from "./memory-register.ts";
import { keepsWords } from "./memory-words.ts";
import {
  createMemoryRelations,
  createMemoryRelationsState,
  type MemoryRelations,
} from "./memory-relations.ts";

export interface Memory extends MemoryKeys {
  readonly log: ContactLog;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly caps: LetterCaps;
  readonly register: CustomerRegister;
  readonly companyBook: CompanyBook;
  readonly ledger: LedgerBook;
  readonly ledgerState: LedgerStateBook;
  readonly ledgerFiles: LedgerFiles;
  readonly relations: MemoryRelations;
  readonly relationsState: RelationsStateBook;
  readonly customerChanges: ChangeFeed<Customer>;
  readonly accountChanges: ChangeFeed<LedgerEntry>;
  readonly promiseChanges: ChangeFeed<GivenPromise>;
  readonly deeds: Deeds;
  readonly mailStore: MailStore;
  /** As when the contacts' table was restored to an earlier state: names and the keys of same mails are gone. */
  forgetNames(): void;
  /** What the tests look at: everything that is stored. */
  readonly stored: {
    readonly contacts: Map<string, Contact>;
    readonly threads: Map<string, Thread>;
    readonly promises: Map<string, GivenPromise>;
    readonly letters: Map<string, Letter>;
    /** Letters that have a place, by the key of the cap's period. */
    readonly caps: Map<string, Set<string>>;
    readonly customers: Map<string, Customer>;
    readonly incoming: Map<string, { raw: Uint8Array; storedAt: Instant }>;
    readonly filed: Map<string, Uint8Array>;
    /** Ledger files that were handed in, and those that were read. */
    readonly handedIn: Map<string, { bytes: Uint8Array; at: Instant }>;
    readonly readLedgers: Map<string, { bytes: Uint8Array; at: Instant }>;
  };
}

/** As DynamoDB: an item has at most 400 KB. */
function requireSmall(item: object): void {
  if (JSON.stringify(item).length > 400 * 1024)
    throw new Error("Item size has exceeded the maximum allowed size");
}

/** As the index of DynamoDB: what was written is not in it. */
function rowOf(contact: Contact): ContactRow {
  const kept = new Set<string>(["contactId", "on", "loggedAt", ...TABLES.contacts.indexes.byDay.only]);
  return Object.fromEntries(
    Object.entries(contact).filter(([name]) => kept.has(name)),
  ) as unknown as ContactRow;
}

export function createMemory(state: CompanyState = NEW_COMPANY_STATE): Memory {
  const contacts = new Map<string, Contact>();
  const same = new Map<string, string>();
  const threads = new Map<string, Thread>();
  const names = new Map<string, string>();
  const lettersByName = new Map<string, string>();
  const { map: promises, feed: promiseChanges } = createMarkedMap<GivenPromise>(
    ({ promiseId, revision }) => ({ id: promiseId, version: revision }),
    (before, after) => promiseIsNews({ ...after, revision: before === undefined ? 0 : 1 }),
  );
  const letters = new Map<string, Letter>();
  const { ledger, accountChanges } = createMemoryLedger(letters);
  const caps = new Map<string, Set<string>>();
  const { map: customers, feed: customerChanges } = createMarkedMap<Customer>(
    ({ customerId, version }) => ({ id: customerId, version }),
    customerIsNews,
  );
  const incoming = new Map<string, { raw: Uint8Array; storedAt: Instant }>();
  const filed = new Map<string, Uint8Array>();
  const handedIn = new Map<string, { bytes: Uint8Array; at: Instant }>();
  const readLedgers = new Map<string, { bytes: Uint8Array; at: Instant }>();

  async function* rowsOf(isOne: (contact: Contact) => boolean): AsyncIterable<ContactRow> {
    const those = [...contacts.values()].filter(isOne);
    yield* those.sort((a, b) => (a.loggedAt < b.loggedAt ? -1 : 1)).map(rowOf);
  }

  const log: ContactLog = {
    find: async (contactId) => contacts.get(contactId),
    on: (day) => rowsOf(({ on }) => on === day),
    of: (asked) => rowsOf(({ customerId }) => customerId === asked),
    note: async (contact) => {
      if (!contacts.has(contact.contactId)) contacts.set(contact.contactId, contact);
    },
    keepWords: keepsWords(contacts),
    thread: async (threadId) => threads.get(threadId),
    threadsOf: async (asked) => {
      const found = new Map<string, Thread>();
      for (const name of asked) {
        const thread = threads.get(names.get(name) ?? "");
        if (thread !== undefined) found.set(name, thread);
      }
      return found;
    },
    joinThread: async (name, threadId, letterId) => {
      if (threadId === undefined) names.delete(name);
      else names.set(name, threadId);
      lettersByName.set(name, letterId);
    },
    letterNamed: async (asked) =>
      asked.map((name) => lettersByName.get(name)).find((letterId) => letterId !== undefined),
    joinThreadAnew: async (name, threadId) => {
      names.set(name, threadId);
    },
    record: async ({ contact, sameMailKey, thread, newPromise, newLetter, changedPromise, newNames }) => {
      requireSmall(contact);
      if (contacts.has(contact.contactId)) return { result: "known" };
      const of = same.get(sameMailKey);
      if (of !== contact.insteadOf) return { result: "duplicate", of: String(of) };
      if ((threads.get(thread.threadId)?.version ?? 0) !== thread.version - 1) return { result: "overtaken" };
      if (newNames.some((name) => names.has(name))) return { result: "overtaken" };
      const there = {
        promise: newPromise !== undefined && promises.has(newPromise.promiseId),
        letter: newLetter !== undefined && letters.has(newLetter.letterId),
      };
      if (changedPromise) {
        if (promises.get(changedPromise.promiseId)?.revision !== changedPromise.revision)
          return { result: "overtaken" };
      }
      if (there.promise || there.letter) return { result: "half-there", ...there };
      if (changedPromise) promises.set(changedPromise.promiseId, nextRevision(changedPromise));
      for (const name of newNames) names.set(name, thread.threadId);
      contacts.set(contact.contactId, contact);
      same.set(sameMailKey, contact.contactId);
      threads.set(thread.threadId, thread);
      if (newPromise) promises.set(newPromise.promiseId, nextRevision(newPromise));
      if (newLetter) letters.set(newLetter.letterId, newLetter);
      return { result: "recorded" };
    },
  };

  function move(
    { letterId }: Letter,
    from: readonly LetterState[],
    attempt: number,
    to: Partial<Letter> & { state: LetterState },
  ): boolean {
    const before = letters.get(letterId);
    if (before === undefined || !from.includes(before.state) || before.attempt !== attempt) return false;
    letters.set(letterId, { ...before, ...to } as Letter);
    return true;
  }

  const letterBook: LetterBook = {
    find: async (letterId) => letters.get(letterId),
    due: async function* (until) {
      yield* [...letters.values()]
        .filter(({ dueAt }) => dueAt !== undefined && dueAt <= until)
        .sort((a, b) => ((a.dueAt ?? "") < (b.dueAt ?? "") ? -1 : 1));
    },
    ensure: async (letter) => {
      if (!letters.has(letter.letterId)) letters.set(letter.letterId, letter);
      return letters.get(letter.letterId)?.state === "waiting";
    },
    claim: async (letter, { at, lookAgainAt, previewed }) =>
      move(letter, ["waiting"], letter.attempt, {
        state: "claimed",
        attempt: letter.attempt + 1,
        claimedAt: at,
        dueAt: lookAgainAt,
        previewed,
      }),
    entrusted: async (letter, dueAt) =>
      move(letter, ["waiting"], letter.attempt, { state: "waiting", dueAt }),
    giveUp: async (letter, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "failed", because, dueAt: undefined }),
    postpone: async (letter, dueAt, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "waiting", dueAt, because }),
    withdraw: async (letter, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "withdrawn", because, dueAt: undefined }),
    putBack: async (letter, attempt, dueAt, because) =>
      move(letter, ["claimed"], attempt, { state: "waiting", dueAt, notBeforeAt: dueAt, because }),
    fail: async (letter, attempt, because) =>
      move(letter, ["claimed", "unclear"], attempt, { state: "failed", because, dueAt: undefined }),
    unclear: async (letter, attempt, lookAgainAt, because) =>
      move(letter, ["claimed"], attempt, { state: "unclear", dueAt: lookAgainAt, because }),
    retry: async (letter, attempt, dueAt) =>
      move(letter, ["unclear"], attempt, { state: "waiting", dueAt, doubts: (letter.doubts ?? 0) + 1 }),
    sent: async (letterId, attempt, at, sesMessageId) => {
      const before = letters.get(letterId);
      if (before === undefined || before.state === "sent") return false;
      const { because: _because, dueAt: _dueAt, ...rest } = before;
      letters.set(letterId, { ...rest, state: "sent", attempt, sentAt: at, sesMessageId });
      return true;
    },
    toldElsewhere: async (letterId, at) => {
      const before = letters.get(letterId);
      if (before !== undefined) letters.set(letterId, { ...before, toldElsewhereAt: at });
    },
    delivery: async (letterId, news) => {
      const before = letters.get(letterId);
      if (before === undefined) return;
      const others = (before.deliveries ?? []).filter(({ what, at }) => what !== news.what || at !== news.at);
      const deliveries = [...others, news].sort((a, b) => (a.at < b.at ? -1 : 1));
      letters.set(letterId, { ...before, deliveries });
    },
  };

  const mailStore = createMemoryMailStore(incoming, filed);

  const companyBook = createMemoryCompanyBook(state);
  const relations = createMemoryRelations(letters);
  return {
    log,
    promises: createMemoryPromises(promises, letters),
    letters: letterBook,
    caps: createMemoryCaps(caps),
    register: createMemoryRegister(customers),
    ...createMemoryKeys(),
    companyBook,
    ledger,
    ledgerState: createMemoryLedgerState(),
    ledgerFiles: createMemoryLedgerFiles({ handedIn, read: readLedgers }),
    relations,
    relationsState: createMemoryRelationsState(),
    ...{ customerChanges, accountChanges, promiseChanges },
    deeds: createMemoryDeeds({ promises, threads, customers, letters, ledger, relations }, companyBook),
    mailStore,
    forgetNames: () => {
      names.clear();
      same.clear();
    },
    stored: { contacts, threads, promises, letters, caps, customers, incoming, filed, handedIn, readLedgers },
  };
}
