/**
 * The words in a line that say something of a thing: "klart", "1 klart, 4 senare fredag". A word counts only where the
 * line, or a number after a comma, begins: inside a sentence it is any word.
 */
import { ITEM_PHRASES, AND_WORDS } from "./known-words.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import type { FoundPhrase } from "./phrases.ts";
import type { ItemWord } from "./staff-words/staff-words.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface SaidWord {
  readonly word: ItemWord;
  /** Empty when the letter speaks of one thing. */
  readonly numbers: readonly number[];
  /** The tokens of number and word together with what follows it, up to the next number and word. */
  readonly from: number;
  readonly afterWord: number;
  readonly until: number;
}

/** From left to right; none when the line does not begin with one. */
export function saidWords(tokens: readonly Token[], from: number): SaidWord[] {
  const words: SaidWord[] = [];
  let next = beginningAt(tokens, from);
  while (next !== undefined) {
    const { from: begin, numbers, word } = next;
    const after = nextNumbered(tokens, word.next);
    const until = after?.from ?? tokens.length;
    words.push({
      word: word.meaning,
      numbers,
      from: begin,
      afterWord: word.next,
      until: withoutSeparator(tokens, word.next, until),
    });
    next = after;
  }
  return words;
}

interface Beginning {
  readonly from: number;
  readonly numbers: readonly number[];
  readonly word: FoundPhrase<ItemWord>;
}

function beginningAt(tokens: readonly Token[], at: number): Beginning | undefined {
  const { numbers, next } = numbersBefore(tokens, at);
  const word = phraseAt(ITEM_PHRASES, tokens, next);
  return word && !isCompound(tokens, word.next) ? { from: at, numbers, word } : undefined;
}

/** "Kund- och leverantörsfrågor" is not about a customer. */
function isCompound(tokens: readonly Token[], next: number): boolean {
  const sign = tokens[next];
  return isClose(sign) && "-/_@".includes(sign.text) && tokens[next - 1]?.is === "word";
}

/** The next number with a word, at once ("1 klart 2 klart") or after a comma or an "och". */
function nextNumbered(tokens: readonly Token[], from: number): Beginning | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    if (at > from && !isSeparator(tokens, at - 1)) continue;
    const found = beginningAt(tokens, at);
    if (found !== undefined && found.numbers.length > 0) return found;
  }
  return undefined;
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  return ",.!+&".includes(tokens[at]?.text ?? " ") || phraseAt(AND_WORDS, tokens, at) !== undefined;
}

function withoutSeparator(tokens: readonly Token[], from: number, until: number): number {
  let end = until;
  while (end > from && end < tokens.length && isSeparator(tokens, end - 1)) end -= 1;
  return end;
}
