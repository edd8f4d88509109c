/**
 * What every language must bring for letters to staff about who pays how: alerts, lists, and the question for a file.
 * Between colleagues, and yet so that the customer could read it: facts, no blame. Names stand in the nominative; days,
 * money and reasons come as the language writes them. The examples are what `domain/words/` reads.
 */
import type { PayerNote } from "../../../payment/payer-account.ts";
import type { PayerNews } from "../../../payment/payer-news.ts";
import type { Counted } from "../morning/texts.ts";

export type Decision = Extract<PayerNote, { says: "decided" }>["decision"];

/** Days for examples, as the language writes them, all ahead of the letter's own. */
export interface ExampleDays {
  readonly payBy: string;
  readonly until: string;
}

export interface PayerAlertTexts {
  /** Where the books name nobody. */
  readonly nobody: string;
  readonly subject: Readonly<Record<PayerNews, (who: string) => string>>;
  readonly happened: Readonly<Record<Exclude<PayerNews, "promise-broken">, (who: string) => string>>;
  readonly promiseBroken: (said: { who: string; by: string; invoice: string | undefined }) => string;
  /** `day`: up to which the books reach. */
  readonly because: (reasons: string, day: string) => string;
  /** To the owner, above an example of each decision; `again` is a day. */
  readonly asks: string;
  readonly decisionExamples: (again: string) => readonly string[];
  /** To the bookkeeper, of the owner by name. */
  readonly ownerIsAsked: (owner: string) => string;
  readonly ownerIsTold: (owner: string) => string;
  /** Above what else may be answered. */
  readonly answer: string;
  readonly examples: (days: ExampleDays) => readonly string[];
  readonly nothingSent: string;
  /** Before a link to a page where all of it can be done, and what the link is called. */
  readonly onPage: string;
  readonly openPage: string;
}

export interface PayerListTexts {
  /** Stands in the subject and above the list; `none` where nobody is on it. */
  readonly subject: Counted;
  readonly subjectNone: string;
  readonly first: (day: string) => string;
  readonly firstNone: (day: string) => string;
  readonly news: (day: string) => string;
  readonly more: (count: number) => string;
  /** After the first list: what comes from now on. */
  readonly fromNowOn: string;
  /** Between one example of a decision and the next. */
  readonly or: string;
  readonly answer: string;
  readonly examples: (days: ExampleDays) => readonly string[];
}

/** A line about one customer, in a list or in the morning letter: what follows on state and reasons. */
export interface PayerLineTexts {
  readonly decisionNeeded: string;
  readonly decided: (decision: string, again: string) => string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly promiseBroken: (said: { by: string; invoice: string | undefined }) => string;
  /** Notes of staff that still stand; each a sentence. */
  readonly promised: (said: { by: string; invoice: string | undefined }) => string;
  readonly disputed: (said: { from: string; invoice: string | undefined }) => string;
  readonly exempt: (said: { until: string; invoice: string | undefined; reason: string }) => string;
  /** Up to which day the books were looked at; a sentence. */
  readonly asOf: (day: string) => string;
}

export interface LedgerAskTexts {
  readonly subject: (day: string) => string;
  readonly subjectNone: string;
  /** How old the books are; `days` ago. */
  readonly reaches: (day: string, days: number) => string;
  readonly reachesNone: string;
  readonly meanwhile: string;
  /** Which files; `name` is the last one that was read. */
  readonly what: (name: string | undefined) => string;
  readonly how: string;
  readonly again: string;
}

export interface PaymentsStaffTexts {
  readonly alert: PayerAlertTexts;
  readonly list: PayerListTexts;
  readonly line: PayerLineTexts;
  readonly ask: LedgerAskTexts;
}
