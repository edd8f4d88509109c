/**
 * Texts as they stand in a calendar file: nothing in them can end a line, begin a property or close a parameter. Linear
 * time on any input, never throws.
 */
import { cleanText } from "../../mail/clean-text.ts";
import { cleanLine } from "../../mail/header-text.ts";

/** More than this no calendar shows. */
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 100;

/** RFC 5545 §3.1: octets on a line, its ending not counted. */
const MOST_OCTETS = 75;

/** A value of type TEXT (RFC 5545 §3.3.11). */
export function calendarText(text: string): string {
  return cleanText(text.slice(0, LONGEST_TEXT))
    .toWellFormed()
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/**
 * A parameter's value, quoted (RFC 5545 §3.2). A quotation mark cannot stand in it; a circumflex would begin an escape for
 * programs that know RFC 6868, and stand as it is for others. So would a backslash for some, which then miss where the
 * value ends.
 */
export function calendarParameter(text: string): string {
  const clean = cleanLine(text.replaceAll('"', "'").replace(/[\^\\]/g, " "), LONGEST_NAME);
  return clean === "" ? "" : `"${clean}"`;
}

/** One content line, folded between characters, with its CRLFs. */
export function calendarLine(line: string): string {
  const folded: string[] = [];
  let [current, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      folded.push(current);
      // The space that marks a folded line counts.
      [current, octets] = ["", 1];
    }
    current += character;
    octets += size;
  }
  return `${[...folded, current].join("\r\n ")}\r\n`;
}
