/**
 * A customer's mail as staff get it: our lines, and below them its text as it was written, both as plain text and as HTML
 * of our own that loads nothing, so that answers to it look as usual. What the customer's HTML looked like is in the
 * original, which comes along as a file when there is room. Pure.
 */
import { wrap } from "../letters/wrap.ts";
import { LARGEST_LETTER_BYTES } from "./check-relayed.ts";
import { encodedSize, type PassedFile } from "./files-of.ts";
import { sealed, withoutOwnMark } from "./own-lines.ts";

export interface RelayedWords {
  readonly text: string;
  readonly html: string;
}

/** `key` seals our lines. */
export function relayedWords(lines: readonly string[], text: string, key: Uint8Array): RelayedWords {
  const own = sealed(lines, key);
  const written = withoutOwnMark(text, [key]);
  return {
    text: `${own.map((line) => wrap(line)).join("\n")}\n\n${written}\n`,
    html: [
      `<!doctype html><html><head><meta charset="utf-8"></head><body>`,
      ...own.map((line) => `<p style="margin:0 0 4px;font-size:13px;color:#555555">${escaped(line)}</p>`),
      `<p style="margin:0">&nbsp;</p>`,
      ...written.split("\n").map((line) => `<div>${line.trim() === "" ? "<br>" : escaped(line)}</div>`),
      `</body></html>`,
      "",
    ].join("\n"),
  };
}

/** Quoted-printable writes a byte as three at most; the header and the parts take the rest. */
const AROUND = 40_000;
const WORST = 3;

/** Bytes of a letter that its text is sure to leave for files. */
export function roomForFiles(text: string): number {
  // As text, and as HTML with its tags and characters written out.
  const most =
    WORST * (Buffer.byteLength(text) + Buffer.byteLength(escaped(text)) + 12 * text.split("\n").length);
  return Math.max(0, LARGEST_LETTER_BYTES - AROUND - most);
}

/** The mail as it was written, if there is room for it. */
export function original(raw: Uint8Array, name: string, room: number): PassedFile[] {
  return encodedSize(raw.length) > room ? [] : [{ name, type: "application/octet-stream", content: raw }];
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
