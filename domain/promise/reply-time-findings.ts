/**
 * What the owner should know about the reply time: that answers have become slower or are as usual again, and that the
 * company's limit promises more than it keeps. Plain data for a letter. Each is found on a day and keeps that day for as
 * long as it holds, so that whoever tells of it can tell once. Pure.
 */
import type { Company } from "../company.ts";
import { plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { Noticed, SlowDown } from "./slow-down.ts";
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
    };

/** A limit is too short when it keeps less than the first share, and until it keeps the second: no coming and going. */
const TOO_SHORT_BELOW = 0.94;
const LONG_ENOUGH_FROM = 0.95;

/** How many days the end of a slow-down is news. */
const NEWS_DAYS = 7;

export interface Facts {
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
  const { slowDown, windowTo: today, minutes } = result;
  const known = facts.before?.findings ?? [];
  const over = known.find(({ kind }) => kind === "slow-down-over");
  const findings: Finding[] = [];
  if (slowDown !== undefined) {
    findings.push(slowDownFound(slowDown, minutes, facts));
  } else if (facts.before?.slowDown !== undefined) {
    const stays = result.usualSince !== facts.before.usualSince;
    findings.push({ kind: "slow-down-over", foundOn: today, stays, promisedMinutes: minutes });
  } else if (over !== undefined && over.foundOn > plusDays(today, -NEWS_DAYS)) {
    findings.push(over);
  }

  const { atMostMinutes } = facts.replyTime;
  const keptShare = shareWithin(facts.used, atMostMinutes) ?? 1;
  const earlier = known.find(({ kind }) => kind === "limit-too-short");
  if (keptShare < (earlier === undefined ? TOO_SHORT_BELOW : LONG_ENOUGH_FROM)) {
    const foundOn = earlier?.foundOn ?? today;
    const neededMinutes = result.percentile95Minutes;
    findings.push({ kind: "limit-too-short", foundOn, atMostMinutes, keptShare, neededMinutes });
  }
  return findings;
}

function slowDownFound({ noticedOn, since }: SlowDown, promisedMinutes: number, facts: Facts): Finding {
  const median = (waits: readonly Wait[]): number => Math.round(minutesOfShare(waits, 0.5)?.minutes ?? 0);
  return {
    kind: "slow-down",
    foundOn: noticedOn,
    since,
    medianMinutes: median(facts.used),
    usualMedianMinutes: median(facts.waits.filter(({ on }) => on < since)),
    promisedMinutes,
  };
}
