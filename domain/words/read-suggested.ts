/**
 * What was suggested, and what came of it: "LED i hallen, antaget", "LED, men de ville inte", "nej tack". Pure; linear in
 * the line but for the few places at which a part of it begins.
 */
import type { LadderAsk } from "../action/ladder-ask.ts";
import type { SuggestionKind } from "../relation/hints/hint.ts";
import { clausesOf } from "./clauses.ts";
import { DOUBTS, FIRST_PERSON } from "./known-words.ts";
import { HAS, JOINS, NOT_NOW, OUTCOMES, PERHAPS, THEY } from "./ladder-words/known-ladder-words.ts";
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt, withoutPhrases } from "./phrases.ts";
import { NEVER } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";
import { wordsOf } from "./words-beside.ts";

const LONGEST_WORDS = 200;

type Outcome = Extract<LadderAsk, { readonly does: "suggested" }>["outcome"];

export interface OutcomeSaid {
  readonly outcome: Outcome;
  /** Of its tokens, with who said so. */
  readonly from: number;
  readonly until: number;
  /** But "yes" or "no", with nothing about it. */
  readonly isBare: boolean;
}

/** The first part of the line that says what came of it, and nothing else. */
export function outcomeIn(tokens: readonly Token[]): OutcomeSaid | undefined {
  for (const from of partsOf(tokens)) {
    const bare = phraseAt(OUTCOMES, tokens, from);
    const found =
      bare ??
      phraseAt(OUTCOMES, tokens, (phraseAt(THEY, tokens, from) ?? { next: from }).next) ??
      byName(tokens, from);
    const after = found && tokens[found.next];
    if (found === undefined || (after !== undefined && after.is !== "sign") || isHyphen(after)) continue;
    const isBare = bare !== undefined && BARE_ANSWERS.has(tokens[from]?.text ?? "");
    return { outcome: found.meaning, from, until: found.next, isBare };
  }
  return undefined;
}

/** "LED, Karin sa ja"; not "LED, inte infört". */
function byName(tokens: readonly Token[], from: number): ReturnType<typeof phraseAt<"adopted" | "declined">> {
  const isNobody = [...BEFORE_UNSAID, DOUBTS, FIRST_PERSON].some((phrases) =>
    phraseAt(phrases, tokens, from),
  );
  const said =
    from === 0 || isNobody || tokens[from]?.is !== "word" ? undefined : phraseAt(OUTCOMES, tokens, from + 1);
  return said !== undefined && said.next - from > 2 ? said : undefined;
}

function partsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token, at) => {
    const joined = at > 0 ? phraseAt(JOINS, tokens, at)?.next : undefined;
    if (joined !== undefined && phraseAt(OUTCOMES, tokens, at) === undefined) return [joined];
    if (at === 0 && token.is !== "sign") return [0];
    return at === 0 || ",-:;(.".includes(token.text) ? [at + 1] : [];
  });
}

const BARE_ANSWERS = new Set(["ja", "nej", "nei", "yes", "no", "kyllä", "ei"]);

export function suggested(kind: SuggestionKind, { tokens, text }: Line): ReadRelation {
  const found = outcomeIn(tokens);
  const beside =
    found === undefined
      ? [tokens]
      : [tokens.slice(0, found.from), tokens.slice(found.until)].map(withoutJoin);
  if (isUnsaid(beside, kind)) return { why: "not-yet" };
  const what = beside
    .map((part) => wordsOf(part, text).replace(/^\(|\)$/g, ""))
    .filter((words) => words !== "" && words !== "(")
    .join(", ")
    .slice(0, LONGEST_WORDS);
  // "Feedback: nöjda med leveransen, nej" is what they said of it, and no answer to being asked.
  const isPartOfIt = kind === "feedback" && found?.isBare === true && what !== "";
  if (found === undefined || isPartOfIt) {
    const all = wordsOf(tokens, text).slice(0, LONGEST_WORDS);
    return all === "" ? { why: "no-what" } : { ask: { does: "suggested", kind, outcome: "made", what: all } };
  }
  return { ask: { does: "suggested", kind, outcome: found.outcome, ...(what !== "" && { what }) } };
}

/** "Inte LED", "kanske LED", "LED, inte än": nothing was suggested. Of feedback "inte nöjda" is what they said. */
function isUnsaid(parts: readonly (readonly Token[])[], kind: SuggestionKind): boolean {
  const clauses = parts.flatMap(clausesOf).filter((clause) => clause.some(({ is }) => is !== "sign"));
  return clauses.some((clause, at) => {
    const begin = phraseAt(FIRST_PERSON, clause, 0)?.next ?? 0;
    const isFirst = at === 0 && (kind !== "feedback" || phraseAt(PERHAPS, clause, begin) !== undefined);
    return (isFirst && BEFORE_UNSAID.some((phrases) => isWordAt(phrases, clause, begin))) || isNotYet(clause);
  });
}

const BEFORE_UNSAID = [NEVER, NOT_NOW, PERHAPS];

/** "No-drip taps" are some. */
function isWordAt(phrases: typeof NEVER, clause: readonly Token[], at: number): boolean {
  const word = phraseAt(phrases, clause, at);
  return word !== undefined && !isHyphen(clause[word.next]);
}

const isHyphen = (token: Token | undefined): boolean => token?.text === "-" && !token.spaced;

/** "Inte än", "kanske", "inte sagt det än". */
function isNotYet(clause: readonly Token[]): boolean {
  const left = [NOT_NOW, ...BEFORE_UNSAID, DOUBTS].reduce<readonly Token[]>(
    (tokens, phrases) => withoutPhrases(phrases, tokens),
    clause,
  );
  const isAll = left.every(({ is }) => is === "sign");
  const begin = phraseAt(HAS, clause, 0)?.next ?? 0;
  return (
    isAll || (isWordAt(NEVER, clause, begin) && phraseAt(DOUBTS, clause, clause.length - 1) !== undefined)
  );
}

/** Without the "men" between the two parts. */
function withoutJoin(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  return phraseAt(JOINS, tokens, last) === undefined ? tokens : tokens.slice(0, last);
}
