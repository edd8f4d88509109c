/**
 * The header of a mail or of one of its parts, read over the raw bytes in one bounded, linear pass. The header decides
 * what is done with a mail, so it is read apart from the body, whose reader may fail. Never throws: what is odd is
 * said in `damaged`, what is good beside it is kept.
 *
 * RFC 5322 §2.2: a field is a name, ":" and a value; lines that begin with a space or tab continue it; an empty line
 * ends the header. Lines may end in CRLF or a bare LF.
 */
import { MOST_HEADER_BYTES, MOST_HEADER_FIELDS } from "./limits.ts";

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, not decoded: encoded words (RFC 2047) stay as they are. Holds no CR, LF or NUL. */
  readonly value: string;
  /** Where the field lies in the raw bytes, its line ends included. */
  readonly start: number;
  readonly end: number;
}

export interface Headers {
  readonly fields: readonly HeaderField[];
  /** Where the body begins in the raw bytes. */
  readonly bodyStart: number;
  /** True when fields beyond the limits were left out. */
  readonly cut: boolean;
  /** What was wrong, in words. */
  readonly damaged: readonly string[];
  /** Values of all fields with this name (in lower case), in order. */
  all(name: string): readonly string[];
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

/** Reads the header that begins at `start`; nothing at or beyond `until` is looked at. */
export function readHeaders(raw: Uint8Array, start = 0, until: number = raw.length): Headers {
  const fields: HeaderField[] = [];
  const damaged = new Set<string>();
  let current: { name: string; valueStart: number; start: number; end: number } | undefined;
  let strayLine: number | undefined;
  let cut = false;
  let at = start;
  let ended = false;

  const closeField = (): void => {
    if (current === undefined) return;
    const value = unfold(raw.subarray(current.valueStart, current.end), damaged);
    fields.push({ name: current.name, value, start: current.start, end: current.end });
    current = undefined;
  };

  while (at < until && !ended) {
    const lineEnd = raw.indexOf(LF, at);
    const next = lineEnd === -1 || lineEnd >= until ? until : lineEnd + 1;
    const first = raw[at];
    if (first === LF || (first === CR && raw[at + 1] === LF) || (first === CR && at + 1 === until)) {
      ended = true;
    } else if (next - start > MOST_HEADER_BYTES) {
      closeField();
      cut = true;
    } else if (first === SPACE || first === TAB) {
      if (current !== undefined) current.end = next;
    } else if (fields.length + (current === undefined ? 0 : 1) >= MOST_HEADER_FIELDS) {
      closeField();
      cut = true;
    } else {
      closeField();
      const colon = raw.subarray(at, next).indexOf(COLON);
      const name = colon === -1 ? undefined : fieldName(raw.subarray(at, at + colon));
      if (name !== undefined) {
        current = { name, valueStart: at + colon + 1, start: at, end: next };
      } else if (!isMailboxMark(raw.subarray(at, next), fields.length)) {
        strayLine ??= at;
      }
    }
    at = next;
  }
  closeField();

  if (cut) damaged.add("the header is too large; the rest of it was left out");
  if (strayLine !== undefined) damaged.add("a line in the header is no header field");
  // Without an empty line nothing says where the text begins: the first line that is no field must be text.
  const bodyStart = !ended && strayLine !== undefined ? strayLine : at;
  return {
    fields,
    bodyStart,
    cut,
    damaged: [...damaged],
    all: (name) => fields.filter((field) => field.name === name).map(({ value }) => value),
  };
}

/** RFC 5322 §3.6.8: printable ASCII but ":"; spaces before the ":" are obsolete (§4.5) and harmless. */
function fieldName(bytes: Uint8Array): string | undefined {
  const name = String.fromCharCode(...bytes.subarray(0, LONGEST_FIELD_NAME + 1)).trimEnd();
  return name.length <= LONGEST_FIELD_NAME && /^[!-9;-~]+$/.test(name) ? name.toLowerCase() : undefined;
}

const LONGEST_FIELD_NAME = 200;

/** The "From sender date" line that mailbox files begin with. */
function isMailboxMark(line: Uint8Array, fieldsBefore: number): boolean {
  return fieldsBefore === 0 && /^>?From /.test(String.fromCharCode(...line.subarray(0, 6)));
}

/** The value on one line: line ends go, what they were folded at stays; a bare CR or LF is a space, a NUL is nothing. */
function unfold(bytes: Uint8Array, damaged: Set<string>): string {
  const text = decode(bytes, damaged);
  const unfolded = text.replace(/\r?\n(?=[ \t])|\r?\n$/g, "");

  if (/[\0\r\n]/.test(unfolded)) damaged.add("the header holds line breaks or zero bytes where none may be");

  return unfolded
    .replace(/[\r\n]/g, " ")
    .replace(/\0/g, "")
    .trim();
}

/** Raw UTF-8 is allowed (RFC 6532); what is not UTF-8 is most likely Western. */
function decode(bytes: Uint8Array, damaged: Set<string>): string {
  try {
    return utf8.decode(bytes);
  } catch {
    damaged.add("the header holds letters that do not say their encoding");
    return windows1252.decode(bytes);
  }
}
