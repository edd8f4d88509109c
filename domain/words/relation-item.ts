/**
 * "Done", "later Friday" and "hand over to Bo" where they are said of a contact or a talk: people were in touch, the next
 * contact is planned, the talk was held and this is what was said.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import type { ContactWay } from "../relation/relation-facts.ts";
import { dayAt } from "../time/wall-clock.ts";
import { findDays } from "./find-days.ts";
import { metInLine } from "./met-in-line.ts";
import { has, isQuestion, isReallyDone } from "./is-really-done.ts";
import { DID, INTENTIONS } from "./known-words.ts";
import { readHintWord, readNoToHint } from "./hint-item.ts";
import { readHandOver } from "./read-hand-over.ts";
import { readNext } from "./read-next.ts";
import { talkLater } from "./relation-line.ts";
import { type AboutLine, ofItems, type ReadWord, type RelationMail } from "./relation-asked.ts";
import { DID_BY, SPOKE } from "./relation-words/known-relation-words.ts";
import type { Reading } from "./said-day.ts";
import { type SaidWord, saidWords } from "./said-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { andBelow, whoWasThere } from "./who-was-there.ts";
import { wordsFrom } from "./words-beside.ts";

export interface ItemLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  /** What stands below it. */
  readonly below: string;
}

export interface ReadRelationItem {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
  /** What stands below was read with it. */
  readonly usesBelow: boolean;
}

const LONGEST_WHAT = 200;
const FEWEST_MINUTES = 3;

/** Undefined when the line, or any part of it, is for other readers: "1 klart, 4 senare fredag" of other things. */
export function readRelationItem(
  line: ItemLine,
  where: RelationMail,
  aboutLine: AboutLine,
  reading: Reading,
): ReadRelationItem | undefined {
  const said = saidWords(line.tokens, line.from);
  const no = said.length === 0 ? readNoToHint(line.tokens, line.from, reading) : undefined;
  if (no !== undefined && aboutOf(no.numbers, where, aboutLine) === "hint") {
    return { ...ofItems(no.numbers, no.read, line.text), usesBelow: false };
  }
  const about = said.map(({ numbers }) => aboutOf(numbers, where, aboutLine));
  if (said.length === 0 || about.some((each) => each === undefined)) return undefined;
  const read = said.map((word, at) => readOne(word, line, about[at] ?? "contact", reading));
  if (read.some((each) => each === undefined)) return undefined;
  const each = said.map((word, at) => {
    const { why } = read[at] ?? {};
    const text = why === "line-not-yet" ? `${line.text} ${firstBelow(word, line)}`.trim() : line.text;
    return ofItems(word.numbers, read[at] ?? {}, text);
  });
  const asks = each.flatMap((item) => item.asks);
  const usesBelow = asks.some((ask) => ask.does === "met" && ask.text !== undefined);
  return { asks, notUnderstood: each.flatMap((item) => item.notUnderstood), usesBelow };
}

function aboutOf(
  numbers: readonly number[],
  where: RelationMail,
  aboutLine: AboutLine,
): "contact" | "talk" | "hint" | undefined {
  if ((where === "contact" || where === "hint") && numbers.length === 0) return where;
  if ((where === "talk" || where === "agenda") && numbers.length === 0) return "talk";
  if (where !== "lines") return undefined;
  const [first, ...others] = numbers.map(aboutLine);
  return first !== "other" && others.every((other) => other === first) ? first : undefined;
}

/** What stands below the last word of its line: "ringer henne igen på torsdag". */
const firstBelow = ({ until }: SaidWord, { tokens, below }: ItemLine): string =>
  until === tokens.length ? (below.split("\n", 1)[0] ?? "") : "";

/** "Klart, ringde Karin": what is to come is no doubt about it. */
const isDid = ({ afterWord, until }: SaidWord, { tokens }: ItemLine): boolean =>
  has(DID, tokens.slice(afterWord, until));

