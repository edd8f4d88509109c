/**
 * What the rules need from the world, and what can go wrong there. Adapters in `aws/` speak to the real thing; the
 * in-memory world in `test/support/` is held to the same contract suite.
 *
 * Every port may throw: then nothing is known of what took effect, the caller gives up, and the queue delivers again.
 * So every call is made to be repeated: names are deterministic, and what is there already is not an error.
 */
import type { Changes, Deed } from "./action/deed.ts";
import type { CompanyState, DailyRun } from "./company-state.ts";
import type { Contact, ContactRow, Thread } from "./contact/contact.ts";
import type { CalledSo } from "./customer/called.ts";
import type { Customer } from "./customer/customer.ts";
import type { KnownName } from "./customer/known-name.ts";
import type { Place } from "./letters/caps/places.ts";
import type { Delivery, Letter } from "./letters/letter.ts";
import type { ReadMail } from "./mail/read-mail.ts";
import type { GivenPromise, PromiseStage } from "./promise/promise.ts";
import type { Day, Instant } from "./time/instant.ts";

/** The present moment. */
export type Clock = () => Instant;

/** The raw mails, byte by byte: the log of record. */
export interface MailStore {
  /** The raw mail wherever it lies, or undefined when it is not there. */
  read(mail: { contactId: string; at: Instant }): Promise<Uint8Array | undefined>;
  /** Moves a mail that is safely in the contact log from the incoming folder to its month. Repeating it is harmless. */
  file(mail: { contactId: string; at: Instant }): Promise<void>;
  /** Mails in the incoming folder that were stored before the given instant, in no order. */
  leftOver(storedBefore: Instant): AsyncIterable<{ key: string; storedAt: Instant }>;
}

/** Raw mails as files for people. */
export interface MailFiles {
  /** An address from which the raw mail can be downloaded for some minutes; undefined when it is not there. */
  addressOf(mail: { contactId: string; at: Instant }): Promise<string | undefined>;
}

export interface MailReader {
  /**
   * The mail, whatever its bytes are and however they try to take time or memory. Never throws: when the content could
   * not be read, the mail is what its header says, and `damaged` tells why.
   */
  read(raw: Uint8Array): Promise<ReadMail>;
}

/** A known name, and whose it is. */
export type KnownOf = Pick<KnownName, "name" | "onlySeen"> & { readonly customerId: string };

/** Customers. Which of them a sender is, is decided by `customer/recognise.ts`; how one changes, by a rule. */
export interface CustomerRegister {
  find(customerId: string): Promise<Customer | undefined>;
  findByAddress(address: string): Promise<Customer | undefined>;
  findByNumber(number: string): Promise<Customer | undefined>;
  /** The known names (`customer/known-name.ts`) with this skeleton, and the customers that are known by them. */
  knownAs(skeleton: string): Promise<readonly KnownOf[]>;
  /**
   * Who may be called so, by a key (`customer/called.ts`). Of customers that were stored before names were listed, those
   * that have been stored since.
   */
  findByName(key: string): Promise<readonly CalledSo[]>;
  /** Adds the customer, unless its address already belongs to one; answers with the one that holds. */
  findOrAdd(customer: Customer): Promise<Customer>;
  /**
   * Stores, as a whole, a customer as it is to be, and the addresses, number and names that it is found by: from what it
   * was when it was read, or undefined for a new one. False when it has changed since, or when an address or the number
   * belongs to another: then nothing changed; read again.
   */
  store(before: Customer | undefined, after: Customer): Promise<boolean>;
}

/** Everything that one mail changes; it is stored as a whole or not at all. */
export interface LogEntry {
  readonly contact: Contact;
  /** Recognises the same mail when it is received twice; `contact.insteadOf` is whose place this contact takes then. */
  readonly sameMailKey: string;
  /** The thread as it is to be. Its `version` is one more than the one that was read (1 for a new thread). */
  readonly thread: Thread;
  readonly newPromise?: GivenPromise | undefined;
  readonly newLetter?: Letter | undefined;
  /** A promise that this mail ends or proves, as it is to be. Nothing else may have changed it meanwhile. */
  readonly changedPromise?: GivenPromise | undefined;
  /** Names that the thread is to be found by from now on, and that no thread had when they were read. */
  readonly newNames: readonly string[];
  /** When all of this may be forgotten; a promise not before its own `forgetAt`. */
  readonly forgetAt: Instant;
}

/**
 * - `recorded`: it is stored;
 * - `known`: this very contact was stored before, nothing changed;
 * - `duplicate`: the same mail was stored before as another contact, nothing changed;
 * - `overtaken`: the thread, a name or a promise changed since it was read; read again and decide again;
 * - `half-there`: the promise or letter that this mail makes is there although its contact is not (a table was restored):
 *   record again without what is there.
 */
export type RecordResult =
  | { readonly result: "recorded" | "known" | "overtaken" }
  | { readonly result: "half-there"; readonly promise: boolean; readonly letter: boolean }
  | { readonly result: "duplicate"; readonly of: string };

