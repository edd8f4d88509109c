/**
 * Where the parts of a mail lie in its raw bytes (RFC 2046 §5.1), found in one linear pass that decodes nothing. It
 * counts before anything slower looks at the body: a mail with too many parts or levels ends where the limit is.
 * Never throws.
 */
import { readContentType } from "./content-type.ts";
import type { ContentType } from "./content-type.ts";
import { DEEPEST_NESTING, MOST_PARTS } from "./limits.ts";
import { readHeaders } from "./read-headers.ts";
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
  readonly boundary: Uint8Array;
  /** Where it stands among the parts. */
  readonly index: number;
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
const NO_BYTES = new Uint8Array();

const utf8 = new TextEncoder();

/** RFC 2046 §5.1.1 allows 70; some programs write more. */
const LONGEST_BOUNDARY = 250;

/** The parts of the mail whose header was read before. */
export function findParts(raw: Uint8Array, mail: Headers): Parts {
  const parts: Part[] = [];
  const damaged = new Set<string>();
  const multiparts: OpenMultipart[] = [];
  let part: OpenPart | undefined;
  let at = mail.bodyStart;

  /** Begins a part; false when it is nested too deeply. */
  const begin = (headers: Headers): boolean => {
    const contentType = readContentType(headers.all("content-type")[0]);
    part = { headers, contentType, parent: multiparts.at(-1)?.index };
    at = headers.bodyStart;
    if (!contentType.type.startsWith("multipart/")) return true;
    const boundary = (contentType.parameters.get("boundary") ?? "").trimEnd();
    if (boundary === "" || boundary.length > LONGEST_BOUNDARY) {
      damaged.add("it has parts, but does not say where they begin");
      return true;
    }
    multiparts.push({ boundary: utf8.encode(boundary), index: parts.length });
    return multiparts.length <= DEEPEST_NESTING;
  };
  const end = (bodyEnd: number): void => {
    if (part === undefined) return;
    const bodyStart = Math.min(part.headers.bodyStart, bodyEnd);
    parts.push({ ...part, body: raw.subarray(bodyStart, withoutLineEnd(raw, bodyStart, bodyEnd)) });
    part = undefined;
  };

  let goOn = begin(mail);
  while (goOn && multiparts.length > 0 && at < raw.length) {
    const lineEnd = raw.indexOf(LF, at);
    const next = lineEnd === -1 ? raw.length : lineEnd + 1;
    const mark = raw[at] === DASH && raw[at + 1] === DASH ? markAt(raw, at, next, multiparts) : undefined;
    if (mark === undefined) {
      at = next;
      continue;
    }
    end(at);
    multiparts.length = mark.ends ? mark.index : mark.index + 1;
    at = next;
    if (!mark.ends && parts.length >= MOST_PARTS) {
      damaged.add(`it has too many parts, more than ${MOST_PARTS}; the rest was left out`);
      return { parts, damaged: [...damaged] };
    }
    if (!mark.ends) goOn = begin(readHeaders(raw, next));
  }
  if (!goOn) damaged.add("it is too deeply nested; the rest was left out");
  else if (multiparts.length > 0) damaged.add("its last part does not end");
  end(goOn ? raw.length : at);
  return { parts, damaged: [...damaged] };
}

/** Which open multipart's boundary stands at `at`, the innermost first, and whether it is its last. */
function markAt(
  raw: Uint8Array,
  at: number,
  lineEnd: number,
  multiparts: readonly OpenMultipart[],
): { readonly index: number; readonly ends: boolean } | undefined {
  for (let index = multiparts.length - 1; index >= 0; index -= 1) {
    const { boundary } = multiparts[index] ?? { boundary: NO_BYTES };
    let after = at + 2;
    while (after - at - 2 < boundary.length && raw[after] === boundary[after - at - 2]) after += 1;
    if (after - at - 2 < boundary.length) continue;
    const ends = raw[after] === DASH && raw[after + 1] === DASH;
    if (ends) after += 2;
    // Only spaces may follow.
    while (after < lineEnd && BLANKS.has(raw[after] ?? 0)) after += 1;
    if (after >= lineEnd) return { index, ends };
  }
  return undefined;
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(raw: Uint8Array, start: number, end: number): number {
  let last = end;
  if (last > start && raw[last - 1] === LF) last -= 1;
  if (last > start && raw[last - 1] === CR) last -= 1;
  return last;
}
