/** The lines of a mail as text that goes on below a "done", and where that text ends. Pure, linear in the mail. */
import { isCourtesy, LONGEST_LINE } from "./mail-lines.ts";
import { asksForSomething } from "./read-note-of-contact.ts";
import { relationLineIn } from "./relation-line.ts";
import { saidWords } from "./said-words.ts";
import { tokensOf } from "./tokens.ts";

/** A line as text below a "done": its words, or that it asks for something itself, or is nobody's (a greeting). */
export type LineText = string | typeof ENDS | undefined;

export const ENDS = Symbol("asks for something");

export function textOf(line: string): LineText {
  const text = line.trim();
  if (text.startsWith(">") || isCommand(text)) return ENDS;
  return isCourtesy(text) ? undefined : text;
}

/** What stands below a "done", up to the next line that asks for something. Read once: linear in the mail. */
export function textBelow(
  texts: readonly LineText[],
  at: number,
): { readonly text: string; readonly used: number } {
  const end = texts.indexOf(ENDS, at + 1);
  const below = texts.slice(at + 1, end === -1 ? undefined : end);
  const text = below
    .filter((line) => line !== undefined)
    .join("\n")
    .trim();
  return { text, used: below.length };
}

export function isCommand(line: string): boolean {
  const tokens = tokensOf(line.slice(0, LONGEST_LINE));
  const isNumbered = ({ numbers }: { readonly numbers: readonly number[] }): boolean => numbers.length > 0;
  const ask = relationLineIn({ text: line.slice(0, LONGEST_LINE), tokens }, 0);
  // "2 klart · 4 bokat 7/12 10.00": a line of the letter that is named asks for itself.
  return (
    asksForSomething(line) || saidWords(tokens, 0).some(isNumbered) || (ask !== undefined && isNumbered(ask))
  );
}

/** "1 klart · 4 nästa: 12 januari": as many lines. */
export function piecesOf(line: string): string[] {
  return line.split(/(?=[·•;]\s*#?\d{1,2}\s)/).map((piece) => piece.replace(/^[·•;](?=\s*#?\d)/, ""));
}