export interface ContactLog {
  find(contactId: string): Promise<Contact | undefined>;
  /** What was logged on a day of the company's, the oldest first. May lag behind by a moment. */
  on(day: Day): AsyncIterable<ContactRow>;
  /** What was ever logged of a customer, and is kept, the oldest first. May lag behind by a moment. */
  of(customerId: string): AsyncIterable<ContactRow>;
  record(entry: LogEntry): Promise<RecordResult>;
  /**
   * Stores a contact that has no effects: a duplicate, or a mail that cannot be found. Repeating it is harmless. It may be
   * forgotten at `forgetAt`, as the names below.
   */
  note(contact: Contact, forgetAt: Instant): Promise<void>;
  /** Keeps these words of a mail instead of those it came with. Nothing where it is not known. */
  keepWords(contact: Pick<Contact, "contactId" | "subject" | "text" | "aboveQuotes">): Promise<void>;
  thread(threadId: string): Promise<Thread | undefined>;
  /** The threads that have the given names (Message-IDs and others), by name, in the order of the names. */
  threadsOf(names: readonly string[]): Promise<ReadonlyMap<string, Thread>>;
  /**
   * Names a letter of ours, and the thread that it belongs to, if any. Whoever took the name before loses it: it is ours.
   * Repeating it is harmless.
   */
  joinThread(name: string, threadId: string | undefined, letterId: string, forgetAt: Instant): Promise<void>;
  /** Gives the thread a name, and takes it from whichever had it before. */
  joinThreadAnew(name: string, threadId: string, forgetAt: Instant): Promise<void>;
  /** The letter of ours that has one of the names, the first that is found. */
  letterNamed(names: readonly string[]): Promise<string | undefined>;
}

/** Promises: read, watched, changed. Reply promises are made, and ended by an answer, with the mails that do so. */
export interface PromiseBook {
  find(promiseId: string): Promise<GivenPromise | undefined>;
  /** Open promises that somebody has to look at (`nextLookAt`) at `until` or earlier, the most urgent first. */
  due(until: Instant): AsyncIterable<GivenPromise>;
  /**
   * All open promises, in the order in which somebody has to look at them; last those of which everybody has been told.
   * May lag behind by a moment.
   */
  open(): AsyncIterable<GivenPromise>;
  /** Promises that were made in the month (`YYYY-MM`, UTC), the oldest first. May lag behind by a moment. */
  madeIn(month: string): AsyncIterable<GivenPromise>;
  /**
   * Stores, as a whole, a promise as it is to be (its `revision` as it was read, 0 for a new one) and new letters that
   * tell of it. False when it has changed since, or is there already, or a letter is: then nothing changed; read again.
   */
  store(promise: GivenPromise, letters?: readonly Letter[]): Promise<boolean>;
}

/** Letters on their way. Each change names the state it starts from, and is refused (false) when that has passed. */
export interface LetterBook {
  find(letterId: string): Promise<Letter | undefined>;
  /** Letters that somebody has to look at, due at `until` or earlier. */
  due(until: Instant): AsyncIterable<Letter>;
  /**
   * Adds a letter, unless one with its id is there. Answers whether it waits: what was stored before this call will
   * then be known to whoever writes it.
   */
  ensure(letter: Letter): Promise<boolean>;
  /** From waiting to claimed, for attempt `letter.attempt + 1`. Nobody can claim the same attempt again. */
  claim(letter: Letter, claim: { at: Instant; lookAgainAt: Instant; previewed: boolean }): Promise<boolean>;
  /** From waiting: it was given to somebody to send; look again at `dueAt`. */
  entrusted(letter: Letter, dueAt: Instant): Promise<boolean>;
  /** From waiting: stays waiting until `dueAt`. */
  postpone(letter: Letter, dueAt: Instant, because: string): Promise<boolean>;
  /** From waiting: ends, failed before it was tried. */
  giveUp(letter: Letter, because: string): Promise<boolean>;
  /** From waiting: ends, unsent. */
  withdraw(letter: Letter, because: string): Promise<boolean>;
  /** From claimed (the given attempt): SES clearly said no for now. Waits again until `dueAt`. */
  putBack(letter: Letter, attempt: number, dueAt: Instant, because: string): Promise<boolean>;
  /** From claimed or unclear (the given attempt): ends, failed. */
  fail(letter: Letter, attempt: number, because: string): Promise<boolean>;
  /** From claimed (the given attempt): nobody knows whether SES has it. */
  unclear(letter: Letter, attempt: number, lookAgainAt: Instant, because: string): Promise<boolean>;
  /** From unclear (the given attempt): SES has no trace of it; it may be claimed once more, and its doubts go up. */
  retry(letter: Letter, attempt: number, dueAt: Instant): Promise<boolean>;
  /** From whatever it is: SES has it. `sent` is final but for what becomes of it. */
  sent(letterId: string, attempt: number, at: Instant, sesMessageId: string): Promise<boolean>;
  /** Whatever it is: notes that it was told by the second channel. */
  toldElsewhere(letterId: string, at: Instant): Promise<void>;
  /** Notes what SES said became of it. The same news twice is noted once. */
  delivery(letterId: string, news: Delivery): Promise<void>;
}

