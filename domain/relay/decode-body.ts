/**
 * The bytes of a part of a mail as they were before it was encoded for its way (RFC 2045 §6), and its text. Takes what it
 * can of broken encodings, never throws, linear in the part.
 */
import type { Part } from "../mail/find-parts.ts";
import { encodingOf } from "../mail/transfer-encoding.ts";

const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;

export function decodeBody({ headers, body }: Pick<Part, "headers" | "body">): Uint8Array {
  switch (encodingOf(headers)) {
    case "base64":
      // Anything but its letters is passed over.
      return Buffer.from(
        Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1"),
        "base64",
      );
    case "quoted-printable":
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}

/** The part's text. What does not say its letters is UTF-8, or else most likely Western. */
export function decodedText(part: Part): string {
  const bytes = decodeBody(part);
  const charset = part.contentType.parameters.get("charset")?.trim() ?? "";
  try {
    return new TextDecoder(charset === "" ? "utf-8" : charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isUnicode(charset) ? "utf-8" : "windows-1252").decode(bytes);
  }
}

const isUnicode = (charset: string): boolean => /^utf-?8$/i.test(charset);

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const pair = byte === EQUALS ? hexPair(bytes[at + 1], bytes[at + 2]) : undefined;
    if (pair !== undefined) {
      decoded[length++] = pair;
      at += 2;
    } else if (byte === EQUALS && bytes[at + 1] === LF) {
      at += 1;
    } else if (byte === EQUALS && bytes[at + 1] === CR && bytes[at + 2] === LF) {
      at += 2;
    } else {
      decoded[length++] = byte;
    }
  }
  return decoded.subarray(0, length);
}

function hexPair(high: number | undefined, low: number | undefined): number | undefined {
  const value = Number.parseInt(String.fromCharCode(high ?? 0, low ?? 0), 16);
  return HEX.has(high ?? 0) && HEX.has(low ?? 0) ? value : undefined;
}

const HEX: ReadonlySet<number> = new Set(Buffer.from("0123456789abcdefABCDEF"));
