/**
 * An order: one thing that a staff member asks for, and of what; and what came of it, with the facts that the answer is
 * written from. Whoever reads what staff ask (a mail, a page) makes orders; `carry-out.ts` carries them out.
 */
import type { InShort } from "../leaving/hand-over-list.ts";
import type { PromiseState } from "../promise/promise.ts";
import type { DayRange } from "../time/day.ts";
import type { ContactRule } from "../relation/relation-standing.ts";
import type { HintKind } from "../relation/hints/hint.ts";
import type { Reminded } from "../relation/hints/last-letter.ts";
import type { TalkKind } from "../relation/talk.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { Ask, RelationAsk } from "./ask.ts";

/** What of a relation a line or a letter speaks of: when to be in touch next, a hint, or a yearly talk, booked or not. */
export type OfRelation =
  | { readonly is: "contact" }
  | { readonly is: "hint"; readonly kind: HintKind; readonly key: string }
  | {
      readonly is: "talk";
      readonly kinds: readonly TalkKind[];
      readonly talkId?: string | undefined;
      /** Ids of the points of its agenda, in the order in which the letter shows them. */
      readonly points?: readonly string[] | undefined;
    };

/** What an order is about: as much of it as is known. */
export interface About {
  readonly promiseId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly customerId?: string | undefined;
  /** Of the books. */
  readonly accountId?: string | undefined;
  /** What may be a customer's name: the subject of a note about payments. */
  readonly named?: string | undefined;
  /** What a word means there: `meant-of-line.ts`. */
  readonly of?: OfRelation | undefined;
  /** The talk whose time the letter confirms: another time, or none, is said of that one. */
  readonly talkId?: string | undefined;
  /** Customers that could be meant, by what was written: whoever wrote it is asked which. */
  readonly oneOf?: readonly string[] | undefined;
  /** Nobody is called what was written; these customers nearly are. */
  readonly near?: readonly string[] | undefined;
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
  /** The confirmation that this letter went in place of: `undo` there takes back what that confirms. */
  readonly confirms?: string | undefined;
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
 * - `too-late`: what is to be undone was done more than a day ago; `has-gone`: it was a letter, which has gone;
 * - `too-long`: these are more days than anybody means by one line;
 * - `taken-back`: whoever said it has taken it back since, and that was read before;
 * - `new-day-needed`: the day of what was promised has passed, so that it needs another;
 * - `which-customer`, `several-customers`: nothing that was written tells which customer is meant, or it may be several;
 * - `several-invoices`: invoices of several customers in the account have the number that was named;
 * - `no-such-customer`: none is called what was written;
 * - `no-relation`: it is a supplier, or no customer;
 * - `which-talk`: several are booked, or none of what was said of it;
 * - `no-talk`, `no-agenda`, `no-point`: no time is agreed for a talk; it has no agenda yet, or no point of that number;
 * - `no-address`, `not-theirs`: mail reaches no address of the customer's; the one that was named is another's;
 * - `no-minutes`: a talk closes with a few lines of what was said;
 * - `not-personal`: a personal note that the rule refuses, or one more than are kept;
 * - `which-personal`: what is to be erased is neither all of it nor the oldest: nothing is;
 * - `no-milestone`: no day to remember is noted with these words (`names`: those that are);
 * - `too-late-then`: a hint is put off until no letter tells of it any more;
 * - `which-recommendation`: a colleague is said to have recommended us, or somebody to this customer;
 * - `gone-for-good`: what was erased cannot come back;
 * - `only-managers`: who leaves is said by managers;
 * - `successor-needed`: of the last manager, and of whoever keeps what nobody owns, it has to be said who takes over;
 * - `leaves-too`: whoever is to take over is not there then;
 * - `leave-to-each-other`: `to` leaves, too, and what was theirs would be that of `names`: nobody would have it.
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
  | "has-gone"
  | "taken-back"
  | "too-long"
  | "new-day-needed"
  | "which-customer"
  | "several-customers"
  | "several-invoices"
  | "no-such-customer"
  | "no-relation"
  | "no-talk"
  | "which-talk"
  | "no-agenda"
  | "no-point"
  | "no-address"
  | "not-theirs"
  | "no-minutes"
  | "not-personal"
  | "which-personal"
  | "no-milestone"
  | "too-late-then"
  | "which-recommendation"
  | "gone-for-good"
  | "only-managers"
  | "successor-needed"
  | "leaves-too"
  | "leave-to-each-other";

/** Said with the words on the ladder. */
export type WhyNotOfLadder = Extract<
  WhyNot,
  "not-personal" | "no-milestone" | "too-late-then" | "which-recommendation"
>;

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

/** What was said of a relation, and what follows from it. */
export interface RelationSaid {
  readonly ask: RelationAsk;
  /** What was written with it is kept. */
  readonly keepsText?: boolean | undefined;
  /** The kinds of talk that are meant. */
  readonly kinds?: readonly TalkKind[] | undefined;
  /** The talk that was booked. */
  readonly talkId?: string | undefined;
  /** The days of the talks that may be meant. */
  readonly talksOn?: readonly Day[] | undefined;
  /** Of an agenda that was sent: who is to read it first, or until when it rests. */
  readonly sending?:
    { readonly reader?: string | undefined; readonly goesAt?: Instant | undefined } | undefined;
  /** Who was there: names of ours, besides whoever says so, and the customer's, as they were written. */
  readonly ours?: readonly string[] | undefined;
  readonly theirs?: readonly string[] | undefined;
  /** The next contact and the next talks as they stand now. */
  readonly next?: { readonly on: Day; readonly rule: ContactRule } | undefined;
  readonly nextTalks?: readonly { readonly kind: TalkKind; readonly on: Day }[] | undefined;
  /** The level to come to, said or usual. */
  readonly target?: number | undefined;
  /** The hint that was answered; `letterOn`: the day of the last letter that can tell of it, as long as one can. */
  readonly hint?: HintKind | undefined;
  readonly letterOn?: Day | undefined;
  /** Of a day to remember: what letters tell of it; absent: all. */
  readonly reminded?: Exclude<Reminded, "in-time"> | undefined;
  /** Of thanks: to whom the customer had recommended us, as far as that was noted and waited for thanks. */
  readonly thankedFor?: readonly string[] | undefined;
  /** Of personal words: whom they are about, how many there are now, how many were erased, and the oldest's day. */
  readonly personal?:
    | {
        readonly person?: string | undefined;
        readonly kept: number;
        readonly erased?: number | undefined;
        readonly oldestOn?: Day | undefined;
      }
    | undefined;
}

/** Who leaves, or stays after all; and what there is to hand over. */
export interface LeavingFacts {
  readonly name: string;
  readonly who?: string | undefined;
  readonly lastOn?: Day | undefined;
  /** Name of the successor. */
  readonly to?: string | undefined;
  readonly list?: InShort | undefined;
  /** That day is so near that it is said what then happens, and how to take it back. */
  readonly isSoon?: boolean | undefined;
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
  /** What was said of the relation. */
  readonly relation?: RelationSaid | undefined;
  readonly leaving?: LeavingFacts | undefined;
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
