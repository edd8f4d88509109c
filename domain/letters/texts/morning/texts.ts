/**
 * What every language must bring for the morning letter: one file a language, and a text that is missing is a type
 * error. The letter is read by staff, between colleagues: short, kind, no blame. Every line begins with who it is; `line`
 * says the rest. Paragraphs are one line here.
 */
import type { CautionCode } from "../../../mail/caution.ts";
import type { SectionName } from "../../morning/morning-letter.ts";
import type { Why } from "../../morning/why.ts";

type Seven<T> = readonly [T, T, T, T, T, T, T];

/** As `Intl.PluralRules` names them; these five languages have no others. */
export type PluralForm = "one" | "other";

/** A count, with the form that it takes. */
export type Counted = (count: number, form: PluralForm) => string;

/** What a line tells, in words where words were to be found. */
export interface LineWords {
  /** What was promised, when that was more than a reply. */
  readonly what: string | undefined;
  readonly subject: string | undefined;
  /** As after "by": "10:00 today", "13:30 on Thu 7 Jan". */
  readonly by: string;
  /** As after "wrote": "today at 9:12", "on Friday 20 November at 16:40". */
  readonly since: string;
  /** Why there was no automatic reply; of payments, contacts, talks and hints all there is to say. */
  readonly why: string | undefined;
}

export interface SectionTexts {
  readonly heading: string;
  /** From after the name on; ends in a full stop. */
  readonly line: (words: LineWords) => string;
}

/** The words that the letter gives as examples: what `domain/words/` reads. */
export interface ExampleWords {
  readonly done: string;
  readonly laterFriday: string;
  readonly laterMonday: string;
  readonly handOver: string;
  readonly notACustomer: string;
  readonly customer: string;
  readonly open: string;
  readonly mine: string;
  readonly disputed: string;
}

/** Promises kept, of those due; `median` in words, undefined when half have not been answered yet. */
export interface KeptWords {
  readonly kept: number;
  readonly due: number;
  readonly form: PluralForm;
  readonly median: string | undefined;
}

export interface WeekTexts {
  readonly heading: string;
  readonly company: (kept: KeptWords) => string;
  /** Before the customers to whom most was not kept, a line each. */
  readonly customers: string;
  readonly own: (kept: KeptWords) => string;
  /** Who sees the reader's own figures. */
  readonly ownIsClosed: string;
  readonly ownIsOpen: string;
  readonly other: (name: string, kept: KeptWords) => string;
}

/** What is told of the reply time; times in words ("2.5 hours"), `share` as a whole per cent. */
export interface FindingTexts {
  readonly heading: string;
  readonly slowDown: (median: string, usual: string, promised: string) => string;
  readonly slowDownOver: (stays: boolean, promised: string) => string;
  readonly limitTooShort: (atMost: string, share: number, needed: string) => string;
  readonly limitTooShortForHolidays: (atMost: string, needed: string) => string;
}

/** Those that matter at a glance; all of them stand where the mail is shown. */
type LineCaution = Extract<
  CautionCode,
  "unproven" | "possible-spoof" | "looks-like" | "reply-to-differs" | "sender-unclear"
>;

export interface MorningTexts {
  readonly greeting: (firstName: string) => string;
  /** As a date begins a subject line. */
  readonly weekdays: Seven<string>;
  readonly day: (weekday: string, day: number, month: string) => string;
  readonly things: Counted;
  readonly nothing: string;
  /** Nothing is promised for today; `later` customers were told a later day, and no one else waits. */
  readonly quiet: (later: number, form: PluralForm) => string;
  readonly sections: Readonly<Record<SectionName, SectionTexts>>;
  /** Stands in place of who it is, when the mail named nobody. */
  readonly nobody: string;
  /** The same of what staff promised, nobody knows to whom. */
  readonly promise: string;
  /** The line's promise ended since the letter was made. */
  readonly alreadyDone: string;
  readonly isNew: string;
  readonly letterFailed: string;
  readonly lastAgreed: (what: string) => string;
  readonly why: Readonly<Record<Why, string>>;
  /** In brackets behind the line; `fact` is the known address, or the other one. */
  readonly cautions: Readonly<Record<LineCaution, (fact: string | undefined) => string>>;
  /** With a link after it, and without: then they stand in a later letter. */
  readonly more: (count: number, isLinked: boolean) => string;
  /** The same, when there is room for all of it. */
  readonly all: string;
  /** What the link is called where its address is not shown. */
  readonly openList: string;
  /** `from` names all of the senders (`isAll`) or some. */
  readonly fromMachines: (count: number, form: PluralForm, from: string, isAll: boolean) => string;
  /** Of three mails or more that say they are from us; to whoever can ask for it to be mended. */
  readonly unprovedOwn: (count: number, domains: string) => string;
  /** Stands before the examples. */
  readonly answer: string;
  readonly words: ExampleWords;
  readonly undo: string;
  readonly week: WeekTexts;
  readonly findings: FindingTexts;
}
