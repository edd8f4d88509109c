/** The numbers of the lines of a letter, in front of a word: "1", "1,2 och 4", "1-3:", "#2". */
import { AND_WORDS } from "./known-words.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { numberAt } from "./written-number.ts";

export interface NumbersBefore {
  /** Empty when there are none. */
  readonly numbers: readonly number[];
  /** Index of the token after them and their colon. */
  readonly next: number;
}

const MOST_NUMBERS = 20;
const LABELS = new Set(["#", "nr", "no", "punkt", "rad", "linje", "rivi", "line"]);
const AFTER_NUMBER = new Set([".", ")", ":", "-", "=", ",", ">"]);

export function numbersBefore(tokens: readonly Token[], at: number): NumbersBefore {
  const none = { numbers: [], next: at };
  let next = LABELS.has(tokens[at]?.text ?? "") ? at + 1 : at;
  if (next > at && tokens[next]?.text === ".") next += 1;
  const first = lineNumber(tokens, next);
  if (first === undefined) return none;
  const numbers = [first];
  next += 1;
  for (;;) {
    const link = linkTo(tokens, next);
    const number = link && lineNumber(tokens, link.next);
    if (link === undefined || number === undefined) break;
    const before = numbers.at(-1) ?? number;
    const from = link.isRange && number > before ? before + 1 : number;
    for (let each = from; each <= number; each += 1) numbers.push(each);
    if (numbers.length > MOST_NUMBERS) return none;
    next = link.next + 1;
  }
  while (AFTER_NUMBER.has(tokens[next]?.text ?? "")) next += 1;
  return { numbers: [...new Set(numbers)], next };
}

function lineNumber(tokens: readonly Token[], at: number): number | undefined {
  const number = numberAt(tokens, at);
  return number === undefined || number < 1 ? undefined : number;
}

function linkTo(
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly isRange: boolean } | undefined {
  const text = tokens[at]?.text ?? "";
  if (text === "-") return { next: at + 1, isRange: true };
  if (text === "," || text === "&" || text === "+") return { next: at + 1, isRange: false };
  const and = phraseAt(AND_WORDS, tokens, at);
  return and && { next: and.next, isRange: false };
}
