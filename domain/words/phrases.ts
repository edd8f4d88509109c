/** Phrases of one to a few words, and the longest of them that stands at a place in a line. */
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** What each phrase means, by its tokens with a space between. */
export interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  /** Index of the token after it. */
  readonly next: number;
}

/** Each entry is a list of phrases with commas between, and what they mean; of two that say the same, the first holds. */
export function phrases<Meaning>(
  entries: Iterable<readonly [phrases: string, meaning: Meaning]>,
): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  let longest = 0;
  for (const [list, meaning] of entries) {
    for (const phrase of list.split(",")) {
      const tokens = tokensOf(phrase).map(({ text }) => text);
      const key = tokens.join(" ");
      longest = Math.max(longest, tokens.length);
      if (key !== "" && !meanings.has(key)) meanings.set(key, meaning);
    }
  }
  return { meanings, longest };
}

/** Phrases that all mean the same. */
export function phraseSet(lists: Iterable<string>): Phrases<true> {
  return phrases(Array.from(lists, (list) => [list, true] as const));
}

export function phraseAt<Meaning>(
  { meanings, longest }: Phrases<Meaning>,
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Meaning> | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const meaning = meanings.get(textOf(tokens, at, at + length));
    if (meaning !== undefined) return { meaning, next: at + length };
  }
  return undefined;
}

export function withoutPhrases(phrases: Phrases<unknown>, tokens: readonly Token[]): Token[] {
  const others: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(phrases, tokens, at);
    if (found === undefined) others.push(...tokens.slice(at, at + 1));
    at = found?.next ?? at + 1;
  }
  return others;
}

function textOf(tokens: readonly Token[], from: number, until: number): string {
  return tokens
    .slice(from, until)
    .map(({ text }) => text)
    .join(" ");
}
