/** One line about a relation: the word it begins with, and what is said with it. */
import { TALK_KINDS } from "../relation/talk.ts";
import type { TalkKind } from "../relation/talk.ts";
import { daysAt, findDays } from "./find-days.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { ladderLineIn } from "./ladder-line.ts";
import type { Line, ReadRelation, RelationLine } from "./line-read.ts";
import { numbersBefore } from "./numbers-before.ts";
import { pastDay } from "./past-day.ts";
import { phraseAt } from "./phrases.ts";
import { readBooking } from "./read-booking.ts";
import { afterBullet } from "./read-note.ts";
import { readNext } from "./read-next.ts";
import {
  AS_USUAL,
  NEVER,
  NONE,
  PHASE_WORDS,
  QUOTE_ENDS,
  RELATION_PHRASES,
} from "./relation-words/known-relation-words.ts";
import type { RelationWord } from "./relation-words/relation-words.ts";
import { dayIn, type Reading, todayOf } from "./said-day.ts";
import { intervalsIn } from "./said-interval.ts";
import type { Token } from "./tokens.ts";
import { talkNamedAt } from "./talk-named.ts";
import { aheadOf, dayOf, hasUntil, wordsBeside, wordsOf } from "./words-beside.ts";

export type { RelationLine, Why } from "./line-read.ts";

const LONGEST_WORDS = 200;

/** Undefined when the line does not begin with such a word. */
export function relationLineIn(line: Line, from: number): RelationLine | undefined {
  const begin = from + afterBullet(line.tokens.slice(from));
  const ladder = ladderLineIn(line, begin);
  if (ladder !== undefined) return ladder;
  const { numbers, next } = numbersBefore(line.tokens, begin);
  const word = phraseAt(RELATION_PHRASES, line.tokens, next);
  if (word === undefined) return undefined;
  const isAtOnce = line.tokens[word.next]?.text === ":";
  // "Nästa vecka", "neste fredag": a day, and no word of ours.
  const day = daysAt(line.tokens, next);
  if (!isAtOnce && day !== undefined && day.until > word.next) return undefined;
  const rest = { text: line.text, tokens: line.tokens.slice(isAtOnce ? word.next + 1 : word.next) };
  return {
    numbers,
    hasColon: isAtOnce || (BEFORE_DAY.has(word.meaning) && hasColonAfterDay(rest.tokens)),
    word: word.meaning,
    isClear: isClear(word.meaning, rest.tokens),
    read: (reading) => (isQuestion(rest.tokens) ? { why: "no-word" } : readRest(word.meaning, rest, reading)),
  };
}

/** "Låt vara till 1 mars: de bygger om". */
const BEFORE_DAY: ReadonlySet<RelationWord> = new Set([
  "no-contact",
  "no-talks",
  "no-evaluation",
  "no-update",
  "talk-later",
]);

function hasColonAfterDay(rest: readonly Token[]): boolean {
  const day = daysAt(rest, 0, "expected");
  const until = day === undefined ? 0 : rest[day.until]?.is === "word" ? day.until + 1 : day.until;
  return day !== undefined && rest[until]?.text === ":";
}

/** Without a colon: a day at once behind the word, or nothing but signs. */
function isClear(word: RelationWord, rest: readonly Token[]): boolean {
  const begin = afterBullet(rest);
  switch (word) {
    case "next":
    case "booked":
    case "no-contact":
    case "talk-later":
      return daysAt(rest, begin, "expected") !== undefined;
    case "cancelled":
      return begin > 0 || rest.length === 0 || daysAt(rest, begin, "expected") !== undefined;
    case "talks-as-usual":
      return begin > 0 || rest.length === 0;
    case "wish":
      return intervalsIn(rest).length === 1;
    case "no-talks":
    case "no-evaluation":
    case "no-update":
      return begin > 0;
    case "quote":
    case "complaint":
    case "referred-by":
    case "referred-us":
    case "referred-them":
    case "phase":
      return false;
  }
}

function readRest(word: RelationWord, rest: Line, reading: Reading): ReadRelation {
  switch (word) {
    case "next":
      return readNext(rest, reading);
    case "booked":
      return readBooking(rest, reading);
    case "wish":
      return wish(rest);
    case "quote":
      return quote(rest);
    case "complaint":
      return complaint(rest);
    case "referred-by":
    case "referred-us":
    case "referred-them":
      return referral(word, rest);
    case "phase":
      return phase(rest);
    case "no-contact":
      return noContact(rest, reading);
    case "cancelled":
      return cancelled(rest, reading);
    case "no-talks":
      return noTalks(TALK_KINDS, rest, reading);
    case "no-evaluation":
      return noTalks(["evaluation"], rest, reading);
    case "no-update":
      return noTalks(["update"], rest, reading);
    case "talk-later":
      return talkLater(rest, reading);
    case "talks-as-usual":
      return { ask: { does: "no-talks", kinds: [], reason: said(rest) } };
  }
}

const said = ({ tokens, text }: Line): string => wordsOf(tokens, text).slice(0, LONGEST_WORDS);

/** What the first words after signs mean. */
const firstOf = ({ tokens }: Line): readonly Token[] => tokens.slice(afterBullet(tokens));

