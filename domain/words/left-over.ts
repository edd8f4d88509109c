/**
 * Lines of a mail of which nothing was read, though they were meant for us: beside what was understood they are asked back,
 * so that nothing is dropped in silence. A name alone is whom the mail is about, or who wrote it. Pure.
 */
import type { RelationNotUnderstood } from "../action/relation-ask.ts";
import { type ColleagueOf, perhapsMeant } from "./perhaps-meant.ts";
import { isPolite } from "./polite.ts";
import { notedLines } from "./read-note-of-contact.ts";
import { notFollowed } from "./relation-asked.ts";
import { saidAhead } from "./said-ahead.ts";
import type { Reading } from "./said-day.ts";

/** More would be a letter of its own. */
const MOST_LINES = 5;

/** Of a note that tells of no contact, beside "nästa: 12 januari". */
export function leftOver(
  text: string,
  reading: Reading,
  colleagueOf: ColleagueOf = () => undefined,
): RelationNotUnderstood[] {
  return ownLines(text)
    .flatMap((line) => {
      const meant = perhapsMeant(line, colleagueOf);
      if (meant !== undefined || isName(line)) return meant ?? [];
      const isPromise = saidAhead(line, reading).notUnderstood.some(({ why }) => why === "maybe-promise");
      return notFollowed(line, isPromise ? "maybe-promise" : "no-word");
    })
    .slice(0, MOST_LINES);
}

/** The same where any line is almost one of ours: a contact is not assumed beside it. Empty when none is. */
export function almostOurs(
  text: string,
  reading: Reading,
  colleagueOf: ColleagueOf,
): RelationNotUnderstood[] {
  const isAny = ownLines(text).some((line) => perhapsMeant(line, colleagueOf) !== undefined);
  return isAny ? leftOver(text, reading, colleagueOf) : [];
}

/** Of a note that tells of a contact: lines that are no part of what it tells. */
export const almostOursBeside = (text: string, colleagueOf: ColleagueOf): RelationNotUnderstood[] =>
  ownLines(text)
    .flatMap((line) => perhapsMeant(line, colleagueOf, true) ?? [])
    .slice(0, MOST_LINES);

/** Of an answer to an agenda: "kan vi ta med fika?". */
export function leftOfAgenda(text: string): RelationNotUnderstood[] {
  return saidLines(text)
    .filter((line) => !isPolite(line))
    .map((line) => notFollowed(line, "no-word"));
}

/** "Level: 3": a word that Handslag does not know, and nothing else. Empty when the note says more. */
export function unknownWords(text: string): RelationNotUnderstood[] {
  const lines = saidLines(text);
  return lines.every(isUnknownWord) ? lines.map((line) => notFollowed(line, "no-word")) : [];
}

const MOST_WORDS_OF_VALUE = 3;

/** "Björkholm: glad kund" begins with a name. */
function isUnknownWord(line: string): boolean {
  const colon = line.indexOf(":");
  const [word, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  const isWord = colon > 0 && /^\p{L}+$/u.test(word);
  const isShort = value !== "" && wordsOf(value).length <= MOST_WORDS_OF_VALUE;
  return isWord && isShort && (/^\p{Ll}/u.test(word) || /^[\d\s.,%]+$/.test(value));
}

const saidLines = (text: string): string[] =>
  notedLines(text)
    .filter((line) => line !== "" && !isName(line))
    .slice(0, MOST_LINES);

/** Without the name at the top of others, which is the customer's: "Milstolpen Bygg". */
function ownLines(text: string): string[] {
  const lines = notedLines(text).filter((line) => line !== "");
  const [first = "", ...below] = lines;
  return below.length > 0 && isName(first) && first.includes(" ") ? below : lines;
}

const MOST_WORDS_OF_NAME = 4;

/** "Björkholm Kök:", "Anna", "karin@kund.example:". */
function isName(line: string): boolean {
  const words = wordsOf(line.replace(/:$/, ""));
  if (words.length === 1 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words[0] ?? "")) return true;
  return (
    words.length <= MOST_WORDS_OF_NAME &&
    words.every((word) => /^[\p{Lu}\d&#(-]/u.test(word) && !word.endsWith(":"))
  );
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
