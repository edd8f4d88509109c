/** Weeks by number, "om två veckor", "nästa fredag", "förra fredagen", the end of a month. */
import {
  AT_END,
  COMING,
  COUNT_WORDS,
  FROM_NOW,
  LAST,
  MONTH_WORDS,
  NEXT,
  SHORT_WEEKDAYS,
  UNIT_WORDS,
  WEEK,
  WEEKDAY_WORDS,
  WITHIN,
} from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import type { Part } from "./said-days.ts";
import type { Token } from "./tokens.ts";
import { isPartOfMore, numberAt } from "./written-number.ts";

export interface FoundPart {
  readonly part: Part;
  readonly next: number;
}

/** `afterEndOf`: "slutet av" stands before, and a month may follow without a day. */
export function periodAt(tokens: readonly Token[], at: number, afterEndOf: boolean): FoundPart | undefined {
  return (
    weekNumberAt(tokens, at) ??
    aheadAt(tokens, at) ??
    weekdayOfAnotherWeek(tokens, at) ??
    comingWeekdayAt(tokens, at) ??
    monthEndAt(tokens, at, afterEndOf)
  );
}

/** "v. 49", "viikolla 49", "uge 49". */
function weekNumberAt(tokens: readonly Token[], at: number): FoundPart | undefined {
  const word = phraseAt(WEEK, tokens, at);
  if (word === undefined) return undefined;
  const number = tokens[word.next]?.text === "." ? word.next + 1 : word.next;
  const week = numberAt(tokens, number);
  if (week === undefined || week < 1 || week > 53 || isPartOfMore(tokens, number, number + 1))
    return undefined;
  return { part: { days: { is: "week-number", week } }, next: number + 1 };
}

/** "Om två veckor", "in 3 days", "kahden viikon päästä", "viikon päästä". */
function aheadAt(tokens: readonly Token[], at: number): FoundPart | undefined {
  const within = phraseAt(WITHIN, tokens, at);
  const first = within?.next ?? at;
  const word = phraseAt(COUNT_WORDS, tokens, first);
  const number = numberAt(tokens, first, 3);
  const afterCount = number === undefined ? (word?.next ?? first) : first + 1;
  const unit = phraseAt(UNIT_WORDS, tokens, afterCount);
  if (unit === undefined) return undefined;
  const fromNow = phraseAt(FROM_NOW, tokens, unit.next);
  // Finnish may leave the one out.
  const count = number ?? word?.meaning ?? (fromNow ? 1 : undefined);
  if (count === undefined || (within === undefined && fromNow === undefined)) return undefined;
  return { part: { days: { is: "ahead", count, unit: unit.meaning } }, next: fromNow?.next ?? unit.next };
}

/** "Nästa fredag" is in the week that comes; "förra fredagen" has been. */
function weekdayOfAnotherWeek(tokens: readonly Token[], at: number): FoundPart | undefined {
  const isNext = phraseAt(NEXT, tokens, at);
  const other = isNext ?? phraseAt(LAST, tokens, at);
  const weekday = other && phraseAt(WEEKDAY_WORDS, tokens, other.next);
  if (weekday === undefined) return undefined;
  return isNext
    ? { part: { days: { is: "week", ahead: 1 }, weekday: weekday.meaning }, next: weekday.next }
    : { part: { days: { is: "past" } }, next: weekday.next };
}

/** "Ensi tiistaina", "ensi ti"; "coming to" is a Thursday only where nothing follows. */
function comingWeekdayAt(tokens: readonly Token[], at: number): FoundPart | undefined {
  const coming = phraseAt(COMING, tokens, at);
  if (coming === undefined) return undefined;
  const short = phraseAt(SHORT_WEEKDAYS, tokens, coming.next);
  const isAlone = short && (tokens[short.next]?.is ?? "sign") === "sign";
  const weekday = phraseAt(WEEKDAY_WORDS, tokens, coming.next) ?? (isAlone ? short : undefined);
  return weekday && { part: { weekday: weekday.meaning, isComing: true }, next: weekday.next };
}

/** "(Slutet av) mars", "maaliskuun lopussa". */
function monthEndAt(tokens: readonly Token[], at: number, afterEndOf: boolean): FoundPart | undefined {
  const month = phraseAt(MONTH_WORDS, tokens, at);
  if (month === undefined || numberAt(tokens, month.next) !== undefined) return undefined;
  const atEnd = phraseAt(AT_END, tokens, month.next);
  if (!afterEndOf && atEnd === undefined) return undefined;
  return { part: { days: { is: "month-end", month: month.meaning } }, next: atEnd?.next ?? month.next };
}
