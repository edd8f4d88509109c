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
import { PERMITTED_TOO, REFUSED_ENDINGS, REFUSED_TOO } from "./personal/refused-compounds.ts";
import { PERMITTED, REFUSED, REFUSED_TOPICS, type RefusedTopic } from "./personal/refused-words.ts";

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
  tokensOf(asSeen(text))
    .filter(({ is }) => is === "word")
    .map(({ text: word }) => word);

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
    .toLowerCase()
    .replaceAll(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOKS.get(letter) ?? letter);

interface WordList {
  readonly exact: ReadonlySet<string>;
  /** Beginnings, by their length: each is looked up, none is searched for. */
  readonly beginnings: ReadonlyMap<number, ReadonlySet<string>>;
  readonly endings: ReadonlyMap<number, ReadonlySet<string>>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

function listOf(lists: readonly string[], ends = ""): WordList {
  const entries = lists.flatMap(entriesOf);
  const open = entries.filter((entry) => entry.endsWith("*")).map((entry) => entry.slice(0, -1));
  const exact = entries.filter((entry) => !entry.endsWith("*"));
  const phrases = exact.map((entry) => wordsOf(entry).join(" "));
  return {
    exact: new Set(phrases),
    beginnings: byLength(open),
    endings: byLength(entriesOf(ends)),
    longest: Math.max(1, ...phrases.map((phrase) => phrase.split(" ").length)),
  };
}

const entriesOf = (list: string): readonly string[] =>
  list
    .split(",")
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== "");

const byLength = (words: readonly string[]): WordList["beginnings"] =>
  new Map([...Map.groupBy(words, ({ length }) => length)].map(([length, each]) => [length, new Set(each)]));

const LISTS = new Map(
  REFUSED_TOPICS.map((topic) => [
    topic,
    listOf([...REFUSED[topic], ...(REFUSED_TOO[topic] ?? [])], REFUSED_ENDINGS[topic]),
  ]),
);
const PERMITTED_LIST = listOf([...PERMITTED, ...PERMITTED_TOO]);
/** "Sonens student": shorter words with an "s" are others. */
const SHORTEST_OWNER = 4;

function speaksOf(topic: RefusedTopic, words: readonly string[], at: number): boolean {
  const list = LISTS.get(topic);
  return list !== undefined && lengthOfMatch(list, words, at) > 0;
}

/** How many words from here on are one entry of the list; 0: none. */
function lengthOfMatch(
  { exact, beginnings, endings, longest }: WordList,
  words: readonly string[],
  at: number,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (exact.has(words.slice(at, at + length).join(" "))) return length;
  }
  const word = words[at] ?? "";
  const owner = word.endsWith("s") ? word.slice(0, -1) : "";
  const isOne =
    [...beginnings].some(([length, each]) => each.has(word.slice(0, length))) ||
    [...endings].some(([length, each]) => each.has(word.slice(-length)) || each.has(owner.slice(-length))) ||
    (owner.length >= SHORTEST_OWNER && exact.has(owner));
  return isOne ? 1 : 0;
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
