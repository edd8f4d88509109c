/**
 * The lines of a mail that may ask for something: cleaned and bounded, without those that quote, greet or wish a nice
 * weekend, and without what follows "Mvh", which is a signature.
 */
import { cleanText } from "../mail/clean-text.ts";
import { isPhoneLine } from "../mail/quotes/signature.ts";
import { CLOSINGS, GREETINGS } from "../mail/thanks-words.ts";
import { WISHES } from "./known-words.ts";
import { phraseAt, phraseSet, type Phrases } from "./phrases.ts";
import { DID_BY, SPOKE } from "./relation-words/known-relation-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface MailLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the next line follows without an empty one between. */
  readonly goesOn: boolean;
}

const LONGEST_TEXT = 20_000;
export const LONGEST_LINE = 500;
const MOST_LINES = 100;
/** "Mvh Anna Ek, Exempelbolaget". */
const MOST_WORDS_BESIDE = 4;

const GREETING_PHRASES = phraseSet([
  ...GREETINGS,
  "god morgon",
  "godmorgon",
  "good morning",
  "hyvää huomenta",
]);
const CLOSING_PHRASES = phraseSet(CLOSINGS);
/** "T" closes a Finnish mail, and may be anybody: "T ringde". */
const NEWS: readonly Phrases<unknown>[] = [DID_BY, SPOKE];
const MOST_NAME_WORDS = 2;

export function linesOf(text: string): MailLine[] {
  const all = cleanText(text.slice(0, LONGEST_TEXT).normalize("NFC")).split("\n").slice(0, MOST_LINES);
  const lines = all.map((line) => line.slice(0, LONGEST_LINE).trim());
  const read = lines.map((line) => ({ text: line, tokens: tokensOf(line) }));
  return read
    .slice(0, endOfText(lines))
    .map((line, index) => ({ ...line, goesOn: (lines[index + 1] ?? "") !== "" }))
    .filter(
      ({ text, tokens }) => text !== "" && !text.startsWith(">") && !isGreeting(tokens) && !isWish(tokens),
    );
}

/**
 * The index of "Mvh Anna", "--" or a line with a phone number: what stands below it is a signature. The number of lines
 * without one. The first line says what the mail is about: it ends nothing, unless it is a closing and a name alone.
 */
export function endOfText(lines: readonly string[]): number {
  const texts = lines.map((line) => line.slice(0, LONGEST_LINE).trim());
  const first = texts.findIndex((text) => text !== "");
  const end = texts.findIndex(
    (text, at) =>
      text === "--" || isPhoneLine(text) || isClosing(text, at === first ? MOST_NAME_WORDS : undefined),
  );
  return end === -1 ? lines.length : end;
}

/** The first line in which anything stands; "" without one. */
export const firstLineOf = (text: string): string => /\S[^\n]*/.exec(text)?.[0].trim() ?? "";

/** "Hej Anna!" or "Trevlig helg", and nothing else. */
export function isCourtesy(line: string): boolean {
  const tokens = tokensOf(line.slice(0, LONGEST_LINE));
  return isGreeting(tokens) || isWish(tokens);
}

/** The index of what follows "Hej," or "Hej Anna!" at the beginning of a line; 0 without one. */
export function afterGreeting(tokens: readonly Token[]): number {
  const greeting = phraseAt(GREETING_PHRASES, tokens, 0);
  if (greeting === undefined) return 0;
  const sign = tokens.slice(0, greeting.next + 3).findIndex(({ text }) => ",!.".includes(text));
  return sign === -1 ? 0 : sign + 1;
}

function isGreeting(tokens: readonly Token[]): boolean {
  const greeting = phraseAt(GREETING_PHRASES, tokens, 0);
  const words = greeting && tokens.slice(greeting.next).filter(({ is }) => is !== "sign");
  const after = afterGreeting(tokens);
  return (
    words !== undefined &&
    words.length <= MOST_WORDS_BESIDE &&
    (after === 0 || tokens.slice(after).every(({ is }) => is === "sign"))
  );
}

/** "Trevlig helg!": the weekend is no day by which anything is done. */
function isWish(tokens: readonly Token[]): boolean {
  const wish = phraseAt(WISHES, tokens, 0);
  const after = tokens.slice(wish?.next ?? 0);
  const words = after.filter(({ is }) => is !== "sign").length;
  const ends = after.slice(words).every(({ is, text }) => is === "sign" && text !== "?");
  return wish !== undefined && words <= MOST_WORDS_BESIDE && ends;
}

/** "Mvh", "Mvh Anna", "Med vänlig hälsning, Anna Ek": a name beside it, and no sentence. */
function isClosing(text: string, mostOfName?: number): boolean {
  const tokens = tokensOf(text);
  const closing = phraseAt(CLOSING_PHRASES, tokens, 0);
  const after = closing && tokens.slice(closing.next);
  const beside = after?.filter(({ is }) => is !== "sign");
  if (after === undefined || beside === undefined || beside.length > MOST_WORDS_BESIDE) return false;
  const isNews =
    after.some((token) => token.is === "number" || token.text === "@") ||
    NEWS.some((phrases) => after.some((_, at) => phraseAt(phrases, after, at)));
  const isName = ({ from }: Token): boolean => /^\p{Lu}/u.test(text.slice(from));
  return !isNews && (mostOfName === undefined || (beside.length <= mostOfName && beside.every(isName)));
}
