/** Numbers that cannot be: the 32nd of November, 25.10 o'clock, week 54, month 13 of a date. */
import { CLOCK, MONTH_WORDS, WEEK } from "../../words/known-days.ts";
import { phraseAt } from "../../words/phrases.ts";
import { tokensOf } from "../../words/tokens.ts";
import type { Token } from "../../words/tokens.ts";
import { numberAfter, numberAt } from "../../words/written-number.ts";
import type { Rule } from "./rule.ts";

/** Of each month; February may be a leap year's. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** From `from` until before `until` stands a number that cannot be. */
interface Impossible {
  readonly from: number;
  readonly until: number;
}

export const numbers: Rule = ({ lines }) =>
  lines.flatMap((content, index) => {
    if (!/\d/.test(content)) return [];
    const tokens = tokensOf(content);
    return tokens
      .map(
        (_, at) =>
          dayOfMonthAt(tokens, at) ?? clockAt(tokens, at) ?? weekAt(tokens, at) ?? dateAt(tokens, at),
      )
      .flatMap((found) => {
        const [first, last] = [tokens[found?.from ?? -1], tokens[(found?.until ?? 0) - 1]];
        if (first === undefined || last === undefined) return [];
        const word = content.slice(first.from, last.until);
        return [{ line: index + 1, at: first.from, word, problem: "number" as const, suggestions: [] }];
      });
  });

/** "32 november", "30. helmikuuta", "31st of April", "February 30". */
function dayOfMonthAt(tokens: readonly Token[], at: number): Impossible | undefined {
  const day = numberAt(tokens, at);
  if (day !== undefined) {
    const gap = tokens
      .slice(at + 1, at + 4)
      .findIndex((_, skipped) => phraseAt(MONTH_WORDS, tokens, at + 1 + skipped));
    const between = tokens.slice(at + 1, at + 1 + Math.max(gap, 0)).map(({ text }) => text);
    const isClose = between.every(
      (text) => text === "." || text === "of" || /^(?:th|st|nd|rd|:|e|a)$/.test(text),
    );
    const month = gap === -1 || !isClose ? undefined : phraseAt(MONTH_WORDS, tokens, at + 1 + gap);
    if (month !== undefined && isWhole(tokens, at)) {
      return day === 0 || day > (DAYS[month.meaning - 1] ?? 31) ? { from: at, until: month.next } : undefined;
    }
  }
  const month = phraseAt(MONTH_WORDS, tokens, at);
  const after = month && numberAt(tokens, month.next);
  if (month === undefined || after === undefined || !isAlone(tokens, month.next)) return undefined;
  return after > (DAYS[month.meaning - 1] ?? 31) ? { from: at, until: month.next + 1 } : undefined;
}

/** "kl. 25.10", "klo 24.30", "at 13:75". */
function clockAt(tokens: readonly Token[], at: number): Impossible | undefined {
  const clock = phraseAt(CLOCK, tokens, at);
  const afterClock = clock?.next ?? at;
  const first = clock !== undefined && tokens[afterClock]?.text === "." ? afterClock + 1 : afterClock;
  const hour = numberAt(tokens, first);
  if (hour === undefined) return undefined;
  const minute = tokens[first + 2]?.text.length === 2 ? numberAfter(tokens, first + 1, ".:") : undefined;
  const isTime = clock !== undefined && (tokens[at]?.text !== "at" || minute !== undefined);
  if (!isTime || tokens[first + 3]?.text === ".") return undefined;
  const isImpossible = hour > 24 || (minute ?? 0) > 59 || (hour === 24 && (minute ?? 0) > 0);
  return isImpossible ? { from: first, until: minute === undefined ? first + 1 : first + 3 } : undefined;
}

/** "vecka 54", "v. 0". */
function weekAt(tokens: readonly Token[], at: number): Impossible | undefined {
  const word = phraseAt(WEEK, tokens, at);
  const next = word === undefined ? -1 : tokens[word.next]?.text === "." ? word.next + 1 : word.next;
  const week = numberAt(tokens, next);
  if (week === undefined || !isAlone(tokens, next)) return undefined;
  return week === 0 || week > 53 ? { from: at, until: next + 1 } : undefined;
}

/** "2026-13-01", "2026-02-30". */
function dateAt(tokens: readonly Token[], at: number): Impossible | undefined {
  const year = tokens[at]?.text.length === 4 ? numberAt(tokens, at, 4) : undefined;
  const month = numberAfter(tokens, at + 1, "-");
  const day = numberAfter(tokens, at + 3, "-");
  if (year === undefined || year < 1900 || year > 2100 || month === undefined || day === undefined)
    return undefined;
  // "2026-13-01-44" is a number of something.
  if (!isWhole(tokens, at) || (tokens[at + 5]?.spaced === false && tokens[at + 5]?.text === "-"))
    return undefined;
  const isImpossible = month === 0 || month > 12 || day === 0 || day > (DAYS[month - 1] ?? 31);
  return isImpossible ? { from: at, until: at + 5 } : undefined;
}

/** Whether the number begins there: "1.32 november" and "+46-32 mars" do not. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === true || !/^[\d.,:/+-]$/.test(tokens[at - 1]?.text ?? "");
}

/** Whether nothing goes on after the number: "mars 45 000", "vecka 54-99", "uge 54,5"; a comma may follow it. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [sign, after] = [tokens[at + 1], tokens[at + 2]];
  if (sign?.is === "number") return false;
  const isJoined = sign !== undefined && !sign.spaced && /^[.:,%/-]$/.test(sign.text);
  return !isJoined || (sign.text !== "%" && (after === undefined || after.is !== "number" || after.spaced));
}
