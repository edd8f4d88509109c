/** What the words in a line ask for, one number at a time, and what could not be followed. */
import type { Ask, NotUnderstood } from "../action/ask.ts";
import { daysAt, findDays } from "./find-days.ts";
import { has, isQuestion, isReallyDone, isToday } from "./is-really-done.ts";
import { DOUBTS, TO, UNABLE } from "./known-words.ts";
import { phraseAt, withoutPhrases } from "./phrases.ts";
import { dueBy } from "./said-day.ts";
import type { Reading } from "./said-day.ts";
import { saidWords } from "./said-words.ts";
import type { SaidWord } from "./said-words.ts";
import type { Token } from "./tokens.ts";
import { hasUnreadableTime } from "./written-time.ts";

export type ReadItem =
  | { readonly asks: readonly Ask[]; readonly from: number; readonly until: number }
  | { readonly why: NotUnderstood["why"]; readonly from: number; readonly until: number };

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of the lines below, up to one that asks for something itself, or the signature. */
  readonly below: readonly Token[];
}

/** One for each word that was said; none when the line does not begin with one. */
export function readItemWords(line: Line, from: number, reading: Reading): ReadItem[] {
  return saidWords(line.tokens, from).map((said) => {
    const { from, until } = said;
    const read = readOne(said, line, reading);
    if ("why" in read) return { why: read.why, from, until };
    const items = said.numbers.length > 0 ? said.numbers : [undefined];
    return {
      asks: items.map((item) => (item === undefined ? read.ask : { ...read.ask, item })),
      from,
      until,
    };
  });
}

type ReadOne = { readonly ask: Ask } | { readonly why: NotUnderstood["why"] };

function readOne(said: SaidWord, line: Line, reading: Reading): ReadOne {
  const rest = line.tokens.slice(said.afterWord, said.until);
  const isLast = said.until === line.tokens.length;
  switch (said.word) {
    case "later":
      return later(rest, reading);
    case "hand-over":
      return handOver(rest, line.text);
    case "done":
    case "not-needed":
    case "not-a-customer":
    case "supplier":
      return isReallyDone(rest, isLast ? line.below : [], reading)
        ? { ask: { does: said.word } }
        : { why: "no-word" };
    case "open-again":
    case "customer":
    case "mine":
      return isByItself(rest) ? { ask: { does: said.word } } : { why: "no-word" };
    case "undo":
      // Without a number it is all of its line (`loneWordIn`).
      return said.numbers.length > 0 && isByItself(rest) ? { ask: { does: "undo" } } : { why: "no-word" };
  }
}

/** "Min, jag tar den" is said of one's own customer; "min kollega ringer" is not. */
function isByItself(rest: readonly Token[]): boolean {
  return rest[0]?.is !== "word" && rest[0]?.is !== "number" && !isQuestion(rest) && !has(DOUBTS, rest);
}

function later(rest: readonly Token[], reading: Reading): ReadOne {
  const at = afterSigns(rest, 0);
  const said = daysAt(rest, at, "expected");
  if (said === undefined || hasUnreadableTime(rest)) return { why: "no-day" };
  const after = rest.slice(said.until);
  const another = findDays(after).some(({ days }) => days?.is !== "past");
  // "Fredag halv tre", "fredag eller när han är tillbaka".
  const goesOn = after[0]?.is === "number" || (after[0]?.is === "word" && has(DOUBTS, after));
  if (another || goesOn || isQuestion(after)) return { why: "no-day" };
  const due = dueBy(said, reading);
  return "why" in due ? due : { ask: { does: "later", until: due.until } };
}

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 4;
const IN_NAMES = new Set([".", "-", "@", "'", "_", "+"]);
const POLITE = new Set(["tack", "tak", "takk", "kiitos", "please", "thanks"]);

function handOver(rest: readonly Token[], text: string): ReadOne {
  if (isQuestion(rest) || isNotNow(rest)) return { why: "no-word" };
  const at = afterSigns(rest, 0);
  const to = phraseAt(TO, rest, at);
  const name = nameAt(rest, to?.next ?? at, text);
  if (name === undefined) return to ? { why: "no-word" } : { ask: { does: "hand-over" } };
  const isNamed = to !== undefined || at === 0 ? isName(name, to !== undefined) : false;
  // "Lämna över, han ringer igen": to the backup, and why.
  if (!isNamed) return at > 0 && to === undefined ? { ask: { does: "hand-over" } } : { why: "no-word" };
  return { ask: { does: "hand-over", to: name } };
}

/** "Inte än", "i morgon"; "jag hinner inte" and "jag är sjuk i dag" say why. */
function isNotNow(rest: readonly Token[]): boolean {
  const others = withoutPhrases(UNABLE, rest);
  const days = findDays(rest).filter(({ days }) => days?.is !== "past");
  return has(DOUBTS, others) || days.some((said) => !isToday(said) || said.time !== undefined);
}

/** Without "till" only what looks like a name: a capital, or the Finnish ending for "to". */
function isName(name: string, hasTo: boolean): boolean {
  const words = name.split(/\s+/);
  const isShort = words.length <= MOST_NAME_WORDS && name.length <= LONGEST_NAME;
  return isShort && (hasTo || words.every((word) => /^\p{Lu}|lle$/u.test(word)));
}

/** As it was written, up to the next comma; without a "tack" at its end. A day is no name. */
function nameAt(rest: readonly Token[], at: number, text: string): string | undefined {
  const tokens = rest.slice(at);
  const end = tokens.findIndex(({ is, text }) => is === "sign" && !IN_NAMES.has(text));
  const words = end === -1 ? [...tokens] : tokens.slice(0, end);
  while (words.length > 0 && (words.at(-1)?.text === "." || POLITE.has(words.at(-1)?.text ?? "")))
    words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first.is === "sign") return undefined;
  return findDays(words).length > 0 ? undefined : text.slice(first.from, last.until);
}

function afterSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.is === "sign") at += 1;
  return at;
}
