/**
 * The header of a mail or of one of its parts, read over the raw bytes in one bounded, linear pass. The header decides
 * what is done with a mail, so it is read apart from the body, whose reader may fail. Never throws: what is odd is
 * said in `damaged`, what is good beside it is kept.
 *
 * RFC 5322 §2.2: a field is a name, ":" and a value; lines that begin with a space or tab continue it; an empty line
 * ends the header. Lines may end in CRLF or a bare LF.
 */
import {
  MOST_HEADER_BYTES,
  MOST_HEADER_FIELDS,
  MOST_PART_HEADER_BYTES,
  MOST_PART_HEADER_FIELDS,
} from "./limits.ts";

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
const DASH = 0x2d;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

interface Rules {
  /** Most of them that are read. */
  readonly bytes: number;
  readonly fields: number;
  /** Whether a line that begins as a boundary does, and is no field, ends the header. */
  readonly endsAtBoundary: boolean;
}

const OF_A_MAIL: Rules = { bytes: MOST_HEADER_BYTES, fields: MOST_HEADER_FIELDS, endsAtBoundary: false };
const OF_A_PART: Rules = {
  bytes: MOST_PART_HEADER_BYTES,
  fields: MOST_PART_HEADER_FIELDS,
  endsAtBoundary: true,
};

/** The header of a mail. One that is too large is passed over, to the body behind it. */
export function readHeaders(raw: Uint8Array): Headers {
  const read = readFields(raw, 0, OF_A_MAIL);
  return { ...read, bodyStart: read.cut ? afterEmptyLine(raw, read) : read.bodyStart };
}

/**
 * The header of the part that begins at `start`. A line that begins as a boundary does ends it too; one that is too
 * large ends where the limit is, and the rest counts as body: each byte is looked at once.
 */
export function readPartHeaders(raw: Uint8Array, start: number): Headers {
  return readFields(raw, start, OF_A_PART);
}

function readFields(raw: Uint8Array, start: number, rules: Rules): Headers {
  const fields: HeaderField[] = [];
  const damaged = new Set<string>();
  let current: { name: string; valueStart: number; start: number; end: number } | undefined;
  let strayLine: number | undefined;
  let cut = false;
  let ended = false;
  let at = start;

  const closeField = (): void => {
    if (current === undefined) return;
    const value = unfold(raw.subarray(current.valueStart, current.end), damaged);
    fields.push({ name: current.name, value, start: current.start, end: current.end });
    current = undefined;
  };

  while (at < raw.length) {
    const lineEnd = raw.indexOf(LF, at);
    const next = lineEnd === -1 ? raw.length : lineEnd + 1;
    const line = raw.subarray(at, next);
    if (isEmptyLine(line)) {
      ended = true;
      at = next;
      break;
    }
    const continues = line[0] === SPACE || line[0] === TAB;
    const count = fields.length + (current === undefined ? 0 : 1);
    if (next - start > rules.bytes || (!continues && count >= rules.fields)) {
      cut = true;
      break;
    }
    if (continues) {
      if (current !== undefined) current.end = next;
    } else {
      closeField();
      const colon = line.indexOf(COLON);
      const name = colon === -1 ? undefined : fieldName(line.subarray(0, colon));
      if (name !== undefined) {
        current = { name, valueStart: at + colon + 1, start: at, end: next };
      } else if (rules.endsAtBoundary && line[0] === DASH && line[1] === DASH) {
        ended = true;
        break;
      } else if (!isMailboxMark(line, fields.length)) {
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

/** RFC 5322 §2.1, with a bare LF as well, or a CR at the very end. */
function isEmptyLine(line: Uint8Array): boolean {
  return line[0] === LF || (line[0] === CR && (line[1] === LF || line.length === 1));
}

/** Where the body begins behind a header that was cut; where it was cut, when no empty line comes. */
function afterEmptyLine(raw: Uint8Array, { bodyStart }: Headers): number {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ["\n\n", "\n\r\n"].flatMap((end) => {
    const found = bytes.indexOf(end, Math.max(0, bodyStart - 1), "latin1");
    return found === -1 ? [] : [found + end.length];
  });
  return ends.length === 0 ? bodyStart : Math.min(...ends);
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
