/**
 * What is kept of the ledger, and the ports through which it is read and changed: an entry for each payer's account, the
 * payments that belong to nobody yet, and one small item about the ledger as a whole. Adapters in `aws/` speak to the
 * real thing; the in-memory ones in `test/support/` are held to the same contract suite.
 *
 * Every port may throw: then nothing is known of what took effect, and the queue delivers again. So every call is made to
 * be repeated.
 */
import type { Letter } from "../letters/letter.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { KeptPayment, PayerAccount } from "./payer-account.ts";
import type { PayerReason, PayerState } from "./payer-state.ts";
import type { ByCurrency, Currency } from "./money.ts";

/** A state as it was told to staff, or would have been: written once, when it changed. */
export interface WrittenState {
  readonly state: PayerState;
  /** Since when, by the facts. */
  readonly since: Day;
  /** The day that the books reached to when it was written. */
  readonly on: Day;
  readonly reasons: readonly PayerReason[];
}

/** An account, and what was concluded when it was last looked at. */
export interface LedgerEntry {
  readonly account: PayerAccount;
  /** Counts the changes; 0 for an entry that was never stored. Only the entry as it was last stored can be changed. */
  readonly revision: number;
  /** The customer of the register that this is, once it is known. */
  readonly customerId?: string | undefined;
  /** The state that was last written; absent before the first look. */
  readonly written?: WrittenState | undefined;
  /** Those before it, the newest first; at most 20. */
  readonly earlier?: readonly WrittenState[] | undefined;
  /** Open beyond the due day when it was last looked at. Absent when nothing was. */
  readonly overdue?: ByCurrency | undefined;
  /** When the owner was last asked what to do about a serious state: how far the books reached, and what was overdue. */
  readonly asked?: { readonly on: Day; readonly overdue: ByCurrency } | undefined;
  /** Notes of promises to pay that were broken, and of which staff were told; the newest first, at most 20. */
  readonly brokenTold?: readonly string[] | undefined;
  /**
   * When to look at the account again: once the books reach this day. `AT_ONCE` when its facts have changed; absent when
   * no day can change its state.
   */
  readonly lookAgainOn?: Day | undefined;
}

/** Sorts before every day: to be looked at by the next run. */
export const AT_ONCE: Day = "0000-01-01";

export interface LedgerBook {
  find(accountId: string): Promise<LedgerEntry | undefined>;
  /** The entries of accounts that have any of these keys (`accounts/keys.ts`), each once; of one key `MOST_SHARING`. */
  entriesWith(keys: readonly string[]): Promise<readonly LedgerEntry[]>;
  /** Payments that belong to nobody yet and have any of these keys, each once. */
  looseWith(keys: readonly string[]): Promise<readonly KeptPayment[]>;
  /**
   * Stores an entry as it is to be, from what it was when it was read (undefined for a new one), with the keys by which
   * its account is found, and new letters that tell of it. False when it has changed since, or is there already, or a
   * letter is: then nothing changed but perhaps keys, which do no harm; read again.
   */
  store(before: LedgerEntry | undefined, after: LedgerEntry, letters?: readonly Letter[]): Promise<boolean>;
  /** Removes an entry whose account was joined with another. False when it has changed since it was read. */
  remove(entry: LedgerEntry): Promise<boolean>;
  /** Keeps a payment that belongs to nobody yet; one with its id that is there already is replaced. */
  keepLoose(payment: KeptPayment): Promise<void>;
  /** Removes one that has found its account. Repeating it is harmless. */
  removeLoose(payment: KeptPayment): Promise<void>;
  /** All that belong to nobody, the oldest first. May lag behind by a moment. */
  loose(): AsyncIterable<KeptPayment>;
  /** Accounts to look at when the books reach `until`: those whose facts changed, then by day. May lag behind. */
  due(until: Day): AsyncIterable<LedgerEntry>;
  /** Accounts whose written state is slow or serious, or that had something overdue. May lag behind. */
  standing(): AsyncIterable<LedgerEntry>;
}

