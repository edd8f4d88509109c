/**
 * Words put together from others: "köksluckor", "leveringsdato". Each part must be one that the dictionary lets stand
 * in that place. Stricter than Hunspell, since a typing mistake often falls apart into short words: at most three parts,
 * none of a letter or two, and no word of short parts alone. Every pair of places is looked at once: a word of 60
 * letters, the longest that is looked at, takes at most 60 × 60 looks.
 */
import type { AffixFile } from "./affix-file.ts";
import type { Place } from "./readings.ts";

const MOST_PARTS = 3;
const SHORTEST_PART = 3;
/** Of a compound, in letters; and of its parts, where it has three. */
const SHORTEST_WORD = 8;
const SHORTEST_OF_THREE = 4;
/** Where the dictionary does not say which words are put together: of the last part, and of one with an s behind it. */
const SHORTEST_FREE_PART = 5;
const SHORTEST_BEFORE_S = 5;
const LONGEST_WORD = 60;

export interface CompoundOf {
  readonly affixes: AffixFile;
  /** Whether the letters are a word that may stand there. */
  readonly isPart: (letters: string, place: Place) => boolean;
  /** Whether they are one word of the list. */
  readonly isSimple: (letters: string) => boolean;
}

export function isCompound(word: string, of: CompoundOf): boolean {
  const { compound } = of.affixes;
  if (compound.anywhere === undefined && compound.begin === undefined) return false;
  const shortest = Math.max(compound.shortestPart, SHORTEST_PART);
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return false;
  const isCompound = isMade(word, of, shortest) || (compound.begin === undefined && isFreelyMade(word, of));
  return isCompound && !(compound.notOfMistakes && isMistakenForSimple(word, of));
}

function isMade(word: string, { affixes, isPart }: CompoundOf, shortest: number): boolean {
  const { compound } = affixes;
  const failed = new Set<string>();
  const fromHere = (from: number, parts: number, before: string): boolean => {
    const key = `${from} ${parts} ${before}`;
    if (failed.has(key)) return false;
    const rest = word.slice(from);
    const isLong = parts < 2 || rest.length >= SHORTEST_OF_THREE;
    if (parts > 0 && isLong && rest !== before && isPart(rest, "end")) return true;
    if (parts < MOST_PARTS - 1) {
      for (let until = from + shortest; until <= word.length - shortest + 1; until += 1) {
        const part = word.slice(from, until);
        if (parts > 0 && Math.min(part.length, before.length) < SHORTEST_OF_THREE) continue;
        if (compound.noRepeatedPart && part === before) continue;
        if (!isPart(part, parts === 0 ? "begin" : "middle")) continue;
        const isTriple = compound.noTriple && hasTripleAt(word, until);
        if (!isTriple && word.length - until >= shortest && fromHere(until, parts + 1, part)) return true;
        const isShortened = compound.simplifiedTriple && word[until - 1] === word[until - 2];
        if (isShortened && fromHere(until - 1, parts + 1, part)) return true;
      }
    }
    failed.add(key);
    return false;
  };
  return fromHere(0, 0, "");
}

/**
 * The Norwegian list marks few words as parts, and knows no joining s: "forfalls" + "dato". There a longer word may follow
 * any part that may begin a compound, and any longer word with its s.
 */
function isFreelyMade(word: string, { isPart, isSimple }: CompoundOf): boolean {
  for (let until = SHORTEST_OF_THREE; until <= word.length - SHORTEST_FREE_PART; until += 1) {
    const part = word.slice(0, until);
    const isJoined = part.endsWith("s") && part.length > SHORTEST_BEFORE_S && isSimple(part.slice(0, -1));
    if ((isJoined || isPart(part, "begin")) && isSimple(word.slice(until))) return true;
  }
  return false;
}

function hasTripleAt(word: string, at: number): boolean {
  const letter = word[at];
  return letter === word[at - 1] && (letter === word[at - 2] || letter === word[at + 1]);
}

/** One common mistake away from a simple word it is that word, written wrongly. */
function isMistakenForSimple(word: string, { affixes, isSimple }: CompoundOf): boolean {
  return affixes.replacements.some(([wrong, right]) => {
    for (let at = word.indexOf(wrong); at !== -1; at = word.indexOf(wrong, at + 1)) {
      if (isSimple(word.slice(0, at) + right + word.slice(at + wrong.length))) return true;
    }
    return false;
  });
}
