/**
 * The text of a file whose encoding nobody says: found by its content. Programs write UTF-8 with or without a byte order
 * mark, Excel UTF-16 ("Unicode text") or the machine's old code page, which is Windows-1252 in the Nordic countries.
 */

export interface DecodedText {
  /** Lines end with "\n", whatever they ended with. */
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Never fails: what is not valid UTF-8 is Windows-1252, in which every byte but five is a character. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replaceAll(/\r\n?/g, "\n"), encoding };
}

function encodingOf(bytes: Uint8Array): DecodedText["encoding"] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark, every other byte of ordinary text in UTF-16 is zero; in no other encoding is any.
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 2000).entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const most = Math.min(bytes.length, 2000) / 4;
  if (odd > most && even === 0) return "utf-16le";
  if (even > most && odd === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
