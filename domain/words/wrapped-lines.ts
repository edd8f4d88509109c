/**
 * The lines that one line goes on in: mail programs break long ones, a level has parts on lines of their own, and what is
 * personal goes on with an "and". Reading and erasing take the same. Pure; looks at a few lines.
 */
import { howInTouch } from "./how-in-touch.ts";
import { JOINS } from "./ladder-words/known-ladder-words.ts";
import type { RelationLine } from "./line-read.ts";
import { LONGEST_LINE } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { isPartOfLevel } from "./read-level.ts";
import { isCommand } from "./text-below.ts";
import { tokensOf } from "./tokens.ts";

const MOST_WRAPPED = 4;
const SHORTEST_WRAPPED_LINE = 60;

/** How many lines belong to the one at `at`, with itself. */
export function wrappedFrom(lines: readonly string[], at: number, word?: RelationLine["word"]): number {
  let used = 1;
  while (used < MOST_WRAPPED && belongs(lines[at + used - 1] ?? "", lines[at + used] ?? "", word)) used += 1;
  return used;
}

function belongs(line: string, next: string, word: RelationLine["word"] | undefined): boolean {
  if (word === "level") return goesOn(line, next) || isPartOfLevel(tokensOf(next.slice(0, LONGEST_LINE)));
  if (word !== "personal") return goesOn(line, next);
  return (goesOn(line, next) || joinsOn(line, next)) && !tellsOfContact(next);
}

/** Whether the next line is the rest of a broken one. */
export function goesOn(line: string, next: string): boolean {
  return line.trim().length >= SHORTEST_WRAPPED_LINE && isOpen(line) && isRest(next);
}

/** "Och spelar golf", below a line of any length. */
const joinsOn = (line: string, next: string): boolean =>
  line.trim() !== "" &&
  isOpen(line) &&
  isRest(next) &&
  phraseAt(JOINS, tokensOf(next.slice(0, LONGEST_LINE)), 0) !== undefined;

const isOpen = (line: string): boolean => !/[.!?:]$/.test(line.trim());

const isRest = (next: string): boolean => /^\p{Ll}/u.test(next.trim()) && !isCommand(next.trim());

/** "Ringde henne i dag", "och ringde henne": a line that begins with how people were in touch. */
function tellsOfContact(next: string): boolean {
  const tokens = tokensOf(next.slice(0, LONGEST_LINE));
  const begin = phraseAt(JOINS, tokens, 0)?.next ?? 0;
  const told = howInTouch(tokens);
  return typeof told === "object" && told.isPast && told.from <= begin;
}
