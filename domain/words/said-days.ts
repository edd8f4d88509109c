/**
 * Days as somebody wrote them, before anybody has asked what day it is today: "på fredag", "v. 49", "5 mars kl 15".
 * `find-days.ts` finds them, `days-meant.ts` works out which days they are.
 */
import type { Weekday } from "../time/day.ts";

export type Days =
  /** So many of them from today; 0 days is today. */
  | { readonly is: "ahead"; readonly count: number; readonly unit: Unit }
  /** Monday to Sunday: this week (0), the next (1). */
  | { readonly is: "week"; readonly ahead: number }
  /** A week by its number (ISO 8601). */
  | { readonly is: "week-number"; readonly week: number }
  /** A whole month: this one (0), the next (1). */
  | { readonly is: "month"; readonly ahead: number }
  /** The end of a month by its number. */
  | { readonly is: "month-end"; readonly month: number }
  | { readonly is: "date"; readonly day: number; readonly month: number; readonly year?: number | undefined }
  | { readonly is: "day-of-month"; readonly day: number }
  /** Yesterday, last week: whatever it was. */
  | { readonly is: "past" };

export type Unit = "day" | "working-day" | "week" | "month";

/** What a word or two say of a day; several of them together are one day: "fredag", "den 5 mars", "kl 15". */
export interface Part {
  readonly days?: Days | undefined;
  readonly weekday?: Weekday | undefined;
  /** "Ensi tiistaina", "coming Tuesday": on a Tuesday not today. */
  readonly isComing?: true | undefined;
  /** `HH:MM`; "closing" when the afternoon, or the end of the day, was named. */
  readonly time?: string | undefined;
}

export interface SaidDays extends Part {
  /** Tokens that it takes up, with its "senast" and its "mennessä"; `until` is the index after them. */
  readonly from: number;
  readonly until: number;
  /** "Före fredag": the days before it are meant. */
  readonly isBefore: boolean;
  /** A word such as "senast" says that this is the day by which something is to be done. */
  readonly isMarked: boolean;
  /** "Efter fredag", "kanske på fredag", "i början av nästa vecka": nobody can be held to it. */
  readonly isVague: boolean;
}

export const CLOSING = "closing";
