/**
 * Where a line begins to speak of personal notes: "personligt: …", "glöm personligt …", in any of the five languages, at the
 * beginning of the line or of a sentence with a colon or without, and elsewhere with one. "Personligt möte" is a meeting.
 * Pure; linear in the line.
 */
import { LADDER_PHRASES } from "./ladder-words/known-ladder-words.ts";
import { afterGreeting } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { BY_THING, DID_BY, TALK_WORDS } from "./relation-words/known-relation-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

export interface PersonalWord {
  /** In the text. */
  readonly from: number;
  readonly until: number;
  /** Whether anything stands behind it. */
  readonly isAlone: boolean;
}

const BEGINS_BEHIND = ".!?;:-*•(>·";
const THINGS = [BY_THING, DID_BY, TALK_WORDS];

/** The first in the line. */
export function personalWordIn(text: string): PersonalWord | undefined {
  const tokens = tokensOf(text);
  const greeting = afterGreeting(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const next = endOfWord(tokens, at, at === greeting);
    const [first, last] = [tokens[at], tokens[(next ?? 0) - 1]];
    if (next === undefined || first === undefined || last === undefined) continue;
    const isAlone = tokens.slice(next).every(({ is }) => is === "sign");
    return { from: first.from, until: last.until, isAlone };
  }
  return undefined;
}

export const isPersonalLine = (text: string): boolean => personalWordIn(text) !== undefined;

function endOfWord(tokens: readonly Token[], at: number, isFirst: boolean): number | undefined {
  const word = phraseAt(LADDER_PHRASES, tokens, at);
  if (word?.meaning !== "personal" && word?.meaning !== "forget-personal") return undefined;
  if (tokens[word.next]?.text === ":") return word.next;
  const before = tokens[at - 1];
  const begins = isFirst || before === undefined || before.is === "number" || isEnd(before);
  const isOfThing = THINGS.some((phrases) => phraseAt(phrases, tokens, word.next) !== undefined);
  return begins && !isOfThing ? word.next : undefined;
}

const isEnd = ({ text }: Token): boolean => BEGINS_BEHIND.includes(text);

/** What may be quoted of a line: nothing that stands behind the word. */
export function quotable(line: string): string {
  const word = personalWordIn(line);
  return word === undefined || word.isAlone ? line : `${line.slice(0, word.until)}: …`;
}
