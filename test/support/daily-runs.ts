/** The daily runs of a world in memory. */
import { DAILY_AT } from "../../aws/contract.ts";
import { DAILY_RUNS, type DailyRun } from "../../domain/company-state.ts";
import { runOnce } from "../../domain/daily-run.ts";
import type { Clock, CompanyBook } from "../../domain/ports.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, momentAt } from "../../domain/time/wall-clock.ts";
import {
  createFlagSlowPayers,
  type FlagSlowPayersDeps,
} from "../../functions/flag-slow-payers/flag-slow-payers.ts";
import { createPlanContacts, type PlanContactsDeps } from "../../functions/plan-contacts/plan-contacts.ts";
import { createPlanTalks } from "../../functions/plan-talks/plan-talks.ts";
import {
  createWriteMorningLetters,
  type WriteMorningLettersDeps,
} from "../../functions/write-morning-letters/write-morning-letters.ts";

/** Does a run, as its function does. Nothing is learned: the reply times of tests are those of the settings. */
export function createDailyRuns(
  deps: Omit<WriteMorningLettersDeps, "runsAt"> &
    FlagSlowPayersDeps &
    PlanContactsDeps & { companyBook: CompanyBook; clock: Clock },
) {
  const flagSlowPayers = createFlagSlowPayers(deps);
  const planContacts = createPlanContacts(deps);
  const planTalks = createPlanTalks(deps);
  const writeMorningLetters = createWriteMorningLetters({
    ...deps,
    runsAt: DAILY_AT["write-morning-letters"],
  });
  type Work = Parameters<typeof runOnce>[2];
  return (run: DailyRun): Promise<boolean> => {
    const now = deps.clock();
    const work: Readonly<Record<DailyRun, Work>> = {
      "learn-reply-time": async () => (state) => state,
      "flag-slow-payers": (state) => flagSlowPayers(state, now),
      "plan-contacts": (state) => planContacts(state, now),
      "plan-talks": (state) => planTalks(state, now),
      "write-morning-letters": (state) => writeMorningLetters(state, now),
    };
    return runOnce(
      deps.companyBook,
      { run, now, runsAt: DAILY_AT[run], timeZone: deps.company.calendar.timeZone },
      work[run],
    );
  };
}

/** What was done when a world begins: every run that was due by then. */
export function dailyRunsBefore(at: Instant, timeZone: string): Partial<Record<DailyRun, Day>> {
  const today = dayAt(at, timeZone);
  const done = DAILY_RUNS.filter((run) => momentAt(today, DAILY_AT[run], timeZone) <= Date.parse(at));
  return Object.fromEntries(done.map((run) => [run, today]));
}
