/** How large a part is once decoded (RFC 2045 §6), counted without decoding it. Linear time, never throws. */
import type { Part } from "./find-parts.ts";
import { withoutComments } from "./structured-value.ts";

const EQUALS = 0x3d;

/** Which bytes carry data in base64 (RFC 4648 §4). */
const BASE64 = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") {
  BASE64[char.charCodeAt(0)] = 1;
}

/** Bytes of the part's body, decoded. */
export function decodedSize({ headers, body }: Part): number {
  const encoding = withoutComments(headers.all("content-transfer-encoding")[0] ?? "")
    .trim()
    .toLowerCase();
  if (encoding === "base64") return Math.floor((count(body, (byte) => BASE64[byte] === 1) * 3) / 4);
  if (encoding === "quoted-printable") return body.length - 2 * count(body, (byte) => byte === EQUALS);
  return body.length;
}

function count(bytes: Uint8Array, counts: (byte: number) => boolean): number {
  let found = 0;
  for (const byte of bytes) {
    if (counts(byte)) found += 1;
  }
  return found;
}
