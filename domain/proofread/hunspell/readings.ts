/**
 * How a word can be read: as an entry of the word list, or as one with endings and a beginning; alone, or as a part of
 * a compound. At most two endings and one beginning are taken off, as Hunspell does.
 */
import { fits, withoutAffix } from "./affix-file.ts";
import type { Affix, AffixFile, AffixGroup, Flags } from "./affix-file.ts";
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
  for (const group of groupsOn(word, affixes, "prefixes")) {
    const rest = withoutAffix(group, word);
    for (const reading of withSuffixes(rest, affixes, words)) {
      for (const prefix of group.affixes) {
        const isTaken = reading.flags.has(prefix.flag) || reading.suffix?.flags.has(prefix.flag) === true;
        const isCrossing = reading.suffix === undefined || (prefix.isCrossed && reading.suffix.isCrossed);
        if (isTaken && isCrossing && fits(prefix, rest)) yield { ...reading, prefix };
      }
    }
  }
}

function* withSuffixes(word: string, affixes: AffixFile, words: WordList): Generator<Reading> {
  for (const flags of words.entriesOf(word)) yield { flags };
  for (const group of groupsOn(word, affixes, "suffixes")) {
    const stem = withoutAffix(group, word);
    yield* withSuffix(group.affixes, stem, words);
    const seconds = group.affixes.filter(({ flag }) => affixes.second.has(flag));
    if (seconds.length > 0) yield* withTwoSuffixes(seconds, stem, affixes, words);
  }
}

function* withSuffix(suffixes: readonly Affix[], stem: string, words: WordList): Generator<Reading> {
  for (const flags of words.entriesOf(stem)) {
    for (const suffix of suffixes) {
      if (flags.has(suffix.flag) && fits(suffix, stem)) yield { flags, suffix };
    }
  }
}

function* withTwoSuffixes(
  seconds: readonly Affix[],
  stem: string,
  affixes: AffixFile,
  words: WordList,
): Generator<Reading> {
  for (const group of groupsOn(stem, affixes, "suffixes")) {
    const root = withoutAffix(group, stem);
    for (const { flags, suffix: inner } of withSuffix(group.affixes, root, words)) {
      const suffix = seconds.find((each) => inner?.flags.has(each.flag) === true && fits(each, stem));
      if (inner !== undefined && suffix !== undefined) yield { flags, inner, suffix };
    }
  }
}

function* groupsOn(word: string, affixes: AffixFile, which: "suffixes" | "prefixes"): Generator<AffixGroup> {
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
