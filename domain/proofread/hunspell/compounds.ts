/**
 * Words put together from others: "köksluckor", "leveringsdato". Each part must be one that the dictionary lets stand
 * in that place. Stricter than Hunspell in two ways, since a typing mistake often falls apart into short words:
 * at most three parts, and none of a letter or two. Every pair of places is looked at once: a word of 60 letters, the
 * longest that is looked at, takes at most 60 × 60 looks.
 */
import type { AffixFile } from "./affix-file.ts";
import type { Place } from "./readings.ts";

const MOST_PARTS = 3;
const SHORTEST_PART = 3;
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
  if (word.length < 2 * shortest || word.length > LONGEST_WORD) return false;
  return isMade(word, of, shortest) && !(compound.notOfMistakes && isMistakenForSimple(word, of));
}

function isMade(word: string, { affixes, isPart }: CompoundOf, shortest: number): boolean {
  const { compound } = affixes;
  const failed = new Set<string>();
  const fromHere = (from: number, parts: number, before: string): boolean => {
    const key = `${from} ${parts} ${compound.noRepeatedPart ? before : ""}`;
    if (failed.has(key)) return false;
    const rest = word.slice(from);
    if (parts > 0 && rest !== before && isPart(rest, "end")) return true;
    if (parts < MOST_PARTS - 1) {
      for (let until = from + shortest; until <= word.length - shortest + 1; until += 1) {
        const part = word.slice(from, until);
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
