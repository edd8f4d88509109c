/**
 * Who recommended us, said as one says it to a colleague: "Karin rekommenderade oss till Ek Bygg", "de har tipsat Ek Bygg
 * om oss", "i går rekommenderade hon oss till Ek Bygg". It is read when nothing is left open: it has been, one of theirs did
 * it ("Karin", "hon", "kunden", or nobody named, since nobody recommends oneself), and the names of whoever heard of us
 * follow, and nothing else. Whatever else speaks of it is asked back. Who "Karin" is is for others to know. Pure; linear in
 * the line.
 */
import { clauseAround, clausesOf, endsClause } from "./clauses.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { AND_WORDS, DOUBTS, FIRST_PERSON } from "./known-words.ts";
import {
  HAS,
  OF_US,
  RECOMMENDED,
  RECOMMENDED_US,
  STILL_OPEN,
  THEY,
  TIPPED,
  US_TO,
} from "./ladder-words/known-ladder-words.ts";
import type { Line } from "./line-read.ts";
import { phraseAt } from "./phrases.ts";
import { INTENDED, NEVER } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";
import { isDayThatWas, type Whoms, whomsFrom } from "./whoms-in.ts";

export interface RecommendedUs {
  /** Who of theirs, as it was written: a name. */
  readonly who?: string | undefined;
  /** To whom; empty where that is not clear, or whether it has been. */
  readonly whoms: readonly string[];
  /** Where the sentence begins, in the text. */
  readonly from: number;
  /** What stands behind it: another sentence. */
  readonly behind?: string | undefined;
}

const MOST_WORDS_OF_WHOM = 12;
const MOST_WORDS_OF_WHO = 3;

/** Undefined when the line speaks of nothing of the kind. */
export function recommendedUs(line: Line): RecommendedUs | undefined {
  const { text, tokens } = line;
  for (let at = 0; at < tokens.length; at += 1) {
    const said = saidAt(line, at);
    if (said === undefined) continue;
    const clause = clauseAround(tokens, at);
    const begin = Math.max(clause.from, afterLastAnd(tokens, clause.from, at));
    const from = tokens[begin]?.from ?? 0;
    // "I går rekommenderade Karin oss till Ek"; with nothing before the verb it is asked.
    const isTold = said.whoFrom === undefined || isDayThatWas(tokens.slice(begin, at));
    const isSure = isTold && !isOpen(tokens, begin, at, clause);
    const who = isSure ? whoIs(said.whoFrom ?? begin, said, line) : undefined;
    const { whoms } = said;
    if (who === undefined || whoms === undefined) return { whoms: [], from };
    const next = tokens[whoms.next]?.from;
    return { ...who, whoms: whoms.names, from, ...(next !== undefined && { behind: text.slice(next) }) };
  }
  return undefined;
}

interface Said {
  readonly whoms: Whoms | undefined;
  /** Where the verb begins, or ends where whoever did it stands behind it. */
  readonly whoUntil: number;
  readonly whoFrom?: number;
}

/** The words that say so, and whoever heard of us. */
function saidAt(line: Line, at: number): Said | undefined {
  const { tokens } = line;
  const usTo = phraseAt(RECOMMENDED_US, tokens, at);
  if (usTo !== undefined) return { whoms: whomsFrom(line, usTo.next), whoUntil: at };
  const verb = phraseAt(RECOMMENDED, tokens, at)?.next;
  const from = phraseAt(TIPPED, tokens, at)?.next;
  const most = Math.min(tokens.length, at + MOST_WORDS_OF_WHOM);
  for (let end = at + 1; end < most; end += 1) {
    const behind = phraseAt(US_TO, tokens, end)?.next;
    if (verb !== undefined && end > verb && end <= verb + MOST_WORDS_OF_WHO && behind !== undefined)
      return { whoms: whomsFrom(line, behind), whoFrom: verb, whoUntil: end };
    if (from !== undefined && end > from && phraseAt(OF_US, tokens, end) !== undefined)
      return { whoms: whomsFrom(line, from, OF_US), whoUntil: at };
    if (endsClause(tokens, end) && tokens[end]?.text !== ",") return undefined;
  }
  return undefined;
}

/** A question, also without its mark ("har Karin …"), a condition or a doubt. */
function isOpen(
  tokens: readonly Token[],
  begin: number,
  verb: number,
  clause: { readonly from: number; readonly until: number },
): boolean {
  const has = phraseAt(HAS, tokens, begin);
  const before = clause.from < 2 ? [] : clausesOf(tokens.slice(0, clause.from)).at(-1);
  return (
    isQuestion(tokens) ||
    isDoubted(tokens.slice(clause.from, clause.until)) ||
    phraseAt(STILL_OPEN, tokens, begin) !== undefined ||
    (has !== undefined && has.next < verb) ||
    // "Kanske: Karin rekommenderade oss".
    (before !== undefined && before.length <= MOST_WORDS_OF_DOUBT && isDoubted(before))
  );
}

const MOST_WORDS_OF_DOUBT = 2;

/** After "och" another sentence begins: "ringde Karin och hon har tipsat Ek Bygg om oss". */
function afterLastAnd(tokens: readonly Token[], from: number, until: number): number {
  const and = tokens.findLastIndex(
    (_, at) => at >= from && at < until && phraseAt(AND_WORDS, tokens, at) !== undefined,
  );
  return phraseAt(AND_WORDS, tokens, and)?.next ?? from;
}

/** "Karin", "Karin Ek", "hon", "kunden", or nobody; undefined for "vi", "grannen", "när Karin". */
function whoIs(
  begin: number,
  { whoFrom, whoUntil }: Said,
  { text, tokens }: Line,
): { readonly who?: string } | undefined {
  const before = tokens
    .slice(begin, whoUntil)
    .filter((_, index) => phraseAt(HAS, tokens, begin + index) === undefined);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined)
    // "Rekommenderade oss till Ek" is short for "they did".
    return whoFrom === undefined ? {} : undefined;
  if (phraseAt(THEY, before, 0)?.next === before.length) return {};
  const isNamed = before.every(
    ({ is, from }) => is === "word" && /^\p{Lu}/u.test(text.slice(from, from + 2)),
  );
  const isWe = has(FIRST_PERSON, before);
  return isNamed && !isWe && before.length <= MOST_WORDS_OF_WHO
    ? { who: text.slice(first.from, last.until) }
    : undefined;
}

const isDoubted = (clause: readonly Token[]): boolean =>
  [DOUBTS, NEVER, ...INTENDED].some((phrases) => has(phrases, clause));
