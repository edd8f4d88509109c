/**
 * Makes `domain/proofread/usage/LANGUAGE.txt` anew: the commonest words of a language and which stand side by side, from the
 * lists in Tesseract's language data (Apache-2.0) and from our own letters. Only words that the dictionary knows are taken.
 *
 *     node test/domain/proofread/derive-usage.ts sv bigrams.txt words.txt
 *
 * The two lists come out of `swe.traineddata` (package @tesseract.js-data/swe, folder 4.0.0) with Tesseract's own programs:
 * `combine_tessdata -u swe.traineddata swe.` and `dawg2wordlist swe.unicharset swe.bigram-dawg bigrams.txt`, likewise `swe.word-dawg`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { textWords } from "../../../domain/proofread/text-words.ts";
import { beforeOneSlip } from "../../../domain/proofread/usage/one-slip.ts";
import { ownTexts } from "./own-texts.ts";
import { TRADE_WORDS } from "./trade-words.ts";

/** The English list has four times as many pairs as the others. */
const MOST_WORDS = { sv: 5000, da: 5000, nb: 5000, fi: 5000, en: 3000 };

/** Longer ones are hardly ever one slip away from another word. */
const LONGEST_OTHER = 9;

/** Of the commonest words it needs no saying that letters have them. */
const COMMON_ANYWHERE = 1000;

const SHORTEST_HALF = 4;
const LONGEST_COMPOUND = 24;

/** In how many pairs a word stands that is used now and then. */
const LEAST_NOW_AND_THEN = 3;

const [written, pairsFile = "", wordsFile = ""] = process.argv.slice(2);
const language = LANGUAGES.find((each) => each === written);
const spelling = language === undefined ? undefined : createInstalledDictionaries()(language);
if (language === undefined || spelling === undefined) throw new Error("Say the language, and two lists.");

const known = new Map<string, boolean>();
const isWord = (word: string): boolean => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const is = /^\p{L}+$/u.test(word) && (word.length > 1 || spelling.lists(word)) && spelling.knows(word);
  known.set(word, is);
  return is;
};
const linesOf = (file: string): string[] => readFileSync(file, "utf8").toLowerCase().split("\n");

const ownLines = ownTexts(language).split("\n");
const own = textWords(ownLines);
const ownWords = new Set(own.map(({ word }) => word.toLowerCase()).filter(isWord));
const ownPairs = own.flatMap(({ word, line, at }, index) => {
  const next = own[index + 1];
  return next?.line === line && next.at === at + word.length + 1
    ? [`${word} ${next.word}`.toLowerCase()]
    : [];
});

const pairs = new Set(
  [...linesOf(pairsFile), ...ownPairs].filter((pair) => {
    const words = pair.split(" ");
    return words.length === 2 && words.every(isWord);
  }),
);
const beside = new Map<string, number>();
for (const pair of pairs) for (const word of pair.split(" ")) beside.set(word, (beside.get(word) ?? 0) + 1);
const byCommonness = [...beside].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
const common = [...new Set([...byCommonness.slice(0, MOST_WORDS[language]), ...ownWords])];
const places = new Map(common.map((word, place) => [word, place]));

const after: number[][] = common.map(() => []);
for (const pair of pairs) {
  const [first, second] = pair.split(" ").map((word) => places.get(word));
  if (first !== undefined && second !== undefined) after[first]?.push(second);
}
const lines = common.map((word, place) => {
  const sorted = (after[place] ?? []).toSorted((one, other) => one - other);
  return [word, ...sorted.map((each, index) => (each - (sorted[index - 1] ?? 0)).toString(36))].join(" ");
});

// Of those that are not common only these matter: where one slip makes a common word of it.
const tradeWords = TRADE_WORDS[language].split(" ");
const others = [...new Set([...beside.keys(), ...linesOf(wordsFile), ...tradeWords])].filter(
  (word) =>
    !places.has(word) &&
    word.length <= LONGEST_OTHER &&
    isWord(word) &&
    [...beforeOneSlip(word, language)].some((each) => places.has(each.word)),
);
/** Compounds of two common words that are in use: who writes them as two is mistaken. */
const isCompoundOfCommon = (word: string): boolean =>
  Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) },
    (_, at) => at + SHORTEST_HALF,
  ).some((at) => places.has(word.slice(0, at)) && places.has(word.slice(at)));
const compounds = linesOf(wordsFile).filter(
  (word) => !places.has(word) && word.length <= LONGEST_COMPOUND && isCompoundOfCommon(word) && isWord(word),
);
const isNowAndThen = (word: string): boolean => (beside.get(word) ?? 0) >= LEAST_NOW_AND_THEN;
const ofLetters = [...new Set([...ownWords, ...tradeWords.filter(isWord)])].filter(
  (word) => byCommonness.indexOf(word) > COMMON_ANYWHERE || !beside.has(word),
);
const paragraphs = [
  lines.join("\n"),
  ofLetters.toSorted().join(" "),
  others.filter(isNowAndThen).toSorted().join(" "),
  [...new Set([...others.filter((word) => !isNowAndThen(word)), ...compounds])].toSorted().join(" "),
];
writeFileSync(
  join(import.meta.dirname, `../../../domain/proofread/usage/${language}.txt`),
  `${paragraphs.join("\n\n")}\n`,
);
