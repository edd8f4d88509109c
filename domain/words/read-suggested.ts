/**
 * What was suggested, and what came of it: "LED i hallen, antaget", "LED, men de ville inte", "nej tack". Pure; linear in
 * the line but for the few places at which a part of it begins.
 */
import type { LadderAsk } from "../action/ladder-ask.ts";
import type { SuggestionKind } from "../relation/hints/hint.ts";
import { JOINS, OUTCOMES, THEY } from "./ladder-words/known-ladder-words.ts";
import type { Line, ReadRelation } from "./line-read.ts";
import { phraseAt } from "./phrases.ts";
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
    const found = bare ?? phraseAt(OUTCOMES, tokens, (phraseAt(THEY, tokens, from) ?? { next: from }).next);
    const after = found && tokens[found.next];
    if (found === undefined || (after !== undefined && after.is !== "sign")) continue;
    const isBare = bare !== undefined && BARE_ANSWERS.has(tokens[from]?.text ?? "");
    return { outcome: found.meaning, from, until: found.next, isBare };
  }
  return undefined;
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
  const beside = found === undefined ? [tokens] : [tokens.slice(0, found.from), tokens.slice(found.until)];
  const what = beside
    .map((part) => wordsOf(withoutJoin(part), text).replace(/^\(|\)$/g, ""))
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

/** Without the "men" between the two parts. */
function withoutJoin(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  return phraseAt(JOINS, tokens, last) === undefined ? tokens : tokens.slice(0, last);
}
