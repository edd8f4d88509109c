/**
 * "Anna slutar 31/12 och Bo tar hennes kunder", "Mika slutar inte": who leaves, or stays after all, without the colon that
 * makes it so. Whoever writes it believes that it is done: it is asked back. Pure; linear in the line.
 */
import { findDays } from "./find-days.ts";
import { howInTouch } from "./how-in-touch.ts";
import { has } from "./is-really-done.ts";
import { COLON_PHRASES, TAKES_OVER } from "./known-words.ts";
import { FILLERS, AT_YEAR_END } from "./leaving-words.ts";
import type { Line } from "./line-read.ts";
import { phraseAt, withoutPhrases } from "./phrases.ts";
import { type Token, tokensOf } from "./tokens.ts";

const MOST_NAME_WORDS = 3;
/** "Bara så ni vet, Sofie slutar …". */
const MOST_BEGINNINGS = 5;

/** In any of its clauses, a name at the beginning, and that it leaves or stays. */
export function saysWhoLeaves({ text, tokens }: Line): boolean {
  if (tokens.at(-1)?.text === "?") return false;
  const [first = 0, ...others] = beginnings(tokens);
  if (saysSo(tokens.slice(first), text)) return true;
  // Beside what tells of a contact it is news of somebody there.
  if (typeof howInTouch(tokens) === "object") return false;
  return others.some((from) => isOrder(tokens.slice(from)) || saysSo(tokens.slice(from), text));
}

const LONGEST_SUBJECT = 200;

/** "Sofie slutar 31/12", "slutar: Sofie", with whatever stands below: what is passed on is others'. */
export function isLeavingSubject(subject: string): boolean {
  const text = subject.trim().slice(0, LONGEST_SUBJECT);
  const tokens = tokensOf(text);
  return isOrder(tokens) || saysWhoLeaves({ text, tokens });
}

/** The first words, and those behind a comma, a colon or a full stop. */
function beginnings(tokens: readonly Token[]): readonly number[] {
  const behind = tokens.flatMap(({ text }, at) => (",:.;!".includes(text) ? [at + 1] : []));
  return [0, ...behind].slice(0, MOST_BEGINNINGS);
}

/** "Emma: slutar inte: Sofie". */
function isOrder(tokens: readonly Token[]): boolean {
  const word = phraseAt(COLON_PHRASES, tokens, 0);
  const isOfStaff = word?.meaning === "leaves" || word?.meaning === "stays";
  return isOfStaff && tokens[word.next]?.text === ":";
}

/** Of a name: "slutar" with the last day, or who takes over; or "slutar inte", and nothing else. */
function saysSo(tokens: readonly Token[], text: string): boolean {
  const at = tokens.findIndex(
    ({ is, from }) => is !== "word" || !/^\p{Lu}/u.test(text.slice(from, from + 2)),
  );
  if (at < 1 || at > MOST_NAME_WORDS) return false;
  const word = phraseAt(COLON_PHRASES, tokens, at);
  const rest = tokens.slice(word?.next);
  if (word?.meaning === "stays") return isNothingElse(rest);
  if (word?.meaning !== "leaves") return false;
  return (
    has(TAKES_OVER, rest) || has(AT_YEAR_END, rest) || findDays(rest).some(({ days }) => days?.is !== "past")
  );
}

const isNothingElse = (tokens: readonly Token[]): boolean =>
  withoutPhrases(FILLERS, tokens).every(({ is }) => is === "sign");
