/**
 * Why a customer may be about to leave, in stable codes:
 * - `silent`: nothing heard for `silentDays`, though something was heard before; or no purchase for longer than the
 *   customer's rhythm allows;
 * - `broken-promises`: two at least of those that ended in the last twelve months were broken;
 * - `complaint`: one in the last six months.
 */
import { dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { Circumstances } from "./circumstances.ts";
import { lastHeardOn } from "./contact/in-touch.ts";
import { knownFacts } from "./contact/known-facts.ts";
import { invoiceDays, longestPause } from "./purchase-rhythm.ts";
import type { RelationFacts } from "./relation-facts.ts";
import type { RelationLimits } from "./relation-limits.ts";
import { plusMonths } from "./talks/clocks.ts";

const RISK_CODES = ["silent", "broken-promises", "complaint"] as const;

export type RiskCode = (typeof RISK_CODES)[number];

/** One reason, with the facts that its words are made of. */
export interface RiskReason {
  readonly code: RiskCode;
  /** silent, complaint: since when; broken promises: the last. */
  readonly on?: Day | undefined;
  readonly count?: number | undefined;
  /** By how many percent purchases fell. */
  readonly percent?: number | undefined;
}

const BROKEN_PROMISES = 2;

export function atRiskOn(
  facts: RelationFacts,
  { limits, calendar: { timeZone }, on }: Circumstances,
): readonly RiskCode[] {
  const known = knownFacts(facts, { on, timeZone });
  const broken = known.promises.filter(
    ({ end, endedOn }) => end === "broken" && endedOn > plusMonths(on, -12),
  );
  const risks: Readonly<Record<RiskCode, boolean>> = {
    silent: isSilent(known, limits, on),
    "broken-promises": broken.length >= BROKEN_PROMISES,
    complaint: known.notes.some((note) => note.says === "complaint" && note.on > plusMonths(on, -6)),
  };
  return RISK_CODES.filter((code) => risks[code]);
}

function isSilent(known: RelationFacts, limits: RelationLimits, on: Day): boolean {
  const daysSince = (day: Day): number => dayNumber(on) - dayNumber(day);
  const heardOn = lastHeardOn(known);
  if (heardOn !== undefined && daysSince(heardOn) >= limits.silentDays) return true;
  const bought = invoiceDays(known);
  const [last, pause] = [bought.at(-1), longestPause(bought, limits)];
  return last !== undefined && pause !== undefined && dayNumber(on) - last > pause;
}
