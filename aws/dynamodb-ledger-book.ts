/**
 * The ledger in DynamoDB: `account:<id>` holds a payer's account, `loose:<paymentId>` a payment that belongs to nobody
 * yet, and `key:<key>` says which of both are found by a key. An account's facts are one compressed value: a customer
 * with a thousand invoices stays one small item, read and written at once. What has to be looked at is in the sparse
 * index `byDue`, what stands in lists in `byList`.
 *
 * An entry is written in one transaction with its keys; when these are more than a transaction takes, the others go
 * before it: a key that leads to an account which has it not (any more) is no answer. What fails is thrown.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { MOST_SHARING } from "../domain/payment/accounts/books.ts";
import { keysOfAccount, keysOfLoose } from "../domain/payment/accounts/keys.ts";
import type { LedgerBook, LedgerEntry } from "../domain/payment/ledger-book.ts";
import type { ChangeFeed } from "../domain/relation/relation-book.ts";
import { FLAGGED } from "../domain/payment/payer-state.ts";
import type { KeptPayment, PayerAccount } from "../domain/payment/payer-account.ts";
import type { Change, Dynamo, Item, Write } from "./dynamodb.ts";
import { CHANGED, createDynamoChanges } from "./dynamodb-changes.ts";
import { newLetterItem } from "./dynamodb-letter-book.ts";

const LEDGER = "ledger";

/** The one partition of `byDue`, and the two lists of `byList`. */
const PAYERS = "payer";
const LISTS = { standing: "standing", loose: "loose" } as const;

/** A transaction takes 100 writes; the entry and its letters need room. */
const MOST_KEYS_WITH_ENTRY = 80;

/** DynamoDB takes items of 400 KB; the rest of the entry needs room. */
const MOST_BYTES = 380_000;

/** More than this never came out of what `pack` made. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;

const PASSING: ReadonlySet<string> = new Set(["ConditionalCheckFailed", "TransactionConflict"]);

export function createDynamoLedgerBook(dynamo: Dynamo): LedgerBook {
  async function idsWith(keys: readonly string[], kind: Kind): Promise<string[]> {
    const found = await dynamo.getAll(LEDGER, keys.map(keyId));
    const sets = found.map((item) => [...((item[kind] as ReadonlySet<string> | undefined) ?? [])].sort());
    return [...new Set(sets.flatMap((ids) => (kind === "accounts" ? ids.slice(0, MOST_SHARING) : ids)))];
  }

  async function write(writes: readonly Write[]): Promise<boolean> {
    const result = await dynamo.transact(writes);
    if (result === "done") return true;
    const codes = result.map(({ Code = "None" }) => Code);
    if (codes.some((code) => PASSING.has(code))) return false;
    throw new Error(`The ledger was not stored: ${codes.join(", ")}. It is tried again.`);
  }

  async function writeWithKeys(last: readonly Write[], keys: readonly Write[]): Promise<boolean> {
    const before = keys.slice(MOST_KEYS_WITH_ENTRY);
    for (let from = 0; from < before.length; from += MOST_KEYS_WITH_ENTRY) {
      if (!(await write(before.slice(from, from + MOST_KEYS_WITH_ENTRY)))) return false;
    }
    return write([...last, ...keys.slice(0, MOST_KEYS_WITH_ENTRY)]);
  }

  async function* inIndex(index: "byDue" | "byList", partition: [string, string], until?: [string, string]) {
    for await (const item of dynamo.query({
      table: LEDGER,
      index,
      partition,
      ...(until && { sort: until }),
    })) {
      yield item;
    }
  }

  return {
    find: async (accountId) => toEntry(await dynamo.get(LEDGER, accountItemId(accountId))),
    entriesWith: async (keys) => {
      const wanted = new Set(keys);
      const items = await dynamo.getAll(LEDGER, (await idsWith(keys, "accounts")).map(accountItemId));
      return items
        .flatMap((item) => toEntry(item) ?? [])
        .filter(({ account }) => keysOfAccount(account).some((key) => wanted.has(key)))
        .sort((a, b) => compare(a.account.accountId, b.account.accountId));
    },
    looseWith: async (keys) => {
      const items = await dynamo.getAll(LEDGER, (await idsWith(keys, "loose")).map(looseItemId));
      return items.map(toPayment).sort((a, b) => compare(a.paymentId, b.paymentId));
    },
    store: (before, after, letters = []) => {
      const { accountId } = after.account;
      const keys = changedKeys("accounts", accountId, keysIn(before), keysIn(after));
      const news = letters.map((letter) => ({ table: "letters", putNew: newLetterItem(letter) }) as const);
      return writeWithKeys([entryWrite(after), ...news], keys);
    },
    remove: (entry) => {
      const { accountId } = entry.account;
      const gone: Write = { table: LEDGER, id: accountItemId(accountId), remove: asRead(entry.revision) };
      return writeWithKeys([gone], changedKeys("accounts", accountId, keysIn(entry), []));
    },
    keepLoose: async (payment) => {
      const { paymentId } = payment;
      const item: Write = {
        table: LEDGER,
        id: looseItemId(paymentId),
        change: { set: { payment, list: LISTS.loose, listedAs: `${payment.on} ${paymentId}` } },
      };
      if (!(await writeWithKeys([item], changedKeys("loose", paymentId, [], keysOfLoose(payment))))) {
        throw new Error("A payment was changed by another run at the same moment. It is tried again.");
      }
    },
    removeLoose: async (payment) => {
      const { paymentId } = payment;
      const item: Write = { table: LEDGER, id: looseItemId(paymentId), remove: {} };
      if (!(await writeWithKeys([item], changedKeys("loose", paymentId, keysOfLoose(payment), [])))) {
        throw new Error("A payment was changed by another run at the same moment. It is tried again.");
      }
    },
    loose: async function* () {
      for await (const item of inIndex("byList", ["list", LISTS.loose])) yield toPayment(item);
    },
    due: async function* (until) {
      for await (const item of inIndex("byDue", ["due", PAYERS], ["dueOn", until])) yield* entries(item);
    },
    standing: async function* () {
      for await (const item of inIndex("byList", ["list", LISTS.standing])) yield* entries(item);
    },
  };
}

/**
 * Accounts that were written and not taken into relations yet. Also those that were only looked at: as the books reach
 * further, what is overdue and who pays slowly is another, though no fact is new.
 */
