/**
 * What is known of the relation with one customer: facts alone, each with its day and an id of its own, so that a fact
 * that comes late, twice or out of order changes what it should and nothing else. Phase, class, next contact and talks
 * are computed from them for a day, and never stored as facts.
 */
import type { Country } from "../company.ts";
import type { Money } from "../payment/money.ts";
import type { PromiseState } from "../promise/promise.ts";
import type { Day, Instant } from "../time/instant.ts";
import type { Hint, HintKind, SuggestionKind } from "./hints/hint.ts";
import type { Talk, TalkKind } from "./talk.ts";

/** How people were in touch. Our own letters, newsletters and invoices are no contact. */
export const CONTACT_WAYS = ["mail", "call", "message", "meeting", "video", "other"] as const;

export type ContactWay = (typeof CONTACT_WAYS)[number];

/** People were in touch: one mail, or what staff noted of a call or a meeting. */
export interface RelationContact {
  /** Of the contact in the log, of the deed that noted it, or of the promise that ended when they spoke (`factId`). */
  readonly id: string;
  readonly on: Day;
  readonly at?: Instant | undefined;
  readonly way: ContactWay;
  /**
   * `in`: only the customer; `out`: a person of ours, nobody answered (a call: only tried); `both`: they spoke; `none`: a
   * note that tells of no contact, kept to be read, and counting for nothing.
   */
  readonly direction: "in" | "out" | "both" | "none";
  /** Ids of our people; empty when a shared address does not tell. */
  readonly staff: readonly string[];
  /** The customer's people: addresses, or names as they were noted. */
  readonly people: readonly string[];
  /** In a few words, clean: the subject, or the first line of the note. */
  readonly what?: string | undefined;
  /** Staff's own words, clean and cut; never a mail's text. */
  readonly text?: string | undefined;
}

/** An invoice, without VAT; a credit note is below zero. */
export interface Purchase {
  readonly id: string;
  readonly on: Day;
  readonly net: Money;
}

/** How one promise to the customer ended; of a promise with earlier deadlines, each. */
export interface PromiseEnd {
  readonly id: string;
  readonly kind: "reply" | "other";
  readonly what?: string | undefined;
  readonly madeOn: Day;
  /** The day that was promised. */
  readonly promisedOn?: Day | undefined;
  readonly endedOn: Day;
  readonly end: Exclude<PromiseState, "open"> | "renegotiated";
  /** Of a reply: minutes of opening hours until a person was in touch. */
  readonly minutes?: number | undefined;
}

export const PHASES = ["prospect", "new", "growing", "established", "dormant", "lost"] as const;

/** `unsorted` senders have no relation. */
export type Phase = (typeof PHASES)[number];

/** What staff said of a relation. The latest of a kind holds (by `at`, then `noteId`), unless it says otherwise. */
export type RelationNote = {
  /** Of the deed that made it. */
  readonly noteId: string;
  readonly at: Instant;
  /** The company's day on which it was said. */
  readonly on: Day;
  readonly staffId?: string | undefined;
} & (
  | {
      /** The next contact is planned for that day (`nästa: 12 januari`, "later Friday"); `by`: who takes it, if another. */
      readonly says: "next";
      readonly next: Day;
      readonly by?: string | undefined;
      readonly reason?: string | undefined;
      /** The hint that was handed over with it: what is told of that from now on is told to whoever takes it. */
      readonly handed?: Pick<Hint, "kind" | "key"> | undefined;
    }
  /** The customer's own wish: every so many days, or (`everyDays` absent) none any more. */
  | { readonly says: "wish"; readonly everyDays?: number | undefined }
  /** An offer was made, and the customer has not decided; `isOpen` false: it was won, lost or taken back. */
  | { readonly says: "quote"; readonly isOpen: boolean; readonly what?: string | undefined }
  | { readonly says: "complaint"; readonly what?: string | undefined }
  /** The customer recommended us to somebody, or we them; all that were said count. */
  | {
      readonly says: "referral";
      readonly towards: "us" | "them";
      readonly whom: string;
      /** Who of theirs recommended us, as it was written, where that was said. */
      readonly who?: string | undefined;
    }
  /** Overrides what is computed; absent: no longer. */
  | { readonly says: "phase"; readonly phase?: Phase | undefined; readonly reason?: string | undefined }
  | {
      readonly says: "level";
      /** 1 transactional, 2 support, 3 advisory, 4 partnership, 5 strategic, 6 trusted. */
      readonly level: number;
      readonly target?: number | undefined;
      readonly nextStep?: string | undefined;
      readonly evidence?: string | undefined;
    }
  /** No talks of these kinds until that day, included; without a day for good; `kinds` empty: talks as usual again. */
  | {
      readonly says: "no-talks";
      readonly kinds: readonly TalkKind[];
      readonly until?: Day | undefined;
      readonly reason: string;
    }
  /** Not to be asked about talks of these kinds before that day. */
  | {
      readonly says: "talk-later";
      readonly kinds: readonly TalkKind[];
      readonly until: Day;
      readonly reason?: string | undefined;
    }
  /** No next contact until that day, included: the customer asked for peace. */
  | { readonly says: "no-contact"; readonly until: Day; readonly reason: string }
  /** The customer was thanked for a recommendation: `of` is the note of it; absent: all that were known then. */
  | { readonly says: "thanked"; readonly of?: string | undefined }
  /**
   * A day to remember, of the customer or one of its people ("25 år", "öppnar i Malmö"): once, on `day`, or each year from
   * it on. All that were said count; `isOver` takes back the one with the same words.
   */
  | {
      readonly says: "milestone";
      readonly day: Day;
      readonly yearly: boolean;
      readonly what: string;
      readonly isOver?: true | undefined;
    }
  /**
   * Between the customer and us, beside the work: an improvement that we suggested, a small favour that was asked for or
   * done, feedback that was asked for; and what came of it. All that were said count.
   */
  | {
      readonly says: "suggested";
      readonly kind: SuggestionKind;
      readonly what?: string | undefined;
      readonly outcome: "made" | "adopted" | "declined";
    }
  /** Personal, not private: a few words about the people, by the rule in `personal-rule.ts`. All that were said count. */
  | { readonly says: "personal"; readonly text: string; readonly person?: string | undefined }
  /** What staff answered to a hint (`hints/hint.ts`): it is done, or put off until a day, or not wanted for a year. */
  | {
      readonly says: "hint";
      readonly kind: HintKind;
      readonly key: string;
      readonly outcome: "done" | "later" | "no";
      readonly until?: Day | undefined;
    }
);

