/**
 * Whether an answer to a relayed mail says nothing but words that Handslag would follow in answer to other letters:
 * "klart", "inte kund", "lovar: ringa fredag". They were hardly meant for the customer. A sentence that begins with such
 * a word is an answer like any other. Pure.
 */
import { cleanLine } from "../mail/header-text.ts";
import { divide } from "../mail/quotes/divide.ts";
import { linesOf } from "../words/mail-lines.ts";
import { readAnswer } from "../words/read-words.ts";
import type { Reading } from "../words/said-day.ts";

/** "Klart, ringde Jari." may be for us; "klart, ni får offerten i dag" is for the customer. */
const MOST_WORDS = 3;

/** "Anna Lind", below. */
const MOST_WORDS_IN_NAME = 2;

const LONGEST = 60;

/** The first of the words, as it was written; undefined when there is something to pass on. */
export function onlyWords(text: string, subject: string, reading: Reading): string | undefined {
  const own = divide(text.split("\n"), subject).own.map((lines) => lines.join("\n"));
  const lines = linesOf(own.join("\n\n"));
  const [first, ...others] = lines;
  const isForUs = (line: string, words: number): boolean => {
    const { asks, notUnderstood } = readAnswer(line, reading);
    return asks.length > 0 && notUnderstood.length === 0 && (words <= MOST_WORDS || asks.some(takesMore));
  };
  const areForUs =
    first !== undefined &&
    isForUs(first.text, wordsIn(first)) &&
    others.every((line) => isForUs(line.text, wordsIn(line)) || wordsIn(line) <= MOST_WORDS_IN_NAME);
  return areForUs ? cleanLine(first.text, LONGEST) : undefined;
}

/** A day, a name or a thing follows these. */
const takesMore = ({ does }: { readonly does: string }): boolean =>
  ["promise", "away", "closed", "later", "hand-over"].includes(does);

const wordsIn = ({ tokens }: { readonly tokens: readonly { readonly is: string }[] }): number =>
  tokens.filter(({ is }) => is !== "sign").length;
