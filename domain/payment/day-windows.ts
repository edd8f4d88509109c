/**
 * Windows of so many months that end on a day, in day numbers (`dayNumber`): the last twelve months of 23 November begin
 * on the 24 November before, so a day is in the window while it is later than the same date so many months ago.
 */
import { dayNumber } from "../time/day.ts";
import { monthsBefore } from "../time/months.ts";

/** The first day on which `day` is no longer in the window of `months`. */
export function leavesWindow(day: number, months: number): number {
  let leaves = monthsBefore(day, -months);
  while (monthsBefore(leaves, months) < day) leaves += 1;
  return leaves;
}

/** Days of notes, both included, as numbers; without an end, for ever. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function stretch(from: string, to: string | undefined): Stretch {
  return { from: dayNumber(from), to: to === undefined ? Infinity : dayNumber(to) };
}

export function covers(stretches: readonly Stretch[], day: number): boolean {
  return stretches.some(({ from, to }) => from <= day && day <= to);
}

/** The stretches in order, with those that touch or overlap made one. Backwards ones are dropped. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = stretches.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const result: Stretch[] = [];
  for (const next of inOrder) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to + 1) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    } else {
      result.push(next);
    }
  }
  return result;
}

/** How many days after `after`, up to and with `until`, lie in the stretches, which are joined. */
export function daysWithin(stretches: readonly Stretch[], after: number, until: number): number {
  let days = 0;
  for (const { from, to } of stretches) {
    days += Math.max(0, Math.min(to, until) - Math.max(from, after + 1) + 1);
  }
  return days;
}
