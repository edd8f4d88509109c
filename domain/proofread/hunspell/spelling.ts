/**
 * A dictionary of one language from its two Hunspell files. It knows a word as it is written, at the beginning of a
 * sentence and in capitals, compounds, and each part of what hyphens join ("IT-avdelning", "köks- och badrum").
 *
 * Why not a library: the only one of a permissive licence (nspell) needs 2 to 4 seconds and 260 MB for a dictionary and
 * knows no compounds, and Hunspell itself, compiled, is not of a permissive licence. What our languages use of the
 * format is small. Measured in docs/proofreading.md, against Hunspell.
 */
import type { Spelling } from "../proofread.ts";
import { readAffixFile } from "./affix-file.ts";
import { isCompound } from "./compounds.ts";
import { mayStand, readings } from "./readings.ts";
import type { Place } from "./readings.ts";
import { waysToWrite } from "../ways-to-write.ts";
import { createSuggest } from "./suggest.ts";
import { createWordList } from "./word-list.ts";

export interface HunspellFiles {
  /** The text of the `.aff` file. */
  readonly aff: string;
  /** The text of the `.dic` file. */
  readonly dic: string;
}

/** Longer words are nothing that a dictionary could speak of. */
const LONGEST_WORD = 60;

/** A few megabytes. */
const MOST_REMEMBERED = 50_000;

export function createSpelling({ aff, dic }: HunspellFiles): Spelling {
  const affixes = readAffixFile(aff);
  const words = createWordList(dic, affixes.readFlags);

  const isForbidden = (word: string): boolean =>
    affixes.forbidden !== undefined &&
    words.entriesOf(word).some((flags) => flags.has(affixes.forbidden ?? ""));
  const canStand = (letters: string, place: Place): boolean => {
    for (const reading of readings(letters, affixes, words)) {
      if (mayStand(reading, place, affixes)) return true;
    }
    return false;
  };
  const isPart = remembered(canStand);
  const isSimple = (word: string): boolean => isPart(word, "alone");
  const isWord = (word: string): boolean =>
    !isForbidden(word) && (isSimple(word) || isCompound(word, { affixes, isPart, isSimple }));

  /** As written, or as it would be written in the middle of a sentence. */
  const inAnyCase = (word: string, is: (word: string) => boolean): boolean =>
    waysToWrite(word).some((each) => is(each));

  const knowsPart = (part: string, index: number, all: readonly string[]): boolean => {
    // What a hyphen follows may be the beginning of a compound, and what it goes before the end of one.
    if (part === "") return all.length === 2;
    return (
      inAnyCase(part, isWord) ||
      (index < all.length - 1 && inAnyCase(part, (each) => isPart(each, "begin"))) ||
      (index > 0 && inAnyCase(part, (each) => isPart(each, "end")))
    );
  };

  const knows = (word: string): boolean => {
    if (word.length > LONGEST_WORD) return false;
    if (inAnyCase(word, isWord)) return true;
    const parts = word.split("-");
    return parts.length > 1 && parts.every(knowsPart);
  };

  const mayBeSuggested = (word: string): boolean =>
    affixes.noSuggestion === undefined ||
    !words.entriesOf(word).some((flags) => flags.has(affixes.noSuggestion ?? ""));

  return {
    knows,
    lists: (word) => inAnyCase(word, isSimple),
    suggest: createSuggest({
      affixes,
      isSimple: (word) => !isForbidden(word) && inAnyCase(word, isSimple) && mayBeSuggested(word),
      isKnown: (word) => knows(word) && mayBeSuggested(word),
    }),
  };
}

/** Compounds and suggestions ask for the same parts again and again. */
function remembered(
  canStand: (letters: string, place: Place) => boolean,
): (letters: string, place: Place) => boolean {
  const known = new Map<string, boolean>();
  return (letters, place) => {
    const key = `${place} ${letters}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = canStand(letters, place);
    known.set(key, answer);
    return answer;
  };
}
