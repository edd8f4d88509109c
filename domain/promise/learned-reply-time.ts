/** The reply time that a company can honestly promise, as it was learned last. How stands in `reply-time.ts`. */
import type { ValueClass } from "../customer/value-class.ts";
import type { Day } from "../time/instant.ts";
import type { Finding } from "./reply-time-findings.ts";
import type { Noticed } from "./slow-down.ts";

/** With what was noticed, so that it is still known next time. */
export interface LearnedReplyTime extends Noticed {
  /** What is promised, in minutes of opening hours, within the limits. `replyBy` doubles it in holiday weeks. */
  readonly minutes: number;
  readonly from: "setting" | "learned" | "slow-down";
  /** How many answers it was learned from, or are known so far. */
  readonly answers: number;
  /** What was learned, before limits. */
  readonly percentile95Minutes?: number | undefined;
  /** The days of the promises that it was learned from, both included. */
  readonly windowFrom: Day;
  readonly windowTo: Day;
  /** `minutes` of the value classes that have enough answers of their own in the last 90 days. */
  readonly byClass?: Readonly<Partial<Record<ValueClass, number>>> | undefined;
  /** How many answers to each class these days hold; absent while there is none to any. */
  readonly answersByClass?: Readonly<Partial<Record<ValueClass, number>>> | undefined;
  /** What the owner should know. */
  readonly findings: readonly Finding[];
  /** How it was learned, in English, for `explain`. */
  readonly because: string;
}