function wish(rest: Line): ReadRelation {
  const [everyDays, other] = intervalsIn(rest.tokens);
  if (everyDays !== undefined && other === undefined && !has(NEVER, rest.tokens)) {
    return { ask: { does: "wish", everyDays } };
  }
  const isAsUsual = everyDays === undefined && phraseAt(AS_USUAL, firstOf(rest), 0) !== undefined;
  return isAsUsual ? { ask: { does: "wish" } } : { why: "no-interval" };
}

/** "Kök 120 000", "vunnen", "köket, tackade nej"; "inte vunnen än" is asked back. */
function quote(rest: Line): ReadRelation {
  const what = said(rest);
  if (what === "") return { why: "no-what" };
  const first = firstOf(rest);
  const isEnd = (tokens: readonly Token[]): boolean => phraseAt(QUOTE_ENDS, tokens, 0) !== undefined;
  const parts = first.flatMap((token, at) =>
    at === 0 || ",-".includes(token.text) ? [at === 0 ? 0 : at + 1] : [],
  );
  if (parts.some((at) => isEnd(first.slice(at)))) return { ask: { does: "quote", isOpen: false, what } };
  return has(QUOTE_ENDS, first) ? { why: "no-word" } : { ask: { does: "quote", isOpen: true, what } };
}

function complaint(rest: Line): ReadRelation {
  const what = said(rest);
  if (what === "") return { why: "no-what" };
  const isNone = phraseAt(NONE, firstOf(rest), 0) !== undefined && firstOf(rest).length <= MOST_WORDS_OF_NONE;
  return isNone ? { why: "no-word" } : { ask: { does: "complaint", what } };
}

const MOST_WORDS_OF_NONE = 4;

function referral(word: RelationWord, rest: Line): ReadRelation {
  const whom = said(rest);
  if (whom === "") return { why: "no-whom" };
  if (phraseAt(NONE, firstOf(rest), 0)) return { why: "no-word" };
  if (word === "referred-them") return { ask: { does: "referral", towards: "them", whom } };
  return { ask: { does: "referral", towards: "us", whom, ...(word === "referred-by" && { by: "whom" }) } };
}

function phase(rest: Line): ReadRelation {
  const first = firstOf(rest);
  const named = phraseAt(PHASE_WORDS, first, 0);
  const usual = phraseAt(AS_USUAL, first, 0);
  const next = named?.next ?? usual?.next;
  if (next === undefined || first[next]?.is === "word") return { why: "no-word" };
  const reason = said({ text: rest.text, tokens: first.slice(next) });
  return {
    ask: { does: "phase", ...(named && { phase: named.meaning }), ...(reason !== "" && { reason }) },
  };
}

/** "till 1 mars: de bygger om". */
function noContact(rest: Line, reading: Reading): ReadRelation {
  const day = dayIn(rest.tokens);
  const found = dayOf(day, reading);
  if (day === undefined || "why" in found) return "why" in found ? found : { why: "no-day" };
  const reason = wordsBeside(rest, day).join(" ").slice(0, LONGEST_WORDS);
  return reason === "" ? { why: "no-reason" } : { ask: { does: "no-contact", until: found.on, reason } };
}

/**
 * "Avbokat, Karin är sjuk"; at once behind the word may stand which talk: "uppdateringssamtalet", "8 december". A new time
 * beside it is for a line of its own.
 */
function cancelled({ tokens }: Line, reading: Reading): ReadRelation {
  const begin = afterBullet(tokens);
  const named = talkNamedAt(tokens, begin);
  const day = daysAt(tokens, named?.next ?? begin, "expected");
  const after = tokens.slice(day?.until ?? 0);
  const isDoubted = has(NEVER, tokens.slice(0, 2)) || findDays(after).some(({ days }) => days?.is !== "past");
  if (isDoubted) return { why: "no-word" };
  const kinds = named === undefined || named.kinds.length === 0 ? {} : { kinds: named.kinds };
  if (day === undefined || day.days?.is === "past") return { ask: { does: "talk-cancelled", ...kinds } };
  const found = dayOf(day, reading);
  const hasPassed = "why" in found && found.why === "past-day";
  const on = "on" in found ? found.on : hasPassed ? pastDay(day, todayOf(day, reading).on) : undefined;
  return on === undefined ? { why: "no-word" } : { ask: { does: "talk-cancelled", ...kinds, on } };
}

/** "de vill inte", "till 1/6: de bygger om"; the day of something else is part of the reason. */
function noTalks(kinds: readonly TalkKind[], rest: Line, reading: Reading): ReadRelation {
  const day = dayIn(rest.tokens);
  if (day === undefined || !hasUntil(rest.tokens, day)) {
    const reason = said(rest);
    return reason === "" ? { why: "no-reason" } : { ask: { does: "no-talks", kinds, reason } };
  }
  const found = dayOf(day, reading);
  if ("why" in found) return found;
  const reason = wordsBeside(rest, day).join(" ").slice(0, LONGEST_WORDS);
  return reason === "" ? { why: "no-reason" } : { ask: { does: "no-talks", kinds, until: found.on, reason } };
}

/** "1 mars, hon är ledig till dess". */
export function talkLater(rest: Line, reading: Reading): ReadRelation {
  const day = dayIn(rest.tokens);
  const found = dayOf(day, reading, aheadOf);
  if (day === undefined || "why" in found) return "why" in found ? found : { why: "no-day" };
  const reason = wordsBeside(rest, day).join(" ").slice(0, LONGEST_WORDS);
  return { ask: { does: "talk-later", kinds: [], until: found.on, ...(reason !== "" && { reason }) } };
}
