/**
 * What is new in a mail: without the mails it quotes and without its signature, as mail programs write them in the
 * languages we serve. Only for reading: the whole text is always kept. A customer's own words must never disappear,
 * so what is not clearly a quote stays, and where nothing would be left, everything stays.
 * Linear in the text.
 */
import { saysAnswersBelow } from "./quotes/answers-below.ts";
import { divide } from "./quotes/divide.ts";
import { isPhoneLine, signatureAt } from "./quotes/signature.ts";

export interface MailText {
  /** What the sender wrote; never empty for a mail with words. */
  readonly newText: string;
  /** How much of that stands above the first quote, or above a mail that is passed on: its first characters. */
  readonly aboveQuotes: number;
  /**
   * What the sender's own mail program put around it: the signature, the phone's line, and the line or header that
   * introduces the newest quote. Its language is the sender's (`language-hints.ts`).
   */
  readonly frame: string;
  /** The signature alone. */
  readonly signature: string;
}

export function newText(text: string, subject = ""): string {
  return readText(text, subject).newText;
}

/** `subject` tells a mail that is passed on, which is kept, from one that is answered. */
export function readText(text: string, subject = ""): MailText {
  const lines = text.split("\n");
  const { own, introduction, rest, isPassedOn } = divide(lines, subject);
  const parts = own.map(withoutSignature);
  const words = parts.map((part) => part.words.join("\n").trim()).filter((part) => part !== "");
  const keepsRest = isPassedOn || (rest.length > 0 && saysAnswersBelow(words.join("\n")));
  const found = [...words, ...(keepsRest ? [rest.join("\n").trim()] : [])].join("\n\n");
  const above = parts[0]?.words.join("\n").trim() ?? "";
  return {
    aboveQuotes: withoutGaps(above).length,
    signature: parts.flatMap((part) => part.signature).join("\n"),
    newText: found === "" ? text.trim() : withoutGaps(found),
    frame: [...parts.flatMap((part) => part.signature), ...(isPassedOn ? [] : introduction)]
      .slice(0, MOST_FRAME_LINES)
      .map((line) => line.slice(0, LONGEST_FRAME_LINE))
      .join("\n"),
  };
}

const withoutGaps = (text: string): string => text.replace(/\n{3,}/g, "\n\n");

const MOST_FRAME_LINES = 40;
const LONGEST_FRAME_LINE = 300;

/** Separators that stood above what was cut go with it. */
const SEPARATOR = /^[\s_*=–—-]*$/;

function withoutSignature(lines: readonly string[]): {
  words: readonly string[];
  signature: readonly string[];
} {
  let end = signatureAt(lines);
  const isLeftOut = (line: string): boolean => SEPARATOR.test(line.slice(0, 200)) || isPhoneLine(line);
  while (end > 0 && isLeftOut(lines[end - 1] ?? "")) end -= 1;
  return { words: lines.slice(0, end), signature: lines.slice(end) };
}
