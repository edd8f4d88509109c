/**
 * What a word that no dictionary knows was probably meant to be: every word that one slip of the finger away from it
 * would give. Words of the list go before compounds, and slips that are often made before others. Its work is bounded by the
 * word's length.
 */
import type { AffixFile } from "./affix-file.ts";

export interface SuggestOf {
  readonly affixes: Pick<AffixFile, "letters" | "replacements">;
  readonly isSimple: (word: string) => boolean;
  readonly isKnown: (word: string) => boolean;
}

const MOST = 3;

/** Longer words have too many neighbours, and are hardly ever one word. */
const LONGEST = 30;

/** Words of this many letters have a compound for nearly every slip. */
const SHORTEST_COMPOUND = 8;

/** To take a word apart takes a hundred times as long as to look it up. */
const MOST_COMPOUNDS = 500;

export function createSuggest({
  affixes,
  isSimple,
  isKnown,
}: SuggestOf): (word: string) => readonly string[] {
  const letters = [...new Set(affixes.letters.toLowerCase())].filter((letter) => /\p{L}/u.test(letter));
  return (word) => {
    if (word.length > LONGEST) return [];
    const candidates = [...new Set(neighbours(word, letters, affixes.replacements))].filter(
      (each) => each !== word,
    );
    const simple = firstOf(candidates, isSimple);
    if (simple.length > 0) return simple;
    const compounds =
      word.length < SHORTEST_COMPOUND ? [] : firstOf(candidates.slice(0, MOST_COMPOUNDS), isKnown);
    const split = twoWords(word).filter((pair) => pair.every(isSimple));
    return [...compounds, ...split.map((pair) => pair.join(" "))].slice(0, MOST);
  };
}

/** The likeliest first: what is often mistaken, letters that changed places, one typed twice, too few, too many, other. */
function* neighbours(
  word: string,
  letters: readonly string[],
  replacements: AffixFile["replacements"],
): Generator<string> {
  for (const [wrong, right] of replacements) {
    for (let at = word.indexOf(wrong); at !== -1; at = word.indexOf(wrong, at + 1)) {
      yield word.slice(0, at) + right.replaceAll("_", " ") + word.slice(at + wrong.length);
    }
  }
  const places = Array.from(word, (_, at) => at);
  const without = (at: number): string => word.slice(0, at) + word.slice(at + 1);
  for (const at of places) {
    yield word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
  }
  for (const at of places) if (word[at] === word[at + 1]) yield without(at);
  // The dictionary has its letters by how often they are mistaken.
  for (const letter of letters) {
    for (const at of [...places, word.length]) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (const at of places) yield without(at);
  for (const letter of letters) {
    for (const at of places) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function firstOf(candidates: readonly string[], is: (word: string) => boolean): string[] {
  const found: string[] = [];
  for (const each of candidates) {
    if (found.length === MOST) break;
    if (is(each)) found.push(each);
  }
  return found;
}

function twoWords(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index): [string, string] => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ]);
}
