/**
 * What every language must bring for relay mode: the lines above a relayed mail, and the letter about an answer that did
 * not arrive. Between colleagues, read aloud; each line is one sentence or two.
 */
import type { ReturnedBecause } from "../../relay-letters.ts";

/** Why a mail was not answered automatically, as the end of a sentence. */
export const WHY_NOT = [
  "machine",
  "report",
  "list",
  "doubt",
  "supplier",
  "not-a-customer",
  "no-letters",
  "undeliverable",
  "in-copy",
  "not-addressed",
  "to-many",
  "address",
  "asked",
  "dialogue",
  "thanks",
  "unreadable",
  "paused",
  "other",
] as const;

export type WhyNot = (typeof WHY_NOT)[number];

export interface RelayTexts {
  /** The first line. `replyBy` is "kl. 10.00 i dag, måndag 23 november". */
  readonly verdict: {
    readonly acknowledged: (replyBy: string) => string;
    readonly soon: (replyBy: string) => string;
    readonly previewed: (replyBy: string) => string;
    readonly promised: (replyBy: string) => string;
    readonly not: (why: string, replyBy: string | undefined) => string;
    readonly colleague: string;
  };
  readonly why: Readonly<Record<WhyNot, string>>;
  /** In place of the verdict, the first line for whoever takes a promise over. */
  readonly handedOver: {
    readonly given: (by: string) => string;
    /** The one whose it is, or was, is away. */
    readonly away: (by: string) => string;
    /** The reader's own doing. */
    readonly own: string;
  };
  /** It came to a reply address, and nothing proves that staff wrote it. */
  readonly strangerAnswers: string;
  readonly from: (who: string, others: string | undefined) => string;
  /** More than can be answered. */
  readonly tooMany: (count: number) => string;
  readonly answer: (to: string, withOthers: boolean) => string;
  readonly noAnswer: string;
  readonly leftBehind: (files: string) => string;
  readonly cut: string;
  /** Where all of it is, when something was left out: a page, or else the name of the stored mail. */
  readonly whereAll: (link: string | undefined, name: string) => string;
  /** The display name of a relayed mail. */
  readonly via: (customer: string, company: string) => string;
  /** Name of the file that holds the mail as it was written. */
  readonly original: string;
  readonly returned: {
    readonly subject: (to: string, why: ReturnedBecause) => string;
    readonly what: (to: string, subject: string | undefined, why: ReturnedBecause) => string;
    readonly because: Readonly<Record<ReturnedBecause, (fact: string) => string>>;
    readonly whatToDo: Readonly<Record<ReturnedBecause, string>>;
    readonly closing: string;
  };
}
