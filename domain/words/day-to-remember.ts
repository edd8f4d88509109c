/**
 * The day to remember in a line: the only one, or the first of several in a row, "mässa 3-5 maj". Where it may be something
 * else ("hus 12 - 3 maj", "3 och 7 maj") there is none, and the writer is asked. Linear in the line.
 */
import { findDays } from "./find-days.ts";
import { dayIn } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import { saidRangeAt } from "./said-range.ts";
import type { Token } from "./tokens.ts";

export function dayToRemember(tokens: readonly Token[]): SaidDays | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const said = saidRangeAt(tokens, at);
    if (said === undefined) continue;
    const { first, last, next, mustFollow } = said;
    const [begin, end] = [first.days, last.days];
    if (first === last || begin?.is !== "date" || end?.is !== "date") continue;
    const isOneMonth = begin.month === end.month;
    // Of "28-3 januari" the month is guessed.
    const isClear = isOneMonth ? begin.day < end.day : first.from !== last.from && !mustFollow;
    const isInARow = !mustFollow || begin.day + 1 === end.day;
    const others = [...findDays(tokens.slice(0, at)), ...findDays(tokens.slice(next))];
    return isClear && isInARow && others.length === 0
      ? { ...first, from: at, until: next, isBefore: false }
      : undefined;
  }
  const day = dayIn(tokens);
  return day !== undefined && isBehindDash(tokens, day.from) ? undefined : day;
}

/** "40-5 maj": whatever it is, it is not the fifth. */
function isBehindDash(tokens: readonly Token[], day: number): boolean {
  const before = tokens.slice(Math.max(0, day - 3), day).filter(({ text }) => text !== ".");
  return before.at(-1)?.text === "-" && before.at(-2)?.is === "number";
}
