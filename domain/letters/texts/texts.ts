/**
 * What every language must bring: one file a language, and a text that is missing is a type error. Texts are
 * functions of what stands in them, so that nothing from a mail can act as a placeholder. A paragraph is one line
 * here; `wrap.ts` breaks it.
 */
import type { Country } from "../../company.ts";

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
  date(day: DayWords): string;
  /** Day and month in a subject line. */
  shortDate(day: DayWords): string;
  /** After "senast", "senest", "viimeistään", "by". */
  readonly replyBy: Record<"today" | "tomorrow" | "otherDay", (clock: string, date: string) => string>;
  /** The same in a subject line; `date` is the short one. */
  readonly replyByShort: Record<"today" | "tomorrow" | "otherDay", (clock: string, date: string) => string>;
  /** After "skrev", "wrote": a moment that has passed. */
  readonly receivedAt: Record<"today" | "yesterday" | "otherDay", (clock: string, date: string) => string>;
  /** Whose clock it is. Stands last. */
  readonly zone: Readonly<Record<Country, string>>;
}

export interface Texts {
  readonly time: TimeTexts;
}

/** U+00A0: keeps "kl." with its time and a day with its month when a mail program breaks the line. */
export const NO_BREAK_SPACE = "\u00a0";
