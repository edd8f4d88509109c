/**
 * Dates: a weekday that is not that of its date, and a day that was meant to come and has passed. A date without a year
 * is the one nearest to the day on which it is read. Whether a past day was meant to come, the words around it say:
 * "vi ses", "kl. 13.30" and "senast" against "sedan", "var" and "i går".
 */
import { WEEKDAYS, dayNumber, plusDays, weekdayOf } from "../../time/day.ts";
import type { Weekday } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { findDays } from "../../words/find-days.ts";
import { phraseAt } from "../../words/phrases.ts";
import type { SaidDays } from "../../words/said-days.ts";
import { tokensOf } from "../../words/tokens.ts";
import type { Token } from "../../words/tokens.ts";
import type { ProofreadingOf, TextMark } from "../proofread.ts";
import { LONG_WEEKDAYS, MEANT_TO_COME, SAID_OF_THE_PAST } from "./date-words.ts";
import type { Rule } from "./rule.ts";

/** Nobody writes of a day so long ago without its year. */
const MOST_DAYS_BACK = 183;

/** Longer sentences are read no further to either side, so that a line of nothing but dates is read in linear time. */
const MOST_TOKENS_AROUND = 40;

export const dates: Rule = ({ lines }, of) =>
  lines.flatMap((content, index) => {
    if (!/\d/.test(content)) return [];
    const tokens = tokensOf(content.normalize("NFC"));
    return findDays(tokens).flatMap((said) => {
      const mark = markOf(said, tokens, of);
      if (mark === undefined) return [];
      const first = tokens[said.from];
      const last = tokens[said.until - 1];
      if (first === undefined || last === undefined) return [];
      return [{ line: index + 1, at: first.from, word: content.slice(first.from, last.until), ...mark }];
    });
  });

function markOf(
  said: SaidDays,
  tokens: readonly Token[],
  { on, language }: ProofreadingOf,
): Pick<TextMark, "problem" | "suggestions"> | undefined {
  const { days, weekday } = said;
  if (on === undefined || days?.is !== "date") return undefined;
  const all = yearsOf(days, on)
    .map((year) => dayOf(year, days.month, days.day))
    .filter((day) => day !== undefined);
  const nearest = all.toSorted((one, other) => distance(one, on) - distance(other, on))[0];
  if (nearest === undefined) return undefined;
  if (weekday !== undefined && !all.some((day) => weekdayOf(day) === weekday)) {
    return { problem: "wrong-weekday", suggestions: [wordOf(weekdayOf(nearest), language)] };
  }
  const meant = weekday === undefined ? nearest : (all.find((day) => weekdayOf(day) === weekday) ?? nearest);
  if (meant >= on || !isMeantToCome(said, tokens)) return undefined;
  return { problem: "past-date", suggestions: [] };
}

/** With a year, that one; without, those whose day may be meant. */
function yearsOf(
  { year, month, day }: { year?: number | undefined; month: number; day: number },
  on: Day,
): number[] {
  const now = Number(on.slice(0, 4));
  if (year !== undefined) return [year];
  return [now - 1, now, now + 1].filter((each) => {
    const then = dayOf(each, month, day);
    if (then === undefined) return false;
    const ahead = dayNumber(then) - dayNumber(on);
    return ahead >= -MOST_DAYS_BACK && ahead <= 365 - MOST_DAYS_BACK;
  });
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const found = plusDays(first, day - 1);
  return day >= 1 && found.slice(0, 7) === first.slice(0, 7) ? found : undefined;
}

function distance(one: Day, other: Day): number {
  return Math.abs(dayNumber(one) - dayNumber(other));
}

function wordOf(weekday: Weekday, language: ProofreadingOf["language"]): string {
  return LONG_WEEKDAYS[language][WEEKDAYS.indexOf(weekday)] ?? weekday;
}

/** In its sentence, as far as it stands in the line. */
function isMeantToCome(said: SaidDays, tokens: readonly Token[]): boolean {
  const first = Math.max(0, said.from - MOST_TOKENS_AROUND);
  const last = Math.min(tokens.length, said.until + MOST_TOKENS_AROUND);
  let { from, until } = said;
  while (from > first && !endsSentence(tokens, from - 1)) from -= 1;
  while (until < last && !endsSentence(tokens, until)) until += 1;
  const has = (phrases: typeof MEANT_TO_COME): boolean => {
    for (let at = from; at < until; at += 1) if (phraseAt(phrases, tokens, at) !== undefined) return true;
    return false;
  };
  if (has(SAID_OF_THE_PAST)) return false;
  return said.isMarked || said.time !== undefined || has(MEANT_TO_COME);
}

/** A sign that ends a sentence, and no point of "kl." or "3.12.". */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === "!" || text === "?") return true;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return text === "." && before?.is === "word" && before.text.length > 3 && next?.spaced !== false;
}
