/**
 * The next day on which anything is to be said of a relation's talks, or drawn or alerted of an agenda: what the index
 * `byTalk` is sorted by, so that a daily run reads only what is due. Looking on these days alone tells exactly what
 * looking every day would. Pure.
 */
import { dayNumber, plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import type { TalkTold } from "../relation-book.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import type { Placed, TalkStanding } from "../relation-standing.ts";
import { agendaTaskDay, agendaTasks } from "./agenda-days.ts";
import { talksOn } from "./clocks.ts";
import { nudgeDayFrom } from "./nudge-days.ts";
import { talksToTell } from "./stages.ts";
import { exemption, putOffUntil } from "./talk-known.ts";

/** More turns than anything that is known of two clocks can take before something is told. */
const MOST_TURNS = 100;

/** `circumstances.on` itself when there is something on it; undefined when, by these facts, there never is. */
export function nextTalkLook(
  facts: RelationFacts,
  placed: Placed | undefined,
  told: readonly TalkTold[],
  circumstances: Circumstances,
): Day | undefined {
  let day = nudgeDayFrom(circumstances.calendar, circumstances.on);
  for (let turn = 0; turn < MOST_TURNS && day !== undefined; turn += 1) {
    const then = { ...circumstances, on: day };
    if (talksToTell(facts, placed, told, then).length > 0 || agendaTasks(facts, then).length > 0) return day;
    const next = turnAfter(facts, placed, told, then);
    day = next === undefined ? undefined : nudgeDayFrom(circumstances.calendar, next);
  }
  return day;
}

/** The first day after `on` on which more can be said than on it. */
function turnAfter(
  facts: RelationFacts,
  placed: Placed | undefined,
  told: readonly TalkTold[],
  circumstances: Circumstances,
): Day | undefined {
  return [
    ...talksOn(facts, placed, circumstances).flatMap((each) => turnsOfTalk(each, facts, told, circumstances)),
    ...facts.talks.flatMap((talk) => agendaTaskDay(talk, circumstances)?.on ?? []),
  ]
    .filter((day) => day > circumstances.on)
    .toSorted()[0];
}

function turnsOfTalk(
  { kind, state, dueOn, againOn, bookedOn }: TalkStanding,
  facts: RelationFacts,
  told: readonly TalkTold[],
  { limits, on }: Circumstances,
): readonly Day[] {
  switch (state) {
    case "none":
      return [];
    case "exempt": {
      const until = exemption(facts, kind, on)?.until;
      return until === undefined ? [] : [plusDays(until, 1)];
    }
    case "later":
      return [putOffUntil(facts, kind, on) ?? on];
    case "booked":
      return [plusDays(bookedOn ?? on, 1)];
    case "to-close":
      return told
        .filter((each) => each.kind === kind && each.stage === "to-close")
        .map((each) => plusDays(each.on, limits.overdueAgainDays));
    case "not-due":
    case "due":
    case "overdue":
      return dueOn === undefined ? [] : [...stageDays(dueOn, limits, on), againOn ?? on];
  }
}

/** The days before it is due, and the next of the weeks after. */
function stageDays(dueOn: Day, { tellTalkDays, overdueAgainDays }: RelationLimits, on: Day): readonly Day[] {
  const weeks = Math.floor(Math.max(0, dayNumber(on) - dayNumber(dueOn)) / overdueAgainDays) + 1;
  return [...tellTalkDays.map((before) => -before), weeks * overdueAgainDays].map((stage) =>
    plusDays(dueOn, stage),
  );
}
