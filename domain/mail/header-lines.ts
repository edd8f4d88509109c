/**
 * Splits the header of a letter of ours into fields: deliberately small and strict, a second opinion beside the
 * library that composed it. Anything that RFC 5322 §2.2 does not allow throws a LetterError.
 */
import { LetterError } from "./letter-error.ts";

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded. */
  readonly value: string;
}

const FIELD = /^([!-9;-~]+): ?(.*)$/;
const LONGEST_LINE = 998;
const CR = 0x0d;
const LF = 0x0a;
const TAB = 0x09;

/** The fields above the first empty line of 7-bit `raw`. */
export function headerFields(raw: Uint8Array): HeaderField[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString("latin1");
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) throw new LetterError("header: no empty line ends it.");
  const unfolded = text.slice(0, end).replaceAll(/\r\n(?=[ \t])/g, "");
  return unfolded.split("\r\n").map((line) => {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new LetterError("header: a line is not a field.");
    return { name: name.toLowerCase(), value };
  });
}

/**
 * Throws unless every byte is printable ASCII, a tab, or half of a CRLF, and no line is longer than SMTP carries
 * (RFC 5321 §4.5.3.1.6).
 */
export function requireSevenBitLines(raw: Uint8Array): void {
  let lineStart = 0;
  for (const [index, byte] of raw.entries()) {
    if (byte === LF) {
      if (raw[index - 1] !== CR) throw new LetterError("bytes: a line feed stands alone.");
      if (index - 1 - lineStart > LONGEST_LINE)
        throw new LetterError(`bytes: a line is over ${LONGEST_LINE} long.`);
      lineStart = index + 1;
    } else if (byte === CR) {
      if (raw[index + 1] !== LF) throw new LetterError("bytes: a carriage return stands alone.");
    } else if (byte > 0x7e || (byte < 0x20 && byte !== TAB)) {
      throw new LetterError("bytes: a control character or an 8-bit byte.");
    }
  }
  if (raw.length - lineStart > LONGEST_LINE)
    throw new LetterError(`bytes: a line is over ${LONGEST_LINE} long.`);
}
