/** The letters of relay mode: a customer's mail on its way to staff, staff's answer on its way back, and why it did not go. */
import type { Instant } from "../time/instant.ts";
import type { LetterBase } from "./letter-base.ts";
import { newLetter, newLetterForSweep } from "./new-letter.ts";

/** Passes a mail that came in on to a staff member. */
export interface Relay extends LetterBase {
  readonly kind: "relay";
  /** The mail, and when it came in: by both its bytes are found. */
  readonly contactId: string;
  readonly at: Instant;
  readonly threadId: string;
  /** Id of the staff member that it goes to. */
  readonly staffId: string;
  /** Without any file: SES has refused it with them. */
  readonly bare?: true | undefined;
}

/** Passes an answer by staff on to the customer whose mail was relayed. */
export interface Answer extends LetterBase {
  readonly kind: "answer";
  /** The answer, and when it came in. */
  readonly contactId: string;
  readonly at: Instant;
  /** The mail that is answered. */
  readonly answeredId: string;
  /** Id of the staff member to whom that mail was relayed, at whose reply address the answer came in. */
  readonly relayedTo: string;
  readonly threadId: string;
  /** Id of the staff member who wrote it; absent for a shared address, or a colleague whom the settings do not name. */
  readonly staffId?: string | undefined;
}

/**
 * Why an answer did not go on, or did not arrive:
 * - `ours`: something is left in it that was only for staff, the reply address for instance;
 * - `unreadable`: it is encrypted, or made so that nobody can tell what is in it;
 * - `empty`: it says nothing, or only where nobody can tell it from what it quotes;
 * - `words`: it says only words that are meant for Handslag;
 * - `refused-file`: it has a file that SES does not take; `too-large`: more than SES takes;
 * - `gone`: the mail that it answers is not there any more;
 * - `refused`: SES did not take it; `unsure`: nobody knows whether SES has it, and it is not sent twice;
 * - `bounced`: it came back.
 */
export type ReturnedBecause =
  | "ours"
  | "unreadable"
  | "empty"
  | "words"
  | "refused-file"
  | "too-large"
  | "gone"
  | "refused"
  | "unsure"
  | "bounced";

/** Tells whoever wrote an answer that the customer has not got it. */
export interface Returned extends LetterBase {
  readonly kind: "returned";
  /** The answer. */
  readonly contactId: string;
  readonly why: ReturnedBecause;
  /** The file, the word, or what SES or the other mail server said. */
  readonly fact?: string | undefined;
  /** Id of the staff member who wrote the answer, as there. */
  readonly staffId?: string | undefined;
}

export const relayIdOf = (contactId: string): string => `relay-${contactId}`;
export const answerIdOf = (contactId: string): string => `answer-${contactId}`;

export function newRelay(
  mail: Pick<Relay, "contactId" | "at" | "threadId" | "staffId" | "bare">,
  now: Instant,
): Relay {
  const { contactId, bare } = mail;
  const letterId = bare === true ? `${relayIdOf(contactId)}-bare` : relayIdOf(contactId);
  return { kind: "relay", ...mail, ...newLetter(letterId, now) };
}

export function newAnswer(
  answer: Pick<Answer, "contactId" | "at" | "answeredId" | "relayedTo" | "threadId" | "staffId">,
  now: Instant,
): Answer {
  return { kind: "answer", ...answer, ...newLetter(answerIdOf(answer.contactId), now) };
}

/** One for each answer. */
export function newReturned(
  answer: Pick<Returned, "contactId" | "why" | "fact" | "staffId">,
  now: Instant,
): Returned {
  return { kind: "returned", ...answer, ...newLetterForSweep(`returned-${answer.contactId}`, now) };
}
