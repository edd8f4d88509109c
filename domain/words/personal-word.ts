/**
 * Where a line begins to speak of personal notes: "personligt: …", "glöm personligt …", in any of the five languages, with a
 * colon anywhere, and without one at the beginning of the line where it goes on as such a note does, "personligt Karin
 * seglar"; and what is nearly so, "personliga saker: …", which is then asked back. "Personligt möte" is a meeting, "personlig
 * kontakt" a contact, and "personal" Swedish for staff. Pure; linear in the line.
 */
import { privateTopicIn } from "../relation/personal-rule.ts";
import { HAS, IS, LADDER_PHRASES, THEY } from "./ladder-words/known-ladder-words.ts";
import type { Line } from "./line-read.ts";
import { afterGreeting } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { BY_THING, DID_BY, TALK_WORDS } from "./relation-words/known-relation-words.ts";
import { isOfStaff } from "./staff-or-person.ts";
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
/** "Personligt Karin Ek seglar gärna i Vaxholm": more is a sentence that only begins so. */
const MOST_WORDS = 8;

/** The first in the line. */
export function personalWordIn(text: string): PersonalWord | undefined {
  const tokens = tokensOf(text);
  const begin = beginOf(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const next = endOfWord({ text, tokens }, at, at === begin);
    const [first, last] = [tokens[at], tokens[(next ?? 0) - 1]];
    if (next === undefined || first === undefined || last === undefined) continue;
    const isAlone = tokens.slice(next).every(({ is }) => is === "sign");
    return { from: first.from, until: last.until, isAlone };
  }
  return undefined;
}

/** Behind a greeting, signs and numbers. */
function beginOf(tokens: readonly Token[]): number {
  const greeting = afterGreeting(tokens);
  const first = tokens.slice(greeting).findIndex(({ is }) => is === "word");
  return first === -1 ? tokens.length : greeting + first;
}

function endOfWord(line: Line, at: number, isFirst: boolean): number | undefined {
  const { tokens } = line;
  const word = phraseAt(LADDER_PHRASES, tokens, at);
  const before = tokens[at - 1];
  if (word?.meaning !== "personal" && word?.meaning !== "forget-personal") {
    const begins = isFirst || before === undefined || BEGINS_BEHIND.includes(before.text);
    const isNearly = NEARLY.some((stem) => tokens[at]?.text.startsWith(stem));
    return begins && isNearly && hasColonSoon(tokens, at) ? at + 1 : undefined;
  }
  if (isOfStaff(line, at)) return undefined;
  if (tokens[word.next]?.text === ":") return word.next;
  if (!isFirst && before?.text !== ":") return undefined;
  const isMeant = word.meaning === "forget-personal" || hasColonSoon(tokens, at) || isNote(line, word.next);
  return isMeant ? word.next : undefined;
}

/** Nothing, or somebody and a few words, or what is never noted. */
function isNote({ text, tokens }: Line, next: number): boolean {
  const behind = tokens.slice(next);
  const first = behind.findIndex(({ is }) => is !== "sign");
  const [name, after] = behind.slice(first === -1 ? behind.length : first);
  if (name === undefined) return true;
  if (THINGS.some((phrases) => phraseAt(phrases, tokens, next) !== undefined)) return false;
  const words = behind.slice(first);
  const isName = /^\p{Lu}/u.test(text.slice(name.from, name.from + 2));
  const isSaid = isName || [THEY, IS, HAS].some((phrases) => phraseAt(phrases, words, 0) !== undefined);
  const isShort = words.filter(({ is }) => is !== "sign").length <= MOST_WORDS && after?.is === "word";
  return isSaid && (isShort || privateTopicIn(text.slice(name.from)) !== undefined);
}

/** "Personliga saker: …", "personal stuff: …". */
function hasColonSoon(tokens: readonly Token[], at: number): boolean {
  const colon = tokens.slice(at + 1, at + 2 + MOST_BETWEEN).findIndex(({ text }) => text === ":");
  const between = tokens.slice(at + 1, at + 1 + colon);
  const isOfThing = between.some((_, index) =>
    THINGS.some((phrases) => phraseAt(phrases, between, index) !== undefined),
  );
  return colon !== -1 && between.every(({ is }) => is === "word") && !isOfThing;
}

/** Almost ours, by their beginnings: "personal" is Swedish staff, too, and stands with our own words. */
const NEARLY = ["personlig", "personality", "privat", "henkilökohtai", "persoonalli", "yksityis"];
const MOST_BETWEEN = 3;

/** What may be quoted of a line: nothing that stands behind the word. */
export function quotable(line: string): string {
  const word = personalWordIn(line);
  return word === undefined || word.isAlone ? line : `${line.slice(0, word.until)}: …`;
}
