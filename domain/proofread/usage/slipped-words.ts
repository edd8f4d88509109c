/**
 * Slips that make another word: "har" for "här", "oh" for "och". A dictionary knows them, so that only the words around and
 * how common both are can tell. Marked is what is likelier another word than itself. Linear in the text.
 */
import type { Language } from "../../letters/language.ts";
import type { KnownWords } from "../known-names.ts";
import { ABBREVIATIONS, isAbbreviation } from "../more-words/abbreviations.ts";
import { isCounting } from "../more-words/numerals.ts";
import type { Spelling, TextMark } from "../proofread.ts";
import type { TextWord } from "../text-words.ts";
import { LETTER_WORDS } from "./letter-words.ts";
import { evidenceFor, type Place, weigh } from "./evidence.ts";
import { beforeOneSlip, type BeforeSlip } from "./one-slip.ts";
import type { Usage } from "./usage.ts";

/** Longer words have no other word beside them but their own forms. */
const LONGEST = 14;

/** A word that is used more often than the other is not written by mistake. */
const LEAST_SHARE = 0.7;

const LONGEST_ABBREVIATION = 3;

/**
 * How much more must speak for the other word than that it is as likely: as little as leaves about one false mark in 100 words of
 * letters without a mistake. The curve is in docs/proofreading.md.
 */
const CAUTION: Readonly<Record<Language, number>> = { sv: 0.2, da: 0.3, en: 0, nb: 0.3, fi: -0.2 };

/**
 * What is asked for besides, by how common the word is that stands there. Of words that are used now and then no pairs are known, so
 * that what stands beside them can only speak for the other; and the commonest are seldom written by mistake.
 */
function enough(commonness: number): number {
  if (commonness < 0.5) return 0;
  if (commonness < 2) return 0.5;
  if (commonness <= 3) return 1;
  return commonness < 30 ? 0.2 : 0.7;
}

export interface SlippedOf {
  readonly language: Language;
  readonly spelling: Spelling;
  readonly known: KnownWords;
}

export function slippedWords(
  words: readonly TextWord[],
  lines: readonly string[],
  { language, spelling, known }: SlippedOf,
): TextMark[] {
  const { usage } = spelling;
  if (usage === undefined) return [];
  const others = othersIn(usage, language);
  return words.flatMap((each, index) => {
    const { line, at, word } = each;
    if (!mayBeSlip(each) || known.has(word)) return [];
    const written = word.toLowerCase();
    if (LETTER_WORDS[language].has(written) || isAbbreviation(each, language)) return [];
    const candidates = others(written);
    if (candidates.length === 0 || !spelling.knows(word)) return [];
    // Known with its capital alone it is a name: "Jan", "Tor".
    const isShort = ABBREVIATIONS[language].has(written);
    if (written !== word && (isShort || !spelling.knows(written))) return [];
    const place = placeOf(words, index, lines);
    // Alone in its line, or before a point, it may be short for something: "ma.", "tis.".
    const isAlone = place.before === undefined && place.after === undefined;
    if (isAlone && word.length <= LONGEST_ABBREVIATION) return [];
    if (isCounting(written, place, language)) return [];
    const meant = likeliest(written, candidates, place, usage, language);
    if (meant === undefined) return [];
    const suggestion = written === word ? meant : meant.charAt(0).toUpperCase() + meant.slice(1);
    return [{ line, at, word, problem: "spelling" as const, suggestions: [suggestion] }];
  });
}

/** Names and abbreviations are not judged. */
function mayBeSlip({ word, isFirst, isShortened }: TextWord): boolean {
  if (isShortened) return false;
  const isLong = word.length < 2 || word.length > LONGEST;
  return !isLong && (isFirst || word === word.toLowerCase()) && /^\p{L}\p{Ll}+$/u.test(word);
}

function othersThan(word: string, usage: Usage, language: Language): BeforeSlip[] {
  const least = Math.max(1, usage.commonness(word) * LEAST_SHARE);
  const found = new Map<string, BeforeSlip>();
  for (const each of beforeOneSlip(word, language)) {
    if (each.word.length > 1 && !found.has(each.word) && usage.commonness(each.word) >= least) {
      found.set(each.word, each);
    }
  }
  return [...found.values()];
}

function likeliest(
  written: string,
  candidates: readonly BeforeSlip[],
  place: Place,
  usage: Usage,
  language: Language,
): string | undefined {
  let most = CAUTION[language] + enough(usage.commonness(written));
  let meant: string | undefined;
  for (const { word, slip } of candidates) {
    const score = weigh(evidenceFor({ written, meant: word, slip, place, usage }));
    if (score < most) continue;
    most = score;
    meant = word;
  }
  return meant;
}

export function placeOf(words: readonly TextWord[], index: number, lines: readonly string[]): Place {
  const here = words[index];
  const beside = (first: TextWord | undefined, second: TextWord | undefined): boolean =>
    first !== undefined &&
    first.line === second?.line &&
    second.at === first.at + first.word.length + 1 &&
    lines[first.line - 1]?.[second.at - 1] === " ";
  const [before, after] = [words[index - 1], words[index + 1]];
  return {
    before: beside(before, here) ? before?.word.toLowerCase() : undefined,
    after: beside(here, after) ? after?.word.toLowerCase() : undefined,
  };
}

/** Every letter asks for the same words again. */
const remembered = new WeakMap<Usage, Map<string, readonly BeforeSlip[]>>();

/** A few megabytes. */
const MOST_REMEMBERED = 20_000;

function othersIn(usage: Usage, language: Language): (word: string) => readonly BeforeSlip[] {
  const known = remembered.get(usage) ?? new Map<string, readonly BeforeSlip[]>();
  remembered.set(usage, known);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const answer = othersThan(word, usage, language);
    known.set(word, answer);
    return answer;
  };
}
