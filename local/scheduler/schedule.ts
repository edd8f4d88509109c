/** A schedule as EventBridge Scheduler keeps it, and when it is due next. */
import { Temporal } from "temporal-polyfill";

export const DEFAULT_GROUP = "default";

export interface Schedule {
  readonly name: string;
  readonly group: string;
  /** `at(…)`, `rate(…)` or `cron(…)`. */
  readonly expression: string;
  readonly timeZone: string;
  readonly enabled: boolean;
  readonly target: { readonly Arn: string; readonly RoleArn: string; readonly Input?: string | undefined };
  readonly deleteAfterCompletion: boolean;
}

/** The expression is none that Scheduler takes. */
export class ScheduleExpressionError extends Error {
  override readonly name = "ScheduleExpressionError";
}

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
/** Beyond that a cron expression counts as one that never comes (29 February comes every 4 or 8 years). */
const CRON_HORIZON_DAYS = 366 * 9;

/**
 * The first moment after `after` (milliseconds since 1970) at which the schedule is due; `undefined` when there is
 * none. A local time that does not exist, in a night in spring, is skipped; one that comes twice is due once.
 */
export function nextDue(
  { expression, timeZone }: Pick<Schedule, "expression" | "timeZone">,
  after: number,
): number | undefined {
  const [, kind = "", argument = ""] = /^(at|rate|cron)\((.+)\)$/.exec(expression) ?? [];
  try {
    if (kind === "at") {
      const at = toMilliseconds(Temporal.PlainDateTime.from(argument), timeZone);
      return at !== undefined && at > after ? at : undefined;
    }
    if (kind === "rate") return after + rate(argument);
    if (kind === "cron") return nextCron(argument, timeZone, after);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new ScheduleExpressionError(`Invalid Schedule Expression ${expression} in ${timeZone}.`);
}

/** The milliseconds from a firing at `dueAt` to the next of the same schedule; `undefined` when that was the last. */
export function repeatsEvery(
  schedule: Pick<Schedule, "expression" | "timeZone">,
  dueAt: number,
): number | undefined {
  const next = nextDue(schedule, dueAt);
  return next === undefined ? undefined : next - dueAt;
}

function rate(argument: string): number {
  const [, value = "0", unit = "", plural = ""] = /^([1-9]\d*) (minute|hour|day)(s?)$/.exec(argument) ?? [];
  const milliseconds = Number(value) * (UNIT_MS[unit] ?? 0);
  if (milliseconds === 0 || (Number(value) === 1) !== (plural === "")) throw new RangeError(argument);
  return milliseconds;
}

/** Minutes, hours, day of month, month, day of week (1 is Sunday), year. */
function nextCron(argument: string, timeZone: string, after: number): number | undefined {
  const fields = argument.split(" ");
  const [minutes, hours, daysOfMonth, months, daysOfWeek, years] = fields;
  if (fields.length !== 6 || (daysOfMonth === "?") === (daysOfWeek === "?")) throw new RangeError(argument);
  const minuteSet = numbers(minutes, 0, 59);
  const hourSet = numbers(hours, 0, 23);
  const monthSet = numbers(months, 1, 12, MONTHS);
  const weekdaySet = numbers(daysOfWeek, 1, 7, WEEKDAYS);
  const yearSet = numbers(years, 1970, 2199);

  let day = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let tried = 0; tried < CRON_HORIZON_DAYS; tried++, day = day.add({ days: 1 })) {
    const inDays =
      daysOfMonth === "L" ? day.day === day.daysInMonth : numbers(daysOfMonth, 1, 31).has(day.day);
    // Temporal's week begins with Monday as 1.
    if (!inDays || !monthSet.has(day.month) || !yearSet.has(day.year)) continue;
    if (!weekdaySet.has((day.dayOfWeek % 7) + 1)) continue;
    for (const hour of hourSet) {
      for (const minute of minuteSet) {
        const due = toMilliseconds(day.toPlainDateTime({ hour, minute }), timeZone);
        if (due !== undefined && due > after) return due;
      }
    }
  }
  return undefined;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/** `*`, `?`, `5`, `1-5`, `0/15`, `MON-FRI` and lists of them; in order. */
function numbers(
  field: string | undefined,
  from: number,
  to: number,
  names: readonly string[] = [],
): Set<number> {
  const found = new Set<number>();
  for (const part of (field ?? "").split(",")) {
    const [range = "", step] = part.split("/");
    const [first = "", last] = range === "*" || range === "?" ? [String(from), String(to)] : range.split("-");
    const start = numberOf(first, names);
    const end = last === undefined ? (step === undefined ? start : to) : numberOf(last, names);
    const every = step === undefined ? 1 : Number(step);
    if (!(start >= from && end <= to && start <= end && Number.isInteger(every) && every > 0)) {
      throw new RangeError(part);
    }
    for (let each = start; each <= end; each += every) found.add(each);
  }
  return new Set([...found].sort((a, b) => a - b));
}

function numberOf(text: string, names: readonly string[]): number {
  const named = names.indexOf(text.toUpperCase());
  return named === -1 ? (/^\d{1,4}$/.test(text) ? Number(text) : NaN) : named + 1;
}

function toMilliseconds(local: Temporal.PlainDateTime, timeZone: string): number | undefined {
  const zoned = local.toZonedDateTime(timeZone);
  return zoned.toPlainDateTime().equals(local) ? zoned.epochMilliseconds : undefined;
}
