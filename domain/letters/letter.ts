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
import type { PromiseStage } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Confirmation, HandOverLetter } from "./confirmation/letters.ts";
import type { AgendaLetter, StaffAgendaLetter } from "./agenda-letters.ts";
import type { Language } from "./language.ts";
import type { Delivery, LetterBase } from "./letter-base.ts";
import type { LedgerReadLetter } from "./ledger-letters.ts";
import type { Answer, Relay, Returned } from "./relay-letters.ts";
import type { MorningLetter } from "./morning/morning-letter.ts";
import type { PayerLetter } from "./payer-letters.ts";

export type { Confirmation, HandOverLetter } from "./confirmation/letters.ts";
export type { Delivery, LetterState } from "./letter-base.ts";
export type { LedgerReadLetter } from "./ledger-letters.ts";
export type { Answer, Relay, Returned } from "./relay-letters.ts";
export type { MorningLetter } from "./morning/morning-letter.ts";

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

/** Tells a staff member about one promise: that it is about to fall due, or that it has. */
export interface Alert extends LetterBase {
  readonly kind: "alert";
  readonly promiseId: string;
  readonly threadId: string;
  /** The deadline that it speaks of: a promise with a newer one has ended this. */
  readonly version: number;
  readonly stage: PromiseStage;
  /** Id of the staff member, and why it is this one. */
  readonly staffId: string;
  readonly as: "owner" | "backup" | "manager";
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

export type Letter =
  | Acknowledgement
  | Alert
  | Summary
  | MorningLetter
  | Confirmation
  | HandOverLetter
  | Relay
  | Answer
  | Returned
  | LedgerReadLetter
  | PayerLetter
  | StaffAgendaLetter
  | AgendaLetter;

/**
 * The thread that an answer to the letter belongs to, if any. What is shown to staff in place of an acknowledgement is
 * answered to Handslag, and is no part of the customer's thread.
 */
export function threadOfAnswers(letter: Letter): string | undefined {
  const isPreview = letter.kind === "acknowledgement" && letter.previewed === true;
  return "threadId" in letter && !isPreview ? letter.threadId : undefined;
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
