/** A line that could not be followed, as it is shown to whoever wrote it. */
import type { NotUnderstood } from "../action/ask.ts";

const LONGEST_LINE = 120;

export function reported(line: string, why: NotUnderstood["why"]): NotUnderstood {
  // Cut between characters, not within one.
  const characters = Array.from(line.slice(0, 2 * LONGEST_LINE));
  const isCut = line.length > 2 * LONGEST_LINE || characters.length > LONGEST_LINE;
  return { line: isCut ? `${characters.slice(0, LONGEST_LINE - 1).join("")}…` : line, why };
}
