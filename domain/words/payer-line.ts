/** One line about a customer's payments: the word it begins with, and what is said with it. */
import type { NotUnderstood, PayerAsk } from "../action/ask.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { DOUBTS } from "./known-words.ts";
import { findDays } from "./find-days.ts";
import { numbersBefore } from "./numbers-before.ts";
import { pastDay } from "./past-day.ts";
import { INVOICE, LOOK_AGAIN, PAYER_PHRASES } from "./payer-words/known-payer-words.ts";
import type { PayerWord } from "./payer-words/payer-words.ts";
import { phraseAt } from "./phrases.ts";
import { afterBullet } from "./read-note.ts";
import { dayIn, type Reading, todayOf } from "./said-day.ts";
import { dayOf, wordsBeside, wordsOf } from "./words-beside.ts";
import type { Token } from "./tokens.ts";

export type ReadPayerLine = { readonly asks: readonly PayerAsk[] } | { readonly why: NotUnderstood["why"] };

export interface PayerLine {
  readonly isNumbered: boolean;
  /** Right behind the word. */
  readonly hasColon: boolean;
  readonly isDecision: boolean;
  readonly read: (reading: Reading) => ReadPayerLine;
}

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const DECISIONS = ["go-on", "shorter-terms", "prepayment", "end"] as const;

type Decision = (typeof DECISIONS)[number];

const isDecision = (word: PayerWord): word is Decision => (DECISIONS as readonly PayerWord[]).includes(word);

/** Undefined when the line does not begin with such a word. */
export function payerLineIn(line: Line, from: number): PayerLine | undefined {
  const begin = from + afterBullet(line.tokens.slice(from));
  const { numbers, next } = numbersBefore(line.tokens, begin);
  const word = phraseAt(PAYER_PHRASES, line.tokens, next);
  if (word === undefined) return undefined;
  const { invoice, next: after } = invoiceAt(line, word.next);
  const items = numbers.length > 0 ? numbers : [undefined];
  return {
    isNumbered: numbers.length > 0,
    hasColon: line.tokens[after]?.text === ":",
    isDecision: isDecision(word.meaning),
    read: (reading) => {
      const rest: Line = { text: line.text, tokens: line.tokens.slice(after) };
      const read = readRest(word.meaning, rest, reading);
      if ("why" in read) return read;
      const ask = { ...read.ask, ...(invoice !== undefined && { invoice }) };
      return { asks: items.map((item) => (item === undefined ? ask : { ...ask, item })) };
    },
  };
}

type ReadRest = { readonly ask: PayerAsk } | { readonly why: NotUnderstood["why"] };

function readRest(word: PayerWord, rest: Line, reading: Reading): ReadRest {
  if (isQuestion(rest.tokens)) return { why: "no-word" };
  if (isDecision(word)) return decision(word, rest, reading);
  switch (word) {
    case "dispute":
    case "dispute-over":
      return isDoubted(rest) ? { why: "no-word" } : { ask: { does: word } };
    case "reminded":
      return isDoubted(rest) ? { why: "no-word" } : reminded(rest, reading);
    case "promise-to-pay": {
      const found = dayOf(dayIn(rest.tokens), reading);
      return "why" in found ? found : { ask: { does: "promise-to-pay", by: found.on } };
    }
    case "exempt":
      return exempt(rest, reading);
  }
}

/** "Tvist är det inte": before a colon, what is said is said of the word. */
function isDoubted({ tokens }: Line): boolean {
  const colon = tokens.findIndex(({ text }) => text === ":");
  return has(DOUBTS, colon === -1 ? tokens : tokens.slice(0, colon));
}

function reminded({ tokens }: Line, reading: Reading): ReadRest {
  const [said] = findDays(tokens);
  const on = pastDay(said, todayOf({}, reading).on);
  return on === undefined ? { why: "no-day" } : { ask: { does: "reminded", on } };
}

/** "till 1/3: konkurs på gång", "konkurs på gång, till 1/3". */
function exempt(rest: Line, reading: Reading): ReadRest {
  const said = dayIn(rest.tokens);
  const found = dayOf(said, reading);
  if (said === undefined || "why" in found) return "why" in found ? found : { why: "no-day" };
  const reason = wordsBeside(rest, said).join(" ").slice(0, LONGEST_REASON);
  return reason === "" ? { why: "no-reason" } : { ask: { does: "exempt", until: found.on, reason } };
}

/** The reason, and behind it when to look again: "god kund, granska igen 1 mars". */
function decision(decided: Decision, rest: Line, reading: Reading): ReadRest {
  const { tokens, text } = rest;
  const again = tokens.findLastIndex((_, at) => phraseAt(LOOK_AGAIN, tokens, at) !== undefined);
  const begin = firstOf(tokens, again);
  const [said] = begin === -1 ? findDays(tokens).slice(-1) : findDays(tokens.slice(begin));
  const found = dayOf(said, reading);
  if (said === undefined || "why" in found) return "why" in found ? found : { why: "no-day" };
  if (found.on <= todayOf({}, reading).on) return { why: "past-day" };
  const until = begin === -1 ? said.from : begin;
  const reason = wordsOf(tokens.slice(0, until), text).slice(0, LONGEST_REASON);
  if (reason === "") return { why: "no-reason" };
  return { ask: { does: "decide", decision: decided, reason, lookAgainOn: found.on } };
}

/** "Granska igen" ends with "igen", which is a phrase itself: the longest one counts. */
function firstOf(tokens: readonly Token[], last: number): number {
  let begin = last;
  for (let at = last - 1; at >= 0 && at >= last - MOST_WORDS; at -= 1) {
    const phrase = phraseAt(LOOK_AGAIN, tokens, at);
    if (phrase !== undefined && phrase.next > last) begin = at;
  }
  return begin;
}

const MOST_WORDS = 5;
const LONGEST_REASON = 120;

/** "faktura F1044": the number as it was written. */
function invoiceAt(
  { text, tokens }: Line,
  at: number,
): { readonly invoice?: string | undefined; readonly next: number } {
  const phrase = phraseAt(INVOICE, tokens, at);
  const number = phrase && tokens[phrase.next];
  if (phrase === undefined || number === undefined || number.is === "sign") return { next: at };
  let next = phrase.next + 1;
  while (
    tokens[next] !== undefined &&
    tokens[next]?.spaced === false &&
    !/^[,.:;]$/.test(tokens[next]?.text ?? "")
  ) {
    next += 1;
  }
  const invoice = text.slice(number.from, tokens[next - 1]?.until);
  return /\d/.test(invoice) ? { invoice: invoice.slice(0, LONGEST_INVOICE), next } : { next: at };
}

const LONGEST_INVOICE = 50;
