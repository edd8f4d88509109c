/** "Anna slutar 31/12 och Bo tar hennes kunder": who leaves, without the colon that makes it so. Pure; linear in the line. */
import { findDays } from "./find-days.ts";
import { has } from "./is-really-done.ts";
import { COLON_PHRASES, TAKES_OVER } from "./known-words.ts";
import type { Line } from "./line-read.ts";
import { phraseAt } from "./phrases.ts";

const MOST_NAME_WORDS = 3;

/** A name at the beginning, "slutar" behind it, and the last day or who takes over. */
export function saysWhoLeaves({ text, tokens }: Line): boolean {
  const at = tokens.findIndex(
    ({ is, from }) => is !== "word" || !/^\p{Lu}/u.test(text.slice(from, from + 2)),
  );
  if (at < 1 || at > MOST_NAME_WORDS) return false;
  const word = phraseAt(COLON_PHRASES, tokens, at);
  if (word?.meaning !== "leaves" || tokens.at(-1)?.text === "?") return false;
  const rest = tokens.slice(word.next);
  return has(TAKES_OVER, rest) || findDays(rest).some(({ days }) => days?.is !== "past");
}
