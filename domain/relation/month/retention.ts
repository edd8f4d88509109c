/**
 * How the company keeps its customers, as it stands at the beginning of a month (`relations-month.ts`). Of those who bought
 * in the twelve months that ended a year ago: how many bought in the twelve since, in all, and by the level and the phase
 * that they had a year ago. Pure.
 */
import { dayFrom, dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { levelOn } from "../level.ts";
import { phaseOn } from "../phase.ts";
import { type Phase, PHASES, type RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import { type Window, yearBefore } from "../value/year-value.ts";
import {
  RETAINED_LEVELS,
  type RelationsMonth,
  type Retained,
  type RetainedLevel,
} from "./relations-month.ts";

/** `month`: `YYYY-MM`. Throws a RangeError when it is none. */
export function retentionIn(
  all: Iterable<RelationFacts>,
  { month, limits }: { readonly month: string; readonly limits: RelationLimits },
): Pick<RelationsMonth, "all" | "byLevel" | "byPhase"> {
  const now = yearBefore(month);
  const before = yearBefore(dayFrom(now.after + 1).slice(0, "YYYY-MM".length));
  const yearAgo = dayFrom(before.until);
  const buyers = Array.from(all)
    .filter((facts) => hasBoughtIn(facts, before))
    .map((facts) => ({
      isKept: hasBoughtIn(facts, now),
      level: levelThen(facts, yearAgo),
      phase: phaseOn(facts, { limits, on: yearAgo }).phase,
    }));
  return {
    all: retained(buyers),
    byLevel: byGroup<RetainedLevel>(RETAINED_LEVELS, buyers, ({ level }) => level),
    byPhase: byGroup<Phase>(PHASES, buyers, ({ phase }) => phase),
  };
}

interface Buyer {
  readonly isKept: boolean;
  readonly level: RetainedLevel;
  readonly phase: Phase;
}

function retained(buyers: readonly Buyer[]): Retained {
  return { of: buyers.length, kept: buyers.filter(({ isKept }) => isKept).length };
}

/** In the order of the groups; without those that nobody was in. */
function byGroup<Group extends string>(
  groups: readonly Group[],
  buyers: readonly Buyer[],
  groupOf: (buyer: Buyer) => Group,
): Partial<Record<Group, Retained>> {
  const found = groups
    .map((group) => [group, retained(buyers.filter((buyer) => groupOf(buyer) === group))] as const)
    .filter(([, { of }]) => of > 0);
  return Object.fromEntries(found) as Partial<Record<Group, Retained>>;
}

function levelThen({ notes }: RelationFacts, on: Day): RetainedLevel {
  const level = levelOn(notes, on)?.level;
  return RETAINED_LEVELS.find((each) => each === String(level)) ?? "unset";
}

/** An invoice; a credit note is none. */
function hasBoughtIn({ purchases }: RelationFacts, { after, until }: Window): boolean {
  return purchases.some(({ on, net }) => net.minor > 0 && after < dayNumber(on) && dayNumber(on) <= until);
}
