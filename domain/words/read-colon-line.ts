/** Lines that begin with a word and a colon: `lovar: …`, `borta: …`, `stängt: …`, `slutar: …`. */
import type { CompanyAsk, NotUnderstood } from "../action/ask.ts";
import { rangeAt } from "./day-range.ts";
import type { Range } from "./day-range.ts";
import { daysAt, findDays } from "./find-days.ts";
import { RANGE_FROM, WEEK } from "./known-days.ts";
import { COLON_PHRASES } from "./known-words.ts";
import { leaves, stays } from "./leaving-line.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { dayIn, dueBy } from "./said-day.ts";
import type { Reading } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import type { ColonWord } from "./staff-words/staff-words.ts";
import type { Token } from "./tokens.ts";
import { backupIn } from "./who-takes-over.ts";
import { numberAt } from "./written-number.ts";

export type ReadColonLine = { readonly ask: CompanyAsk } | { readonly why: NotUnderstood["why"] };

const LONGEST_WHAT = 200;

/** Undefined when the line does not begin with such a word and its colon. */
export function readColonLine(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  from: number,
  reading: Reading,
): ReadColonLine | undefined {
  const begins = colonWordAt(tokens, from);
  if (begins === undefined) return undefined;
  const rest = tokens.slice(begins.next);
  const [item, ...more] = begins.numbers;
  switch (begins.word) {
    case "promise":
      return more.length > 0 ? { why: "no-word" } : promise(rest, text, item, reading);
    case "away":
      return away(rest, text, reading);
    case "leaves":
      // "2 slutar: Sofie": of no line of a letter.
      return item === undefined ? leaves(rest, text, reading) : { why: "maybe-leaves" };
    case "stays":
      return item === undefined ? stays(rest, text) : { why: "maybe-leaves" };
    case "back":
    case "closed":
    case "opened": {
      const range = rangeIn(rest, reading);
      return "why" in range ? range : { ask: { does: begins.word, ...range.days } };
    }
  }
}

export function colonWordAt(
  tokens: readonly Token[],
  from: number,
): { readonly word: ColonWord; readonly numbers: readonly number[]; readonly next: number } | undefined {
  const { numbers, next } = numbersBefore(tokens, from);
  const word = phraseAt(COLON_PHRASES, tokens, next);
  return word && tokens[word.next]?.text === ":"
    ? { word: word.meaning, numbers, next: word.next + 1 }
    : undefined;
}

function promise(
  rest: readonly Token[],
  text: string,
  item: number | undefined,
  reading: Reading,
): ReadColonLine {
  if (!rest.some(({ is }) => is !== "sign")) return { why: "no-what" };
  const said = dayIn(rest);
  if (said === undefined) return { why: "no-day" };
  const due = dueBy(said, reading);
  if ("why" in due) return due;
  const what = whatIn(rest, said, text);
  if (what === "") return { why: "no-what" };
  return { ask: { does: "promise", what, until: due.until, ...(item === undefined ? {} : { item }) } };
}

/** What stands around the day, without the commas that held them together. */
function whatIn(rest: readonly Token[], { from, until }: SaidDays, text: string): string {
  return [rest.slice(0, from), rest.slice(until)]
    .map((tokens) => {
      const first = tokens.find((token) => !isLoose(token));
      const last = tokens.findLast((token) => !isLoose(token));
      return first && last ? text.slice(first.from, last.until) : "";
    })
    .filter((part) => part !== "")
    .join(" ")
    .slice(0, LONGEST_WHAT);
}

function isLoose({ text }: Token): boolean {
  return ",;:.-".includes(text);
}

function away(rest: readonly Token[], text: string, reading: Reading): ReadColonLine {
  const range = rangeIn(rest, reading);
  if ("why" in range) return range;
  const backup = backupIn(rest, text);
  return { ask: { does: "away", ...range.days, ...(backup === undefined ? {} : { backup }) } };
}

/** The days at the beginning, or the first further on; a second day ("tillbaka 7/1") makes them unclear. */
function rangeIn(rest: readonly Token[], reading: Reading): Range {
  const atOnce = rangeAt(rest, 0, reading);
  const begin = rest.findIndex((_, at) => isDayFrom(rest, at));
  const range = "days" in atOnce || begin < 1 ? atOnce : rangeAt(rest, begin, reading);
  if ("why" in range) return range;
  const hasMore = findDays(rest.slice(range.next)).some(({ days }) => days?.is !== "past");
  return hasMore ? { why: "no-day" } : range;
}

function isDayFrom(tokens: readonly Token[], at: number): boolean {
  return (
    daysAt(tokens, at) !== undefined ||
    numberAt(tokens, at) !== undefined ||
    phraseAt(RANGE_FROM, tokens, at) !== undefined ||
    phraseAt(WEEK, tokens, at) !== undefined
  );
}
