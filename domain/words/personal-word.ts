/**
 * Where a line begins to speak of personal notes: "personligt: …", "glöm personligt …", in any of the five languages, at the
 * beginning of the line or of a sentence with a colon or without, and elsewhere with one; and what is nearly so, "personliga
 * saker: …", which is then asked back. "Personligt möte" is a meeting.
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
  const before = tokens[at - 1];
  const begins = isFirst || before === undefined || before.is === "number" || isEnd(before);
  if (word?.meaning !== "personal" && word?.meaning !== "forget-personal")
    return begins && isNearly(tokens, at) ? at + 1 : undefined;
  if (tokens[word.next]?.text === ":") return word.next;
  const isOfThing = THINGS.some((phrases) => phraseAt(phrases, tokens, word.next) !== undefined);
  return begins && !isOfThing ? word.next : undefined;
}

/** "Personliga saker: …", "private: …": a word that is almost ours, and soon a colon. */
function isNearly(tokens: readonly Token[], at: number): boolean {
  if (!NEARLY.some((word) => tokens[at]?.text.startsWith(word))) return false;
  const colon = tokens.slice(at + 1, at + 2 + MOST_BETWEEN).findIndex(({ text }) => text === ":");
  const between = tokens.slice(at + 1, at + 1 + colon);
  const isOfThing = between.some((_, index) =>
    THINGS.some((phrases) => phraseAt(phrases, between, index) !== undefined),
  );
  return colon !== -1 && between.every(({ is }) => is === "word") && !isOfThing;
}

/** Beginnings: "personal" is Swedish staff, too, and stands with our own words. */
const NEARLY = ["personlig", "personality", "privat", "henkilökohtai", "persoonalli", "yksityis"];
const MOST_BETWEEN = 3;

const isEnd = ({ text }: Token): boolean => BEGINS_BEHIND.includes(text);

/** What may be quoted of a line: nothing that stands behind the word. */
export function quotable(line: string): string {
  const word = personalWordIn(line);
  return word === undefined || word.isAlone ? line : `${line.slice(0, word.until)}: …`;
}