export function createDynamoAccountChanges(dynamo: Dynamo): ChangeFeed<LedgerEntry> {
  return createDynamoChanges(dynamo, {
    table: LEDGER,
    toThing: toEntry,
    asRead: ({ account, revision }) => ({ id: accountItemId(account.accountId), ...asRead(revision) }),
  });
}

type Kind = "accounts" | "loose";

const keyId = (key: string): string => `key:${key}`;
const accountItemId = (accountId: string): string => `account:${accountId}`;
const looseItemId = (paymentId: string): string => `loose:${paymentId}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keysIn = (entry: LedgerEntry | undefined): readonly string[] =>
  entry === undefined ? [] : keysOfAccount(entry.account);

/** What joins and what leaves the keys' sets. */
function changedKeys(kind: Kind, id: string, before: readonly string[], after: readonly string[]): Write[] {
  const [was, is] = [new Set(before), new Set(after)];
  const change = (key: string, how: Change): Write => ({ table: LEDGER, id: keyId(key), change: how });
  return [
    ...[...is].filter((key) => !was.has(key)).map((key) => change(key, { add: { [kind]: new Set([id]) } })),
    ...[...was].filter((key) => !is.has(key)).map((key) => change(key, { drop: { [kind]: new Set([id]) } })),
  ];
}

const asRead = (revision: number): Pick<Change, "condition" | "values"> =>
  revision === 0
    ? { condition: "attribute_not_exists(id)" }
    : { condition: "#revision = :before", values: { ":before": revision } };

/** Throws when the account is larger than DynamoDB takes: some twenty thousand invoices of one customer. */
export function entryWrite({ account, revision, ...rest }: LedgerEntry): Write {
  const { accountId, ...facts } = account;
  const isListed =
    rest.overdue !== undefined || (rest.written !== undefined && FLAGGED.has(rest.written.state));
  return {
    table: LEDGER,
    id: accountItemId(accountId),
    change: {
      set: {
        customerId: undefined,
        written: undefined,
        earlier: undefined,
        overdue: undefined,
        asked: undefined,
        brokenTold: undefined,
        ...rest,
        lookAgainOn: undefined,
        facts: pack(accountId, facts),
        revision: revision + 1,
        due: rest.lookAgainOn && PAYERS,
        dueOn: rest.lookAgainOn,
        list: isListed ? LISTS.standing : undefined,
        listedAs: isListed ? accountId : undefined,
        ...CHANGED,
      },
      ...asRead(revision),
    },
  };
}

function pack(accountId: string, facts: Omit<PayerAccount, "accountId">): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(facts));
  if (packed.length > MOST_BYTES) {
    throw new RangeError(
      `Account ${accountId} holds ${facts.invoices.length} invoices, more than can be kept of one customer. ` +
        "Import what is newer, or give what is sold over the counter no customer of its own.",
    );
  }
  return packed;
}

function* entries(item: Item): Iterable<LedgerEntry> {
  const entry = toEntry(item);
  if (entry !== undefined) yield entry;
}

/** All items of this table were written by this file: their shape is known. */
function toEntry(item: Item | undefined): LedgerEntry | undefined {
  if (item === undefined) return undefined;
  const { id, facts, due: _due, dueOn, list: _list, listedAs: _listedAs, changed: _changed, ...rest } = item;
  const unpacked = inflateRawSync(facts as Uint8Array, { maxOutputLength: MOST_UNPACKED_BYTES });
  const account = {
    accountId: String(id).slice(accountItemId("").length),
    ...(JSON.parse(unpacked.toString()) as Omit<PayerAccount, "accountId">),
  };
  return { account, ...rest, ...(dueOn !== undefined && { lookAgainOn: dueOn }) } as unknown as LedgerEntry;
}

const toPayment = (item: Item): KeptPayment => item["payment"] as KeptPayment;
