/**
 * How far the books reach. States are computed as of that day, never later: who has not told of this week's payments must
 * not be told that nobody paid.
 */
import type { Day } from "../../time/instant.ts";

/** What the books know of days. Any order, repetitions allowed. */
export interface BookDays {
  /** Closing days of files that tell of payments. */
  readonly closings: readonly Day[];
  /** Days on which somebody paid. */
  readonly payments: readonly Day[];
}

export interface Reach {
  /** The day that states are computed for: the earlier of `asOf` and the day the books reach. Absent: nothing is told. */
  readonly on?: Day | undefined;
  readonly newestPaymentOn?: Day | undefined;
  /** Days that usually pass from one day with payments to the next: the median; nought when there are too few. */
  readonly usualGapDays: number;
  /** The books reach to a day more than `staleAfterDays` before `asOf`, or tell of no payment at all. */
  readonly stale: boolean;
}

export function reachOf(
  _days: BookDays,
  _at: { readonly asOf: Day; readonly staleAfterDays: number },
): Reach {
  throw new Error("reachOf is being written.");
}
