/** One line of an answer to an agenda: "skicka", "lägg till: priser", "3: ny text", "ta bort 3". */
import type { RelationAsk } from "../action/relation-ask.ts";
import { findDays } from "./find-days.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { DOUBTS } from "./known-words.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { afterPolite } from "./polite.ts";
import { afterBullet } from "./read-note.ts";
import type { Why } from "./relation-line.ts";
import { AGENDA_PHRASES, NEVER, POLITELY } from "./relation-words/known-relation-words.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { wordsOf } from "./words-beside.ts";

export type ReadAgendaLine =
  | { readonly asks: readonly RelationAsk[] }
  | { readonly why: Why }
  /** `lägg till:`, and the points stand below. */
  | { readonly addsBelow: true };

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const LONGEST_POINT = 300;
const MOST_LEADS = 3;

/** Undefined when the line does not ask for anything of an agenda. */
export function readAgendaLine(line: Line, from: number): ReadAgendaLine | undefined {
  const { tokens } = line;
  const begin = from + afterBullet(tokens.slice(from));
  const { numbers, next } = numbersBefore(tokens, begin);
  if (numbers.length > 0) return numbered(line, numbers, begin, next);
  if (tokens[0]?.text === "+") return add({ ...line, tokens: tokens.slice(1) });
  let at = begin;
  for (let count = 0; count < MOST_LEADS; count += 1) {
    if (phraseAt(AGENDA_PHRASES, tokens, at)) break;
    at = afterPolite(tokens, at);
    while (at > begin && ",.!".includes(tokens[at]?.text ?? " ")) at += 1;
  }
  const word = phraseAt(AGENDA_PHRASES, tokens, at);
  if (word === undefined) return undefined;
  const rest = { ...line, tokens: tokens.slice(word.next) };
  switch (word.meaning) {
    case "send":
      return isGreeting(line, from) ? send(rest) : { why: "no-word" };
    case "add":
      return add(rest);
    case "remove":
      return remove(rest);
    case "change":
      return change(rest);
  }
}

/** "3: ny text", "3) ny text", "3 ta bort"; "3.12." and "3:e" are no points. */
function numbered(
  { text, tokens }: Line,
  numbers: readonly number[],
  begin: number,
  next: number,
): ReadAgendaLine | undefined {
  const word = phraseAt(AGENDA_PHRASES, tokens, next);
  const after = word && tokens[word.next];
  if (word?.meaning === "remove" && (after === undefined || after.is === "sign")) return removed(numbers);
  const [point, ...more] = numbers;
  const sign = tokens[next - 1];
  const first = tokens[next];
  const isPoint = sign?.is === "sign" && ":.)-".includes(sign.text) && next > begin + 1;
  if (point === undefined || more.length > 0 || !isPoint || first === undefined) return undefined;
  if (isClose(first) && (sign.text !== ":" || first.is === "number" || first.text.length === 1))
    return undefined;
  if (sign.text === "." && first.is === "number") return undefined;
  return changed(point, wordsOf(tokens.slice(next), text));
}

/** "Hej Anna," and not "Hej inte än,". */
function isGreeting({ text, tokens }: Line, from: number): boolean {
  return tokens
    .slice(0, from)
    .every(({ is, from: at }, index) => index === 0 || is === "sign" || /^\p{Lu}/u.test(text.slice(at)));
}

/** Nothing may stand beside it but an address and polite words: "skicka när Bo har läst" is asked back. */
function send({ text, tokens }: Line): ReadAgendaLine {
  const to = addressIn(text.slice(tokens[0]?.from ?? text.length));
  const others = to === undefined ? tokens : tokensOutside(tokens, text, to);
  if (isQuestion(tokens) || has(DOUBTS, others) || has(NEVER, others) || findDays(others).length > 0)
    return { why: "no-word" };
  const isOnlySend = others.every(
    (token, at) => token.is === "sign" || phraseAt(POLITELY, others, at) !== undefined,
  );
  return isOnlySend
    ? { asks: [{ does: "agenda-send", ...(to !== undefined && { to }) }] }
    : { why: "no-word" };
}

function addressIn(text: string): string | undefined {
  return text
    .split(/[\s<>,;()"]/)
    .map((word) => word.replace(/^mailto:/i, "").replace(/[.:!]$/, ""))
    .find((word) => word.includes("@"));
}

function tokensOutside(tokens: readonly Token[], text: string, part: string): Token[] {
  const from = text.lastIndexOf(part);
  return tokens.filter((token) => token.until <= from || token.from >= from + part.length);
}

function add({ text, tokens }: Line): ReadAgendaLine {
  const words = wordsOf(tokens, text).slice(0, LONGEST_POINT);
  if (words !== "") return { asks: [{ does: "agenda-add", text: words }] };
  return tokens.some((token) => token.text === ":") ? { addsBelow: true } : { why: "no-what" };
}

/** "3", "3 och 5", "punkt 3". */
function remove({ tokens }: Line): ReadAgendaLine {
  const begin = afterBullet(tokens);
  const { numbers, next } = numbersBefore(tokens, begin);
  const isAll = tokens
    .slice(next)
    .every((token, at, rest) => token.is === "sign" || phraseAt(POLITELY, rest, at) !== undefined);
  return numbers.length > 0 && isAll && !isQuestion(tokens) ? removed(numbers) : { why: "no-word" };
}

/** "3 till priserna i höst", "3: priserna". */
function change({ text, tokens }: Line): ReadAgendaLine {
  const { numbers, next } = numbersBefore(tokens, afterBullet(tokens));
  const [point, ...more] = numbers;
  if (point === undefined || more.length > 0) return { why: "no-word" };
  const to = phraseAt(POLITELY, tokens, next);
  return changed(point, wordsOf(tokens.slice(to?.next ?? next), text));
}

const removed = (numbers: readonly number[]): ReadAgendaLine => ({
  asks: numbers.map((point) => ({ does: "agenda-remove", point })),
});

function changed(point: number, words: string): ReadAgendaLine {
  const text = words.slice(0, LONGEST_POINT);
  return text === "" ? { why: "no-what" } : { asks: [{ does: "agenda-change", point, text }] };
}
