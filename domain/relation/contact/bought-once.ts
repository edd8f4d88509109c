/**
 * Who bought once hears from us so many days after it (`boughtOnceDays`). Being in touch a little before one of these
 * days, or later, does for it.
 */
import { plusDays } from "../../time/day.ts";
import type { Ground, Wanted } from "./ground.ts";

/** Days before one that do for it, beside those that lie between two contacts anyway. */
const DAYS_BEFORE = 3;

export function boughtOnce({ invoices, last, circumstances: { limits } }: Ground): readonly Wanted[] {
  const [only, ...more] = invoices;
  if (only === undefined || more.length > 0) return [];
  const enough = limits.floorDays + DAYS_BEFORE;
  const dueOn = limits.boughtOnceDays
    .map((days) => plusDays(only.on, days))
    .find((day) => last === undefined || last.on < plusDays(day, -enough));
  return dueOn === undefined ? [] : [{ rule: "bought-once", dueOn, because: { causeOn: only.on } }];
}
