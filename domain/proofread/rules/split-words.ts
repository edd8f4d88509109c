/**
 * One word written as two: "telefon nummer", "kos ter". Both halves may be words, so that no dictionary minds. It is
 * marked when the whole stands in the word list, and the halves are long, or one of them is a short word that nobody uses.
 * "leverans datum" is not: any two words make a compound, and the list does not say which ones are in use.
 */
import type { Language } from "../../letters/language.ts";
import type { TextWord } from "../text-words.ts";
import type { Rule } from "./rule.ts";
import { SHORT_WORDS } from "./short-words.ts";

/** Letters of each half, and of the whole: shorter ones stand side by side by chance ("om en", "ny tid", "take over"). */
const SHORTEST_HALF = 4;
const SHORTEST_WHOLE = 11;

/** Pairs of long halves that are meant as two words. */
const MEANT_AS_TWO = new Set(
  [
    "framför allt, allt eftersom, till rätta, dubbel tid, efter middag, efter hand, under tiden",
    "sidste dag, hele året, efter hånden, hver andre, over tid",
    "long time, every time, every thing, some time, some times, over time, after noon, time frame",
  ].flatMap((pairs) => pairs.split(", ")),
);

export const splitWords: Rule = ({ lines, words, known }, { language, spelling }) => {
  // Finnish writes many pairs of words both ways, each with a meaning of its own: "keittiön ovet", "keittiönovet".
  if (spelling === undefined || language === "fi") return [];
  return words.flatMap((second, index) => {
    const first = words[index - 1];
    if (
      first === undefined ||
      !areBeside(first, second, lines) ||
      known.has(first.word) ||
      known.has(second.word)
    ) {
      return [];
    }
    const whole = first.word + second.word;
    const isOdd = isLongPair(first, second) || isOddShort(first, language) || isOddShort(second, language);
    if (!isOdd || MEANT_AS_TWO.has(`${first.word} ${second.word}`.toLowerCase()) || !spelling.lists(whole))
      return [];
    return [
      {
        line: first.line,
        at: first.at,
        word: `${first.word} ${second.word}`,
        problem: "spelling" as const,
        suggestions: [whole],
      },
    ];
  });
};

function areBeside(first: TextWord, second: TextWord, lines: readonly string[]): boolean {
  const from = first.at + first.word.length;
  const isBlank =
    first.line === second.line && second.at === from + 1 && lines[first.line - 1]?.[from] === " ";
  return (
    isBlank &&
    !second.word.includes("-") &&
    !first.word.includes("-") &&
    second.word === second.word.toLowerCase()
  );
}

function isLongPair(first: TextWord, second: TextWord): boolean {
  const isLong = first.word.length + second.word.length >= SHORTEST_WHOLE;
  return isLong && first.word.length >= SHORTEST_HALF && second.word.length >= SHORTEST_HALF;
}

function isOddShort({ word }: TextWord, language: Language): boolean {
  return word.length < SHORTEST_HALF && !SHORT_WORDS[language].has(word.toLowerCase());
}
