/** Which yearly talk a line names: "utvärderingssamtal", "statusmøde", "the yearly review"; "årssamtal" is either. */
import type { TalkKind } from "../relation/talk.ts";
import { TALK_KINDS } from "../relation/talk.ts";
import { clauseAround } from "./clauses.ts";
import { isIntended } from "./how-in-touch.ts";
import { has } from "./is-really-done.ts";
import { phraseAt } from "./phrases.ts";
import { ABOUT, ARRANGED, CALLED_OFF, NEVER, TALK_WORDS } from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";

export interface TalkNamed {
  /** Empty: those that are due. */
  readonly kinds: readonly TalkKind[];
  readonly next: number;
}

export function talkNamedAt(tokens: readonly Token[], at: number): TalkNamed | undefined {
  const talk = phraseAt(TALK_WORDS, tokens, at);
  if (talk === undefined) return undefined;
  const { meaning, next } = talk;
  return { kinds: meaning === "yearly" ? [] : meaning === "both" ? TALK_KINDS : [meaning], next };
}

/** Single words that mean many an evaluation: of a talk only where a line begins with them. */
const ANY_EVALUATION = new Set(["utvärdering", "utvärderingen", "evaluering", "evalueringen", "evaluation"]);

/** The talk that was held, as the line says it: not one that was spoken of, arranged, called off, or is to come. */
export function talkHeldIn(tokens: readonly Token[]): readonly TalkKind[] | undefined {
  const first = tokens.findIndex(({ is }) => is !== "sign");
  for (let at = 0; at < tokens.length; at += 1) {
    const talk = talkNamedAt(tokens, at);
    if (talk === undefined) continue;
    const isAny = talk.next === at + 1 && ANY_EVALUATION.has(tokens[at]?.text ?? "");
    const { from, until } = clauseAround(tokens, at);
    const before = tokens.slice(from, at);
    const clause = tokens.slice(from, until);
    const isHeld =
      ![ABOUT, ARRANGED, NEVER].some((phrases) => has(phrases, before)) &&
      ![ARRANGED, CALLED_OFF].some((phrases) => has(phrases, clause)) &&
      !isIntended(before);
    return isHeld && !(isAny && at !== first) ? talk.kinds : undefined;
  }
  return undefined;
}
