/**
 * The text of a file whose character set nobody says: found by its content. Programs write UTF-8 with or without a byte
 * order mark, Excel UTF-16 ("Unicode text") or the machine's old code page, which is Windows-1252 in the Nordic
 * countries. Latin-1 is read as Windows-1252, which has all its letters and more. Never fails.
 */

export type Charset = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface DecodedText {
  /** Lines end with "\n", whatever they ended with. */
  readonly text: string;
  readonly charset: Charset;
}

/** What is not UTF-8 is Windows-1252, in which every byte but five is a character. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const charset = charsetOf(bytes);
  const text = new TextDecoder(charset).decode(bytes);
  return { text: text.replaceAll(/\r\n?/g, "\n"), charset };
}

const LOOKED_AT = 2000;

function charsetOf(bytes: Uint8Array): Charset {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, every other byte of ordinary text in UTF-16 is zero; in no other character set is any.
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const most = Math.min(bytes.length, LOOKED_AT) / 4;
  if (odd > most && even === 0) return "utf-16le";
  if (even > most && odd === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/**
 * Also where a few letters are broken: one strange byte is no reason to read all others wrong. The first line with letters
 * beyond ASCII, most often that of the column names, is whole in UTF-8 only by intent: the letters of other sets are not.
 */
function isUtf8(bytes: Uint8Array): boolean {
  if (isWhole(bytes) || isWhole(firstLineBeyondAscii(bytes))) return true;
  const text = new TextDecoder("utf-8").decode(bytes);
  let letters = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) letters += 1;
  }
  return letters > broken * 4;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function firstLineBeyondAscii(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const isEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d;
  const rest = bytes.subarray(first);
  const length = rest.findIndex(isEnd);
  return length < 0 ? rest : rest.subarray(0, length);
}
