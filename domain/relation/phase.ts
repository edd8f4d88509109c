/**
 * The phase of a relation on a day, since when, and the phases before it: by the facts (`phase-course.ts`), or what staff
 * said instead until they take it back. Nothing of it is stored: the history is what the rules say of each day.
 */
import { dayFrom, dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { phaseCourse } from "./phase-course.ts";
import type { Phase, RelationFacts } from "./relation-facts.ts";
import type { RelationLimits } from "./relation-limits.ts";
import type { PhaseStanding } from "./relation-standing.ts";
import { latestSaid } from "./said.ts";

/** Phases before the present one that are told. */
const MOST_HISTORY = 20;

export function phaseOn(
  facts: RelationFacts,
  { limits, on }: { readonly limits: RelationLimits; readonly on: Day },
): PhaseStanding {
  const { phaseAt, turningDays } = phaseCourse(facts, limits);
  const notes = facts.notes
    .filter((note) => note.says === "phase")
    .map((note) => ({ note, saidOn: dayNumber(note.on) }));
  const overrideOn = (day: number) =>
    latestSaid(notes.flatMap(({ note, saidOn }) => (saidOn <= day ? [note] : [])));
  const today = dayNumber(on);
  const begin = beginning(facts, today);
  const days = [begin, ...turningDays(), ...notes.map(({ saidOn }) => saidOn)]
    .filter((day) => begin <= day && day <= today)
    .sort((a, b) => a - b);

  const history: { phase: Phase; since: Day }[] = [];
  for (const [index, day] of days.entries()) {
    if (day === days[index - 1]) continue;
    const phase = overrideOn(day)?.phase ?? phaseAt(day);
    if (phase !== history[0]?.phase) history.unshift({ phase, since: dayFrom(day) });
  }
  const [present = { phase: phaseAt(today), since: on }, ...before] = history;
  const override = overrideOn(today);
  return {
    ...present,
    overridden:
      override?.phase === undefined ? undefined : { reason: override.reason, computed: phaseAt(today) },
    history: before.slice(0, MOST_HISTORY),
  };
}

/** The first day on which anything is known of the relation; the day itself when all is later. */
function beginning(facts: RelationFacts, today: number): number {
  const { customer, firstContactOn, firstPurchaseOn, contacts, purchases, talks } = facts;
  const known = [...contacts, ...purchases, ...talks.flatMap(({ held }) => held ?? [])].map(({ on }) => on);
  const days = [customer.addedOn, firstContactOn, firstPurchaseOn, ...known];
  return days.reduce((first, day) => (day === undefined ? first : Math.min(first, dayNumber(day))), today);
}
