/**
 * What staff ask for in answer to one of our letters, in any of the five languages: "klart", "1 done, 4 later Friday",
 * "lovar: skicka offert senast fredag". A word counts only at the beginning of a line. An answer in which nothing is
 * understood is asked back with its first line; beside something that was, other lines are a note. Nothing throws.
 */
import type { Asked } from "../action/ask.ts";
import { THANKS } from "../mail/thanks-words.ts";
import { isThanks } from "../mail/thanks.ts";
import { findDays } from "./find-days.ts";
import { afterGreeting, linesOf } from "./mail-lines.ts";
import type { MailLine } from "./mail-lines.ts";
import { numbersBefore } from "./numbers-before.ts";
import { has } from "./is-really-done.ts";
import { DOUBTS, FIRST_PERSON, INTENTIONS, UNREACHED } from "./known-words.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { plainlyLeaving, type Whose, withSuccessors } from "./plainly-leaving.ts";
import { colonWordAt, readColonLine } from "./read-colon-line.ts";
import { readItemWords } from "./read-item-words.ts";
import { afterBullet, loneWordIn } from "./read-note.ts";
import { reported } from "./reported.ts";
import type { Reading } from "./said-day.ts";
import { saidWords } from "./said-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import type { ReadLine } from "./without-contradictions.ts";
import { withoutContradictions } from "./without-contradictions.ts";

const MOST_ASKS = 100;
const MOST_REPORTED = 20;

export interface AnswerOf extends Partial<Whose> {
  readonly subject?: string | undefined;
}

/**
 * `text` is what is new in the mail. Its `subject`, where given, is asked back when there is nothing else: some write
 * "Klart" there and send. In answer to a letter about a customer nobody of ours leaves (`isOurs` is false): it is asked back.
 */
export function readAnswer(
  text: string,
  reading: Reading,
  { subject, isOurs = true, writer }: AnswerOf = {},
): Asked {
  const lines = withSuccessors(linesOf(text).flatMap(piecesOf), beginningOf);
  const read = lines.map((line, index) => {
    const colon = readColon(line, reading);
    const below = isCommand(line) ? linesBelow(lines, index) : [];
    const said = colon ?? (goesOnFrom(lines[index - 1]) ? [] : readLine(line, below, reading));
    return { line, said };
  });
  const { asks, notUnderstood } = withoutContradictions(plainlyLeaving(read, { isOurs, writer }));
  if (asks.length > 0 || notUnderstood.length > 0) {
    return { asks: asks.slice(0, MOST_ASKS), notUnderstood: notUnderstood.slice(0, MOST_REPORTED) };
  }
  const first = lines[0];
  const unclear =
    first === undefined ? (subject === undefined ? undefined : subject.trim() || "…") : first.text;
  const isClear = unclear === undefined || (first !== undefined && isOnlyThanks(text, first));
  return { asks: [], notUnderstood: isClear ? [] : [reported(unclear, "no-word")] };
}

const THANKS_PHRASES = phraseSet(THANKS);

/** A word of thanks asks for nothing; whoever answers "ok" to an alert may believe that it does. */
function isOnlyThanks(text: string, { tokens }: MailLine): boolean {
  return (
    phraseAt(THANKS_PHRASES, tokens, afterGreeting(tokens)) !== undefined &&
    isThanks(text, { attachments: [] })
  );
}

/** "1 klart · 4 senare fredag": each number begins a line of its own. */
function piecesOf(line: MailLine): MailLine[] {
  const { text, tokens } = line;
  const cuts = tokens.filter(
    (token, at) => "·•;".includes(token.text) && numbersBefore(tokens, at + 1).numbers.length > 0,
  );
  if (cuts.length === 0) return [line];
  return [...cuts, undefined].map((cut, index) => {
    const piece = text.slice(cuts[index - 1]?.until ?? 0, cut?.from).trim();
    return { text: piece, tokens: tokensOf(piece), goesOn: cut === undefined && line.goesOn };
  });
}

const SHORTEST_WRAPPED_LINE = 40;

/** Mail programs break long lines: "… hoppas att det blir" and, below, "klart". */
function goesOnFrom(above: MailLine | undefined): boolean {
  return (
    above !== undefined &&
    above.goesOn &&
    above.text.length >= SHORTEST_WRAPPED_LINE &&
    !/[.!?:]$/.test(above.text) &&
    !isCommand(above)
  );
}