/** Counts letters by sender, subject, hour and so on, so that neither a flood nor a loop makes us send without end. */
export interface LetterCaps {
  /**
   * Takes the places for this letter, one after the other, up to the first that is full. A letter never takes a place
   * twice, so repeating it is harmless. Places that were taken before a full one was met stay taken.
   */
  take(letterId: string, places: readonly Place[]): Promise<"taken" | { readonly full: Place }>;
  /** Gives back those of the places that this letter has; only for a letter that nobody can send any more. */
  giveBack(letterId: string, places: readonly Place[]): Promise<void>;
}

/** Hands letters that may be sent to whoever sends them, after a delay (0 to 900 seconds). At least once. */
export interface LetterQueue {
  put(letterId: string, delaySeconds: number): Promise<void>;
}

/** One-time schedules that call when a promise falls due. The same name twice is harmless. */
export interface Deadlines {
  watch(call: { promiseId: string; version: number; stage: PromiseStage; at: Instant }): Promise<void>;
}

/** Calls at once when a promise is found to be due although its schedule never called. */
export interface DueQueue {
  put(call: { promiseId: string; version: number; stage: PromiseStage }): Promise<void>;
}

/** What the company decided and learned while running: one item. */
export interface CompanyBook {
  /** `NEW_COMPANY_STATE` when nothing was stored yet. */
  read(): Promise<CompanyState>;
  /** Stores the state as it is to be (its `version` as it was read). False when it has changed since: read again. */
  store(state: CompanyState): Promise<boolean>;
}

/** What was done at the word of staff. */
export interface Deeds {
  find(deedId: string): Promise<Deed | undefined>;
  /** The deeds that an "undo" in answer to this letter takes back, the oldest first. */
  under(letterId: string): Promise<readonly Deed[]>;
  /**
   * Stores the deed and all that it changes, as a whole or not at all:
   * - `stored`;
   * - `known`: this very deed was stored before; nothing changed;
   * - `overtaken`: something has changed since it was read; nothing changed: read again.
   * `forgetAt`: when the deed, and what it makes, may be forgotten; a promise not before its own `forgetAt`.
   */
  store(deed: Deed, changes: Changes, forgetAt: Instant): Promise<"stored" | "known" | "overtaken">;
}

/** Calls a daily run: by its schedule, or because it was missed. */
export interface DailyRuns {
  put(run: DailyRun): Promise<void>;
}

/**
 * What came of handing a letter over:
 * - `accepted`: SES has it;
 * - `not-now`: SES clearly refused, and may take it later (throttled, quota, paused);
 * - `never`: SES clearly refused, and will again (not verified, rejected, bad address);
 * - `unclear`: no answer, or one that says nothing.
 *
 * `because` is kept with the letter; it may name addresses. `error` names the kind of error, and may be logged.
 */
export type HandOver =
  | { readonly result: "accepted"; readonly sesMessageId: string; readonly messageId: string }
  | {
      readonly result: "not-now" | "never" | "unclear";
      readonly because: string;
      readonly error?: string | undefined;
    };

export interface PostOffice {
  /** Hands over once; never tries again by itself, and never throws for what SES says. */
  handOver(post: {
    raw: Uint8Array;
    from: string;
    to: string;
    /** Who else gets it; at most 49. */
    copiesTo?: readonly string[] | undefined;
    letterId: string;
    attempt: number;
    kind: string;
  }): Promise<HandOver>;
}

/** A way to staff beside mail, for what mail cannot bring: short and in plain text. At least once. */
export interface SecondChannel {
  /** One line each; `subject`, of plain ASCII under 100 characters, is shown where there is room for it. */
  tell(news: { readonly subject: string; readonly text: string }): Promise<void>;
}

/** Whether all that SES has said so far was read: nothing waits in the queue of its events, nor failed there. */
export interface DeliveryNews {
  allRead(): Promise<boolean>;
}

/** Feeds a mail that never got into the log to whoever receives mail. */
export interface IncomingQueue {
  /** Whether nothing waits there: then what is left in the incoming folder is on nobody's way any more. */
  isEmpty(): Promise<boolean>;
  feedAgain(key: string, storedAt: Instant): Promise<void>;
}

/** The company's own random keys, made on first use. */
export interface Keys {
  /** Key for loop marks, at least 32 bytes. */
  loopMark(): Promise<Uint8Array>;
  /** Key for the addresses of pages that only their reader should open. */
  link(): Promise<Uint8Array>;
  /** Keys for the addresses to which staff answer a relayed mail: made with the first, the newest; older ones still hold. */
  replyAddresses(): Promise<readonly [Uint8Array, ...Uint8Array[]]>;
}

/** What happened, for those who run the system: ids and counts, never addresses or what people wrote. */
export interface Journal {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** Something that a person should look at; an alarm counts these. */
  flag(metric: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
}
