/**
 * A letter on its way: what is to be written to whom, and how far it has got. The words are written when it is handed
 * over, not before, so that "today" is true on the day it is sent.
 *
 *   waiting ──claim──▶ claimed ──a clear yes──▶ sent
 *      ▲                  │ ├─a clear no, for now──▶ waiting (notBeforeAt)
 *      │                  │ ├─a clear no, for good─▶ failed
 *      └─ no evidence ── unclear (no answer, or the function died)
 *   waiting ─▶ withdrawn: a person was quicker, it would come too late to be true, or a cap is reached
 */
import type { Instant } from "../time/instant.ts";
import type { Language } from "./language.ts";

export type LetterState = "waiting" | "claimed" | "unclear" | "sent" | "withdrawn" | "failed";

interface LetterBase {
  readonly letterId: string;
  readonly state: LetterState;
  readonly madeAt: Instant;
  /** How many times it was handed over, or tried; goes up with each claim. */
  readonly attempt: number;
  /** When to look at it again; absent once it has ended. */
  readonly dueAt?: Instant | undefined;
  /** SES said "not now": not to be tried before this. */
  readonly notBeforeAt?: Instant | undefined;
  /** How many times nobody knew whether SES had it. */
  readonly doubts?: number | undefined;
  readonly claimedAt?: Instant | undefined;
  readonly sentAt?: Instant | undefined;
  /** The id that SES gave it. */
  readonly sesMessageId?: string | undefined;
  /** Why it stands as it does, in words. */
  readonly because?: string | undefined;
  /** What SES said became of it, newest last. */
  readonly deliveries?: readonly Delivery[] | undefined;
}

/** Tells a customer by when they will hear from a person. */
export interface Acknowledgement extends LetterBase {
  readonly kind: "acknowledgement";
  readonly promiseId: string;
  readonly contactId: string;
  readonly threadId: string;
  readonly to: string;
  /** The company's address that it answers from. */
  readonly from: string;
  readonly owner: string;
  readonly language: Language;
  readonly greetingName?: string | undefined;
  /** Where the reader's clock hangs, when it is known (ISO 3166-1 alpha-2). */
  readonly readerCountry?: string | undefined;
  readonly promisedAt: Instant;
  /** Of the mail that it answers. The subject is absent when it must not be repeated. */
  readonly subject?: string | undefined;
  /** Nothing proves that the one it goes to has written: one such letter a day, at most. */
  readonly unproved?: true | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references: readonly string[];
  /** Shown to the owner instead of being sent to the customer. Decided when it is claimed. */
  readonly previewed?: boolean | undefined;
}

/** Tells a staff member that a promise is about to fall due. */
export interface Alert extends LetterBase {
  readonly kind: "alert";
  readonly promiseId: string;
  /** Id of the staff member. */
  readonly staffId: string;
}

/**
 * Tells a staff member how many wait for them, when caps have held letters back: one for all of them. Who waits is read
 * when it is written, so it speaks of no promise by name.
 */
export interface Summary extends LetterBase {
  readonly kind: "summary";
  /** Id of the staff member. */
  readonly staffId: string;
}

export type Letter = Acknowledgement | Alert | Summary;

/** What SES says became of a letter. */
export interface Delivery {
  readonly what: "send" | "reject" | "bounce" | "complaint" | "delivery" | "delay";
  readonly at: Instant;
  /** A bounce that says that mail will never arrive there. */
  readonly permanent?: boolean | undefined;
  /** Details in SES's words, bounded: bounce type and diagnostic. */
  readonly detail?: string | undefined;
}

/** One piece of news that SES gave of a letter, with what it takes to find the letter. */
export interface SendingNews {
  readonly letterId: string;
  readonly attempt: number;
  readonly sesMessageId: string;
  /** The Message-ID that the reader sees, which SES made. */
  readonly messageId: string;
  readonly delivery: Delivery;
}
