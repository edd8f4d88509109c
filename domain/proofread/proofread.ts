/**
 * Reads a text through before it goes out: words that no dictionary knows, and what no dictionary sees (the rules in
 * `rules/`). It marks and suggests, and changes nothing. Pure: the dictionary comes in.
 */
import type { Language } from "../letters/language.ts";
import type { Day } from "../time/instant.ts";
import type { Usage } from "./usage/usage.ts";

/** A dictionary of one language. `knows` takes one word as it is written, without the signs around it. */
export interface Spelling {
  knows(word: string): boolean;
  /** Whether it is one word of the list, and not only a compound that might be. */
  lists(word: string): boolean;
  /** The likeliest first, at most three. */
  suggest(word: string): readonly string[];
  /** How the words are used. Absent: no slip that makes another word is seen. */
  readonly usage?: Usage | undefined;
}

/** The dictionary of a language; undefined where there is none. Each is read once, when it is first asked for. */
export type Dictionaries = (language: Language) => Spelling | undefined;

/**
 * - `spelling`: no dictionary knows the word, or another was meant; `double-word`: twice in a row; `placeholder`: left unfilled;
 * - `wrong-customer`: another customer's name; `past-date`: a day that was meant to come has passed;
 * - `wrong-weekday`: no such weekday on that date; `harsh`: hard words about people;
 * - `number`: a number that cannot be (`32 november`, `25.10`).
 */
export const TEXT_PROBLEMS = [
  "spelling",
  "double-word",
  "placeholder",
  "wrong-customer",
  "past-date",
  "wrong-weekday",
  "harsh",
  "number",
] as const;

export type TextProblem = (typeof TEXT_PROBLEMS)[number];

export interface TextMark {
  /** Begins at 1. */
  readonly line: number;
  /** Where in the line it stands, in UTF-16 units; begins at 0. */
  readonly at: number;
  /** As it stands in the text; the beginning of what is longer than 200. */
  readonly word: string;
  readonly problem: TextProblem;
  readonly suggestions: readonly string[];
}

export interface ProofreadingOf {
  readonly language: Language;
  /** Undefined where there is no dictionary of good licence: then only the rules speak, and whoever shows marks says so. */
  readonly spelling?: Spelling | undefined;
  /** The company's day on which it is read; absent: dates are not judged. */
  readonly on?: Day | undefined;
  /** Names and words that are known to be right: of the customer, its people, our people, places. */
  readonly known?: readonly string[] | undefined;
  /** Names of other customers that must not stand in it. */
  readonly otherCustomers?: readonly string[] | undefined;
}

export interface Proofread {
  readonly marks: readonly TextMark[];
  readonly words: number;
  /** False: no dictionary, so that spelling was not looked at. */
  readonly spelled: boolean;
}
