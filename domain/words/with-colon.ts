/**
 * A line as it would have been read: "milstolpe 25 år 3 maj" is "milstolpe: 25 år 3 maj", "nivå 3 av 5" is "nivå: 3". Pure;
 * linear in the line.
 */
import { LADDER_PHRASES } from "./ladder-words/known-ladder-words.ts";
import type { Line } from "./line-read.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { isLevelAlone, levelAt } from "./read-level.ts";
import { RELATION_PHRASES } from "./relation-words/known-relation-words.ts";
import { wordsFrom } from "./words-beside.ts";

/** Undefined when no word of a relation stands there. */
export function withColon({ text, tokens }: Line, begin: number): string | undefined {
  const { next } = numbersBefore(tokens, begin);
  const ladder = phraseAt(LADDER_PHRASES, tokens, next);
  const word = ladder ?? phraseAt(RELATION_PHRASES, tokens, next);
  if (word === undefined) return undefined;
  const name = text.slice(tokens[next]?.from, tokens[word.next - 1]?.until);
  const rest = tokens.slice(word.next);
  const level = ladder?.meaning === "level" && !isLevelAlone(rest) ? levelAt(rest, 0)?.level : undefined;
  const said = ladder?.meaning === "level" && !isLevelAlone(rest) ? (level?.toString() ?? "3") : undefined;
  return `${name}: ${(said ?? wordsFrom(rest, text)) || "…"}`;
}
