/**
 * The level that people have put a relation on, since when it is the same, and where it should come to. Handslag never
 * moves it.
 */
import type { ValueClass } from "../customer/value-class.ts";
import type { Day } from "../time/instant.ts";
import type { HintLimits } from "./hints/hint-limits.ts";
import type { Circumstances } from "./circumstances.ts";
import type { RelationFacts, RelationNote } from "./relation-facts.ts";
import type { Placed, RelationStanding } from "./relation-standing.ts";
import { inOrderSaid } from "./said.ts";

/** Where a relation stands, should come to, and by what step; without a level nobody has set one. */
export interface Ladder {
  readonly level?: number | undefined;
  readonly target: number;
  readonly nextStep?: string | undefined;
}

export function ladderOf(
  { facts, placed }: { readonly facts: RelationFacts; readonly placed?: Placed | undefined },
  circumstances: Circumstances,
): Ladder {
  const said = latestLevel(facts.notes, circumstances.on);
  return {
    ...(said !== undefined && { level: said.level, nextStep: said.nextStep }),
    target: levelTargetOn(facts.notes, placed?.valueClass, circumstances),
  };
}

export function levelOn(notes: readonly RelationNote[], on: Day): RelationStanding["level"] {
  const said = levelsSaid(notes, on);
  const latest = said.at(-1);
  if (latest === undefined) return undefined;
  const { level, target } = latest;
  const changed = said.findLastIndex((note) => note.level !== level);
  return { level, target, since: said[changed + 1]?.on ?? latest.on };
}

type LevelNote = Extract<RelationNote, { says: "level" }>;

/** Undefined while none is set. */
export function latestLevel(notes: readonly RelationNote[], on: Day): LevelNote | undefined {
  return levelsSaid(notes, on).at(-1);
}

/** The level to come to: as people said with the level, else the usual one of the class. */
export function levelTargetOn(
  notes: readonly RelationNote[],
  valueClass: ValueClass | undefined,
  { limits: { hints }, on }: { readonly limits: { readonly hints: HintLimits }; readonly on: Day },
): number {
  return latestLevel(notes, on)?.target ?? hints.levelTargets[valueClass ?? "C"];
}

function levelsSaid(notes: readonly RelationNote[], on: Day): readonly LevelNote[] {
  return inOrderSaid(notes.filter((note): note is LevelNote => note.says === "level" && note.on <= on));
}
