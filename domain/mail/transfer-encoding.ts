/** How large a part is once decoded (RFC 2045 §6), counted without decoding it. Linear time, never throws. */
import type { Part } from "./find-parts.ts";
import type { Headers } from "./read-headers.ts";
import { withoutComments } from "./structured-value.ts";

const EQUALS = 0x3d;
const SPACE = 0x20;
const CR = 0x0d;
const LF = 0x0a;

/** Which bytes carry data in base64 (RFC 4648 §4). */
const BASE64 = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") {
  BASE64[char.charCodeAt(0)] = 1;
}

/** The encoding that a part's header names, in lower case; "8bit" when it names none, or none that may be written. */
export function encodingOf(headers: Headers): string {
  const [written = ""] = headers.all("content-transfer-encoding");
  const encoding = withoutComments(written).trim().toLowerCase();
  return /^[\w-]+$/.test(encoding) ? encoding : "8bit";
}

/** More spaces than this, of a hundred bytes, and it is text that only says to be base64. */
const MOST_SPACES_PERCENT = 5;

/**
 * Whether a body that says to be base64 is: `broken` when some of its bytes cannot be, `none` when it is plainly
 * something else, and is best shown as it travelled.
 */
export function base64Of(body: Uint8Array): "whole" | "broken" | "none" {
  let strange = 0;
  let spaces = 0;
  let all = 0;
  for (const byte of body) {
    if (byte === CR || byte === LF) continue;
    all += 1;
    if (byte === SPACE) spaces += 1;
    else if (BASE64[byte] !== 1 && byte !== EQUALS) strange += 1;
  }
  if (spaces * 100 > all * MOST_SPACES_PERCENT) return "none";
  return strange === 0 ? "whole" : "broken";
}

/** Bytes of the part's body, decoded. */
export function decodedSize({ headers, body }: Part): number {
  const encoding = encodingOf(headers);
  if (encoding === "base64") return Math.floor((count(body, BASE64) * 3) / 4);
  if (encoding === "quoted-printable") return quotedPrintableSize(body);
  return body.length;
}

function count(bytes: Uint8Array, counts: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at += 1) found += counts[bytes[at] ?? 0] ?? 0;
  return found;
}

/** "=41" is one byte, and "=" at the end of a line none, as the line end behind it. */
function quotedPrintableSize(bytes: Uint8Array): number {
  let size = bytes.length;
  for (let at = bytes.indexOf(EQUALS); at !== -1; at = bytes.indexOf(EQUALS, at + 1)) {
    size -= bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 2;
  }
  return Math.max(size, 0);
}
