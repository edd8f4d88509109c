/** Hints of a made-up customer of class A on a day, for short: kind, key, first day, and last day if there is one. */
import type { Circumstances } from "../../../../domain/relation/circumstances.ts";
import { HINT_LIMITS, type HintLimits } from "../../../../domain/relation/hints/hint-limits.ts";
import type { Hint } from "../../../../domain/relation/hints/hint.ts";
import { hintsOn } from "../../../../domain/relation/hints/hints-on.ts";
import type { Paying, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { ValueClass } from "../../../../domain/customer/value-class.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { relationOf, said } from "../made-up-relation.ts";
import { onDay, placed } from "../talks/made-up.ts";

type Told = Parameters<typeof relationOf>[0];

export interface Looking {
  readonly on: Day;
  readonly valueClass?: ValueClass | undefined;
  readonly limits?: Partial<HintLimits>;
  readonly staffCount?: number;
  readonly left?: Circumstances["left"];
}

export function looking({ on, limits, staffCount, left }: Looking): Circumstances {
  const hints = { ...HINT_LIMITS, ...limits };
  return { ...onDay(on), limits: { ...RELATION_LIMITS, hints }, staffCount, left };
}

export function hintsOf(told: Told, asked: Looking, kind?: Hint["kind"]): readonly Hint[] {
  const place = placed("valueClass" in asked ? { valueClass: asked.valueClass } : {});
  return hintsOn(relationOf(told), place, looking(asked)).filter(
    (hint) => kind === undefined || hint.kind === kind,
  );
}

export const shortly = ({ kind, key, fromOn, untilOn }: Hint): string =>
  [kind, key, fromOn, ...(untilOn === undefined ? [] : [untilOn])].join(" ");

type Says = RelationNote extends infer Note
  ? Note extends RelationNote
    ? Omit<Note, "noteId" | "at" | "on">
    : never
  : never;

export function note(on: Day, says: Says, noteId = `note-${on}`): RelationNote {
  return { ...said(on), noteId, ...says };
}

export function account(changes: Partial<Paying>): readonly Paying[] {
  return [{ id: "a1", disputed: [], overdue: [], slow: [], serious: [], ...changes }];
}
