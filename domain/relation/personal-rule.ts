/**
 * Personal, not private: what may be noted of the people at a customer. A short line on what they like to talk of helps
 * before a call; nothing is kept on health, politics, religion, trade unions, sexuality or origin (the special categories of
 * personal data, GDPR, art. 9), nor, by the rule of the house, on family. What is refused is not stored, and nobody quotes it.
 *
 * It goes by words, in all five languages at once, since staff write in several: exact words and their genitives, such as
 * begin a word and may go on, and such as end one. Letters that only look alike count as what they look like, and those that
 * nobody sees do not count. It is a reminder of the rule, and no proof that it is kept. Pure; linear in the text.
 */
import { tokensOf } from "../words/tokens.ts";
import { isFromAbroad } from "./personal/from-abroad.ts";
import { REFUSED_TOPICS, type RefusedTopic } from "./personal/refused-topic.ts";
import { endingsUnder, entriesUnder } from "./personal/refused-words.ts";

/** Characters of one note, and notes of one customer. */
const LONGEST_PERSONAL = 200;
export const MOST_PERSONAL = 10;
/** Characters: some lines of a mail. */
const LONGEST_READ = 2_000;

/** Why a text is not kept: what it speaks of, or that it is longer than a short note. */
export type RefusedPersonal = RefusedTopic | "too-long";

/** Undefined: it may be kept. */
export function refusedPersonal(text: string): RefusedPersonal | undefined {
  // Of what is far too long, no more is read than could be kept twice.
  const words = withoutPermitted(wordsOf(text.slice(0, 2 * LONGEST_PERSONAL)));
  return topicOf(words) ?? (text.length > LONGEST_PERSONAL ? "too-long" : undefined);
}

/** What a text speaks of that is never noted, however long it is: such words are not quoted either. */
export function privateTopicIn(text: string): RefusedTopic | undefined {
  const words = withoutPermitted(wordsOf(text.slice(0, LONGEST_READ)));
  return topicOf(words);
}

const topicOf = (words: readonly string[]): RefusedTopic | undefined =>
  REFUSED_TOPICS.find((topic) => words.some((_, at) => speaksOf(topic, words, at)));

function wordsOf(text: string): readonly string[] {
  const seen = asSeen(text);
  const words = tokensOf(seen).filter(({ is }) => is === "word");
  const isCapital = (at: number): boolean => {
    const { from = 0, until = 0 } = words[at] ?? {};
    return /^\p{Lu}\p{Ll}/u.test(seen.slice(from, until));
  };
  return words
    .filter(({ text: word }, at) => !(NAMES_TOO.has(word) && isCapital(at) && isCapital(at + 1)))
    .map(({ text: word }) => word);
}

/** "Mor Ahmed" and "Jude Bell" are called so; "Karins mor" and "en jude" are none. */
const NAMES_TOO: ReadonlySet<string> = new Set(["mor", "jude", "son"]);

/** Cyrillic and Greek letters that are taken for Latin ones. */
const LOOKS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: "асеорхуіјѕкмнтвгԁһοαερικντυχ".length }, (_, at) => [
    "асеорхуіјѕкмнтвгԁһοαερικντυχ".charAt(at),
    "aceopxyijskmhtbrdhoaepikvtux".charAt(at),
  ]),
);

/** Without soft hyphens, joiners and the like, which part no words. */
const asSeen = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(
      /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
      (letter) => LOOKS.get(letter.toLowerCase()) ?? letter,
    );

interface WordList {
  readonly exact: ReadonlySet<string>;
  /** Beginnings by what stands before them in their phrase, "" where it is one word. */
  readonly beginnings: ReadonlyMap<string, ByLength>;
  readonly endings: ByLength;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** By their length: each is looked up, none is searched for. */
type ByLength = ReadonlyMap<number, ReadonlySet<string>>;

function listOf(entries: readonly string[], endings: readonly string[] = []): WordList {
  const open = entries.filter((entry) => entry.endsWith("*")).map((entry) => wordsOf(entry.slice(0, -1)));
  const exact = entries.filter((entry) => !entry.endsWith("*")).map((entry) => wordsOf(entry));
  const byStem = Map.groupBy(open, (words) => words.slice(0, -1).join(" "));
  return {
    exact: new Set(exact.map((words) => words.join(" "))),
    beginnings: new Map(
      [...byStem].map(([stem, each]) => [stem, byLength(each.map((words) => words.at(-1) ?? ""))]),
    ),
    endings: byLength(endings),
    longest: Math.max(1, ...[...exact, ...open].map(({ length }) => length)),
  };
}

const byLength = (words: readonly string[]): ByLength =>
  new Map([...Map.groupBy(words, ({ length }) => length)].map(([length, each]) => [length, new Set(each)]));

const LISTS = new Map(
  REFUSED_TOPICS.map((topic) => [topic, listOf(entriesUnder(topic), endingsUnder(topic))]),
);
const PERMITTED_LIST = listOf(entriesUnder("permitted"));
/** "Sonens student": shorter words with an "s" are others. */
const SHORTEST_OWNER = 4;

function speaksOf(topic: RefusedTopic, words: readonly string[], at: number): boolean {
  const list = LISTS.get(topic);
  if (list !== undefined && lengthOfMatch(list, words, at) > 0) return true;
  return topic === "origin" && isFromAbroad(words, at);
}

/** How many words from here on are one entry of the list; 0: none. */
function lengthOfMatch(
  { exact, beginnings, endings, longest }: WordList,
  words: readonly string[],
  at: number,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length);
    const begins = beginnings.get(phrase.slice(0, -1).join(" "));
    if (exact.has(phrase.join(" ")) || hasBeginning(begins, phrase.at(-1) ?? "")) return length;
  }
  const word = words[at] ?? "";
  const owner = word.endsWith("s") ? word.slice(0, -1) : "";
  const isOne =
    hasEnding(endings, word) ||
    hasEnding(endings, owner) ||
    (owner.length >= SHORTEST_OWNER && exact.has(owner));
  return isOne ? 1 : 0;
}

const hasBeginning = (known: ByLength | undefined, word: string): boolean =>
  known !== undefined && [...known].some(([length, each]) => each.has(word.slice(0, length)));

const hasEnding = (known: ByLength, word: string): boolean =>
  [...known].some(([length, each]) => each.has(word.slice(-length)));

/** "Family business", "parent company", "an old barn". */
function withoutPermitted(words: readonly string[]): readonly string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengthOfMatch(PERMITTED_LIST, words, at);
    if (length === 0) rest.push(words[at] ?? "");
    at += Math.max(1, length);
  }
  return rest;
}
