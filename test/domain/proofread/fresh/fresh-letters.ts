/**
 * The third set: letters and prose that were written after the rules were made and before they were made better, for a
 * planter that knows neither rules nor dictionaries (`stranger.ts`). What is `seen` showed where to make them better; what is
 * `sealed` was read by the rules when that was done.
 */
import type { Letters } from "../letters/letters.ts";

export interface FreshLetters extends Pick<Letters, "known" | "others"> {
  readonly seen: readonly string[];
  readonly sealed: readonly string[];
  /** Whole sentences with what is wrong between bars, for a letter of Monday 16 November 2026. */
  readonly wrong: readonly WrongSentence[];
}

export interface WrongSentence {
  readonly kind: "past-date" | "wrong-weekday" | "harsh";
  readonly said: string;
}

export const sentences = (kind: WrongSentence["kind"], ...said: readonly string[]): WrongSentence[] =>
  said.map((each) => ({ kind, said: each }));
