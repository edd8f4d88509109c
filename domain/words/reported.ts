/**
 * A line that could not be followed, as it is shown to whoever wrote it: without personal words, and without what is never
 * noted of anybody, which no letter keeps.
 */
import type { NotUnderstood } from "../action/ask.ts";
import { privateTopicIn } from "../relation/personal-rule.ts";
import { quotable } from "./personal-word.ts";

const LONGEST_LINE = 120;
/** Of a line, as much as could be meant by it. */
const LONGEST_READ = 500;

export function reported(line: string, why: NotUnderstood["why"]): NotUnderstood {
  const shown = withoutPrivate(quotable(line.slice(0, LONGEST_READ)));
  // Cut between characters, not within one.
  const characters = Array.from(shown.slice(0, 2 * LONGEST_LINE));
  const isCut = shown.length > 2 * LONGEST_LINE || characters.length > LONGEST_LINE;
  return { line: isCut ? `${characters.slice(0, LONGEST_LINE - 1).join("")}…` : shown, why };
}

/** "Milstolpe: …", "nivå …": as many words of its beginning as tell nothing, and no more than lead to the colon. */
function withoutPrivate(line: string): string {
  if (privateTopicIn(line) === undefined) return line;
  const beginning = /^[^\s:]+(?: [^\s:]+){0,2}?:/.exec(line)?.[0] ?? /^\S+/.exec(line.trim())?.[0] ?? "";
  return privateTopicIn(beginning) === undefined ? `${beginning} …`.trim() : "…";
}
