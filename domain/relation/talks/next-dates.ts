/** The days that are proposed for the next talks when one was closed, or when the customer asks. Pure. */
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import type { TalkKind } from "../talk.ts";
import { talksOn } from "./clocks.ts";
import { nudgeDayFrom } from "./nudge-days.ts";

export interface ProposedTalk {
  readonly kind: TalkKind;
  /** When it is due by its clock, and the first day from then on which people are asked for anything. */
  readonly dueOn: Day;
  readonly on: Day;
}

/** Of each kind that has a clock and no time yet, the earliest first. */
export function nextTalkDates(
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): readonly ProposedTalk[] {
  return talksOn(facts, placed, circumstances)
    .flatMap(({ kind, dueOn, bookedOn }): ProposedTalk[] => {
      if (dueOn === undefined || bookedOn !== undefined) return [];
      const from = dueOn < circumstances.on ? circumstances.on : dueOn;
      return [{ kind, dueOn, on: nudgeDayFrom(circumstances.calendar, from) ?? from }];
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
