/**
 * Times as people write them: kl 15, kl. 15.30, klo 9, 9:30, 3pm, at 3. An hour from 1 to 6 without a zero before it
 * is in the afternoon: no company promises three in the night.
 */
import { CLOCK } from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import { isPartOfMore, numberAfter, numberAt } from "./written-number.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface FoundTime {
  /** `HH:MM` */
  readonly time: string;
  readonly next: number;
  /** Whether it can be nothing but a time: "15.30" may be a price. */
  readonly isSure: boolean;
}

export function timeAt(tokens: readonly Token[], at: number): FoundTime | undefined {
  const clock = phraseAt(CLOCK, tokens, at);
  const afterClock = clock?.next ?? at;
  // "kl." and "kl 15".
  const first = clock && tokens[afterClock]?.text === "." ? afterClock + 1 : afterClock;
  const hour = numberAt(tokens, first);
  if (hour === undefined) return undefined;
  const minute = tokens[first + 2]?.text.length === 2 ? numberAfter(tokens, first + 1, ".:") : undefined;
  const afterNumbers = minute === undefined ? first + 1 : first + 3;
  const half = halfDayAt(tokens, afterNumbers);
  const next = half?.next ?? afterNumbers;
  const isSure = clock !== undefined || half !== undefined || tokens[first + 1]?.text === ":";
  if ((minute === undefined && !isSure) || isPartOfMore(tokens, first, next)) return undefined;
  const hours = hourOfDay(hour, half?.isAfternoon, tokens[first]?.text.startsWith("0") ?? false);
  if (hours === undefined || (minute ?? 0) > 59) return undefined;
  return { time: `${twoDigits(hours)}:${twoDigits(minute ?? 0)}`, next, isSure };
}

/** Whether a time was written that is none: "kl 25", "9:75", "13pm". What "at" stands before may be a street. */
export function hasUnreadableTime(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => {
    const clock = phraseAt(CLOCK, tokens, at);
    const afterClock = clock?.next ?? at;
    const first = clock && tokens[afterClock]?.text === "." ? afterClock + 1 : afterClock;
    if (tokens[first]?.is !== "number" || tokens[first - 1]?.is === "number") return false;
    const isMeant =
      (clock !== undefined && tokens[at]?.text !== "at") ||
      (numberAfter(tokens, first + 1, ":") !== undefined && tokens[first + 2]?.text.length === 2) ||
      halfDayAt(tokens, first + 1) !== undefined;
    return isMeant && timeAt(tokens, at) === undefined;
  });
}

/** Right behind a day a time stands after them: "fredag vid 15", "Friday at 3". */
const BESIDE_DAY = new Set(["at", "vid", "ved", "around", "about", "by"]);

/** Whether a time was meant at `at`, where a day ends, and is none or not for sure: "Friday at 25", "fredag vid 15". */
export function hasTimeLeftAt(tokens: readonly Token[], at: number): boolean {
  const isTime = BESIDE_DAY.has(tokens[at]?.text ?? "") && tokens[at + 1]?.is === "number";
  // "At 25 High Street", "vid 3 bord".
  return isTime && tokens[at + 2]?.is !== "word";
}

function hourOfDay(hour: number, isAfternoon: boolean | undefined, hasZero: boolean): number | undefined {
  if (isAfternoon !== undefined) {
    return hour < 1 || hour > 12 ? undefined : (hour % 12) + (isAfternoon ? 12 : 0);
  }
  if (hour > 23) return undefined;
  return hour >= 1 && hour <= 6 && !hasZero ? hour + 12 : hour;
}

/** "pm", "p.m.". */
function halfDayAt(
  tokens: readonly Token[],
  at: number,
): { readonly isAfternoon: boolean; readonly next: number } | undefined {
  const text = tokens[at]?.text;
  if (text === "am" || text === "pm") return { isAfternoon: text === "pm", next: at + 1 };
  const [letter, dot, m] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if ((letter?.text !== "a" && letter?.text !== "p") || dot?.text !== "." || m?.text !== "m")
    return undefined;
  const next = isClose(tokens[at + 3]) && tokens[at + 3]?.text === "." ? at + 4 : at + 3;
  return { isAfternoon: letter.text === "p", next };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