/** A file that was taken in. */
export interface TakenIn {
  readonly importId: string;
  readonly name: string;
  readonly at: Instant;
  readonly statedOn: Day;
  /** The same for the same file that is read in the same way, whenever and from whomever it comes. */
  readonly digest?: string | undefined;
  /** The same for the same file, however it is read. */
  readonly content?: string | undefined;
  /** The day that it says the books reach, if it does. */
  readonly closesOn?: Day | undefined;
}

/** Lists of nothing but open items that reached to one day (`intake/open-lists.ts`). */
export interface OpenList {
  readonly on: Day;
  /** When the oldest invoice in them was issued, or due where they do not say; absent when they say neither. */
  readonly since?: Day | undefined;
  /** Of their invoices, each once. */
  readonly currencies: readonly Currency[];
  /** Digests of some of their customers, the same ones of each. */
  readonly customers: readonly string[];
}

/** Which column of a table is what; null for one that is not used. */
export type ColumnMap = Readonly<Record<string, string | null>>;

/** What is known of the ledger as a whole: one small item. */
export interface LedgerState {
  /** Counts the changes; 0 before the first. */
  readonly version: number;
  /** The newest day to which a file said that it reaches. */
  readonly closesOn?: Day | undefined;
  /** The newest days on which money came, the newest last; at most 60: how far the books reach, and the usual gap. */
  readonly paymentDays: readonly Day[];
  /** The newest lists of nothing but open items, the newest first; at most 24. */
  readonly openLists?: readonly OpenList[] | undefined;
  /** What such lists said when the run before looked at whom they leave out (`spokenForKey`). */
  readonly openListsLookedAt?: string | undefined;
  /** The last files, the newest first; at most 60. */
  readonly files: readonly TakenIn[];
  /** Column maps that were used or corrected, by the columns' names. */
  readonly columns: Readonly<Record<string, ColumnMap>>;
  /** The maps by which files were read before staff corrected them, the newest first; of few tables a few. */
  readonly corrected?: Readonly<Record<string, readonly ColumnMap[]>> | undefined;
  /** When the first standing list was made; until then states are written without alerts. */
  readonly listedOn?: Day | undefined;
  /** The Monday on which the bookkeeper was last asked for a file. */
  readonly askedOn?: Day | undefined;
  /** On the last run that told of a broken promise to pay, or asked anew for a decision: when, and of which accounts. */
  readonly toldOf?: { readonly at: Instant; readonly accountIds: readonly string[] } | undefined;
  /** The month (`YYYY-MM`) of which the owner was last told, and what was overdue at its end. */
  readonly months: Readonly<Record<string, { readonly overdue: ByCurrency; readonly customers: number }>>;
}

export const NEW_LEDGER_STATE: LedgerState = {
  version: 0,
  paymentDays: [],
  files: [],
  columns: {},
  months: {},
};

export interface LedgerStateBook {
  /** `NEW_LEDGER_STATE` when nothing was stored yet. */
  read(): Promise<LedgerState>;
  /** Stores the state as it is to be (its `version` as it was read). False when it has changed since: read again. */
  store(state: LedgerState): Promise<boolean>;
}

/** Feeds a ledger file that was never read to whoever reads them. */
export interface ImportQueue {
  feedAgain(key: string): Promise<void>;
}

/** Ledger files as they were handed in: under `imports/` until they are read, then filed by month. */
export interface LedgerFiles {
  /** The file and when it was put there; undefined when it is not. One that is too large is not read: without bytes. */
  read(key: string): Promise<{ readonly bytes?: Uint8Array | undefined; readonly at: Instant } | undefined>;
  /** Puts in a file that came another way: attached to a mail, or uploaded on the page. Repeating it is harmless. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Moves a file that was read, or refused, to its month. Repeating it is harmless. */
  file(key: string, at: Instant): Promise<void>;
  /** Hands a file in once more that was read before, under another key. False when it is not kept any more. */
  again(key: string, at: Instant, as: string): Promise<boolean>;
  /** Files that were handed in before the given instant and were not read. */
  leftOver(before: Instant): AsyncIterable<{ readonly key: string; readonly at: Instant }>;
}
