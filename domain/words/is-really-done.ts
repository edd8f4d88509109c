/**
 * Whether a word that ends a promise was meant: "klart, ringde honom" is done; "klart, jag ringer" means "sure, I will
 * call", "klart fredag" is a plan and "klart?" a question. Once it is said what was done, what is to come is no doubt
 * about it: "klart, ringde honom. Vi ses på torsdag". But to have called and reached nobody is not to be done. In doubt
 * it is not: asking back costs a line, and a promise that was wrongly ended is broken.
 */
import { dayAt, momentAt } from "../time/wall-clock.ts";
import { findDays } from "./find-days.ts";
import { NAMED_DAYS } from "./known-days.ts";
import {
  AND_WORDS,
  DID,
  DOUBTS,
  FIRST_PERSON,
  HOW,
  INTENTIONS,
  MEET,
  PASSED_ON,
  UNREACHED,
} from "./known-words.ts";
import { phraseAt, withoutPhrases } from "./phrases.ts";
import type { Phrases } from "./phrases.ts";
import type { Reading } from "./said-day.ts";
import { CLOSING } from "./said-days.ts";
import type { SaidDays } from "./said-days.ts";
import type { Token } from "./tokens.ts";

/** Words of the next clause in which "called" may stand: "done, I have just called him". */
const FIRST_WORDS = 4;
/** Words after "jag" in which it may: "jag har ringt". */
const WORDS_AFTER_PERSON = 3;

/** `rest` is what follows the word on its line, `below` what follows up to the signature or the next word. */
export function isReallyDone(rest: readonly Token[], below: readonly Token[], reading: Reading): boolean {
  const told = has(DID, rest) ? 0 : endOfAccount(below);
  return (
    isFitBeside(rest) &&
    !isQuestion(rest) &&
    !has(DOUBTS, rest) &&
    !has(UNREACHED, rest) &&
    !isOnlyPassedOn([...rest, ...below.slice(0, told)]) &&
    !namesPartOfDay(rest) &&
    !isStillToCome(rest, endOfAccount(rest), reading) &&
    !isQuestion(below.slice(0, told)) &&
    !has(DOUBTS, below.slice(0, told)) &&
    !has(UNREACHED, below) &&
    !isStillToCome(below, told, reading)
  );
}

/** "Skickade vidare till Sofie", without anything that was told the customer. */
function isOnlyPassedOn(tokens: readonly Token[]): boolean {
  return has(PASSED_ON, tokens) && !has(DID, withoutPhrases(PASSED_ON, tokens));
}

/** Whether the word stands by itself: a new sentence may follow, and after a comma or nothing how it was done. */
function isFitBeside(rest: readonly Token[]): boolean {
  const first = rest.findIndex(({ is }) => is !== "sign");
  if (first === -1) return true;
  const signs = rest.slice(0, first);
  if (signs.some(({ text }) => ".!()…".includes(text))) return true;
  if (signs.length === 0) return phraseAt(HOW, rest, 0) !== undefined;
  return has(HOW, rest.slice(first, first + FIRST_WORDS));
}

/**
 * Something that somebody is about to do, or a day that has not been. From `told` on, where it has been said what was
 * done, a day is another thing's, and "vi ses" is no plan.
 */
function isStillToCome(tokens: readonly Token[], told: number, reading: Reading): boolean {
  return (
    has(INTENTIONS, tokens) ||
    findDays(tokens).some((said) => said.from < told && !hasBeen(said, tokens, reading)) ||
    tokens.some((_, at) => {
      const after = tokens.slice(at + 1, at + 1 + WORDS_AFTER_PERSON);
      const isSettled = has(HOW, after) || (at >= told && has(MEET, after));
      return phraseAt(FIRST_PERSON, tokens, at) !== undefined && !isSettled;
    })
  );
}

/** "Klar med det efter lunch", without a "ringde" in the same sentence; "ha en fin kväll" is another one. */
function namesPartOfDay(rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ text }) => ".!".includes(text));
  const sentence = rest.slice(0, end === -1 ? undefined : end);
  const isPart = (_: Token, at: number) => phraseAt(NAMED_DAYS, sentence, at)?.meaning.time !== undefined;
  return sentence.some(isPart) && !has(DID, sentence);
}

/** Where the clause ends that says what was done; the number of tokens when none does, or nothing follows. */
function endOfAccount(tokens: readonly Token[]): number {
  const did = tokens.findIndex((_, at) => phraseAt(DID, tokens, at) !== undefined);
  if (did === -1) return tokens.length;
  const days = findDays(tokens);
  const end = tokens.findIndex(
    ({ text }, at) =>
      at > did &&
      (".!,;()…".includes(text) || phraseAt(AND_WORDS, tokens, at) !== undefined) &&
      // "3. december" is a day, and no new sentence.
      !days.some(({ from, until }) => from <= at && at < until),
  );
  return end === -1 ? tokens.length : end;
}

/** "I går", "redan kl 9", "ringde i dag"; "klar med det i dag" may be what is going to happen. */
function hasBeen(said: SaidDays, tokens: readonly Token[], { at, calendar }: Reading): boolean {
  if (said.days?.is === "past") return true;
  if (!isToday(said)) return false;
  const isByClock = tokens.slice(said.from, said.until).some(({ is }) => is === "number");
  if (!isByClock || said.time === undefined || said.time === CLOSING) return has(DID, tokens);
  const moment = momentAt(dayAt(at, calendar.timeZone), said.time, calendar.timeZone);
  return has(HOW, tokens) && moment <= Date.parse(at);
}

/** Also of a time by itself. */
export function isToday({ days, weekday }: SaidDays): boolean {
  return weekday === undefined && (days === undefined || (days.is === "ahead" && days.count === 0));
}

export function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === "?" || text === "？");
}

export function has(phrases: Phrases<unknown>, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => phraseAt(phrases, tokens, at) !== undefined);
}
