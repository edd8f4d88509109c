/**
 * Personal, not private: what may be noted of the people at a customer. A short line on what they like to talk of helps
 * before a call; nothing is kept on health, politics, religion, trade unions, sexuality or origin (the special categories of
 * personal data, GDPR, art. 9), nor, by the rule of the house, on family. What is refused is not stored, and nobody quotes it.
 *
 * It goes by words, in all five languages at once, since staff write in several: exact words, and such as begin a word and
 * may go on. It is a reminder of the rule, and no proof that it is kept. Pure; linear in the text.
 */
import { tokensOf } from "../words/tokens.ts";
import { PERMITTED, REFUSED, REFUSED_TOPICS, type RefusedTopic } from "./personal/refused-words.ts";

export type { RefusedTopic } from "./personal/refused-words.ts";

/** Characters of one note, and notes of one customer. */
export const LONGEST_PERSONAL = 200;
export const MOST_PERSONAL = 10;

/** Why a text is not kept: what it speaks of, or that it is longer than a short note. */
export type RefusedPersonal = RefusedTopic | "too-long";

/** Undefined: it may be kept. */
export function refusedPersonal(text: string): RefusedPersonal | undefined {
  // Of what is far too long, no more is read than could be kept twice.
  const words = withoutPermitted(wordsOf(text.slice(0, 2 * LONGEST_PERSONAL)));
  return (
    REFUSED_TOPICS.find((topic) => words.some((_, at) => speaksOf(topic, words, at))) ??
    (text.length > LONGEST_PERSONAL ? "too-long" : undefined)
  );
}

const wordsOf = (text: string): readonly string[] =>
  tokensOf(text.normalize("NFC"))
    .filter(({ is }) => is === "word")
    .map(({ text: word }) => word);

interface WordList {
  readonly exact: ReadonlySet<string>;
  /** Beginnings, by their length: each is looked up, none is searched for. */
  readonly beginnings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

function listOf(lists: readonly string[]): WordList {
  const entries = lists.flatMap((list) => list.split(",").map((entry) => entry.trim().toLowerCase()));
  const open = entries.filter((entry) => entry.endsWith("*")).map((entry) => entry.slice(0, -1));
  const exact = entries.filter((entry) => entry !== "" && !entry.endsWith("*"));
  const phrases = exact.map((entry) => wordsOf(entry).join(" "));
  return {
    exact: new Set(phrases),
    beginnings: new Map(
      [...Map.groupBy(open, ({ length }) => length)].map(([length, each]) => [length, new Set(each)]),
    ),
    longest: Math.max(1, ...phrases.map((phrase) => phrase.split(" ").length)),
  };
}

const LISTS = new Map(REFUSED_TOPICS.map((topic) => [topic, listOf(REFUSED[topic])]));
const PERMITTED_LIST = listOf(PERMITTED);

function speaksOf(topic: RefusedTopic, words: readonly string[], at: number): boolean {
  const list = LISTS.get(topic);
  return list !== undefined && lengthOfMatch(list, words, at) > 0;
}

/** How many words from here on are one entry of the list; 0: none. */
function lengthOfMatch(
  { exact, beginnings, longest }: WordList,
  words: readonly string[],
  at: number,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (exact.has(words.slice(at, at + length).join(" "))) return length;
  }
  const word = words[at] ?? "";
  return [...beginnings].some(([length, each]) => each.has(word.slice(0, length))) ? 1 : 0;
}

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
