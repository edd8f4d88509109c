/**
 * Which of six languages a text is written in, by its small words, its letters and its endings. Our own and small on
 * purpose: it loads in no time and works on a mail of ten words. Danish and Norwegian are the hard pair: what only one
 * of them has weighs most, and where a text could be either, hints decide (`language-hints.ts`). Linear in the first part of the text; the rest is not looked at.
 */
import { PATTERNS } from "./language-patterns.ts";
import { DETECTED_LANGUAGES, OWN_LETTERS, WORDS } from "./language-profiles.ts";
import type { DetectedLanguage } from "./language-profiles.ts";

export type { DetectedLanguage } from "./language-profiles.ts";

/** What is known apart from the text, as points for a language: a clear word is worth two. */
export type Hints = Partial<Record<DetectedLanguage, number>>;

/** Far more than is needed. */
const LONGEST_TEXT = 3000;

/** With less than this between the best two, nothing can be said. */
const SMALLEST_LEAD = 0.25;

/** The language of the text, or undefined when it could as well be another. */
export function detectLanguage(text: string, hints: Hints = {}): DetectedLanguage | undefined {
  const scores = new Map(DETECTED_LANGUAGES.map((language) => [language, hints[language] ?? 0]));
  const add = (language: DetectedLanguage, points: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + points);
  };
  for (const [pattern, language, points] of PUNCTUATION) {
    const found = [...text.slice(0, LONGEST_TEXT).matchAll(pattern)].length;
    add(language, Math.min(found, 4) * points);
  }
  const { words, patterns, longestPattern } = tables();
  let before = "";
  for (const word of wordsOf(text)) {
    for (const language of strangersTo(word)) add(language, -STRANGE_LETTER);
    for (const { language, points } of words.get(word) ?? []) add(language, points);
    for (const part of partsOf(word, longestPattern)) {
      for (const { language, points } of patterns.get(part) ?? []) add(language, points);
    }
    // "bestillingen min", "passordet mitt": in Danish and Swedish the owner stands first.
    if (OWNERS.has(word) && /[^\s]{2}(?:en|et|a|ene)$/.test(before)) add("nb", 1);
    // "at returnere": in Norwegian and Swedish an infinitive has "å" or "att".
    if (before === "at" && /\p{L}{3}e$/u.test(word) && !SUBJECTS.has(word)) add("da", 1);
    before = word;
  }
  const [best, second] = [...scores].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] - (second?.[1] ?? 0) >= SMALLEST_LEAD ? best[0] : undefined;
}

/**
 * What is lost with capitals and commas. "I" within a sentence is Danish for you, and English; Danish has a comma
 * before most clauses, where Norwegian and Swedish have none.
 */
const PUNCTUATION: readonly (readonly [RegExp, DetectedLanguage, number])[] = [
  [/\p{L},? I(?=[ ,.!?])/gu, "da", 1.2],
  [/\p{L},? I(?=[ ,.!?])/gu, "en", 1],
  [/, (?:at|der|som|når|hvis|fordi|hvor|så snart|inden|før|da|om) /g, "da", 0.4],
];

/** A name may have a letter that its language has not. */
const STRANGE_LETTER = 0.5;

/** The languages that do not have one of the word's letters. */
function strangersTo(word: string): readonly DetectedLanguage[] {
  const [letter] = /[åäæöøüß]/.exec(word) ?? [];
  return letter === undefined
    ? []
    : DETECTED_LANGUAGES.filter((language) => !OWN_LETTERS[language].includes(letter));
}

const OWNERS = new Set([
  "min",
  "mitt",
  "mine",
  "din",
  "ditt",
  "dine",
  "hennes",
  "vår",
  "vårt",
  "våre",
  "deres",
]);

/** Words that follow the conjunction "at" in Norwegian, too. */
const SUBJECTS = new Set([
  "alle",
  "begge",
  "denne",
  "dere",
  "dette",
  "disse",
  "flere",
  "hele",
  "mange",
  "noe",
  "slike",
]);

/** By how many languages share it: a word of one language alone says most, one that four share next to nothing. */
const WORDS_WEIGH = [0, 2, 1.2, 0.6, 0.2, 0, 0];
const PATTERNS_WEIGH = [0, 1, 0.5, 0.25, 0.1, 0, 0];

type Points = ReadonlyMap<
  string,
  readonly { readonly language: DetectedLanguage; readonly points: number }[]
>;

interface Tables {
  readonly words: Points;
  readonly patterns: Points;
  readonly longestPattern: number;
}

let made: Tables | undefined;

/** Made when the first text is looked at: most starts of a function never need them. */
function tables(): Tables {
  if (made !== undefined) return made;
  const patterns = pointsOf(PATTERNS, PATTERNS_WEIGH);
  const lengths = [...patterns.keys()].map((pattern) => pattern.replaceAll("-", "").length);
  made = { words: pointsOf(WORDS, WORDS_WEIGH), patterns, longestPattern: Math.max(...lengths) };
  return made;
}

function pointsOf(profiles: Readonly<Record<DetectedLanguage, string>>, weights: readonly number[]): Points {
  const languagesOf = new Map<string, Set<DetectedLanguage>>();
  for (const language of DETECTED_LANGUAGES) {
    for (const entry of profiles[language].split(/\s+/)) {
      languagesOf.set(entry, (languagesOf.get(entry) ?? new Set()).add(language));
    }
  }
  return new Map(
    [...languagesOf].map(([entry, languages]) => {
      const points = weights[languages.size] ?? 0;
      return [entry, [...languages].map((language) => ({ language, points }))];
    }),
  );
}

/** Longer "words" are not words. */
const LONGEST_WORD = 40;

/** All groups of letters in a word, as patterns write them; each once. */
function partsOf(word: string, longest: number): Set<string> {
  const parts = new Set<string>();
  const end = Math.min(word.length, LONGEST_WORD);
  for (let from = 0; from < end; from += 1) {
    for (let to = from + 1; to <= Math.min(end, from + longest); to += 1) {
      const part = word.slice(from, to);
      parts.add(`-${part}-`);
      if (from === 0 && to < end) parts.add(`${part}-`);
      if (to === end && from > 0) parts.add(`-${part}`);
    }
  }
  return parts;
}

/** Words in lower case, without addresses, links and numbers. */
function wordsOf(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/[@/\d]/.test(word))
    .flatMap((word) => word.match(/[\p{L}\p{M}]+/gu) ?? []);
}
