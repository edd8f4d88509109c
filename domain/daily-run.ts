/**
 * Does a daily run once a day: what was done today is not done again, and what fails is called for again by its queue
 * and by the sweep. `work` must be safe to repeat: two calls at once may both do it. It answers with what the company's
 * state is to be after it.
 */
import type { CompanyState, DailyRun } from "./company-state.ts";
import type { CompanyBook } from "./ports.ts";
import type { Day } from "./time/instant.ts";

/** How often others may be quicker to change the state. */
const MOST_TRIES = 5;

/** False when the run was done today already. Throws when `work` does, or when the state never stands still. */
export async function runOnce(
  book: CompanyBook,
  { run, today }: { run: DailyRun; today: Day },
  work: (state: CompanyState) => Promise<(state: CompanyState) => CompanyState>,
): Promise<boolean> {
  const before = await book.read();
  if (before.ranOn[run] === today) return false;
  const change = await work(before);
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const state = await book.read();
    if (await book.store({ ...change(state), ranOn: { ...state.ranOn, [run]: today } })) return true;
  }
  throw new Error(`The daily run ${run} was done, but that could not be noted. It is tried again.`);
}
