/**
 * Words that neither the dictionary nor the company knows. A word with a capital in the middle of a sentence is taken for a
 * name, unless it is nearly one of the known names: people know best what others are called.
 */
import type { Language } from "../letters/language.ts";
import type { KnownWords } from "./known-names.ts";
import type { Spelling, TextMark } from "./proofread.ts";
import { isBentForm } from "./bent-forms.ts";
import { isJoined } from "./joined.ts";
import { isNumeral, withoutNumeral } from "./more-words/numerals.ts";
import { slipsOf } from "./slips/slips.ts";
import type { TextWord } from "./text-words.ts";
import { beforeOneSlip } from "./usage/one-slip.ts";

/** Looking for what was meant takes longer than seeing that it is wrong: the first ones get suggestions. */
const MOST_SUGGESTED = 30;

const MOST_SUGGESTIONS = 3;

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
    if (Array.from(word).length < 2 || ABBREVIATION.test(word) || known.has(word) || each.isShortened)
      return false;
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
      (near === undefined ? (isSuggested ? likeliestFirst(plain(word), spelling, language) : []) : [near]);
    if (isSuggested) suggested.set(word, suggestions);
    return { line, at, word, problem: "spelling", suggestions };
  });
}

/** Words in use go before words of the dictionary alone: "veckor" before "vektor". */
function likeliestFirst(word: string, spelling: Spelling, language: Language): readonly string[] {
  const suggested = spelling.suggest(word);
  const { usage } = spelling;
  if (usage === undefined || word.length > LONGEST_FOR_SLIPS) return suggested;
  const lower = word.toLowerCase();
  const likely = [...beforeOneSlip(lower, language)]
    .map(({ word: meant, slip }) => ({
      meant,
      weight: usage.commonness(meant) / (slip === "other" ? 10 : 1),
    }))
    .filter(({ meant, weight }) => weight >= SELDOM && meant.length > 1 && spelling.lists(meant))
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ meant }) => (lower === word ? meant : meant.charAt(0).toUpperCase() + meant.slice(1)));
  return [...new Set([...likely, ...suggested])].slice(0, MOST_SUGGESTIONS);
}

/** Nearly a known name, and no other name that the dictionary has. */
function isMisspeltName(word: string, { spelling, known }: MisspeltOf): boolean {
  if (TWO_CAPITALS.test(word)) return true;
  if (known.near(word) === undefined) return false;
  return !spelling.lists(word) || spelling.lists(word.toLowerCase());
}

/** "ordernr", "u-värde", "alv:n": what is put to a word, or a word to it. */
const NUMBER = /^(\p{L}{5,}?)nro?$/u;
const ONE_LETTER = /^\p{L}-(?=\p{L}{3})/u;
const BENT = /:\p{Ll}{1,4}$/u;

/** "Uparfymert", "oglaserad"; "naboens", "pallenes". */
const NEGATED: Readonly<Partial<Record<Language, RegExp>>> = {
  ...{ sv: /^o(?=\p{L}{4,}(?:erad|erat|erade)$)/iu, da: /^u(?=\p{L}{4,}(?:eret|erede)$)/iu },
  nb: /^u(?=\p{L}{4,}erte?$)/iu,
};
const GENITIVE = /^\p{L}{3,}(?:en|et|ene|ena|arna|erna)s$/u;

function knows(word: string, spelling: Spelling, language: Language): boolean {
  if (spelling.knows(word) || isNumeral(word, language) || isJoined(word, spelling, language)) return true;
  if (language === "fi" && isBentForm(word, spelling)) return true;
  const bare = word.replace(NUMBER, "$1").replace(ONE_LETTER, "").replace(BENT, "");
  if (bare !== word && spelling.knows(bare)) return true;
  const counted = withoutNumeral(word, language);
  if (counted !== undefined && isCounted(counted, spelling)) return true;
  const negated = word.replace(NEGATED[language] ?? /^$/u, "");
  if (negated !== word && spelling.lists(negated)) return true;
  return GENITIVE.test(word) && language !== "fi" && spelling.lists(word.slice(0, -1));
}

/** What may follow a numeral: "femtiår" is two words, "femårsgaranti" one; and in "trelagsruder" the s joins all three. */
function isCounted(rest: string, spelling: Spelling): boolean {
  if (spelling.knows(rest)) return !spelling.lists(rest);
  for (let at = rest.indexOf("s", 3); at !== -1 && rest.length - at > 4; at = rest.indexOf("s", at + 1)) {
    if (spelling.lists(rest.slice(0, at)) && spelling.lists(rest.slice(at + 1))) return true;
  }
  return false;
}

/** A compound that nobody uses, one slip from a word that is listed and used, is that word misspelt. */
function isRight(word: string, spelling: Spelling, language: Language): boolean {
  if (!knows(word, spelling, language)) return false;
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
