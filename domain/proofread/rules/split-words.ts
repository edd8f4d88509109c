/**
 * One word written as two: "telefon nummer", "kos ter", "leverans tid". Both halves may be words, so that no dictionary
 * minds. What the two are together must be a word of the list or in use; and it must be odd to see the halves side by side:
 * nobody uses the pair, or one half is hardly a word on its own. "leverans datum" is not marked: any two words make a compound,
 * and nothing tells "kontaktsitter" from "leveransdatum" where neither is known to be in use.
 */
import type { Language } from "../../letters/language.ts";
import type { Spelling } from "../proofread.ts";
import type { Usage } from "../usage/usage.ts";
import type { TextWord } from "../text-words.ts";
import type { Rule } from "./rule.ts";
import { SHORT_WORDS } from "./short-words.ts";

/** Letters of each half, and of the whole: shorter ones stand side by side by chance ("om en", "ny tid", "take over"). */
const SHORTEST_HALF = 4;
const SHORTEST_WHOLE = 11;

/** From here on a word is used, and used at all: `Usage.commonness`. */
const USED = 3;
const SELDOM = 0.5;

/** A short word as common as this is one that letters have. */
const IN_USE = 20;

/** What is as common as this stands before anything: "första", "egen", "under". */
const BEFORE_ANYTHING = 60;

/** Endings that are verbs too, and stand behind any noun: "afbestilling er gratis". */
const VERBS = new Set(["er"]);

/** Pairs of long halves that are meant as two words. */
const MEANT_AS_TWO = new Set(
  [
    "framför allt, allt eftersom, till rätta, dubbel tid, efter middag, efter hand, under tiden",
    "sidste dag, hele året, efter hånden, hver andre, over tid",
    "long time, every time, every thing, some time, some times, over time, after noon, time frame, per cent",
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
    if (MEANT_AS_TWO.has(`${first.word} ${second.word}`.toLowerCase())) return [];
    if (!isOdd(first, second, language, spelling)) return [];
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

function isOdd(first: TextWord, second: TextWord, language: Language, spelling: Spelling): boolean {
  const whole = first.word + second.word;
  const [one, other] = [first.word.toLowerCase(), second.word.toLowerCase()];
  const { usage } = spelling;
  if (usage?.pair(one, other)?.isUsed === true) return false;
  const isListed = spelling.lists(whole);
  if (isListed && (isOddShort(one, language, usage) || isOddShort(other, language, usage))) return true;
  const isLong = isLongPair(first, second);
  if (usage === undefined) return isListed && isLong;
  const before = usage.commonness(one);
  const together = usage.commonness(one + other);
  if (isListed && together >= USED) return true;
  // An ending that is a word itself, behind what is none on its own: "fabrik en".
  if (isListed && other.length < SHORTEST_HALF && !VERBS.has(other))
    return before < SELDOM && one.length >= SHORTEST_HALF;
  return isLong && together >= SELDOM && before < BEFORE_ANYTHING;
}

function isLongPair(first: TextWord, second: TextWord): boolean {
  const isLong = first.word.length + second.word.length >= SHORTEST_WHOLE;
  return isLong && first.word.length >= SHORTEST_HALF && second.word.length >= SHORTEST_HALF;
}

/** A short word that letters do not have, and that is hardly used elsewhere. */
function isOddShort(word: string, language: Language, usage: Usage | undefined): boolean {
  if (word.length >= SHORTEST_HALF || SHORT_WORDS[language].has(word)) return false;
  return usage === undefined || usage.commonness(word) < IN_USE;
}
