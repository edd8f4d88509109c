/**
 * What is answered to the line of a hint: "klart", "senare 12 januari", "lämna över till Bo", "nej tack". "Klart, ringde
 * Karin" is also a contact.
 */
import type { Came } from "../action/ladder-ask.ts";
import type { RelationAsk } from "../action/relation-ask.ts";
import { findDays } from "./find-days.ts";
import { has, isQuestion, isReallyDone } from "./is-really-done.ts";
import { INTENTIONS } from "./known-words.ts";
import { LADDER_PHRASES, NO_TO_HINT, NOT_NOW } from "./ladder-words/known-ladder-words.ts";
import { metInLine } from "./met-in-line.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { outcomeIn, suggested } from "./read-suggested.ts";
import { readHandOver } from "./read-hand-over.ts";
import type { ReadWord } from "./relation-asked.ts";
import type { Reading } from "./said-day.ts";
import { dayIn } from "./said-day.ts";
import { type SaidWord, saidWords } from "./said-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { whoWasThere } from "./who-was-there.ts";
import { dayOf, wordsFrom } from "./words-beside.ts";

const LONGEST_WHAT = 200;

/** Undefined: not a word that answers a hint ("not a customer", "mine"). */
export function readHintWord(
  { word, afterWord, until }: SaidWord,
  line: { readonly text: string; readonly tokens: readonly Token[] },
  reading: Reading,
): ReadWord | undefined {
  const rest = line.tokens.slice(afterWord, until);
  if (isQuestion(rest)) return { why: "no-word" };
  switch (word) {
    case "done":
      return done(rest, line.text, reading);
    case "not-needed":
      return { asks: [{ does: "hint", outcome: "no" }] };
    case "later":
      return later(rest, reading);
    case "hand-over": {
      const ask = readHandOver(rest, line.text);
      if (ask?.does !== "hand-over") return { why: "no-word" };
      return { asks: [{ does: "hint", outcome: "hand-over", ...(ask.to !== undefined && { to: ask.to }) }] };
    }
    case "open-again":
    case "not-a-customer":
    case "supplier":
    case "customer":
    case "mine":
    case "undo":
      return undefined;
  }
}

function later(rest: readonly Token[], reading: Reading): ReadWord {
  if (isQuestion(rest)) return { why: "no-word" };
  const found = dayOf(dayIn(rest), reading);
  return "why" in found
    ? { why: found.why }
    : { asks: [{ does: "hint", outcome: "later", until: found.on }] };
}

function done(rest: readonly Token[], text: string, reading: Reading): ReadWord {
  const words = wordsFrom(rest, text);
  // "Klart, nej tack" are two answers.
  if (isNo(rest)) return { why: "no-word" };
  const { came, beside, why } = cameOf(rest, text);
  if (why !== undefined) return { why };
  const told = beside === "" ? undefined : metInLine(beside, reading);
  const answer = { does: "hint", outcome: "done", ...(came && { came }) } as const;
  if (told !== undefined && "met" in told && told.met.isSaid) {
    const { way, direction, on } = told.met;
    const met: RelationAsk = {
      ...{ does: "met", way, direction, ...whoWasThere(words), what: words.slice(0, LONGEST_WHAT) },
      ...(on !== undefined && { on }),
    };
    // Who was not reached has not been thanked.
    return direction === "out" && way === "call"
      ? { asks: [met], why: "line-not-yet" }
      : { asks: [met, answer] };
  }
  if (told !== undefined && "why" in told && told.why === "not-yet") return { why: "not-yet" };
  if (came !== undefined && !has(INTENTIONS, tokensOf(beside))) return { asks: [answer] };
  return words === "" || isReallyDone(rest, [], reading) || !has(INTENTIONS, rest)
    ? { asks: [answer] }
    : { why: "not-yet" };
}

function isNo(rest: readonly Token[]): boolean {
  const outcome = outcomeIn(rest);
  const isAll = rest.slice(0, outcome?.from).every(({ is }) => is === "sign");
  return isAll && outcome?.isBare === true && outcome.outcome === "declined";
}

/** "Klart, gjort" says nothing of what came of it. */
const SAME_AS_DONE = new Set([
  "gjort",
  "gjord",
  "done",
  "tehty",
  "saatu",
  "genomfört",
  "gennemført",
  "gjennomført",
]);

/** "Föreslog LED, de ville inte": what came of the suggestion, and what else was said. */
function cameOf(
  rest: readonly Token[],
  text: string,
): { readonly came?: Came | undefined; readonly beside: string; readonly why?: "not-yet" | undefined } {
  const begin = rest.findIndex(({ is }) => is !== "sign");
  const word = begin === -1 ? undefined : phraseAt(LADDER_PHRASES, rest, begin);
  const outcome = outcomeIn(rest);
  const words = wordsFrom(rest, text);
  const beside = outcome === undefined ? words : wordsFrom(rest.slice(0, outcome.from), text);
  if (word?.meaning === "improvement" || word?.meaning === "favour" || word?.meaning === "feedback") {
    const read = suggested(word.meaning, { text, tokens: rest.slice(word.next) });
    if ("ask" in read && read.ask.does === "suggested") {
      const { what, outcome: came } = read.ask;
      return { came: { outcome: came, ...(what !== undefined && { what }) }, beside };
    }
    if ("why" in read && read.why === "not-yet") return { beside, why: read.why };
  }
  const isSure = outcome !== undefined && !SAME_AS_DONE.has(rest[outcome.from]?.text ?? "");
  return isSure ? { came: { outcome: outcome.outcome }, beside } : { beside: words };
}

/** "4 nej tack", "inte nu": words that elsewhere say nothing of their own. "Not now" is later, and asks for its day. */
export function readNoToHint(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
): { readonly numbers: readonly number[]; readonly read: ReadWord } | undefined {
  const { numbers, next } = numbersBefore(tokens, from);
  const no = phraseAt(NO_TO_HINT, tokens, next) ?? phraseAt(NOT_NOW, tokens, next);
  if (no === undefined) return undefined;
  if (has(NOT_NOW, tokens.slice(next))) return { numbers, read: later(tokens.slice(next), reading) };
  const rest = tokens.slice(no.next);
  const asksMore = rest.some(
    (token, at) => token.is === "number" && saidWords(rest, at).some(({ numbers: more }) => more.length > 0),
  );
  // "Nej, senare på fredag".
  const goesOn = (rest[0] !== undefined && rest[0].is !== "sign") || findDays(rest).length > 0;
  const isAll = !asksMore && !goesOn && !isQuestion(rest);
  return { numbers, read: isAll ? { asks: [{ does: "hint", outcome: "no" }] } : { why: "no-word" } };
}
