/** Text of a mail, made fit to be shown: no controls, nothing that reorders what a reader sees. Linear time. */

/** Controls but tab and LF, and the bidirectional controls (Unicode TR9 §2). */

const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text with LF between lines (CRLF, CR, NEL, and the separators of Unicode become LF). */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029\f]/g, "\n").replace(UNSEEN, "");
}
