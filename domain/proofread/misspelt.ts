/**
 * Words that neither the dictionary nor the company knows. A word with a capital in the middle of a sentence is taken for a
 * name, unless it is nearly one of the known names: people know best what others are called.
 */
import type { KnownWords } from "./known-names.ts";
import type { Spelling, TextMark } from "./proofread.ts";
import type { TextWord } from "./text-words.ts";

/** Looking for what was meant takes longer than seeing that it is wrong: the first ones get suggestions. */
const MOST_SUGGESTED = 30;

/** "AB", "VVS", "ROT-avdrag": a dictionary has few of them. */
const ABBREVIATION = /^\p{Lu}{2,6}(?:s|[:’'-]\p{Ll}*)?$/u;

export function misspelt(
  words: readonly TextWord[],
  { spelling, known }: { readonly spelling: Spelling; readonly known: KnownWords },
): TextMark[] {
  const names = new Set(words.filter((each) => isName(each)).map(({ word }) => word));
  const judged = new Map<string, boolean>();
  const isWrong = (each: TextWord): boolean => {
    const { word } = each;
    if (Array.from(word).length < 2 || ABBREVIATION.test(word) || known.has(word)) return false;
    if (names.has(word)) return known.near(word) !== undefined && !spelling.knows(word);
    const before = judged.get(word);
    const wrong = before ?? !spelling.knows(plain(word));
    judged.set(word, wrong);
    return wrong;
  };
  const wrong = words.filter(isWrong);
  const suggested = new Map<string, readonly string[]>();
  return wrong.map(({ line, at, word }) => {
    const near = known.near(word);
    const isSuggested = suggested.has(word) || suggested.size < MOST_SUGGESTED;
    const suggestions =
      suggested.get(word) ??
      (near === undefined ? (isSuggested ? spelling.suggest(plain(word)) : []) : [near]);
    if (isSuggested) suggested.set(word, suggestions);
    return { line, at, word, problem: "spelling", suggestions };
  });
}

function isName({ word, isFirst }: TextWord): boolean {
  return !isFirst && /^\p{Lu}/u.test(word);
}

/** Dictionaries have the straight apostrophe and the plain hyphen. */
function plain(word: string): string {
  return word.replaceAll("’", "'").replaceAll("‑", "-");
}
