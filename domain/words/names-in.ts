/**
 * Names in a line of a note: words with a capital in a row, "Karin Ek", "Björkholm Kök AB", as they were written. The first
 * word of a sentence has a capital whatever it is: it counts only before another name, or before what somebody did.
 */
import { endsClause } from "./clauses.ts";
import { findDays } from "./find-days.ts";
import { MONTH_WORDS, WEEKDAY_WORDS } from "./known-days.ts";
import { AND_WORDS, DID, FIRST_PERSON } from "./known-words.ts";
import { LADDER_PHRASES } from "./ladder-words/known-ladder-words.ts";
import { isNobody } from "./nobody-words.ts";
import { phraseAt, type Phrases } from "./phrases.ts";
import {
  BEHIND,
  BY_THING,
  DID_BY,
  INTENDED,
  JOINED,
  NOT_REACHED,
  ORDERS,
  PRESENT,
  SPOKE,
  TALK_WORDS,
} from "./relation-words/known-relation-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

const MOST_NAMES = 20;
const LONGEST_NAME = 80;
const NO_NAMES: readonly Phrases<unknown>[] = [
  DID,
  DID_BY,
  SPOKE,
  BY_THING,
  TALK_WORDS,
  WEEKDAY_WORDS,
  MONTH_WORDS,
  ...NOT_REACHED,
  ...INTENDED,
  FIRST_PERSON,
];
const AFTER_NAMES: readonly Phrases<unknown>[] = [DID_BY, SPOKE, DID, AND_WORDS, JOINED, BEHIND];
const IN_NAMES = new Set(["-", "'", "&", "."]);
const NOBODY = new Set([
  ...[
    "har",
    "hade",
    "havde",
    "hadde",
    "have",
    "had",
    "just",
    "var",
    "vi",
    "jag",
    "jeg",
    "nu",
    "en",
    "ett",
    "et",
  ],

  "i",
  "ok",
  "vd",
  "ceo",
  "hr",
  "it",
  "re",
  "sv",
  "vs",
  "fwd",
  "vb",
  ...["visade", "hjälpte", "bjöd", "viste", "hjalp", "bød", "inviterte", "showed", "helped", "invited"],
  ...["näytin", "autoin", "kutsuin"],
  "mvh",
  "tack",
  "hej",
  "hei",
]);

/** A name, and the tokens that it is. */
export interface NameInLine {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

export const namesIn = (text: string): string[] => [
  ...new Set(namesAmong(tokensOf(text), text).map(({ name }) => name)),
];

/** From left to right; `tokens` are those of the text. */
export function namesAmong(tokens: readonly Token[], text: string): NameInLine[] {
  const names: NameInLine[] = [];
  const days = findDays(tokens);
  for (let at = 0; at < tokens.length && names.length < MOST_NAMES;) {
    const next = nameAt(tokens, at, text);
    if (next === undefined || days.some(({ from, until }) => from <= at && at < until)) {
      at += 1;
      continue;
    }
    if (!isOnlyFirst(tokens, at, next)) {
      const name = text.slice(tokens[at]?.from, tokens[next - 1]?.until).slice(0, LONGEST_NAME);
      names.push({ name, from: at, until: next });
    }
    at = next;
  }
  return names;
}

/** The index after a name that begins here. */
function nameAt(tokens: readonly Token[], at: number, text: string): number | undefined {
  if (!isNameWord(tokens, at, text)) return undefined;
  let next = at + 1;
  for (;;) {
    if (isNameWord(tokens, next, text)) next += 1;
    else if (
      IN_NAMES.has(tokens[next]?.text ?? "") &&
      !endsClause(tokens, next) &&
      isNameWord(tokens, next + 1, text)
    )
      next += 2;
    else return next;
  }
}

function isNameWord(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.is !== "word" || !/^\p{Lu}/u.test(text.slice(token.from, token.from + 2))) return false;
  if (isFirst(tokens, at, ".!?:") && phraseAt(ORDERS, tokens, at)) return false;
  if (phraseAt(LADDER_PHRASES, tokens, at)?.meaning === "thanked") return false;
  return (
    !NOBODY.has(token.text) &&
    !isNobody(token.text) &&
    !NO_NAMES.some((phrases) => phraseAt(phrases, tokens, at))
  );
}

/** "Bra möte" has a capital and no name; "Karin ringde", "Karin och Bo" and "Karin Ek" have. */
function isOnlyFirst(tokens: readonly Token[], at: number, next: number): boolean {
  if (!isFirst(tokens, at, ".!?") || next > at + 1) return false;
  return !AFTER_NAMES.some((phrases) => phraseAt(phrases, tokens, next));
}

const isFirst = (tokens: readonly Token[], at: number, signs: string): boolean =>
  at === 0 || signs.includes(tokens[at - 1]?.text ?? " ");

/** "Närvarande: Karin, Bo och Jari": whoever is listed, with a capital or not. */
export function presentIn(line: string): string[] {
  const tokens = tokensOf(line);
  const word = phraseAt(PRESENT, tokens, 0);
  const colon = word && tokens[word.next];
  if (colon?.text !== ":") return [];
  const cuts = tokens
    .slice((word?.next ?? 0) + 1)
    .filter((token, at, all) => ",;/&+".includes(token.text) || phraseAt(AND_WORDS, all, at));
  return [...cuts, undefined]
    .map((cut, index) =>
      line
        .slice(cuts[index - 1]?.until ?? colon.until, cut?.from)
        .trim()
        .replace(/\.$/, ""),
    )
    .filter((name) => name !== "")
    .map((name) => name.slice(0, LONGEST_NAME))
    .slice(0, MOST_NAMES);
}
