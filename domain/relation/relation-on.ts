/** Everything that is computed of one relation for a day, from its facts and its place among all (`value/rank-all.ts`). */
import { breadthOn } from "./breadth.ts";
import type { Circumstances } from "./circumstances.ts";
import { contactDue } from "./contact/contact-due.ts";
import { lastContact } from "./contact/in-touch.ts";
import { knownFacts } from "./contact/known-facts.ts";
import { levelOn, levelTargetOn } from "./level.ts";
import { phaseOn } from "./phase.ts";
import type { RelationFacts } from "./relation-facts.ts";
import type { Placed, RelationStanding } from "./relation-standing.ts";
import { talksOn } from "./talks/clocks.ts";

/** `placed` is absent until all have been ranked for the first time: then nobody has a class. */
export function relationStanding(
  facts: RelationFacts,
  placed: Placed | undefined,
  circumstances: Circumstances,
): RelationStanding {
  const { on, calendar, left } = circumstances;
  const level = levelOn(facts.notes, on);
  return {
    phase: phaseOn(facts, circumstances),
    level: level && { ...level, target: levelTargetOn(facts.notes, placed?.valueClass, circumstances) },
    valueClass: placed?.valueClass,
    contact: contactDue(facts, placed, circumstances),
    talks: talksOn(facts, placed, circumstances),
    breadth: breadthOn(facts, on, left),
    lastHumanOn: lastContact(knownFacts(facts, { on, timeZone: calendar.timeZone }))?.on,
  };
}