/** Undefined: not a word of a relation ("not a customer", "mine"). */
function readOne(
  said: SaidWord,
  line: ItemLine,
  about: "contact" | "talk" | "hint",
  reading: Reading,
): ReadWord | undefined {
  if (about === "hint") {
    const isPlanned = said.word === "done" && isOnlyIntended(firstBelow(said, line), isDid(said, line));
    return isPlanned ? { why: "line-not-yet" } : readHintWord(said, line, reading);
  }
  const tokens = line.tokens.slice(said.afterWord, said.until);
  const rest = { text: line.text, tokens };
  const below = said.until === line.tokens.length ? line.below : "";
  switch (said.word) {
    case "done":
      return about === "talk" ? held(said, line, below, reading) : met(said, line, below, reading);
    case "later":
      if (isQuestion(tokens)) return { why: "no-day" };
      return about === "talk" ? talkLater(rest, reading) : readNext(rest, reading);
    case "hand-over": {
      const ask = about === "contact" ? readHandOver(tokens, line.text) : undefined;
      if (about === "talk" || ask === undefined) return about === "talk" ? undefined : { why: "no-word" };
      if (ask.does !== "hand-over" || ask.to === undefined) return undefined;
      const on = dayAt(reading.at, reading.calendar.timeZone);
      return { ask: { does: "next", on, by: ask.to } };
    }
    case "not-needed":
    case "open-again":
    case "not-a-customer":
    case "supplier":
    case "customer":
    case "mine":
    case "undo":
      return undefined;
  }
}

function met(said: SaidWord, line: ItemLine, below: string, reading: Reading): ReadWord {
  const rest = line.tokens.slice(said.afterWord, said.until);
  const words = wordsFrom(rest, line.text);
  const told = words === "" ? undefined : metInLine(words, reading);
  const isTold = told !== undefined && "met" in told && told.met.isSaid;
  if (isQuestion(rest) || isOnlyIntended(below, isTold))
    return { why: isQuestion(rest) ? "no-word" : "not-yet" };
  if (!isTold && !isReallyDone(rest, [], reading)) {
    return { why: told !== undefined && "why" in told ? told.why : "no-word" };
  }
  const way: ContactWay = isTold ? told.met.way : "other";
  return {
    ask: {
      does: "met",
      way,
      direction: isTold ? told.met.direction : "both",
      ...(isTold && told.met.on !== undefined && { on: told.met.on }),
      ...andBelow(whoWasThere(words), below.split("\n")),
      what: (words === "" ? line.text : words).slice(0, LONGEST_WHAT),
      ...(below !== "" && { text: below }),
    },
  };
}

/**
 * What was said, behind a colon or below the line, is the minutes: they are full of plans and wishes, and never judged for
 * what is still to come. Without any the talk is not closed.
 */
function held(said: SaidWord, line: ItemLine, below: string, reading: Reading): ReadWord {
  const rest = line.tokens.slice(said.afterWord, said.until);
  const words = wordsFrom(rest, line.text);
  const isMinutes = rest[0]?.text === ":";
  const told = words === "" ? undefined : metInLine(words, reading);
  if (!isMinutes && isQuestion(rest.slice(-1))) return { why: "no-word" };
  if (below === "" && countWords(words, isMinutes) < FEWEST_MINUTES) {
    return {
      why: isReallyDone(rest, [], reading) ? "no-minutes" : told && "why" in told ? told.why : "no-word",
    };
  }
  const isUndone =
    told !== undefined && "why" in told && told.why === "not-yet" && (below === "" || isFirstClause(rest));
  if (!isMinutes && (isUndone || (below === "" && isOnlyIntended(words, false)))) return { why: "not-yet" };
  const isTold = told !== undefined && "met" in told && told.met.isSaid;
  return {
    ask: {
      does: "met",
      way: isTold ? told.met.way : "meeting",
      direction: "both",
      ...(told !== undefined && "met" in told && told.met.on !== undefined && { on: told.met.on }),
      ...andBelow(whoWasThere(words), below.split("\n")),
      what: (words === "" ? line.text : words).slice(0, LONGEST_WHAT),
      text: [isMinutes ? words : "", below].filter((part) => part !== "").join("\n") || words,
      talk: [],
    },
  };
}

/** "Klart på fredag", at once behind the word. */
const isFirstClause = (rest: readonly Token[]): boolean => rest[0]?.is === "word";

/** Of minutes the days in them do not count: "klart: på fredag" says nothing of what was said. */
function countWords(words: string, isMinutes: boolean): number {
  const tokens = tokensOf(words);
  const days = isMinutes ? findDays(tokens) : [];
  const isOfDay = (at: number): boolean => days.some(({ from, until }) => from <= at && at < until);
  return isMinutes
    ? tokens.filter(({ is }, at) => is !== "sign" && !isOfDay(at)).length
    : words.split(/\s+/).filter((word) => word !== "").length;
}

const MOST_WORDS = 8;

/** "Ringer henne i morgon", and nothing of what was done. */
export function isOnlyIntended(text: string, isTold: boolean): boolean {
  const tokens = tokensOf(text.slice(0, 500));
  if (isTold || tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  return has(INTENTIONS, tokens) && !has(SPOKE, tokens) && !has(DID_BY, tokens);
}
