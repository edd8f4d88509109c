/**
 * Which lines of a mail are personal ones, and which lines below belong to each: the same for reading them, for taking aside
 * what is asked back, and for erasing. Pure; linear in the text.
 */
import { privateTopicIn } from "../relation/personal-rule.ts";
import { asksToForget } from "./asks-to-forget.ts";
import { howInTouch } from "./how-in-touch.ts";
import { isQuestion } from "./is-really-done.ts";
import type { RelationLine } from "./line-read.ts";
import { afterGreeting, endOfText, LONGEST_LINE } from "./mail-lines.ts";
import { personalWordIn } from "./personal-word.ts";
import { asksForSomething } from "./read-note-of-contact.ts";
import { relationLineIn } from "./relation-line.ts";
import { saidWords } from "./said-words.ts";
import { isScandinavian } from "./staff-or-person.ts";
import { tokensOf } from "./tokens.ts";
import { wrappedFrom } from "./wrapped-lines.ts";

/**
 * - `note`: it is read as a personal note, and kept or refused;
 * - `forget`: it is read as a word to erase what is kept;
 * - `unclear`: it is asked back;
 * - `asks-to-forget`: it asks to erase, in other words than ours, and is asked back;
 * - `below`: right below one of these, it speaks of what is never noted.
 */
export interface PersonalLines {
  readonly is: "note" | "forget" | "unclear" | "asks-to-forget" | "below";
  /** Index of the first. */
  readonly at: number;
  readonly used: number;
  /** Where the line, without the spaces around it, has its word; of `below`, the words of the line above it. */
  readonly from: number;
  readonly word: string;
}

/** In a note, numbers in front of a word are those of no letter. */
export function personalLinesIn(
  lines: readonly string[],
  { isNote }: { readonly isNote: boolean },
): readonly PersonalLines[] {
  const end = endOfText(lines);
  const isBesideScandinavian = besideScandinavian(lines);
  const found: PersonalLines[] = [];
  /** The word of the line above, as far down as no line is empty. */
  let above: string | undefined;
  for (let at = 0; at < lines.length;) {
    const line = trimmed(lines[at]);
    const word = line.startsWith(">") ? undefined : personalWordIn(line);
    let used = 1;
    if (word !== undefined) {
      const read = at < end ? readAs(line, isNote) : undefined;
      const isDoubted = isPersonalOfEnglish(line, word.from) && isBesideScandinavian(at);
      const is = read === undefined || isDoubted ? "unclear" : read;
      used = Math.min(
        wrappedFrom(lines, at, is === "forget" ? undefined : "personal"),
        Math.max(1, end - at),
      );
      above = line.slice(word.from, word.until);
      found.push({ is, at, used, from: word.from, word: above });
    } else if (isNote && !line.startsWith(">") && asksToForget(line)) {
      found.push({ is: "asks-to-forget", at, used, from: 0, word: line });
    } else if (line === "") {
      above = undefined;
    } else if (above !== undefined && goesOnPrivately(line)) {
      found.push({ is: "below", at, used, from: 0, word: above });
    }
    at += used;
  }
  return found;
}

const trimmed = (line = ""): string => line.slice(0, LONGEST_LINE).trim();

/** Beside Swedish lines, "personal: Per, Lisa" may be staff. */
const isPersonalOfEnglish = (line: string, from: number): boolean =>
  /^personal$/i.test(line.slice(from, from + "personal".length));

const LINES_BESIDE = 20;

/** Each line is looked at once. */
function besideScandinavian(lines: readonly string[]): (at: number) => boolean {
  const known = new Map<number, boolean>();
  const isOne = (at: number): boolean => {
    const is = known.get(at) ?? isScandinavian(trimmed(lines[at]));
    known.set(at, is);
    return is;
  };
  return (at) => {
    const from = Math.max(0, at - LINES_BESIDE);
    return Array.from({ length: 2 * LINES_BESIDE }, (_, index) => from + index).some(
      (each) => each !== at && isOne(each),
    );
  };
}

/** "Personligt: …", also behind a greeting, a bullet or, in a note, "Björkholm:". */
function readAs(line: string, isNote: boolean): "note" | "forget" | undefined {
  const colon = isNote ? line.search(/:\s/) : -1;
  const tokens = tokensOf(line);
  const behind = colon < 1 ? "" : line.slice(colon + 1).trim();
  const read = isNote
    ? [relationLineIn({ text: line, tokens }, afterGreeting(tokens)), wordOf(behind)]
    : [relationLineIn({ text: line, tokens }, afterGreeting(tokens))];
  const found = read.find((each) => each !== undefined && isRead(each, isNote));
  if (found === undefined || (found.word === "personal" && isQuestion(tokens))) return undefined;
  return found.word === "personal" ? "note" : "forget";
}

const wordOf = (text: string): RelationLine | undefined =>
  relationLineIn({ text, tokens: tokensOf(text) }, 0);

const isRead = ({ word, hasColon, isClear, numbers }: RelationLine, isNote: boolean): boolean =>
  (word === "personal" || word === "forget-personal") &&
  (hasColon || isClear) &&
  (!isNote || numbers.length === 0);

/** "Hon har cancer", right below; not "Ringde Karin, hon är sjuk". */
function goesOnPrivately(line: string): boolean {
  const tokens = tokensOf(line);
  return (
    privateTopicIn(line) !== undefined &&
    typeof howInTouch(tokens) !== "object" &&
    !asksForSomething(line) &&
    saidWords(tokens, 0).length === 0
  );
}
