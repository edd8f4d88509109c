/** The same date in another month; the month's last day where that date does not exist. */
import { dayFrom, dayNumber } from "./day.ts";
import type { Day } from "./instant.ts";

/** What was computed, by months and day, because thousands of customers are asked about the same days. */
const known = new Map<number, Map<number, number>>();

export function plusMonths(day: Day, months: number): Day {
  return dayFrom(monthsBefore(dayNumber(day), -months));
}

/** So many months earlier; days are numbers (`dayNumber`). */
export function monthsBefore(day: number, months: number): number {
  const days = known.get(months) ?? new Map<number, number>();
  const before = days.get(day);
  if (before !== undefined) return before;
  const found = computed(day, months);
  known.set(months, days.set(day, found));
  return found;
}

function computed(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth() - months;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)) / 86_400_000;
}
