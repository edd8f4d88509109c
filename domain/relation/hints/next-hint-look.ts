/**
 * The next day on which a hint is to be told of a relation: with that of its talks, what the index `byTalk` is sorted by.
 * Looking on these days alone tells exactly what looking every day would. Pure.
 */
import type { Day } from "../../time/instant.ts";
import type { Circumstances } from "../circumstances.ts";
import { nextFactOn } from "../contact/known-facts.ts";
import { daysOfPeace } from "../dispute.ts";
import { earliest } from "../earliest.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import { nudgeDayFrom } from "../talks/nudge-days.ts";
import { plusMonths } from "../../time/months.ts";
import { REFUSED_MONTHS } from "./answers.ts";
import type { HintTold } from "./hint.ts";
import { hintCourses, hintGround, type HintGround } from "./hint-rule.ts";
import { HINT_RULES } from "./hints-on.ts";
import { hintsNow, restsUntil } from "./hints-to-tell.ts";

/** So many turns that tell of nothing end the search: then it is looked at on the last of them, in vain. */
const MOST_TURNS = 200;

/** `circumstances.on` itself when there is something on it; undefined when, by these facts, there never is. */
export function nextHintLook(
  facts: RelationFacts,
  placed: Placed | undefined,
  hinted: readonly HintTold[],
  circumstances: Circumstances,
): Day | undefined {
  const courses = hintCourses(facts, circumstances);
  let day = nudgeDayFrom(circumstances.calendar, circumstances.on);
  for (let turn = 0; turn < MOST_TURNS && day !== undefined; turn += 1) {
    const ground = hintGround(facts, placed, hinted, { ...circumstances, on: day }, courses);
    if (hintsNow(ground).length > 0) return day;
    const next = turnAfter(ground, facts);
    day = next === undefined ? undefined : nudgeDayFrom(circumstances.calendar, next);
  }
  return day;
}

/** The first day after `on` on which something may be told that could not be told on it. */
function turnAfter(ground: HintGround, all: RelationFacts): Day | undefined {
  const { facts, hinted, circumstances } = ground;
  const { on, limits } = circumstances;
  const turns = [
    ...HINT_RULES.flatMap((rule) => rule.turns(ground)),
    ...hinted.map((told) => restsUntil(told, limits.hints)),
    ...facts.notes.flatMap((note) => {
      if (note.says !== "hint") return [];
      return note.until === undefined ? [plusMonths(note.on, REFUSED_MONTHS)] : [note.until];
    }),
    ...daysOfPeace(all),
    nextFactOn(all, on),
  ];
  return earliest(turns.filter((day) => day !== undefined && on < day));
}
