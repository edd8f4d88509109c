/**
 * Reads a Hunspell affix file: which endings and beginnings words take, how words are put together, and what is often
 * mistaken for what. As hunspell(5) describes it, as far as the dictionaries of our languages use it; lines that are
 * not known are passed over, and a rule that cannot be read is left out.
 */
import { endsLike, readCondition, startsLike } from "./condition.ts";
import type { Condition } from "./condition.ts";

/** Flags of a word or an affix: what it may take, and where it may stand. */
export type Flags = ReadonlySet<string>;

/** One way to make a word from another: `strip` is taken off its end or beginning and `add` put there. */
export interface Affix {
  readonly flag: string;
  readonly isSuffix: boolean;
  /** Whether a prefix and a suffix of this kind may stand on one word. */
  readonly isCrossed: boolean;
  readonly strip: string;
  readonly add: string;
  /** What it gives to the word that it makes. */
  readonly flags: Flags;
  readonly condition: Condition;
}

/** Affixes that make the same of a word, so that what they may be taken off is looked up once for all of them. */
export interface AffixGroup {
  readonly isSuffix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly affixes: readonly Affix[];
}

export interface AffixFile {
  /** By what they add. */
  readonly suffixes: ReadonlyMap<string, readonly AffixGroup[]>;
  readonly prefixes: ReadonlyMap<string, readonly AffixGroup[]>;
  readonly longestSuffix: number;
  readonly longestPrefix: number;
  /** Flags of suffixes that may follow another suffix: few, or none. */
  readonly second: Flags;
  readonly readFlags: (written: string) => Flags;
  /** The flag, or undefined where the language has none for it. */
  readonly forbidden: string | undefined;
  readonly needsAffix: string | undefined;
  readonly noSuggestion: string | undefined;
  readonly compound: CompoundRules;
  /** What is often written in place of what. */
  readonly replacements: readonly (readonly [wrong: string, right: string])[];
  /** Letters, the likeliest to be mistaken first. */
  readonly letters: string;
}

export interface CompoundRules {
  readonly anywhere: string | undefined;
  readonly begin: string | undefined;
  readonly middle: string | undefined;
  readonly end: string | undefined;
  /** On an affix: it may stand inside a compound. */
  readonly permit: string | undefined;
  readonly onlyInside: string | undefined;
  /** Letters of the shortest part. */
  readonly shortestPart: number;
  /** No letter three times in a row where parts meet. */
  readonly noTriple: boolean;
  /** Three in a row are written as two: "topp" and "placering" are "topplacering". */
  readonly simplifiedTriple: boolean;
  readonly noRepeatedPart: boolean;
  /** A compound that a common mistake makes of a simple word is none. */
  readonly notOfMistakes: boolean;
}

export function readAffixFile(text: string): AffixFile {
  const lines = text.split(/\r?\n/).map((line) => line.trim().split(/\s+/));
  const valueOf = (name: string): string | undefined => lines.find(([first]) => first === name)?.[1];
  const has = (name: string): boolean => lines.some(([first]) => first === name);
  const readFlags = flagReader(valueOf("FLAG"));
  const affixes = affixesOf(lines, readFlags);
  const suffixes = affixes.filter(({ isSuffix }) => isSuffix);
  const prefixes = affixes.filter(({ isSuffix }) => !isSuffix);
  return {
    suffixes: grouped(suffixes),
    prefixes: grouped(prefixes),
    longestSuffix: longest(suffixes),
    longestPrefix: longest(prefixes),
    second: flagsThatFollow(suffixes),
    readFlags,
    forbidden: valueOf("FORBIDDENWORD"),
    needsAffix: valueOf("NEEDAFFIX"),
    noSuggestion: valueOf("NOSUGGEST"),
    compound: {
      anywhere: valueOf("COMPOUNDFLAG"),
      begin: valueOf("COMPOUNDBEGIN"),
      middle: valueOf("COMPOUNDMIDDLE"),
      end: valueOf("COMPOUNDEND"),
      permit: valueOf("COMPOUNDPERMITFLAG"),
      onlyInside: valueOf("ONLYINCOMPOUND"),
      shortestPart: Number(valueOf("COMPOUNDMIN") ?? 3),
      noTriple: has("CHECKCOMPOUNDTRIPLE"),
      simplifiedTriple: has("SIMPLIFIEDTRIPLE"),
      noRepeatedPart: has("CHECKCOMPOUNDDUP"),
      notOfMistakes: has("CHECKCOMPOUNDREP"),
    },
    replacements: lines.flatMap(([name, wrong, right]) =>
      name === "REP" && wrong !== undefined && right !== undefined ? [[wrong, right] as const] : [],
    ),
    letters: valueOf("TRY") ?? "",
  };
}

/** Whether the affix may be put to what `withoutAffix` gives. */
export function fits({ condition, isSuffix }: Affix, stem: string): boolean {
  return isSuffix ? endsLike(stem, condition) : startsLike(stem, condition);
}

export function withoutAffix({ isSuffix, strip, add }: AffixGroup, word: string): string {
  return isSuffix ? word.slice(0, word.length - add.length) + strip : strip + word.slice(add.length);
}

/** Flags are single signs, pairs of signs (`long`) or numbers between commas (`num`). */
function flagReader(kind: string | undefined): (written: string) => Flags {
  const known = new Map<string, Flags>();
  return (written) => {
    const flags =
      known.get(written) ??
      new Set(
        kind === "num"
          ? written.split(",")
          : kind === "long"
            ? (written.match(/../gu) ?? [])
            : Array.from(written),
      );
    known.set(written, flags);
    return flags;
  };
}

/** `SFX flag crossed count` begins a group, `SFX flag strip add/flags condition` is one of it. */
function affixesOf(lines: readonly (readonly string[])[], readFlags: (written: string) => Flags): Affix[] {
  const crossed = new Map<string, boolean>();
  return lines.flatMap(([name, flag, strip, added, condition]) => {
    if ((name !== "SFX" && name !== "PFX") || flag === undefined || added === undefined) return [];
    const group = `${name} ${flag}`;
    const isCrossed = crossed.get(group);
    if (isCrossed === undefined) {
      crossed.set(group, strip === "Y");
      return [];
    }
    const [add = "", flags = ""] = added.split("/");
    const isSuffix = name === "SFX";
    return [
      {
        flag,
        isSuffix,
        isCrossed,
        strip: strip === undefined || strip === "0" ? "" : strip,
        add: add === "0" ? "" : add,
        flags: readFlags(flags),
        condition: readCondition(condition ?? "."),
      },
    ];
  });
}

function grouped(all: readonly Affix[]): Map<string, AffixGroup[]> {
  const groups = [...Map.groupBy(all, ({ strip, add }) => `${strip} ${add}`).values()].flatMap((affixes) =>
    affixes.slice(0, 1).map(({ isSuffix, strip, add }) => ({ isSuffix, strip, add, affixes })),
  );
  return Map.groupBy(groups, ({ add }) => add);
}

function flagsThatFollow(suffixes: readonly Affix[]): Flags {
  const given = new Set(suffixes.flatMap(({ flags }) => [...flags]));
  return new Set(suffixes.map(({ flag }) => flag).filter((flag) => given.has(flag)));
}

function longest(affixes: readonly Affix[]): number {
  return affixes.reduce((most, { add }) => Math.max(most, add.length), 0);
}
