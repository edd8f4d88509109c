/**
 * A contact: one thing that happened between the company and a customer. Every mail becomes one, whatever is decided
 * about it, so that nothing a customer wrote is lost or hidden.
 */
import type { Language } from "../letters/language.ts";
import type { ReturnedBecause } from "../letters/relay-letters.ts";
import type { InvitationSays } from "../mail/calendar-answer.ts";
import type { Caution } from "../mail/caution.ts";
import type { MailKind } from "../mail/judgement.ts";
import type { PromiseEffect } from "../mail/judgement.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { Turn } from "./turns.ts";

export interface Contact {
  /** The id that SES gave the mail; also the name of its raw bytes in the mail store. */
  readonly contactId: string;
  /** When SES received it (never the Date header). */
  readonly at: Instant;
  /** When it was logged: at once, or much later when a queue stood still. And the company's day that was. */
  readonly loggedAt: Instant;
  readonly on: Day;
  readonly direction: "in" | "out";
  readonly kind: MailKind;
  readonly customerId?: string | undefined;
  readonly threadId: string;
  /**
   * Who is to be answered, normalised: who wrote, or whom a contact form names, or whose mail staff passed on. Absent for
   * machines, and where that is in doubt. Whether it is proved.
   */
  readonly answerTo?: string | undefined;
  readonly proved?: true | undefined;
  /** Cleaned for people to read; empty when the mail named nobody. */
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId?: string | undefined;
  readonly language?: Language | undefined;
  /** The beginning of what is new in the mail; the whole is in the mail store. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  /** What was wrong with the mail itself, in words. */
  readonly damaged: readonly string[];
  /** An answer by staff, to somebody of the thread. */
  readonly answers: boolean;
  /** The letter of ours to staff that it answers; only where it is proved that staff wrote it, or a program of theirs. */
  readonly answersLetter?: string | undefined;
  /** In relay mode, where an answer to it goes, normalised; absent when that is in doubt. */
  readonly answersGoTo?: string | undefined;
  /**
   * In relay mode, of an answer by staff: the contact that it answers, to whose writer it goes on, and the id of the staff
   * member to whom that was relayed; or why it does not go on, and what was seen.
   */
  readonly passesOn?:
    | {
        readonly answeredId?: string | undefined;
        readonly relayedTo?: string | undefined;
        readonly held?: ReturnedBecause | undefined;
        readonly fact?: string | undefined;
      }
    | undefined;
  /** The agenda of a talk that it answers, a letter of ours; only where it is proved that its customer wrote it. */
  readonly answersAgenda?: string | undefined;
  /** What its writer's calendar answers to an invitation of ours, and the talk; only where it is proved who wrote. */
  readonly answersInvitation?: { readonly talkId: string; readonly says: InvitationSays } | undefined;
  /** The letter of ours that a bounce, complaint or other report speaks of. */
  readonly aboutLetter?: string | undefined;
  /** The address that, by that report, mail never reaches. */
  readonly undeliverable?: string | undefined;
  /**
   * By staff, and files for the ledger may be attached: it came to the address for them (`address`), or answers a letter
   * that asked for one or told of one (`answer`).
   */
  readonly handsIn?: "address" | "answer" | undefined;
  /** By staff, and nobody else can see it: only then is it read for words that ask for something. */
  readonly onlyForUs?: true | undefined;
  /** Of such a mail: how many characters of `text` stand above its first quote, when that is not all of it. */
  readonly aboveQuotes?: number | undefined;
  /** Done, what a note of staff asked for, and its personal words are kept here no longer: it is not read again. */
  readonly wordsErased?: true | undefined;
  /** What staff should know before they act on it. */
  readonly cautions?: readonly Caution[] | undefined;
  readonly promise: PromiseEffect;
  readonly promiseId?: string | undefined;
  readonly acknowledge: boolean;
  readonly letterId?: string | undefined;
  /** Stable codes of what was decided, and the same in words. */
  readonly reasons: readonly string[];
  readonly because: string;
  /** The contact that this one repeats: the same mail, received twice. */
  readonly duplicateOf?: string | undefined;
  /** The contact that this one counts instead of: the same mail, whose first receipt was thrown away or not believed. */
  readonly insteadOf?: string | undefined;
}

/** A contact as a list of them shows it: without what was written. */
export type ContactRow = Pick<
  Contact,
  | "contactId"
  | "at"
  | "loggedAt"
  | "on"
  | "direction"
  | "kind"
  | "customerId"
  | "threadId"
  | "from"
  | "fromName"
  | "to"
  | "subject"
  | "answers"
  | "aboutLetter"
  | "undeliverable"
  | "cautions"
  | "promise"
  | "promiseId"
  | "acknowledge"
  | "letterId"
  | "reasons"
  | "because"
  | "duplicateOf"
>;

/** Contacts that answer each other, and what is known of where they stand. */
export interface Thread {
  readonly threadId: string;
  /** Goes up with each change; a change is refused when somebody else was quicker. */
  readonly version: number;
  readonly customerId?: string | undefined;
  /** In which the customer wrote last. */
  readonly language?: Language | undefined;
  /** The customer's addresses that have written or been written to in this thread, normalised. */
  readonly addresses: readonly string[];
  readonly openPromiseId?: string | undefined;
  readonly lastFromCustomerAt?: Instant | undefined;
  readonly lastFromStaffAt?: Instant | undefined;
  /** Who wrote when, the oldest first; the last ones. */
  readonly turns?: readonly Turn[] | undefined;
}
