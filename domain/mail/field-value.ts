/** The value of a header field as text on one line. Linear time, never throws. */

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

export interface FieldValue {
  /** Unfolded and trimmed, encoded words left as they are. Holds no CR, LF or NUL. */
  readonly value: string;
  /** Whether it held a CR, LF or NUL where none may be: a CR or LF becomes a space, a NUL nothing. */
  readonly hasBreaks: boolean;
  /** False when it holds letters that are neither ASCII nor UTF-8. */
  readonly saysEncoding: boolean;
}

/** Reads what stands behind the ":", its line ends included. What it was folded at stays (RFC 5322 §2.2.3). */
export function readFieldValue(bytes: Uint8Array): FieldValue {
  const { text, saysEncoding } = decode(bytes);
  const unfolded = text.replace(/\r?\n(?=[ \t])|\r?\n$/g, "");
  const value = unfolded
    .replace(/[\r\n]/g, " ")
    .replace(/\0/g, "")
    .trim();
  return { value, hasBreaks: /[\0\r\n]/.test(unfolded), saysEncoding };
}

/** Raw UTF-8 is allowed (RFC 6532); what is not UTF-8 is most likely Western. */
function decode(bytes: Uint8Array): { readonly text: string; readonly saysEncoding: boolean } {
  try {
    return { text: utf8.decode(bytes), saysEncoding: true };
  } catch {
    return { text: windows1252.decode(bytes), saysEncoding: false };
  }
}
