/**
 * Until when a letter can still tell of thanks and of a day to remember: what is put off for longer is told no more, and a
 * day that is noted too late is not told at all. Pure.
 */
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { nudgeDayFrom, nudgeDaysBefore } from "../talks/nudge-days.ts";
import type { Hint } from "./hint.ts";
import { hintGround } from "./hint-rule.ts";
import { milestoneUntil, nextTimes } from "./milestone.ts";
import { milestoneWindows } from "./milestone-window.ts";
import { thankUntil } from "./thank.ts";

/** After which it makes no sense; `letterOn`: that of the last letter to come, unless there is none. */
export interface LastOfHint {
  readonly untilOn: Day;
  readonly letterOn?: Day | undefined;
}

/** Undefined of what has no such day, or is not known. */
export function lastOfHint(
  { kind, key }: Pick<Hint, "kind" | "key">,
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): LastOfHint | undefined {
  const untilOn =
    kind === "thank"
      ? thankUntil(key, facts, circumstances)
      : kind === "milestone"
        ? milestoneUntil(key, hintGround(facts, placed, [], circumstances))
        : undefined;
  if (untilOn === undefined) return undefined;
  const { calendar, on } = circumstances;
  const letterOn = nudgeDaysBefore(calendar, plusDays(untilOn, 1), 1);
  return { untilOn, ...(letterOn > on && { letterOn }) };
}

/** Of which of its next times letters tell: of the first, only of those after it, or of none. */
export type Reminded = "in-time" | "from-the-next-on" | "never";

/** Of a day to remember that was noted on the day. */
export function remindedOf(
  milestone: { readonly day: Day; readonly yearly: boolean },
  circumstances: Circumstances,
): Reminded {
  const { calendar, on } = circumstances;
  const windowOf = milestoneWindows(circumstances);
  const isTold = (day: Day): boolean => {
    const { fromOn, untilOn } = windowOf(day);
    const tomorrow = plusDays(on, 1);
    const firstOn = nudgeDayFrom(calendar, fromOn > tomorrow ? fromOn : tomorrow);
    return firstOn !== undefined && firstOn <= untilOn;
  };
  const [next, ...others] = nextTimes(milestone, on);
  if (next === undefined) return "never";
  if (isTold(next)) return "in-time";
  return others.some(isTold) ? "from-the-next-on" : "never";
}
