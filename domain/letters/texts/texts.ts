/**
 * What every language must bring: one file a language, and a text that is missing is a type error. Texts are
 * functions of what stands in them, so that nothing from a mail can act as a placeholder. A paragraph is one line
 * here; `wrap.ts` breaks it.
 */
import type { Country } from "../../company.ts";
import type { AlertTexts } from "./alert/alert-texts.ts";

type Seven<T> = readonly [T, T, T, T, T, T, T];
type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/** A day in the words of a language, ready to be put together. */
export interface DayWords {
  readonly weekday: string;
  readonly weekdayShort: string;
  /** Day of the month, without a leading zero. */
  readonly day: number;
  readonly month: string;
  readonly monthShort: string;
  readonly monthNumber: number;
  /** Only when the day is more than half a year away. */
  readonly year: number | undefined;
}

/** How a language writes moments. `clock` is "9.00" or "9:00", `date` what `date` made of the day. */
export interface TimeTexts {
  /** Monday first, in the form that a sentence needs (Finnish: essive). */
  readonly weekdays: Seven<string>;
  readonly weekdaysShort: Seven<string>;
  /** January first, in the form that a date needs (Finnish: partitive). */
  readonly months: Twelve<string>;
  /** Only English shortens months in words; the others write a number. */
  readonly monthsShort?: Twelve<string>;
  readonly clockSeparator: "." | ":";
  readonly date: (day: DayWords) => string;
  /** Day and month in a subject line. */
  readonly shortDate: (day: DayWords) => string;
  /** After "senast", "senest", "viimeistään", "by". */
  readonly replyBy: Record<"today" | "tomorrow" | "otherDay", (clock: string, date: string) => string>;
  /** The same in a subject line; `date` is the short one. */
  readonly replyByShort: Record<"today" | "tomorrow" | "otherDay", (clock: string, date: string) => string>;
  /** After "skrev", "wrote": a moment that has passed. */
  readonly receivedAt: Record<"today" | "yesterday" | "otherDay", (clock: string, date: string) => string>;
  /** Whose clock it is. Stands last. */
  readonly zone: Readonly<Record<Country, string>>;
}

/** The answer to a customer. It never says that anybody has read the mail, and never has an exclamation mark. */
export interface AcknowledgementTexts {
  /** When the subject of the mail is not repeated. */
  readonly subject: string;
  /** The company is open; `replyBy` as `sayReplyBy` gives it. */
  readonly open: (replyBy: string) => string;
  readonly closed: (replyBy: string) => string;
  /** Stands before `addMore`, only when somebody answers that number now. */
  readonly urgent: (phone: string) => string;
  readonly addMore: string;
  readonly closing: string;
  readonly automatic: string;
  readonly reference: (reference: string) => string;
  /** What a registered number is called: by the company's country, in this language's spelling. */
  readonly numberWord: Readonly<Record<Country, string>>;
  readonly legal: (name: string, numberWord: string, number: string, seat: string) => string;
  readonly privacy: (url: string) => string;
}

/** To the owner, in place of an acknowledgement, while letters to customers are only shown. */
export interface PreviewTexts {
  readonly subject: (to: string, subject: string) => string;
  /** That nothing was sent, and to whom it would have gone. */
  readonly notSent: (to: string) => string;
  /** The same of a letter that a person has sent, and how to switch it on. */
  readonly notSentByOrder: (to: string) => string;
  readonly switchOn: string;
  readonly subjectLine: (subject: string) => string;
}

/** To a staff member, about all who wait at once, when letters were held back. */
export interface SummaryTexts {
  /** Both at least 1; `andMore` when nobody counted to the end. */
  readonly count: (mails: number, senders: number, andMore: boolean) => string;
  readonly subject: (count: string) => string;
  readonly waiting: (count: string) => string;
  /** Why this one letter comes, and that nothing is lost. */
  readonly why: string;
  /** How many of them nothing proves the sender of; both at least 1. */
  readonly unproven: (count: number, of: number) => string;
  /** Stands above the rows. */
  readonly mostUrgent: string;
  readonly row: (customer: string, subject: string | undefined, replyByShort: string) => string;
  /** `copyTo` is where Handslag sees the answers, when it does not see them by itself. */
  readonly answer: (copyTo: string | undefined) => string;
  readonly notPeople: string;
}

export interface Texts {
  /** For every letter; the name is a first name. */
  readonly greeting: (name: string | undefined) => string;
  readonly time: TimeTexts;
  readonly acknowledgement: AcknowledgementTexts;
  readonly preview: PreviewTexts;
  readonly alert: AlertTexts;
  readonly summary: SummaryTexts;
}

/** U+00A0: keeps "kl." with its time and a day with its month when a mail program breaks the line. */
export const NO_BREAK_SPACE = "\u00a0";