function readColon(line: MailLine, reading: Reading): ReadLine[] | undefined {
  const read = readColonLine(line, beginningOf(line), reading);
  if (read === undefined) return undefined;
  return [
    "ask" in read ? { line: line.text, asks: [read.ask] } : { line: line.text, asks: [], why: read.why },
  ];
}

function readLine(line: MailLine, below: readonly Token[], reading: Reading): ReadLine[] {
  const { text, tokens } = line;
  const from = beginningOf(line);
  const lone = loneWordIn(tokens, from);
  if (lone !== undefined) return [{ line: text, asks: [{ does: lone }] }];
  const words = readItemWords({ text, tokens, below }, from, reading);
  if (words.length > 0) {
    return words.map((read) => {
      const said = text.slice(tokens[read.from]?.from, tokens[read.until - 1]?.until);
      return "asks" in read ? { line: said, asks: read.asks } : { line: said, asks: [], why: read.why };
    });
  }
  return isNumbered(line, from) ? [{ line: text, asks: [], why: "no-word" }] : [];
}

/** Up to a line that asks for something itself, or a name, which begins a signature; and what is said below that. */
function linesBelow(lines: readonly MailLine[], index: number): Token[] {
  const all = lines.slice(index + 1);
  const command = all.findIndex(isCommand);
  const below = command === -1 ? all : all.slice(0, command);
  const name = below.findIndex((line, at) => {
    const isAtEdge = !(lines[index + at]?.goesOn ?? false) || !line.goesOn;
    return isAtEdge && isName(line);
  });
  const read = name === -1 ? below : [...below.slice(0, name), ...spokenBelow(below.slice(name))];
  return read.flatMap(({ tokens }) => tokens);
}

/**
 * In the paragraph of the name and the one below it, "Jag ringer henne i morgon" and "ringer henne i morgon" may belong
 * to the word; "Vi svarar inom en dag" and what lawyers ask of a reader stand in signatures.
 */
function spokenBelow([name, ...lines]: readonly MailLine[]): MailLine[] {
  const ends = [name, ...lines].flatMap((line, at) => (line?.goesOn ? [] : [at]));
  return lines.slice(0, ends[1]).filter(({ tokens }) => {
    const isOfCompany = COMPANY_SPEAKS.has(tokens[0]?.text ?? "");
    const speaks = phraseAt(FIRST_PERSON, tokens, 0) !== undefined;
    return !isOfCompany && (speaks || has(INTENTIONS, tokens.slice(0, FIRST_WORDS)));
  });
}

const COMPANY_SPEAKS = new Set(["vi", "we"]);
/** "Bo ringer", "I will", "Bo Ek ringer". */
const FIRST_WORDS = 3;

const MOST_NAME_WORDS = 4;

/** "Anna", "Anna Ek", "Björkholm Kök AB"; not "Ringer Karin" or "Nej". */
function isName({ text, tokens }: MailLine): boolean {
  return (
    tokens.length <= MOST_NAME_WORDS &&
    tokens.every(({ is, from }) => is === "word" && /^\p{Lu}/u.test(text.slice(from, from + 2))) &&
    findDays(tokens).length === 0 &&
    ![INTENTIONS, DOUBTS, UNREACHED].some((words) => has(words, tokens))
  );
}

function beginningOf({ tokens }: MailLine): number {
  const greeting = afterGreeting(tokens);
  return greeting + afterBullet(tokens.slice(greeting));
}

function isCommand(line: MailLine): boolean {
  const from = beginningOf(line);
  return (
    loneWordIn(line.tokens, from) !== undefined ||
    colonWordAt(line.tokens, from) !== undefined ||
    saidWords(line.tokens, from).length > 0
  );
}

const MOST_WORDS_AFTER_NUMBER = 5;

/** "4 lägg ner": a number and a few words were meant for us, though nothing we know. */
function isNumbered({ tokens }: MailLine, from: number): boolean {
  const { numbers, next } = numbersBefore(tokens, from);
  const after = tokens.slice(next).filter(({ is }) => is !== "sign");
  return numbers.length > 0 && after.length <= MOST_WORDS_AFTER_NUMBER && after[0]?.is !== "number";
}
