/**
 * How soon the company says that it is in touch with who writes now: as it was learned, for the customer's value class where
 * enough is known of that, or as its settings say. Pure; throws only for a calendar that never opens.
 */
import type { Company } from "../company.ts";
import type { ValueClass } from "../customer/value-class.ts";
import type { Instant } from "../time/instant.ts";
import { replyBy } from "../time/reply-by.ts";
import type { LearnedReplyTime } from "./learned-reply-time.ts";

type ReplyTime = Company["replyTime"];

/** The setting, with what was learned in place of its usual time. */
export function withLearned(setting: ReplyTime, { minutes, byClass }: LearnedReplyTime): ReplyTime {
  return { ...setting, usualMinutes: minutes, usualByClass: byClass };
}

/** In minutes of opening hours, within the limits. A customer whose class has no time of its own has the company's. */
export function usualMinutes(
  { usualMinutes, usualByClass = {} }: ReplyTime,
  valueClass: ValueClass | undefined,
): number {
  return (valueClass && usualByClass[valueClass]) ?? usualMinutes;
}

/** The time that is promised to who writes at that moment. */
export function usualReplyBy(
  { calendar, replyTime }: Pick<Company, "calendar" | "replyTime">,
  at: Instant,
  valueClass: ValueClass | undefined,
): Instant {
  const withinMinutes = usualMinutes(replyTime, valueClass);
  return replyBy(calendar, { at, withinMinutes, limits: replyTime }).promisedAt;
}
