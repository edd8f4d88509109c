/**
 * Why a customer may be about to leave, in stable codes:
 * - `silent`: nothing heard for `silentDays`, though something was heard before; or no purchase for longer than the
 *   customer's rhythm allows;
 * - `broken-promises`: two at least of those that ended in the last twelve months were broken;
 * - `complaint`: one in the last six months;
 * - `pays-late`: a slow payer, by the company's limits;
 * - `falling-purchases`: twelve months' purchases are by `fallsPercent` or more below those of the twelve before, in which
 *   there were three at least.
 */
import type { Day } from "../time/instant.ts";

export const RISK_CODES = [
  "silent",
  "broken-promises",
  "complaint",
  "pays-late",
  "falling-purchases",
] as const;

export type RiskCode = (typeof RISK_CODES)[number];

/** One reason, with the facts that its words are made of. */
export interface RiskReason {
  readonly code: RiskCode;
  /** The first day on which it held, without a break up to now. */
  readonly since: Day;
  /**
   * silent: the last time that something was heard, or bought; complaint, broken promises: the last one; pays late: since
   * when.
   */
  readonly on?: Day | undefined;
  /** silent: what is missing. */
  readonly missing?: "word" | "purchase" | undefined;
  /** How many promises were broken. */
  readonly count?: number | undefined;
  /** By how many percent purchases fell; at most 100. */
  readonly percent?: number | undefined;
}
