/**
 * The header of a mail or of one of its parts, read over the raw bytes in one bounded, linear pass. The header decides
 * what is done with a mail, so it is read apart from the body, whose reader may fail. Never throws: what is odd is
 * said in `damaged`, what is good beside it is kept.
 *
 * RFC 5322 §2.2: a field is a name, ":" and a value; lines that begin with a space or tab continue it; an empty line
 * ends the header. Lines may end in CRLF or a bare LF.
 */
import { readFieldValue } from "./field-value.ts";
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
  /**
   * True when another program may find other fields in it, or another end: what one that checks a signature saw may not
   * be what is here. `damaged` says why.
   */
  readonly ambiguous: boolean;
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

const BREAKS = "the header holds line breaks or zero bytes where none may be";

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
  /** Whether a line ended in CRLF, and whether the last one, or the empty one behind it, ended in LF alone. */
  const lineEnds = { crlf: false, bareAtEnd: false };

  const closeField = (): void => {
    if (current === undefined) return;
    const read = readFieldValue(raw.subarray(current.valueStart, current.end));
    if (read.hasBreaks) damaged.add(BREAKS);
    if (!read.saysEncoding) damaged.add("the header holds letters that do not say their encoding");
    fields.push({ name: current.name, value: read.value, start: current.start, end: current.end });
    current = undefined;
  };

  while (at < raw.length) {
    const lineEnd = raw.indexOf(LF, at);
    const next = lineEnd === -1 ? raw.length : lineEnd + 1;
    const line = raw.subarray(at, next);
    const isBare = line.at(-1) === LF && line.at(-2) !== CR;
    lineEnds.crlf ||= line.at(-1) === LF && !isBare;
    if (isEmptyLine(line)) {
      lineEnds.bareAtEnd ||= isBare;
      ended = true;
      at = next;
      break;
    }
    lineEnds.bareAtEnd = isBare;
    const continues = line[0] === SPACE || line[0] === TAB;
    const count = fields.length + (current === undefined ? 0 : 1);
    if (next - start > rules.bytes || (!continues && count >= rules.fields)) {
      cut = true;
      break;
    }
    if (continues) {
      if (current !== undefined) current.end = next;
      else if (!isBlank(line)) strayLine ??= at;
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
  // A program that only knows CRLF would go on reading where we see the end, and find fields of its own there. A mail in
  // bare LF behind the fields that a server put on top in CRLF has none for it.
  const hasTwoEnds = ended && lineEnds.crlf && lineEnds.bareAtEnd && hasCrlf(raw, at);
  if (hasTwoEnds) damaged.add("the end of the header is not clear: its lines end in two ways");
  // Without an empty line nothing says where the text begins: the first line that is no field must be text.
  const bodyStart = !ended && strayLine !== undefined ? strayLine : at;
  return {
    fields,
    bodyStart,
    cut,
    ambiguous: strayLine !== undefined || damaged.has(BREAKS) || hasTwoEnds,
    damaged: [...damaged],
    all: (name) => fields.filter((field) => field.name === name).map(({ value }) => value),
  };
}

function hasCrlf(raw: Uint8Array, from: number): boolean {
  for (let at = raw.indexOf(CR, from); at !== -1; at = raw.indexOf(CR, at + 1)) {
    if (raw[at + 1] === LF) return true;
  }
  return false;
}

/** RFC 5322 §2.1, with a bare LF as well, or a CR at the very end. */
function isEmptyLine(line: Uint8Array): boolean {
  return line[0] === LF || (line[0] === CR && (line[1] === LF || line.length === 1));
}

/** Nothing but spaces, where there is nothing that it could continue. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === SPACE || byte === TAB || byte === CR || byte === LF);
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
