/**
 * An order: one thing that a staff member asks for, and of what; and what came of it, with the facts that the answer is
 * written from. Whoever reads what staff ask (a mail, a page) makes orders; `carry-out.ts` carries them out.
 */
import type { PromiseState } from "../promise/promise.ts";
import type { DayRange } from "../time/day.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { Ask } from "./ask.ts";

/** What an order is about: as much of it as is known. */
export interface About {
  readonly promiseId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly customerId?: string | undefined;
  /** Of the books. */
  readonly accountId?: string | undefined;
  /** What may be a customer's name: the subject of a note about payments. */
  readonly named?: string | undefined;
  /** For `undo`: this one deed, instead of all that answer the letter. */
  readonly deedId?: string | undefined;
}

export interface Order {
  /** Made from where it was said, so that the same order always has the same: carrying it out again changes nothing. */
  readonly deedId: string;
  /** Undefined for a shared address, or a colleague whom the settings do not name. */
  readonly staffId: string | undefined;
  readonly ask: Ask;
  readonly about: About | undefined;
  /** When it was said. */
  readonly at: Instant;
  /** The letter that is answered, or whose link was followed: `undo` there takes the deed back. */
  readonly letterId?: string | undefined;
  /** The letter that will confirm it: `undo` in answer to that takes it back, too. */
  readonly confirmationId?: string | undefined;
}

/**
 * Why something cannot be done:
 * - `no-thing`: it is not said which promise, mail or customer is meant;
 * - `no-line`: the letter that is answered has no line of that number;
 * - `no-customer`: nobody is known who could be one;
 * - `nobody`, `several`: the name that was written is no colleague's, or more than one's;
 * - `not-in-settings`: only a staff member whom the settings name can be away, or own a customer;
 * - `past`: the new time has passed;
 * - `in-settings`: the settings hold letters back, and only they let them go;
 * - `changed-since`: something else changed it after what is to be undone;
 * - `too-late`: what is to be undone was done more than a day ago;
 * - `too-long`: these are more days than anybody means by one line;
 * - `taken-back`: whoever said it has taken it back since, and that was read before;
 * - `new-day-needed`: the day of what was promised has passed, so that it needs another.
 */
export type WhyNot =
  | "no-thing"
  | "no-line"
  | "no-customer"
  | "nobody"
  | "several"
  | "not-in-settings"
  | "past"
  | "in-settings"
  | "changed-since"
  | "too-late"
  | "taken-back"
  | "too-long"
  | "new-day-needed";

/** What is promised, to whom, and by when. */
export interface DueThen {
  readonly who: string | undefined;
  readonly what: string | undefined;
  readonly until: Instant;
}

/** The day, the invoice and so on that were said with a word about payments. */
export interface PayerSaid {
  readonly on?: Day | undefined;
  readonly invoice?: string | undefined;
  readonly reason?: string | undefined;
  readonly decision?: Extract<Ask, { readonly does: "decide" }>["decision"] | undefined;
}

/** What the words about an outcome are made of. Strangers' words in it are cleaned where they go out. */
export interface OutcomeFacts {
  readonly does: Ask["does"];
  /** The number of the line, when one was named. */
  readonly item?: number | undefined;
  /** The customer's name in the register, or else the address. */
  readonly who?: string | undefined;
  readonly subject?: string | undefined;
  /** What was said of a customer's payments. */
  readonly payer?: PayerSaid | undefined;
  /** What was promised. */
  readonly what?: string | undefined;
  /** The deadline as it stands now. */
  readonly until?: Instant | undefined;
  /** How the promise ended. */
  readonly end?: Exclude<PromiseState, "open"> | undefined;
  /** Name of the staff member who has it now, or is the backup; where there is none of that name, as it was written. */
  readonly to?: string | undefined;
  /** Name of the one who takes it while that one is away. */
  readonly meanwhile?: string | undefined;
  /** Names that fit what was written. */
  readonly names?: readonly string[] | undefined;
  readonly days?: DayRange | undefined;
  /** Days of these on which nobody is there instead. */
  readonly nobodyOn?: DayRange | undefined;
  /** Nobody said so, but their own program, in answer to one of our letters. */
  readonly byItself?: true | undefined;
  /** What is promised for these days: the first few, and how many more there are. */
  readonly due?: readonly DueThen[] | undefined;
  readonly moreDue?: number | undefined;
  /** What an `undo` took back, or could not. */
  readonly undone?: readonly Outcome[] | undefined;
}

/**
 * - `done`: it is done, and noted as a deed;
 * - `already`: there was nothing to do, because of what `by` (a name) did `at` that time, where that is known;
 * - `overtaken`: something else has been said since, by whom and when where that is known, and was read before: that holds;
 * - `not-found`: what it is about is not there (any more);
 * - `not-possible`: and why.
 */
export type Outcome = OutcomeFacts &
  (
    | { readonly is: "done" | "not-found" }
    | {
        readonly is: "already" | "overtaken";
        readonly by?: string | undefined;
        readonly at?: Instant | undefined;
      }
    | { readonly is: "not-possible"; readonly why: WhyNot }
  );
