/**
 * Text in UTF-7 (RFC 2152), which old mails are written in and no library of ours reads. The result is text like any
 * other: it is decoded before markup is removed, since UTF-7 is a known way to hide it. Linear time, never throws.
 */

/** "+", Base64 of UTF-16, and "-"; or "+-", which stands for "+" itself. */
const SHIFTED = /\+([A-Za-z0-9+/]*)(-?)/g;

export function isUtf7(charset: string): boolean {
  return /^(?:x-)?(?:unicode-1-1-)?utf-?7$/i.test(charset.trim());
}

/** `text` as it travelled, one character a byte. */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFTED, (written, base64: string, end: string) => {
    if (base64 === "") return end === "-" ? "+" : written;
    const bytes = Buffer.from(base64, "base64");
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le")
      .toWellFormed();
  });
}
