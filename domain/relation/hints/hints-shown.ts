/**
 * What a relation asks for as its page shows it: what holds today, told already or not, without what was answered. So it
 * agrees with the letters: a suggestion stands there as it was told, and no other beside it; a milestone that came without
 * a suggestion has none there either. Pure.
 */
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { isAnswered } from "./answers.ts";
import { type Hint, type HintTold, SUGGESTION_KINDS } from "./hint.ts";
import { hintGround } from "./hint-rule.ts";
import { hintsHolding } from "./hints-on.ts";

export function hintsShown(
  facts: RelationFacts,
  placed: Placed | undefined,
  hinted: readonly HintTold[],
  circumstances: Circumstances,
): readonly Hint[] {
  const holding = (told: readonly HintTold[]): readonly Hint[] =>
    hintsHolding(hintGround(facts, placed, told, circumstances));
  // Having been told it keeps each suggestion away, and so itself. One that was told before it holds no more.
  const last = hinted.find(({ kind }) => SUGGESTION_KINDS.some((each) => each === kind));
  const told = last === undefined ? [] : holding(hinted.filter((each) => each !== last)).filter(isSame(last));
  const { notes } = hintGround(facts, placed, hinted, circumstances).facts;
  return [...holding(hinted).filter((hint) => !told.some(isSame(hint))), ...told]
    .filter((hint) => !isAnswered(hint, notes, circumstances.on))
    .map((hint) => (hinted.find(isSame(hint))?.bare === true ? { ...hint, bare: true } : hint));
}

type Named = Pick<Hint, "kind" | "key">;

const isSame =
  (one: Named) =>
  (other: Named): boolean =>
    one.kind === other.kind && one.key === other.key;
