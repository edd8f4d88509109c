/**
 * Why a customer may be about to leave, in stable codes:
 * - `silent`: nothing heard for `silentDays`, though something was heard before; or no purchase for longer than the
 *   customer's rhythm allows;
 * - `broken-promises`: two at least of those that ended in the last twelve months were broken;
 * - `complaint`: one in the last six months.
 */
import { monthsBefore } from "../payment/day-windows.ts";
import { dayFrom, dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { invoiceDays, longestPause } from "./purchase-rhythm.ts";
import type { RelationFacts } from "./relation-facts.ts";
import type { RelationLimits } from "./relation-limits.ts";

export type RiskCode = "silent" | "broken-promises" | "complaint";

const BROKEN_PROMISES = 2;

export function atRiskOn(
  facts: RelationFacts,
  { limits, on }: { readonly limits: RelationLimits; readonly on: Day },
): readonly RiskCode[] {
  const isRecent = (each: Day, months: number): boolean =>
    dayFrom(monthsBefore(dayNumber(on), months)) < each && each <= on;
  const broken = facts.promises.filter(({ end, endedOn }) => end === "broken" && isRecent(endedOn, 12));
  const risks: Readonly<Record<RiskCode, boolean>> = {
    silent: isSilent(facts, limits, on),
    "broken-promises": broken.length >= BROKEN_PROMISES,
    complaint: facts.notes.some((note) => note.says === "complaint" && isRecent(note.on, 6)),
  };
  return (["silent", "broken-promises", "complaint"] as const).filter((code) => risks[code]);
}

function isSilent({ contacts, purchases }: RelationFacts, limits: RelationLimits, on: Day): boolean {
  const today = dayNumber(on);
  const heard = contacts.filter((contact) => contact.direction !== "out" && contact.on <= on);
  const lastHeard = Math.max(...heard.map((contact) => dayNumber(contact.on)));
  const bought = invoiceDays({ purchases: purchases.filter((each) => each.on <= on) });
  const pause = longestPause(bought, limits);
  return (
    (heard.length > 0 && today - lastHeard >= limits.silentDays) ||
    (pause !== undefined && today - (bought.at(-1) ?? today) > pause)
  );
}
