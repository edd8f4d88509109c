/**
 * Two letters to staff that follow from what staff ask: the answer that says what was done, and the news that a promise
 * has changed hands. What they hold is written when they are handed over.
 */
import type { NotUnderstood } from "../../action/ask.ts";
import type { About, Outcome } from "../../action/order.ts";
import type { DayRange } from "../../time/day.ts";
import type { Language } from "../language.ts";
import type { LetterBase } from "../letter-base.ts";

/** Says what was done of what a mail asked, what could not be, and what was not understood. */
export interface Confirmation extends LetterBase {
  readonly kind: "confirmation";
  /** The mail that it answers; to the address that wrote it, which is one of the company's. */
  readonly contactId: string;
  readonly to: string;
  /** Undefined for a shared address, or a colleague whom the settings do not name. */
  readonly staffId?: string | undefined;
  readonly language: Language;
  readonly subject?: string | undefined;
  readonly inReplyTo?: string | undefined;
  /** What all that was asked is about, when that is one thing: then a word in answer to this is about it, too. */
  readonly about?: About | undefined;
  readonly outcomes: readonly Outcome[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Tells a staff member at once that a promise has changed hands. */
export interface HandOverLetter extends LetterBase {
  readonly kind: "hand-over";
  readonly promiseId: string;
  readonly threadId: string;
  /** The customer's mail. In relay mode it goes on to the reader with this letter, who can answer it. */
  readonly contactId: string;
  /** Id of the staff member who reads it. */
  readonly staffId: string;
  /**
   * - `given`: the promise is the reader's now, or to be kept by the reader while the owner is away;
   * - `away`: so is this one, since its owner is away when it falls due, or was told of it in vain;
   * - `taken`: somebody else keeps it now, and the reader has nothing to do any more.
   */
  readonly what: "given" | "away" | "taken";
  /** Id of the staff member who said so, or who is away. */
  readonly by?: string | undefined;
  /** Id of the staff member who owns the promise by it. */
  readonly owner: string;
  /** For `away`: the days. */
  readonly days?: DayRange | undefined;
  /** Only if this letter has reached its reader; else there is nothing to say. */
  readonly ifSent?: string | undefined;
  /** Only if the mail has not gone on to its reader before: of the promise an alert tells. */
  readonly unlessRelayed?: true | undefined;
  /** Without any file of the mail: SES has refused it with them. */
  readonly bare?: true | undefined;
}
