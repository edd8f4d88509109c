/** The next contact of a made-up customer of a company in Sweden, on Monday 23 November 2026. */
import { contactDue } from "../../../../domain/relation/contact/contact-due.ts";
import type { Circumstances } from "../../../../domain/relation/circumstances.ts";
import type { RelationNote } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { RelationLimits } from "../../../../domain/relation/relation-limits.ts";
import type { ValueClass } from "../../../../domain/customer/value-class.ts";
import type { ContactDue, Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { relationOf, said } from "../made-up-relation.ts";

export const TODAY = "2026-11-23";

const { calendar } = exampleCompany();

export const circumstances = (changes: Partial<Circumstances> = {}): Circumstances => ({
  limits: RELATION_LIMITS,
  calendar,
  country: "SE",
  on: TODAY,
  ...changes,
});

interface Case extends Partial<Omit<Circumstances, "limits">> {
  readonly limits?: Partial<RelationLimits>;
  readonly valueClass?: ValueClass | undefined;
  readonly placed?: Partial<Placed>;
}

export function due(
  told: Parameters<typeof relationOf>[0],
  { limits, valueClass, placed, ...changes }: Case = {},
): ContactDue | undefined {
  return contactDue(
    relationOf(told),
    { month: "2026-11", valueClass, value: 0, ...placed },
    circumstances({ ...changes, limits: { ...RELATION_LIMITS, ...limits } }),
  );
}

/** Rule and day, for short. */
export function ruleAndDay(...of: Parameters<typeof due>): string | undefined {
  const found = due(...of);
  return found && `${found.rule} ${found.dueOn}`;
}

/** Without what every note has: that is given with the day on which it was said. */
type Says = RelationNote extends infer Note
  ? Note extends RelationNote
    ? Omit<Note, "noteId" | "at" | "on">
    : never
  : never;

export function note(on: Day, says: Says): RelationNote {
  return { ...said(on), ...says };
}
