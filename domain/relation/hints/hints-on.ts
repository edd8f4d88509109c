/**
 * What a relation asks for on a day, told or not: of every kind (a file each beside this one), in the order of `HINT_KINDS`.
 * None while something is disputed with the customer, and none that staff said is done, or not wanted. Pure.
 */
import type { Circumstances } from "../circumstances.ts";
import { isDisputedOn } from "../dispute.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { isDone, isRefused } from "./answers.ts";
import { atRisk } from "./at-risk.ts";
import { breadth } from "./breadth.ts";
import type { Hint } from "./hint.ts";
import { hintGround, type HintGround, type HintRule } from "./hint-rule.ts";
import { level } from "./level.ts";
import { milestone } from "./milestone.ts";
import { suggestion } from "./suggestion.ts";
import { thank } from "./thank.ts";

export const HINT_RULES: readonly HintRule[] = [thank, milestone, atRisk, breadth, level, suggestion];

export function hintsOn(
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): readonly Hint[] {
  const ground = hintGround(facts, placed, [], circumstances);
  const { notes } = ground.facts;
  return hintsHolding(ground).filter(
    (hint) => !isDone(hint, notes) && !isRefused(hint, notes, circumstances.on),
  );
}

/** Answered or not. What was told decides which suggestion is the next, and when. */
export function hintsHolding(ground: HintGround): readonly Hint[] {
  const { facts, circumstances } = ground;
  return isDisputedOn(facts, circumstances.on) ? [] : HINT_RULES.flatMap(({ hints }) => hints(ground));
}
