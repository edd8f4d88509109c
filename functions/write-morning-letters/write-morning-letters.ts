/**
 * Writes the morning letters of a working day: reads what is due and what came in, makes a letter for each staff member
 * who has something in it, and hands it to whoever sends it. A run that was missed is made up for on the same day, until
 * the company closes.
 *
 * What fails: a letter has its id from reader and day, so a run that is repeated adds only those that are missing; a
 * letter that did not get into its queue is found by the sweep. What came in counts as told once all letters are stored.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import { contactsOf } from "../../domain/letters/morning/choose.ts";
import { morningLetters } from "../../domain/letters/morning/make-letters.ts";
import { type MorningLetter, morningLetterId } from "../../domain/letters/morning/morning-letter.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Journal,
  LetterBook,
  LetterQueue,
  PromiseBook,
} from "../../domain/ports.ts";
import { type Calendar, hoursOn } from "../../domain/time/calendar.ts";
import { plusDays } from "../../domain/time/day.ts";
import { type Day, type Instant, plusMilliseconds, toInstant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { momentAt } from "../../domain/time/wall-clock.ts";
import { createReadFacts } from "./read-facts.ts";

/** Mails take a moment to be logged and listed: what came in this close to the run stands in the next letters. */
const SETTLED = 15 * 60_000;

/** How far back mails are read that no letter told of, after a run was missed for days; and letters that had no room. */
const MOST_DAYS_BACK = 7;

export interface WriteMorningLettersDeps {
  /** As its settings say. */
  readonly company: Company;
  readonly promises: Pick<PromiseBook, "open" | "madeIn">;
  readonly log: Pick<ContactLog, "find" | "on">;
  readonly letters: Pick<LetterBook, "find" | "ensure">;
  readonly register: Pick<CustomerRegister, "find">;
  readonly letterQueue: LetterQueue;
  /** When the run is, every day (HH:MM, local). */
  readonly runsAt: string;
  readonly clock: Clock;
  readonly journal: Pick<Journal, "info">;
}

/** Writes by the state that is given, and answers with what to change in the one that is stored. */
export function createWriteMorningLetters(deps: WriteMorningLettersDeps) {
  const { letters, letterQueue, clock, journal } = deps;
  const readFacts = createReadFacts(deps);

  return async (state: CompanyState): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state);
    const { timeZone } = company.calendar;
    const now = clock();
    const today = dayAt(now, timeZone);
    if (!isBeforeClosing(company.calendar, today, now)) {
      journal.info("no morning letters: the company is closed", { today });
      return (stored) => stored;
    }
    const until = toInstant(momentAt(today, deps.runsAt, timeZone) - SETTLED);
    const farthest = plusMilliseconds(until, -MOST_DAYS_BACK * DAY);
    const since = later(state.toldUntilAt ?? dayBefore(company.calendar, today, until), farthest);
    const unseen = await unseenBefore(today, company);
    const findings = state.replyTime?.findings ?? [];
    const facts = await readFacts({ company, now, today, since, until, unseen, findings });
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

  /** The mails for which the last letter of each staff member had no room, or that it did not bring. */
  async function unseenBefore(today: Day, { staff }: Company): Promise<string[]> {
    const last = await Promise.all(staff.map(({ id }) => lastLetter(id, today)));
    return last.flatMap((letter) => (letter === undefined ? [] : notBroughtBy(letter)));
  }

  async function lastLetter(staffId: string, today: Day): Promise<MorningLetter | undefined> {
    for (let back = 1; back <= MOST_DAYS_BACK; back += 1) {
      const letter = await letters.find(morningLetterId(staffId, plusDays(today, -back)));
      if (letter?.kind === "morning") return letter;
    }
    return undefined;
  }
}

const DAY = 24 * 60 * 60 * 1000;

function notBroughtBy({ state, lines, unseen }: MorningLetter): readonly string[] {
  return state === "withdrawn" || state === "failed" ? [...contactsOf(lines), ...unseen] : unseen;
}

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
