/**
 * Words of strangers, short enough for a line of the morning letter: one clean line, cut by what a reader sees and by
 * bytes, so that seven lines in text and HTML always fit one letter. Linear time.
 */
import { cleanLine } from "../../mail/header-text.ts";

const LONGEST = { who: 60, what: 80 };

/** Of a cut text in UTF-8: twice what Latin letters need. */
const BYTES_PER_GRAPHEME = 2;

/** Who it is: a name or an address; empty when nothing is left of it. */
export function shortWho(name: string): string {
  return short(name, LONGEST.who);
}

/** What it is about: a subject or what was promised; undefined when nothing is left of it. */
export function shortWhat(text: string | undefined): string | undefined {
  return short(text ?? "", LONGEST.what) || undefined;
}

function short(text: string, longest: number): string {
  const line = cleanLine(text, longest);
  const most = longest * BYTES_PER_GRAPHEME;
  if (bytesIn(line) <= most) return line;
  let kept = "";
  let left = most - bytesIn("…");
  for (const character of line) {
    left -= bytesIn(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}
