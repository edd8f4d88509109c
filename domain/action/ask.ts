/**
 * What a staff member asks for: with a word in answer to one of our letters, with a line in a mail to the logging address
 * alone, or on the page behind a link. Reading it (`domain/words/`) and doing it (`carry-out.ts`) are apart: a word is
 * the same ask, wherever it was said.
 */
import type { Day, Instant } from "../time/instant.ts";
import { LADDER_ASKS } from "./ladder-ask.ts";
import type { NotUnderstood } from "./not-understood.ts";
import type { RelationAsk } from "./relation-ask.ts";

export type { NotUnderstood } from "./not-understood.ts";
export type { RelationAsk } from "./relation-ask.ts";

/**
 * What can be asked of one thing: a promise, a mail that came in, a customer. `item` is the number in front of the word
 * when the letter that is answered has numbered lines; without one the letter speaks of one thing.
 */
export type ItemAsk = { readonly item?: number | undefined } & (
  | {
      /**
       * - `done`: it is done, by phone for instance; the promise ends;
       * - `not-needed`: nobody waits for anything; the promise ends, withdrawn;
       * - `open-again`: it was no thank-you, or not yet done after all: somebody has to be in touch;
       * - `not-a-customer`, `supplier`: who wrote is one, from now on;
       * - `customer`: who wrote is one after all;
       * - `mine`: the staff member who says so is the customer's owner.
       */
      readonly does:
        "done" | "not-needed" | "open-again" | "not-a-customer" | "supplier" | "customer" | "mine";
    }
  | {
      /** The customer has been given, or needs, a new time. */
      readonly does: "later";
      readonly until: Instant;
    }
  | {
      /** Somebody else takes it: whoever is named (as it was written), or else the backup. */
      readonly does: "hand-over";
      readonly to?: string | undefined;
    }
);

/** What can be asked without naming a thing. */
export type CompanyAsk =
  /** With a number only what was asked for that line of the letter. */
  | { readonly does: "undo"; readonly item?: number | undefined }
  /** `lovar: skicka offert senast fredag`; `3 lovar: …` promises it to whom line 3 of the letter is about. */
  | {
      readonly does: "promise";
      readonly what: string;
      readonly until: Instant;
      readonly item?: number | undefined;
    }
  /** `borta: 2026-12-20–2027-01-07`, both days included; `backup` as it was written. */
  | { readonly does: "away"; readonly from: Day; readonly to: Day; readonly backup?: string | undefined }
  /** Who said to be away is back: on these days, or where none are named from now on. A first day alone: from then on. */
  | { readonly does: "back"; readonly from?: Day | undefined; readonly to?: Day | undefined }
  /** `slutar: Anna 31/12, Bo tar över`: a colleague leaves; names as they were written. */
  | { readonly does: "leaves"; readonly who: string; readonly lastOn: Day; readonly to?: string | undefined }
  /** And stays after all. */
  | { readonly does: "stays"; readonly who: string }
  /** The whole company is closed on these days, both included; or open after all. */
  | { readonly does: "closed" | "opened"; readonly from: Day; readonly to: Day }
  /** Letters to customers stop, or go again. */
  | { readonly does: "pause" | "resume" };

/** What staff know of a customer's payments, or decide. `invoice`: of this one alone, by its number as it was written. */
export type PayerAsk = { readonly item?: number | undefined; readonly invoice?: string | undefined } & (
  | { readonly does: "dispute" }
  | { readonly does: "dispute-over" }
  | { readonly does: "promise-to-pay"; readonly by: Day }
  /** Not judged until this day, included. */
  | { readonly does: "exempt"; readonly until: Day; readonly reason: string }
  /** The company sent a reminder on that day. */
  | { readonly does: "reminded"; readonly on: Day }
  | {
      /** How to go on with a customer whose state is serious, and when to look again. */
      readonly does: "decide";
      readonly decision: "go-on" | "shorter-terms" | "prepayment" | "end";
      readonly reason: string;
      readonly lookAgainOn: Day;
    }
);

export type Ask = ItemAsk | CompanyAsk | PayerAsk | RelationAsk;

const OF_PAYERS: ReadonlySet<Ask["does"]> = new Set<PayerAsk["does"]>([
  "dispute",
  "dispute-over",
  "promise-to-pay",
  "exempt",
  "reminded",
  "decide",
]);

export const isOfPayers = (does: Ask["does"]): does is PayerAsk["does"] => OF_PAYERS.has(does);

export const isPayerAsk = (ask: Ask): ask is PayerAsk => isOfPayers(ask.does);

const OF_RELATIONS: ReadonlySet<Ask["does"]> = new Set<RelationAsk["does"]>([
  "met",
  "next",
  "wish",
  "quote",
  "complaint",
  "referral",
  "phase",
  "no-contact",
  "talk-booked",
  "talk-cancelled",
  "talk-later",
  "no-talks",
  "agenda-add",
  "agenda-change",
  "agenda-remove",
  "agenda-send",
  ...LADDER_ASKS,
]);

export const isOfRelations = (does: Ask["does"]): does is RelationAsk["does"] => OF_RELATIONS.has(does);

export const isRelationAsk = (ask: Ask): ask is RelationAsk => isOfRelations(ask.does);

export interface Asked {
  readonly asks: readonly Ask[];
  readonly notUnderstood: readonly NotUnderstood[];
}
