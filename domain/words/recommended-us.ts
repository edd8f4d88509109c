/**
 * Who recommended us, said as one says it to a colleague: "Karin rekommenderade oss till Ek Bygg", "de har tipsat Ek Bygg
 * om oss". It is read when nothing is left open: it has been, one of theirs did it ("Karin", "hon", "kunden", or nobody
 * named, since nobody recommends oneself), and the name of whoever heard of us follows. Whatever else speaks of it is asked
 * back. Pure; linear in the line.
 */
import { clauseAround, endsClause } from "./clauses.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { AND_WORDS, DOUBTS, FIRST_PERSON } from "./known-words.ts";
import { HAS, OF_US, RECOMMENDED_US, THEY, TIPPED } from "./ladder-words/known-ladder-words.ts";
import type { Line } from "./line-read.ts";
import { namesAmong } from "./names-in.ts";
import { phraseAt } from "./phrases.ts";
import { INTENDED, NEVER } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";

export interface RecommendedUs {
  /** Who of theirs, as it was written: a name. */
  readonly who?: string | undefined;
  /** To whom; absent where that is not clear, or whether it has been. */
  readonly whom?: string | undefined;
  /** Where the sentence begins, in the text. */
  readonly from: number;
}

const MOST_WORDS_OF_WHOM = 6;
const MOST_WORDS_OF_WHO = 3;

/** Undefined when the line speaks of nothing of the kind. */
export function recommendedUs({ text, tokens }: Line): RecommendedUs | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const whom = whomAt(tokens, at);
    if (whom === undefined) continue;
    const clause = clauseAround(tokens, at);
    const begin = Math.max(clause.from, afterLastAnd(tokens, clause.from, at));
    const before = tokens
      .slice(begin, at)
      .filter((_, index) => phraseAt(HAS, tokens, begin + index) === undefined);
    const who = whoIs(before, text);
    const name = nameOf(tokens, whom, text);
    const from = tokens[begin]?.from ?? 0;
    const isOpen = isQuestion(tokens) || isDoubted(tokens.slice(clause.from, clause.until));
    if (who === undefined || name === undefined || isOpen) return { from };
    return { ...who, whom: name, from };
  }
  return undefined;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Where the one stands who heard of us. */
function whomAt(tokens: readonly Token[], at: number): Span | undefined {
  const usTo = phraseAt(RECOMMENDED_US, tokens, at);
  if (usTo !== undefined) return { from: usTo.next, until: clauseAround(tokens, at).until };
  const from = phraseAt(TIPPED, tokens, at)?.next;
  if (from === undefined) return undefined;
  for (let end = from; end <= from + MOST_WORDS_OF_WHOM && !endsClause(tokens, end); end += 1)
    if (end > from && phraseAt(OF_US, tokens, end)) return { from, until: end };
  return undefined;
}

/** After "och" another sentence begins: "ringde Karin och hon har tipsat Ek Bygg om oss". */
function afterLastAnd(tokens: readonly Token[], from: number, until: number): number {
  const and = tokens.findLastIndex(
    (_, at) => at >= from && at < until && phraseAt(AND_WORDS, tokens, at) !== undefined,
  );
  return phraseAt(AND_WORDS, tokens, and)?.next ?? from;
}

/** "Karin", "Karin Ek", "hon", "kunden", or nobody; undefined for "vi", "grannen", "när Karin". */
function whoIs(before: readonly Token[], text: string): { readonly who?: string } | undefined {
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined || phraseAt(THEY, before, 0)?.next === before.length)
    return {};
  const isNamed = before.every(
    ({ is, from }) => is === "word" && /^\p{Lu}/u.test(text.slice(from, from + 2)),
  );
  const isWe = has(FIRST_PERSON, before);
  return isNamed && !isWe && before.length <= MOST_WORDS_OF_WHO
    ? { who: text.slice(first.from, last.until) }
    : undefined;
}

/** The name with which it begins. */
function nameOf(tokens: readonly Token[], { from, until }: Span, text: string): string | undefined {
  const name = namesAmong(tokens, text).find((each) => each.from === from);
  const end = name === undefined || name.until > until ? undefined : tokens[name.until - 1]?.until;
  const written = end === undefined ? undefined : text.slice(tokens[from]?.from, end);
  return written && withoutAllative(written);
}

const isDoubted = (clause: readonly Token[]): boolean =>
  [DOUBTS, NEVER, ...INTENDED].some((phrases) => has(phrases, clause));

/** "Ek Byggille" is Ek Bygg, "Virtaselle" Virtanen. */
function withoutAllative(name: string): string {
  if (name.endsWith("selle")) return `${name.slice(0, -"selle".length)}nen`;
  return name.replace(/(?<=[bcdfghjklmnpqrstvwxz])ille$/u, "").replace(/:?lle$/u, "");
}
