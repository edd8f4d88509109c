/**
 * A customer that came with an import, and with whom nobody is known to have been in touch: the day that was laid for it,
 * so that not all of them are due at once. No other rule speaks before somebody was in touch; but an offer is open, or
 * something is to be put right.
 */
import { plusDays } from "../../time/day.ts";
import type { Ground, Wanted } from "./ground.ts";

export function firstAfterImport({ facts, placed, last, circumstances }: Ground): readonly Wanted[] {
  const { imported, addedOn } = facts.customer;
  if (imported !== true || last !== undefined) return [];
  const dueOn = placed?.spreadContactOn ?? plusDays(addedOn, circumstances.limits.spreadContactsDays);
  return [{ rule: "day-one", dueOn, because: { causeOn: addedOn } }];
}
