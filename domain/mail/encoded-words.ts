/**
 * Encoded words (RFC 2047) as mail programs really write them. What the library's reader gets wrong is written anew
 * before it sees it: letters that nobody encoded inside a word, which it would take for UTF-8, and UTF-7. Linear time,
 * never throws.
 */
import { decodeWords } from "postal-mime";
import { decodeUtf7, isUtf7 } from "./utf-7.ts";

const WORD = /=\?([^?\s]+)\?([QB])\?([^?]*)\?=/gi;
const ASCII_RUN = /[\0-\x7f]+/g;

/** The value with odd words as plain ones, for a reader that decodes them itself. */
export function mendWords(value: string): string {
  return value.replace(WORD, (word, charset: string, encoding: string, text: string) => {
    const [name = ""] = charset.split("*", 1);
    const isOdd = isUtf7(name);
    if (!isOdd && !/[^\0-\x7f]/.test(text)) return word;
    const decoded = text.replace(ASCII_RUN, (run) => {
      const letters = decodeWords(`=?${isOdd ? "us-ascii" : name}?${encoding}?${run}?=`);
      return isOdd ? decodeUtf7(letters) : letters;
    });
    return `=?utf-8?B?${Buffer.from(decoded).toString("base64")}?=`;
  });
}

/** The value, decoded. It may hold line breaks: whoever shows it cleans it first. */
export function decodeValue(value: string): string {
  return decodeWords(mendWords(value));
}
