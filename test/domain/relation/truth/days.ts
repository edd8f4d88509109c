/** Days for the oracle, counted from 1970-01-01. It shares none of this with what it judges. */
import type { Calendar } from "../../../../domain/time/calendar.ts";
import type { Day } from "../../../../domain/time/instant.ts";

const A_DAY = 86_400_000;

const known = new Map<string, number>();

export function num(day: Day): number {
  const before = known.get(day);
  if (before !== undefined) return before;
  const number =
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / A_DAY;
  known.set(day, number);
  return number;
}

const written = new Map<number, Day>();

export function day(number: number): Day {
  const before = written.get(number);
  if (before !== undefined) return before;
  const text = new Date(number * A_DAY).toISOString().slice(0, 10);
  written.set(number, text);
  return text;
}

const monthsOn = new Map<number, number>();

/** The same date so many months on (back, when below nought), or the last day of that month. */
export function addMonths(number: number, months: number): number {
  const key = number * 1000 + months;
  const before = monthsOn.get(key);
  if (before !== undefined) return before;
  const date = new Date(number * A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const other = Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / A_DAY;
  monthsOn.set(key, other);
  return other;
}

export function isOpen(calendar: Calendar, number: number): boolean {
  const names = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"] as const;
  const name = names[((number % 7) + 7) % 7] ?? "monday";
  return (calendar.days[day(number)]?.open ?? calendar.week[name]).length > 0;
}

export function isAsking(calendar: Calendar, number: number): boolean {
  const isHoliday = calendar.holidayWeeks.some(({ from, to }) => num(from) <= number && number <= num(to));
  return !isHoliday && isOpen(calendar, number);
}
