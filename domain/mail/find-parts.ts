/**
 * Where the parts of a mail lie in its raw bytes (RFC 2046 §5.1), found in one linear pass that decodes nothing. It
 * counts before anything slower looks at the body: a mail with too many parts or levels ends where the limit is.
 * Never throws.
 */
import { readContentType } from "./content-type.ts";
import type { ContentType, UnsaidType } from "./content-type.ts";
import { DEEPEST_NESTING, LONGEST_BOUNDARY, MOST_PARTS } from "./limits.ts";
import { readPartHeaders } from "./read-headers.ts";
import type { Headers } from "./read-headers.ts";

export interface Part {
  readonly headers: Headers;
  readonly contentType: ContentType;
  /** Index of the multipart that it stands in; absent for the mail itself. */
  readonly parent: number | undefined;
  /** Its body in the raw bytes, undecoded: of a multipart, what stands before its first part. */
  readonly body: Uint8Array;
}

export interface Parts {
  /** In the order of the mail, the mail itself first. */
  readonly parts: readonly Part[];
  readonly damaged: readonly string[];
}

interface OpenMultipart {
  /** Its bytes as Latin-1, to be compared with lines. */
  readonly boundary: string;
  /** Where it stands among the parts. */
  readonly index: number;
  readonly unsaidType: UnsaidType;
}

interface OpenPart {
  readonly headers: Headers;
  readonly contentType: ContentType;
  readonly parent: number | undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

const BLANKS = new Set([LF, CR, 0x20, 0x09]);

/** How every boundary looks that does not stand at the very beginning. */
const LINE_WITH_DASHES = new Uint8Array([LF, DASH, DASH]);

/** The parts of the mail whose header was read before. */
export function findParts(raw: Uint8Array, mail: Headers): Parts {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const parts: Part[] = [];
  const damaged = new Set<string>();
  const multiparts: OpenMultipart[] = [];
  let part: OpenPart | undefined;

  /** Begins a part; false when it is nested too deeply. */
  const begin = (headers: Headers): boolean => {
    const around = multiparts.at(-1);
    const contentType = readContentType(headers.all("content-type")[0], around?.unsaidType);
    part = { headers, contentType, parent: around?.index };
    if (!contentType.type.startsWith("multipart/")) return true;
    const written = (contentType.parameters.get("boundary") ?? "").trimEnd();
    const boundary = Buffer.from(written).toString("latin1");
    if (boundary === "" || boundary.length > LONGEST_BOUNDARY) {
      damaged.add("it has parts, but does not say where they begin");
      return true;
    }
    const unsaidType = contentType.type === "multipart/digest" ? "message/rfc822" : "text/plain";
    multiparts.push({ boundary, index: parts.length, unsaidType });
    return multiparts.length <= DEEPEST_NESTING;
  };
  const end = (bodyEnd: number): void => {
    if (part === undefined) return;
    const bodyStart = Math.min(part.headers.bodyStart, bodyEnd);
    parts.push({ ...part, body: raw.subarray(bodyStart, withoutLineEnd(raw, bodyStart, bodyEnd)) });
    part = undefined;
  };

  let at = mail.bodyStart;
  let goOn = begin(mail);
  while (goOn && multiparts.length > 0) {
    const line = lineWithDashes(bytes, at);
    if (line === undefined) break;
    at = line.end;
    const mark = markIn(bytes, line, multiparts);
    if (mark === undefined) continue;
    end(line.start);
    multiparts.length = mark.ends ? mark.index : mark.index + 1;
    if (mark.ends) continue;
    if (parts.length >= MOST_PARTS) {
      damaged.add(`it has too many parts, more than ${MOST_PARTS}; the rest was left out`);
      return { parts, damaged: [...damaged] };
    }
    const headers = readPartHeaders(raw, at);
    goOn = begin(headers);
    at = headers.bodyStart;
  }
  if (!goOn) damaged.add("it is too deeply nested; the rest is shown as it travelled");
  else if (multiparts.length > 0) damaged.add("its last part does not end");
  end(raw.length);
  return { parts, damaged: [...damaged] };
}

interface Line {
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
}

/** The next line that begins with "--", at or behind the beginning of a line. */
function lineWithDashes(bytes: Buffer, at: number): Line | undefined {
  const isHere = bytes[at] === DASH && bytes[at + 1] === DASH;
  const found = isHere ? at - 1 : bytes.indexOf(LINE_WITH_DASHES, at);
  if (!isHere && found === -1) return undefined;
  const start = found + 1;
  const lineEnd = bytes.indexOf(LF, start);
  return { start, end: lineEnd === -1 ? bytes.length : lineEnd + 1 };
}

/** Which open multipart's boundary the line is, the innermost first, and whether it is its last. */
function markIn(
  bytes: Buffer,
  line: Line,
  multiparts: readonly OpenMultipart[],
): { readonly index: number; readonly ends: boolean } | undefined {
  // Only spaces may follow.
  let end = line.end;
  while (end > line.start && BLANKS.has(bytes[end - 1] ?? 0)) end -= 1;
  const length = end - line.start - 2;
  if (length < 1 || length > LONGEST_BOUNDARY + 2) return undefined;
  const written = bytes.toString("latin1", line.start + 2, end);
  const openAs = (boundary: string): number =>
    multiparts.findLastIndex((multipart) => multipart.boundary === boundary);
  const going = openAs(written);
  const ending = written.endsWith("--") ? openAs(written.slice(0, -2)) : -1;
  if (going === -1 && ending === -1) return undefined;
  return ending > going ? { index: ending, ends: true } : { index: going, ends: false };
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(raw: Uint8Array, start: number, end: number): number {
  let last = end;
  if (last > start && raw[last - 1] === LF) last -= 1;
  if (last > start && raw[last - 1] === CR) last -= 1;
  return last;
}
