/**
 * How a word can be read: as an entry of the word list, or as one with endings and a beginning; alone, or as a part of
 * a compound. At most two endings and one beginning are taken off, as Hunspell does.
 */
import { fits, withoutAffix } from "./affix-file.ts";
import type { Affix, AffixFile, Flags } from "./affix-file.ts";
import type { WordList } from "./word-list.ts";

export interface Reading {
  readonly flags: Flags;
  readonly prefix?: Affix;
  /** The one nearest the entry. */
  readonly inner?: Affix;
  /** The outermost. */
  readonly suffix?: Affix;
}

/** All readings of the word, lazily: most askers need one. */
export function* readings(word: string, affixes: AffixFile, words: WordList): Generator<Reading> {
  yield* withSuffixes(word, affixes, words);
  for (const prefix of affixesOn(word, affixes, "prefixes")) {
    const rest = withoutAffix(prefix, word);
    if (!fits(prefix, rest)) continue;
    for (const reading of withSuffixes(rest, affixes, words)) {
      const isTaken = reading.flags.has(prefix.flag) || reading.suffix?.flags.has(prefix.flag) === true;
      const isCrossing = reading.suffix === undefined || (prefix.isCrossed && reading.suffix.isCrossed);
      if (isTaken && isCrossing) yield { ...reading, prefix };
    }
  }
}

function* withSuffixes(word: string, affixes: AffixFile, words: WordList): Generator<Reading> {
  for (const flags of words.entriesOf(word)) yield { flags };
  for (const suffix of affixesOn(word, affixes, "suffixes")) {
    const stem = withoutAffix(suffix, word);
    if (!fits(suffix, stem)) continue;
    for (const flags of words.entriesOf(stem)) {
      if (flags.has(suffix.flag)) yield { flags, suffix };
    }
    if (!affixes.second.has(suffix.flag)) continue;
    for (const inner of affixesOn(stem, affixes, "suffixes")) {
      if (!inner.flags.has(suffix.flag)) continue;
      const root = withoutAffix(inner, stem);
      if (!fits(inner, root)) continue;
      for (const flags of words.entriesOf(root)) {
        if (flags.has(inner.flag)) yield { flags, inner, suffix };
      }
    }
  }
}

function* affixesOn(word: string, affixes: AffixFile, which: "suffixes" | "prefixes"): Generator<Affix> {
  const isSuffix = which === "suffixes";
  const longest = Math.min(isSuffix ? affixes.longestSuffix : affixes.longestPrefix, word.length);
  for (let length = 0; length <= longest; length += 1) {
    const added = isSuffix ? word.slice(word.length - length) : word.slice(0, length);
    yield* affixes[which].get(added) ?? [];
  }
}

export type Place = "alone" | "begin" | "middle" | "end";

/** Whether a word that is read so may stand there. */
export function mayStand(
  { flags, prefix, inner, suffix }: Reading,
  place: Place,
  { compound, needsAffix }: AffixFile,
): boolean {
  const has = (flag: string | undefined): boolean =>
    flag !== undefined &&
    (flags.has(flag) || suffix?.flags.has(flag) === true || prefix?.flags.has(flag) === true);
  const on = (affix: Affix | undefined, flag: string | undefined): boolean =>
    flag !== undefined && affix?.flags.has(flag) === true;

  const outermost = suffix ?? prefix;
  if (needsAffix !== undefined) {
    if (flags.has(needsAffix) && outermost === undefined) return false;
    if (on(suffix, needsAffix) && prefix === undefined) return false;
    if (on(prefix, needsAffix) && suffix === undefined) return false;
    if (on(inner, needsAffix) && suffix === undefined) return false;
  }
  if (place === "alone") return !has(compound.onlyInside);
  if (!has(compound.anywhere) && !has(compound[place])) return false;
  if (place !== "end" && suffix !== undefined && !on(suffix, compound.permit)) return false;
  return place === "begin" || prefix === undefined || on(prefix, compound.permit);
}
