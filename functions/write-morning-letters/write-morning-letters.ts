/**
 * Writes the morning letters of a working day: reads what is due and what came in, makes a letter for each staff member
 * who has something in it, and hands it to whoever sends it. A run that was missed is made up for on the same day, until
 * the company closes. Each mail is told of once, by when it was logged: windows of that time meet without a gap.
 *
 * What fails: a letter has its id from reader and day, so a run that is repeated adds only those that are missing; a
 * letter that did not get into its queue is found by the sweep. What came in counts as told once all letters are stored.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import { morningLetters } from "../../domain/letters/morning/make-letters.ts";
import type { Journal, LetterBook, LetterQueue } from "../../domain/ports.ts";
import { type Calendar, hoursOn } from "../../domain/time/calendar.ts";
import { plusDays } from "../../domain/time/day.ts";
import { type Day, type Instant, plusMilliseconds, toInstant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { momentAt } from "../../domain/time/wall-clock.ts";
import { readEarlier } from "./read-earlier.ts";
import { createReadFacts, type ReadFactsDeps } from "./read-facts.ts";

/** A log takes a moment to be listed: what was logged this close to the run stands in the next letters. */
const SETTLED = 15 * 60_000;

/** How far back mails are read that no letter told of: longer than a company is closed in summer. */
const MOST_DAYS_BACK = 62;

export interface WriteMorningLettersDeps extends ReadFactsDeps {
  /** As its settings say. */
  readonly company: Company;
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly letterQueue: LetterQueue;
  /** When the run is, every day (HH:MM, local). */
  readonly runsAt: string;
  readonly journal: Pick<Journal, "info">;
}

/** Writes by the state that is given, at `now`, and answers with what to change in the one that is stored. */
export function createWriteMorningLetters(deps: WriteMorningLettersDeps) {
  const { letters, letterQueue, journal } = deps;
  const readFacts = createReadFacts(deps);

  return async (state: CompanyState, now: Instant): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state, now);
    const { timeZone } = company.calendar;
    const today = dayAt(now, timeZone);
    if (!isBeforeClosing(company.calendar, today, now)) {
      journal.info("no morning letters: the company is closed", { today });
      return (stored) => stored;
    }
    const until = toInstant(Math.min(Date.parse(now), momentAt(today, deps.runsAt, timeZone)) - SETTLED);
    const farthest = plusMilliseconds(until, -MOST_DAYS_BACK * DAY);
    const since = later(state.toldUntilAt ?? dayBefore(company.calendar, today, until), farthest);
    const lastRun = { from: dayAt(since, timeZone), to: plusDays(today, -1) };
    const earlier = await readEarlier(letters, company, lastRun);
    const findings = state.replyTime?.findings ?? [];
    const { left = [] } = state;
    const facts = await readFacts({ company, now, today, since, until, earlier, findings, left });
    const made = morningLetters(facts);
    for (const letter of made) {
      if (await letters.ensure(letter)) {
        await letterQueue.put(letter.letterId, 0);
      }
    }
    journal.info("morning letters written", {
      today,
      letters: made.length,
      lines: made.reduce((sum, { lines, more }) => sum + lines.length + more, 0),
    });
    return (stored) => ({ ...stored, toldUntilAt: later(until, stored.toldUntilAt ?? until) });
  };
}

const DAY = 24 * 60 * 60 * 1000;

function isBeforeClosing(calendar: Calendar, today: Day, now: Instant): boolean {
  const closing = hoursOn(calendar, today).open.at(-1)?.until;
  return closing !== undefined && Date.parse(now) < momentAt(today, closing, calendar.timeZone);
}

/** The same time on the working day before; the first letters ever tell of no more. */
function dayBefore(calendar: Calendar, today: Day, until: Instant): Instant {
  let back = 1;
  while (back < MOST_DAYS_BACK && hoursOn(calendar, plusDays(today, -back)).open.length === 0) back += 1;
  return plusMilliseconds(until, -back * DAY);
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
