/** A day in a line, and the words that stand beside it: the reason for it, as a rule. */
import type { Day } from "../time/instant.ts";
import { daysMeant, type NoDay, type Today } from "./days-meant.ts";
import { UNTIL } from "./payer-words/known-payer-words.ts";
import { phraseAt } from "./phrases.ts";
import { type Reading, todayOf } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import type { Token } from "./tokens.ts";

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type FoundDay = { readonly on: Day } | { readonly why: NoDay };

/** The last of the days that are meant. */
export function dayOf(
  said: SaidDays | undefined,
  reading: Reading,
  today: (said: SaidDays, reading: Reading) => Today = todayOf,
): FoundDay {
  if (said === undefined) return { why: "no-day" };
  const days = daysMeant(said, today(said, reading));
  return typeof days === "string" ? { why: days } : { on: days.to };
}

/** Where a weekday that it is today is the one in a week: nobody puts off what they might do at once. */
export function aheadOf(said: SaidDays, reading: Reading): Today {
  const today = todayOf(said, reading);
  return said.days === undefined ? { ...today, counts: false } : today;
}

/** What stands before the day without its "till", and after it without its "asti"; what is empty is left out. */
export function wordsBeside({ text, tokens }: Line, day: SaidDays): string[] {
  return [untilBefore(tokens, day.from), untilAfter(tokens, day.until)]
    .map((beside) => wordsOf(beside, text))
    .filter((words) => words !== "");
}

/** Whether it is a day until which something holds: "till 1/3", "1.3. asti". */
export function hasUntil(tokens: readonly Token[], { from, until }: SaidDays): boolean {
  return (
    untilBefore(tokens, from).length < from ||
    phraseAt(UNTIL, tokens, from) !== undefined ||
    phraseAt(UNTIL, tokens, until) !== undefined ||
    // "1.3. asti": what stands behind a day may have been taken in with it.
    phraseAt(UNTIL, tokens, until - 1) !== undefined
  );
}

function untilBefore(tokens: readonly Token[], day: number): readonly Token[] {
  const begin = tokens.findIndex((_, at) => at < day && phraseAt(UNTIL, tokens, at)?.next === day);
  return tokens.slice(0, begin === -1 ? day : begin);
}

function untilAfter(tokens: readonly Token[], day: number): readonly Token[] {
  return tokens.slice(phraseAt(UNTIL, tokens, day)?.next ?? day);
}

/** All that stands there from the first word or number on, with its brackets and stops. */
export function wordsFrom(tokens: readonly Token[], text: string): string {
  const first = tokens.find(({ is }) => is !== "sign");
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? "" : text.slice(first.from, last.until);
}

/** What the tokens stand for in the text, without the signs that held them together. */
export function wordsOf(tokens: readonly Token[], text: string): string {
  const isWord = ({ text: sign }: Token): boolean => !",;:.-".includes(sign);
  const [first, last] = [tokens.find(isWord), tokens.findLast(isWord)];
  return first === undefined || last === undefined ? "" : text.slice(first.from, last.until);
}
