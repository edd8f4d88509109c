/**
 * How the company keeps its customers, once a month: how many of those who bought in the year before the last bought in
 * the last one, too, by the level and the phase that they had a year ago; and who is at risk now, with the reasons.
 */
import type { ValueClass } from "../../customer/value-class.ts";
import type { Instant } from "../../time/instant.ts";
import type { RiskReason } from "../risk-reason.ts";
import type { Phase } from "../relation-facts.ts";

/** Customers who bought in the twelve months that ended a year ago, and of them those who bought in the twelve since. */
export interface Retained {
  readonly of: number;
  readonly kept: number;
}

/** Levels that people put a relation on; `unset`: none. */
export const RETAINED_LEVELS = ["1", "2", "3", "4", "5", "6", "unset"] as const;

export type RetainedLevel = (typeof RETAINED_LEVELS)[number];

export interface RelationsMonth {
  /** `YYYY-MM`: as it stood on its first day. */
  readonly month: string;
  /** When it was computed: the first morning letters after that tell it. */
  readonly at?: Instant | undefined;
  readonly all: Retained;
  /** By the level of a year ago, 1 to 6; `unset`: staff had set none. Without those that nobody was on. */
  readonly byLevel: Readonly<Partial<Record<RetainedLevel, Retained>>>;
  /** By the phase of a year ago. */
  readonly byPhase: Readonly<Partial<Record<Phase, Retained>>>;
  /** The most valuable first; at most 20. */
  readonly atRisk: readonly CustomerAtRisk[];
  /** How many are at risk in all. */
  readonly atRiskCount: number;
}

export interface CustomerAtRisk {
  readonly customerId: string;
  readonly name: string;
  readonly owner?: string | undefined;
  readonly valueClass?: ValueClass | undefined;
  readonly reasons: readonly RiskReason[];
}
