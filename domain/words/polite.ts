/** Polite words beside an agenda: they ask for nothing, and say nothing against anything. */
import { CONSENT, GREETINGS, THANKS } from "../mail/thanks-words.ts";
import { WISHES } from "./known-words.ts";
import { phraseAt, phraseSet, type Phrases } from "./phrases.ts";
import { POLITELY } from "./relation-words/known-relation-words.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

const POLITE: readonly Phrases<unknown>[] = [
  POLITELY,
  phraseSet(GREETINGS),
  phraseSet(THANKS),
  phraseSet(CONSENT),
];

/** "Ser bra ut, tack!", "Trevlig helg", and nothing else. */
export function isPolite(line: string): boolean {
  const tokens = tokensOf(line);
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const next = Math.max(afterPolite(tokens, at), afterWish(tokens, at));
    if (next === at && (token?.is !== "sign" || token.text === "?")) return false;
    at = Math.max(next, at + 1);
  }
  return true;
}

/** The index of what follows the polite words that stand there; the same without any. */
export function afterPolite(tokens: readonly Token[], at: number): number {
  return Math.max(...POLITE.map((phrases) => phraseAt(phrases, tokens, at)?.next ?? at));
}

/** "Ha en bra helg": with the one word that is wished. */
function afterWish(tokens: readonly Token[], at: number): number {
  const wish = phraseAt(WISHES, tokens, at);
  if (wish === undefined) return at;
  return tokens[wish.next]?.is === "word" ? wish.next + 1 : wish.next;
}
