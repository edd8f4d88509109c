/**
 * What the owner should know about the reply time: that answers have become slower or are as usual again, and that the
 * company's limit promises more than it keeps, always or in its holiday weeks. Plain data for a letter. Each is found on a day and keeps that day for as
 * long as it holds, so that whoever tells of it can tell once. Pure.
 */
import type { Company } from "../company.ts";
import { plusDays } from "../time/day.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/instant.ts";
import type { Noticed } from "./slow-down.ts";
import { minutesOfShare, shareWithin } from "./waits.ts";
import type { Wait } from "./waits.ts";

export type Finding =
  | {
      /** Customers wait longer than before; longer times are promised from now on. All in opening minutes. */
      readonly kind: "slow-down";
      readonly foundOn: Day;
      /** The first of the days that show it. */
      readonly since: Day;
      /** Half of the customers are answered within these: now, and before. */
      readonly medianMinutes: number;
      readonly usualMedianMinutes: number;
      readonly promisedMinutes: number;
    }
  | {
      /** The slow-down has ended: answers are as quick as before, or (`stays`) what was slow is the usual now. */
      readonly kind: "slow-down-over";
      readonly foundOn: Day;
      readonly stays: boolean;
      readonly promisedMinutes: number;
    }
  | {
      /** The setting's limit promises more than the company keeps: at most these minutes, kept to this share (0 to 1). */
      readonly kind: "limit-too-short";
      readonly foundOn: Day;
      readonly atMostMinutes: number;
      readonly keptShare: number;
      /** What would have to be promised. */
      readonly neededMinutes: number;
    }
  | {
      /** Holiday weeks are near or here, and the limit leaves no room to double the time. */
      readonly kind: "limit-too-short-for-holidays";
      readonly foundOn: Day;
      readonly holidaysFrom: Day;
      readonly atMostMinutes: number;
      readonly neededMinutes: number;
    };

/** A limit is too short when it keeps less than the first share, and until it keeps the second: no coming and going. */
const TOO_SHORT_BELOW = 0.94;
const LONG_ENOUGH_FROM = 0.95;

/** How many days the end of a slow-down is news. */
const NEWS_DAYS = 7;

/** How long before holiday weeks there is still time to change a limit, and a reason to. */
const NEAR_DAYS = 28;

export interface Facts {
  readonly calendar: Calendar;
  /** All that are known, and those that the time was learned from. */
  readonly waits: readonly Wait[];
  readonly used: readonly Wait[];
  readonly replyTime: Company["replyTime"];
  readonly before?: (Noticed & { readonly findings: readonly Finding[] }) | undefined;
}

interface Result extends Noticed {
  readonly minutes: number;
  readonly percentile95Minutes: number;
  readonly windowTo: Day;
}

export function findingsOf(result: Result, facts: Facts): Finding[] {
  return [slowDownFound(result, facts), limitFound(result, facts), holidaysFound(result, facts)].filter(
    (finding) => finding !== undefined,
  );
}

function slowDownFound(result: Result, { waits, used, before }: Facts): Finding | undefined {
  const { slowDown, minutes: promisedMinutes, windowTo: today } = result;
  if (slowDown !== undefined) {
    const { noticedOn: foundOn, since } = slowDown;
    const usual = waits.filter(({ on }) => on < since);
    const medians = { medianMinutes: median(used), usualMedianMinutes: median(usual) };
    return { kind: "slow-down", foundOn, since, ...medians, promisedMinutes };
  }
  if (before?.slowDown !== undefined) {
    const stays = result.usualSince !== before.usualSince;
    return { kind: "slow-down-over", foundOn: today, stays, promisedMinutes };
  }
  const over = earlierOf("slow-down-over", before);
  return over !== undefined && over.foundOn > plusDays(today, -NEWS_DAYS) ? over : undefined;
}

function limitFound(result: Result, { used, replyTime, before }: Facts): Finding | undefined {
  const { atMostMinutes } = replyTime;
  const keptShare = shareWithin(used, atMostMinutes) ?? 1;
  const earlier = earlierOf("limit-too-short", before);
  if (keptShare >= (earlier === undefined ? TOO_SHORT_BELOW : LONG_ENOUGH_FROM)) return undefined;
  const foundOn = earlier?.foundOn ?? result.windowTo;
  return {
    kind: "limit-too-short",
    foundOn,
    atMostMinutes,
    keptShare,
    neededMinutes: result.percentile95Minutes,
  };
}

function holidaysFound(result: Result, { calendar, replyTime, before }: Facts): Finding | undefined {
  const { windowTo: today } = result;
  const { atMostMinutes } = replyTime;
  const neededMinutes = 2 * result.percentile95Minutes;
  const near = calendar.holidayWeeks.find(
    ({ from, to }) => from <= plusDays(today, NEAR_DAYS) && today <= to,
  );
  if (near === undefined || neededMinutes <= atMostMinutes) return undefined;
  const foundOn = earlierOf("limit-too-short-for-holidays", before)?.foundOn ?? today;
  return {
    kind: "limit-too-short-for-holidays",
    foundOn,
    holidaysFrom: near.from,
    atMostMinutes,
    neededMinutes,
  };
}

function earlierOf(kind: Finding["kind"], before: Facts["before"]): Finding | undefined {
  return before?.findings.find((finding) => finding.kind === kind);
}

function median(waits: readonly Wait[]): number {
  return Math.round(minutesOfShare(waits, 0.5)?.minutes ?? 0);
}
