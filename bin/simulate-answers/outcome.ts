/** What became of the promises of made-up years: shares kept before and after a slow-down, and when it was noticed. */
import { dayNumber } from "../../domain/time/day.ts";
import type { Promised, Told } from "./year.ts";

export interface Share {
  readonly kept: number;
  readonly promises: number;
}

/** Of one year. Holiday weeks, with their doubled times, stand apart from the stretches. */
export interface Outcome {
  readonly before: Share;
  /** From the slow-down until it was noticed. */
  readonly unnoticed: Share;
  readonly after: Share;
  readonly holidayWeeks: Share;
  /** Days of the calendar; 0 when an earlier alarm was still in force; absent when it never was. */
  readonly noticedAfterDays?: number | undefined;
  /** Slow-downs noticed before there was one. */
  readonly falseAlarms: number;
  /** Days before the slow-down, and how many of them were under a false alarm. */
  readonly daysBefore: number;
  readonly daysAlarmed: number;
  /** Mean of what was promised, in opening hours; NaN when nothing was. */
  readonly hoursBefore: number;
  readonly hoursAfter: number;
}

export function outcomeOf({ promises, learned, slowDownOn = "9999-12-31" }: Told): Outcome {
  const noticedOn = learned.find(({ on, from }) => on >= slowDownOn && from === "slow-down")?.on;
  const usual = promises.filter(({ holidayWeek }) => !holidayWeek);
  const before = usual.filter(({ on }) => on < slowDownOn);
  const after = usual.filter(({ on }) => noticedOn !== undefined && on >= noticedOn);
  const unnoticed = usual.filter(({ on }) => on >= slowDownOn && (noticedOn === undefined || on < noticedOn));
  const quietDays = learned.filter(({ on }) => on < slowDownOn);
  const alarmed = quietDays.filter(({ from }) => from === "slow-down");
  return {
    before: shareOf(before),
    unnoticed: shareOf(unnoticed),
    after: shareOf(after),
    holidayWeeks: shareOf(promises.filter(({ holidayWeek }) => holidayWeek)),
    noticedAfterDays: noticedOn === undefined ? undefined : dayNumber(noticedOn) - dayNumber(slowDownOn),
    falseAlarms: new Set(alarmed.map(({ slowDown }) => slowDown?.noticedOn)).size,
    daysBefore: quietDays.length,
    daysAlarmed: alarmed.length,
    hoursBefore: meanHours(before),
    hoursAfter: meanHours(after),
  };
}

/** Of many years with as many mails a day. Shares in percent, rounded to tenths; NaN or Infinity when there is none. */
export interface Summary {
  readonly mailsADay: number;
  readonly years: number;
  readonly promises: number;
  /** Of all promises together, and of the year that kept fewest. */
  readonly keptBefore: number;
  readonly keptBeforeWorst: number;
  readonly keptUnnoticed: number;
  readonly keptAfter: number;
  readonly keptAfterWorst: number;
  readonly keptInHolidayWeeks: number;
  readonly noticedAfterDays: { readonly median: number; readonly ninetieth: number; readonly worst: number };
  readonly noticedWithinTwoWeeks: number;
  readonly falseAlarmsAYear: number;
  /** The share of quiet days, in percent, under a false alarm. */
  readonly daysAlarmed: number;
  readonly hoursBefore: number;
  readonly hoursAfter: number;
}

export function summaryOf(mailsADay: number, outcomes: readonly Outcome[]): Summary {
  const together = (of: (outcome: Outcome) => Share): number =>
    percent({
      kept: sum(outcomes, (each) => of(each).kept),
      promises: sum(outcomes, (each) => of(each).promises),
    });
  const worst = (of: (outcome: Outcome) => Share): number =>
    Math.min(...outcomes.map((each) => percent(of(each))).filter((share) => !Number.isNaN(share)));
  const days = outcomes.map(({ noticedAfterDays = Infinity }) => noticedAfterDays).sort((a, b) => a - b);
  const at = (share: number): number => days[Math.ceil(share * days.length) - 1] ?? Infinity;
  const mean = (of: (outcome: Outcome) => number): number => tenths(sum(outcomes, of) / outcomes.length);
  const quietDays = sum(outcomes, ({ daysBefore }) => daysBefore);
  return {
    mailsADay,
    years: outcomes.length,
    promises: sum(outcomes, (each) => each.before.promises + each.unnoticed.promises + each.after.promises),
    keptBefore: together(({ before }) => before),
    keptBeforeWorst: worst(({ before }) => before),
    keptUnnoticed: together(({ unnoticed }) => unnoticed),
    keptAfter: together(({ after }) => after),
    keptAfterWorst: worst(({ after }) => after),
    keptInHolidayWeeks: together(({ holidayWeeks }) => holidayWeeks),
    noticedAfterDays: { median: at(0.5), ninetieth: at(0.9), worst: at(1) },
    noticedWithinTwoWeeks: days.filter((day) => day <= 14).length,
    falseAlarmsAYear: hundredths((sum(outcomes, ({ falseAlarms }) => falseAlarms) / quietDays) * 365),
    daysAlarmed: percent({ kept: sum(outcomes, ({ daysAlarmed }) => daysAlarmed), promises: quietDays }),
    hoursBefore: mean(({ hoursBefore }) => hoursBefore),
    hoursAfter: mean(({ hoursAfter }) => hoursAfter),
  };
}

export function shareOf(promises: readonly Promised[]): Share {
  return { kept: promises.filter(({ kept }) => kept).length, promises: promises.length };
}

/** NaN when there are none. */
export function percent({ kept, promises }: Share): number {
  return tenths((100 * kept) / promises);
}

function meanHours(promises: readonly Promised[]): number {
  return sum(promises, ({ minutes }) => minutes) / 60 / promises.length;
}

function sum<T>(all: readonly T[], of: (each: T) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;
