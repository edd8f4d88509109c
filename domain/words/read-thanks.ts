/**
 * Thanks that were said: "tackat", "Karin för tipset", "henne i går", "med blommor". Only such words stand behind it: "inte
 * än", "på fredag" or "ska ringa" are thanks to come, and whatever else stands there is asked back, since thanks that are
 * noted are never asked for again. Pure; linear in the line.
 */
import { clausesOf } from "./clauses.ts";
import { daysThatWere } from "./day-that-was.ts";
import { has } from "./is-really-done.ts";
import { AND_WORDS, DOUBTS, HOW, INTENTIONS, TO } from "./known-words.ts";
import { isOfRecommendation, NOT_NOW, OUTCOMES, THEM } from "./ladder-words/known-ladder-words.ts";
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt } from "./phrases.ts";
import { INTENDED, NEVER, RELATION_PHRASES, WITH } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";
import { wordsOf } from "./words-beside.ts";

const LONGEST_WORDS = 200;
/** "Karin, på fredag", "Karin, kanske": a part of the line that is as short says when, and not what else there is. */
const MOST_WORDS_BESIDE = 3;
/** "För tipset". */
const FOR = new Set(["för", "for", "till", "til", "to"]);

/** `form`: the word, as it was written. */
export function readThanks({ tokens, text }: Line, today: string, form: string | undefined): ReadRelation {
  const first = tokens.findIndex(({ is }) => is !== "sign");
  if (first === -1) return { ask: { does: "thanked" } };
  // "Sagt tack till Karin".
  const rest = tokens.slice(phraseAt(TO, tokens, first)?.next ?? first);
  if (isToCome(rest, today)) return { why: "not-yet" };
  const end = rest.findIndex(({ from }) => !/^\p{Lu}/u.test(text.slice(from, from + 2)));
  const name = rest.slice(0, end === -1 ? undefined : end);
  const them = name.length > 0 ? name.length : (phraseAt(THEM, rest, 0)?.next ?? 0);
  const who = wordsOf(name, text).slice(0, LONGEST_WORDS);
  return isRead(rest.slice(them), today, them > 0)
    ? { ask: { does: "thanked", ...(who !== "" && { who }) } }
    : { why: "maybe-meant", form };
}

/** In its first part, or in one that says nothing else. */
function isToCome(rest: readonly Token[], today: string): boolean {
  return clausesOf(rest)
    .filter((clause, at) => at === 0 || clause.length <= MOST_WORDS_BESIDE)
    .some(
      (clause, at) =>
        (at === 0 ? has(NEVER, clause) || isIntended(clause) : false) ||
        [DOUBTS, NOT_NOW, NEVER].some((phrases) => phraseAt(phrases, clause, 0)) ||
        phraseAt(OUTCOMES, clause, 0)?.meaning === "declined" ||
        clause.some((_, word) => phraseAt(RELATION_PHRASES, clause, word)?.meaning === "next") ||
        daysThatWere(clause, today).some(({ is, isBareWeekday }) => is === "future" || isBareWeekday),
    );
}

const isIntended = (clause: readonly Token[]): boolean =>
  [INTENTIONS, ...INTENDED].some((phrases) => has(phrases, clause));

/** What may stand behind who was thanked, or alone: for what, when and how, or another sentence. */
function isRead(tail: readonly Token[], today: string, isBehindName: boolean): boolean {
  const [first] = tail;
  if (first === undefined || (isBehindName && first.is === "sign")) return true;
  const yes = phraseAt(OUTCOMES, tail, 0);
  if (yes !== undefined) return tail[yes.next] === undefined || tail[yes.next]?.is === "sign";
  return (
    FOR.has(first.text) ||
    [WITH, HOW, ...(isBehindName ? [AND_WORDS] : [])].some((phrases) => phraseAt(phrases, tail, 0)) ||
    daysThatWere(tail, today).some(({ from }) => from === 0) ||
    tail.some(({ text }) => isOfRecommendation(text))
  );
}