/** A stretch of days, both included; without `to` it goes on. */
export interface Days {
  readonly from: Day;
  readonly to?: Day | undefined;
}

/** What one account of the ledger says of how the customer pays, in days, so that it can be asked for any day. */
export interface Paying {
  /** Of the account, which it replaces as a whole. */
  readonly id: string;
  /** On which an invoice, or all of them, was disputed. */
  readonly disputed: readonly Days[];
  /** On which something was overdue, after the grace. */
  readonly overdue: readonly Days[];
  /** On which the payer was slow, and serious. */
  readonly slow: readonly Days[];
  readonly serious: readonly Days[];
}

/** What the register says of the customer, as it was last taken in. */
export interface RelationCustomer {
  readonly customerId: string;
  readonly standing: "prospect" | "customer";
  /** As the company calls it, or else its address; clean and cut. */
  readonly name: string;
  /** In the company's books. */
  readonly number?: string | undefined;
  /** Id of the staff member; absent: the fallback owner. */
  readonly owner?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1 alpha-2; absent: the company's. */
  readonly country?: Country | (string & {}) | undefined;
  /** The company's day on which it came into the register. */
  readonly addedOn: Day;
  /** It came with an import of the register, or with books that had known it for long; not new, nor by writing to us. */
  readonly imported?: true | undefined;
}

export interface RelationFacts {
  readonly customer: RelationCustomer;
  /** The newest first (`on`, then `id`); at most `MOST_CONTACTS`, of which the older fall away. */
  readonly contacts: readonly RelationContact[];
  /** The first contact, human on either side, that was ever known; an attempt is none. */
  readonly firstContactOn?: Day | undefined;
  /** The newest first; at most `MOST_PURCHASES`. */
  readonly purchases: readonly Purchase[];
  readonly firstPurchaseOn?: Day | undefined;
  /** The newest first; at most `MOST_PROMISES`. */
  readonly promises: readonly PromiseEnd[];
  readonly notes: readonly RelationNote[];
  /** By account; absent in what was stored before it was kept, and where there is no ledger. */
  readonly paying?: readonly Paying[] | undefined;
  /** Talks that were booked or held, by their id; the newest first. */
  readonly talks: readonly Talk[];
  /** Personal notes that were erased: what comes of them again, from wherever, is not kept (`forget-personal.ts`). */
  readonly forgotten?: Forgotten | undefined;
  /** Words that were too many to be kept (`within-size.ts`): of that fact (`on`, then `id`) and all before it. */
  readonly leftOut?: Readonly<Partial<Record<WordsOf, string>>> | undefined;
}

/** All personal notes that were said until then, and single ones. */
export interface Forgotten {
  readonly until?: Instant | undefined;
  readonly noteIds?: readonly string[] | undefined;
}

export type WordsOf = "text" | "what" | "people" | "promised" | "noted" | "lasting" | "minutes" | "agendas";

export const MOST_CONTACTS = 1000;
export const MOST_PURCHASES = 1000;
export const MOST_PROMISES = 500;
export const MOST_NOTES = 300;
export const MOST_TALKS = 60;
/** Of notes of which all count, so many stay beside the newest of all kinds. */
export const MOST_LASTING: Readonly<Partial<Record<RelationNote["says"], number>>> = {
  referral: 50,
  thanked: 50,
  level: 20,
  milestone: 50,
  suggested: 20,
  personal: 20,
  hint: 50,
};
/** Accounts of one customer: hardly ever more than one. */
export const MOST_PAYING = 8;
