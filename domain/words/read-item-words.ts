/** What the words in a line ask for, one number at a time, and what could not be followed. */
import type { Ask, NotUnderstood } from "../action/ask.ts";
import { daysAt, findDays } from "./find-days.ts";
import { has, isQuestion, isReallyDone } from "./is-really-done.ts";
import { DOUBTS } from "./known-words.ts";
import { readHandOver } from "./read-hand-over.ts";
import { dueBy } from "./said-day.ts";
import type { Reading } from "./said-day.ts";
import { saidWords } from "./said-words.ts";
import type { SaidWord } from "./said-words.ts";
import type { Token } from "./tokens.ts";
import { hasTimeLeftAt, hasUnreadableTime } from "./written-time.ts";

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
  if (said === undefined || hasUnreadableTime(rest) || hasTimeLeftAt(rest, said.until)) {
    return { why: "no-day" };
  }
  const after = rest.slice(said.until);
  const another = findDays(after).some(({ days }) => days?.is !== "past");
  // "Fredag halv tre", "fredag eller när han är tillbaka".
  const goesOn = after[0]?.is === "number" || (after[0]?.is === "word" && has(DOUBTS, after));
  if (another || goesOn || isQuestion(after)) return { why: "no-day" };
  const due = dueBy(said, reading);
  return "why" in due ? due : { ask: { does: "later", until: due.until } };
}

function handOver(rest: readonly Token[], text: string): ReadOne {
  const ask = readHandOver(rest, text);
  return ask === undefined ? { why: "no-word" } : { ask };
}

function afterSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.is === "sign") at += 1;
  return at;
}
