/**
 * Does a daily run once a day, at its time or after it: what was done today is not done again, what is called before its
 * time (a message of yesterday's that comes after midnight) is not done at all, and what fails is called for again by its
 * queue and by the sweep. `work` must be safe to repeat: two calls at once may both do it. It answers with what the
 * company's state is to be after it.
 */
import type { CompanyState, DailyRun } from "./company-state.ts";
import type { CompanyBook } from "./ports.ts";
import type { Instant } from "./time/instant.ts";
import { dayAt, momentAt } from "./time/wall-clock.ts";

/** How often others may be quicker to change the state. */
const MOST_TRIES = 5;

export interface Called {
  readonly run: DailyRun;
  readonly now: Instant;
  /** From when on it is to be done each day (HH:MM, local), and where. */
  readonly runsAt: string;
  readonly timeZone: string;
}

/** False when there was nothing to do. Throws when `work` does, or when the state never stands still. */
export async function runOnce(
  book: CompanyBook,
  { run, now, runsAt, timeZone }: Called,
  work: (state: CompanyState) => Promise<(state: CompanyState) => CompanyState>,
): Promise<boolean> {
  const today = dayAt(now, timeZone);
  if (Date.parse(now) < momentAt(today, runsAt, timeZone)) return false;
  const before = await book.read();
  if (before.ranOn[run] === today) return false;
  const change = await work(before);
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const state = await book.read();
    if (await book.store({ ...change(state), ranOn: { ...state.ranOn, [run]: today } })) return true;
  }
  throw new Error(`The daily run ${run} was done, but that could not be noted. It is tried again.`);
}
