/** The daily runs of a world in memory. */
import { DAILY_AT } from "../../aws/contract.ts";
import { DAILY_RUNS, type DailyRun } from "../../domain/company-state.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, momentAt } from "../../domain/time/wall-clock.ts";

/** What was done when a world begins: every run that was due by then. */
export function dailyRunsBefore(at: Instant, timeZone: string): Partial<Record<DailyRun, Day>> {
  const today = dayAt(at, timeZone);
  const done = DAILY_RUNS.filter((run) => momentAt(today, DAILY_AT[run], timeZone) <= Date.parse(at));
  return Object.fromEntries(done.map((run) => [run, today]));
}
