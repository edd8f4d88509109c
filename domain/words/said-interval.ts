/**
 * How often a customer wants to hear from us, in the words of staff: "var tredje månad", "en gång i kvartalet", "hver 6.
 * uge", "puolen vuoden välein", "at most twice a year". In whole days, at most two years. Linear in the line.
 */
import { COUNT_WORDS } from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import type { FoundPhrase } from "./phrases.ts";
import {
  APART,
  EVERY,
  EVERY_OTHER,
  INTERVAL_ADVERBS,
  INTERVAL_WORDS,
  MORE_COUNTS,
  ORDINAL_WORDS,
  PER,
  TIMES,
  TIMES_WORDS,
} from "./relation-words/known-relation-words.ts";
import type { IntervalUnit } from "./relation-words/relation-words.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { numberAt } from "./written-number.ts";

const LONGEST_DAYS = 731;
const DAYS_A_YEAR = 365;
/** So many of them make a year; of days and weeks the length itself is exact. */
const A_YEAR: Readonly<Record<IntervalUnit, number>> = {
  day: 365,
  week: 365 / 7,
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

interface FoundInterval {
  readonly days: number;
  readonly next: number;
}

/** All that a line says: none, or more than one, and nobody can tell. */
export function intervalsIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const interval = intervalAt(tokens, at);
    if (interval && interval.days >= 1 && interval.days <= LONGEST_DAYS) found.push(interval.days);
    at = interval?.next ?? at + 1;
  }
  return found;
}

function intervalAt(tokens: readonly Token[], at: number): FoundInterval | undefined {
  return timesIn(tokens, at) ?? everyAt(tokens, at) ?? apartAt(tokens, at) ?? adverbAt(tokens, at);
}

/** "Två gånger om året", "once a quarter", "2 ggr/år", "kerran kolmessa kuukaudessa", "once every 3 months". */
function timesIn(tokens: readonly Token[], at: number): FoundInterval | undefined {
  const count = phraseAt(TIMES_WORDS, tokens, at) ?? counted(tokens, at);
  if (count === undefined || count.meaning === 0) return undefined;
  const per = phraseAt(PER, tokens, count.next);
  const each = everyAt(tokens, count.next) ?? lengthAt(tokens, per?.next ?? count.next);
  return each && { days: Math.floor(each.days / count.meaning), next: each.next };
}

/** "Två gånger", "2 ggr", "4x". */
function counted(tokens: readonly Token[], at: number): FoundPhrase<number> | undefined {
  const count = countAt(tokens, at);
  const times = count && phraseAt(TIMES, tokens, count.next);
  return times && { meaning: count.meaning, next: times.next };
}

/** "Var tredje månad", "hver 6. uge", "vartannat år", "every 3 months", "joka kuukausi". */
function everyAt(tokens: readonly Token[], at: number): FoundInterval | undefined {
  const other = phraseAt(EVERY_OTHER, tokens, at);
  const every = other ?? phraseAt(EVERY, tokens, at);
  if (every === undefined) return undefined;
  if (other) {
    const unit = phraseAt(INTERVAL_WORDS, tokens, other.next);
    return unit && { days: daysOf(2, unit.meaning), next: unit.next };
  }
  const ordinal = phraseAt(ORDINAL_WORDS, tokens, every.next) ?? ordinalAt(tokens, every.next);
  const unit = ordinal && phraseAt(INTERVAL_WORDS, tokens, ordinal.next);
  if (unit) return { days: daysOf(ordinal.meaning, unit.meaning), next: unit.next };
  return lengthAt(tokens, every.next);
}

/** "Tre månaders mellanrum", "kolmen kuukauden välein". */
function apartAt(tokens: readonly Token[], at: number): FoundInterval | undefined {
  const length = lengthAt(tokens, at);
  const apart = length && phraseAt(APART, tokens, length.next);
  return apart && { days: length.days, next: apart.next };
}

function adverbAt(tokens: readonly Token[], at: number): FoundInterval | undefined {
  const adverb = phraseAt(INTERVAL_ADVERBS, tokens, at);
  return adverb && { days: daysOf(1, adverb.meaning), next: adverb.next };
}

/** "3 months", "kuukauden", "halvår". */
function lengthAt(tokens: readonly Token[], at: number): FoundInterval | undefined {
  const whole = phraseAt(INTERVAL_WORDS, tokens, at);
  if (whole) return { days: daysOf(1, whole.meaning), next: whole.next };
  const count = countAt(tokens, at);
  const unit = count && phraseAt(INTERVAL_WORDS, tokens, count.next);
  return unit && { days: daysOf(count.meaning, unit.meaning), next: unit.next };
}

function countAt(tokens: readonly Token[], at: number): FoundPhrase<number> | undefined {
  const number = numberAt(tokens, at, 3);
  if (number !== undefined) return { meaning: number, next: at + 1 };
  return phraseAt(COUNT_WORDS, tokens, at) ?? phraseAt(MORE_COUNTS, tokens, at);
}

const ENDINGS = new Set(["e", "a", "dje", "de", "te", "th", "rd", "nd", "st", "s"]);

/** "6.", "3:e", "3:dje", "3rd". */
function ordinalAt(tokens: readonly Token[], at: number): FoundPhrase<number> | undefined {
  const number = numberAt(tokens, at, 3);
  if (number === undefined) return undefined;
  const sign = tokens[at + 1];
  const afterSign = isClose(sign) && ".:".includes(sign.text) ? at + 2 : at + 1;
  const ending = tokens[afterSign];
  return { meaning: number, next: isClose(ending) && ENDINGS.has(ending.text) ? afterSign + 1 : afterSign };
}

/** Three months are 91 days, and half a year 182. */
function daysOf(count: number, unit: IntervalUnit): number {
  if (unit === "day") return count;
  return unit === "week" ? 7 * count : Math.floor((DAYS_A_YEAR * count) / A_YEAR[unit]);
}
