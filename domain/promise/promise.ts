/**
 * A promise: something the company said it would do, with a deadline and an owner. A reply promise says that the
 * customer will hear from the company; it is made when the mail is logged and ends exactly once.
 */
import type { Instant } from "../time/instant.ts";

/** How a promise stands: open, or one of its ends. */
export type PromiseState = "open" | "kept" | "late";

export interface ReplyPromise {
  readonly promiseId: string;
  readonly state: PromiseState;
  readonly threadId: string;
  readonly contactId: string;
  readonly customerId?: string | undefined;
  /** Id of the staff member who is to be in touch. */
  readonly owner: string;
  readonly madeAt: Instant;
  /** The deadline, rounded as it was told. It never moves by itself. */
  readonly promisedAt: Instant;
  /** Goes up when a person sets a new deadline. */
  readonly version: number;
  /** Watched, but never told to the customer. */
  readonly silent: boolean;
  /** For people: who wrote, about what. */
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** Nothing proves that the mail is from the address it names. */
  readonly unproven?: boolean | undefined;
  /** When the owner is to be warned, and when that was done. */
  readonly warnAt: Instant;
  readonly warnedAt?: Instant | undefined;
  /** How it ended: when, and which contact shows it. */
  readonly endedAt?: Instant | undefined;
  readonly endedBy?: string | undefined;
}

/** The end of a promise by the company's answer at `at`: kept, or late. */
export function endByAnswer(promise: ReplyPromise, answer: { at: Instant; contactId: string }): ReplyPromise {
  return {
    ...promise,
    state: answer.at <= promise.promisedAt ? "kept" : "late",
    endedAt: answer.at,
    endedBy: answer.contactId,
  };
}
