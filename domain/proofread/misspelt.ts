/**
 * Words that neither the dictionary nor the company knows. A word with a capital in the middle of a sentence is taken for a
 * name, unless it is nearly one of the known names: people know best what others are called.
 */
import type { Language } from "../letters/language.ts";
import type { KnownWords } from "./known-names.ts";
import type { Spelling, TextMark } from "./proofread.ts";
import { slipsOf } from "./slips/slips.ts";
import type { TextWord } from "./text-words.ts";
import { beforeOneSlip } from "./usage/one-slip.ts";

/** Looking for what was meant takes longer than seeing that it is wrong: the first ones get suggestions. */
const MOST_SUGGESTED = 30;

const MOST_WRONG = 200;

/** "AB", "VVS", "ROT-avdrag": a dictionary has few of them. */
const ABBREVIATION = /^\p{Lu}{2,6}(?:s|[:’'-]\p{Ll}*)?$/u;

/** Shorter ones have other words beside them by chance. */
const SHORTEST_FOR_SURE = 8;
const LONGEST_FOR_SLIPS = 25;

/** `Usage.commonness` of what is used at all. */
const SELDOM = 0.5;

/** "TTyskland". */
const TWO_CAPITALS = /^(\p{Lu})\1\p{Ll}{2}/u;

export interface MisspeltOf {
  readonly language: Language;
  readonly spelling: Spelling;
  readonly known: KnownWords;
}

export function misspelt(words: readonly TextWord[], { spelling, known, language }: MisspeltOf): TextMark[] {
  const slips = slipsOf(language);
  const names = new Set(words.filter((each) => isName(each)).map(({ word }) => word));
  const judged = new Map<string, boolean>();
  const isWrong = (each: TextWord): boolean => {
    const { word } = each;
    if (Array.from(word).length < 2 || ABBREVIATION.test(word) || known.has(word)) return false;
    if (names.has(word)) return isMisspeltName(word, { spelling, known, language });
    const before = judged.get(word);
    const wrong = before ?? (slips.has(word.toLowerCase()) || !isRight(plain(word), spelling, language));
    judged.set(word, wrong);
    return wrong;
  };
  const wrong: TextWord[] = [];
  for (const each of words) {
    if (isWrong(each)) wrong.push(each);
    // Of a text in another language, or of no language, no more is to be said.
    if (wrong.length === MOST_WRONG) break;
  }
  const suggested = new Map<string, readonly string[]>();
  return wrong.map(({ line, at, word }) => {
    const near = known.near(word) ?? slips.get(word.toLowerCase());
    const isSuggested = suggested.has(word) || suggested.size < MOST_SUGGESTED;
    const suggestions =
      suggested.get(word) ??
      (near === undefined ? (isSuggested ? spelling.suggest(plain(word)) : []) : [near]);
    if (isSuggested) suggested.set(word, suggestions);
    return { line, at, word, problem: "spelling", suggestions };
  });
}

/** Nearly a known name, and no other name that the dictionary has. */
function isMisspeltName(word: string, { spelling, known }: MisspeltOf): boolean {
  if (TWO_CAPITALS.test(word)) return true;
  if (known.near(word) === undefined) return false;
  return !spelling.lists(word) || spelling.lists(word.toLowerCase());
}

/** A compound that nobody uses, one slip from a word that is listed and used, is that word misspelt. */
function isRight(word: string, spelling: Spelling, language: Language): boolean {
  if (!spelling.knows(word)) return false;
  const { usage } = spelling;
  if (usage === undefined || word.length < SHORTEST_FOR_SURE || word.length > LONGEST_FOR_SLIPS) return true;
  const lower = word.toLowerCase();
  if (word.includes("-") || usage.commonness(lower) >= SELDOM || spelling.lists(word)) return true;
  for (const { word: meant } of beforeOneSlip(lower, language)) {
    if (usage.commonness(meant) >= SELDOM && spelling.lists(meant)) return false;
  }
  return true;
}

function isName({ word, isFirst }: TextWord): boolean {
  return !isFirst && /^\p{Lu}/u.test(word);
}

/** Dictionaries have the straight apostrophe and the plain hyphen. */
function plain(word: string): string {
  return word.replaceAll("’", "'").replaceAll("‑", "-");
}
