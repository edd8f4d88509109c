/**
 * Plans every working day who is to be in touch with whom: takes in what has come in elsewhere, ranks all customers when
 * that is due, and shares what is due among people and days, so that nobody has more than a few. Today's lines are kept for
 * the morning letters.
 *
 * It reads what is due and not every customer; all of them on the first working day of a month, when customers or
 * older invoices came in, and when somebody has left. Nothing of it is remembered but the day's lines: done again, or days late, it gives the same.
 * What fails: one relation is flagged and the others go on; anything else throws, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import type { Journal } from "../../domain/ports.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import { levelled } from "../../domain/relation/contact/level.ts";
import type { DueContact, PlannedContact } from "../../domain/relation/relation-book.ts";
import { createTakeIn, type TakeInDeps } from "../../domain/relation/take-in/take-in.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, isWorkingDay } from "../../domain/time/opening-hours.ts";
import { createLookAtDue } from "./look-at-due.ts";
import { createLookAgain } from "./look-again.ts";
import { createRank } from "./rank.ts";

export interface PlanContactsDeps extends TakeInDeps {
  /** As its settings say. */
  readonly company: Company;
  readonly journal: Pick<Journal, "info" | "flag">;
}

/** Plans by the state that is given, at `now`; it changes nothing in the company's state. */
export function createPlanContacts(deps: PlanContactsDeps) {
  const { relationsState, journal } = deps;
  const takeIn = createTakeIn(deps);
  const rank = createRank(deps);
  const lookAtDue = createLookAtDue(deps);
  const lookAgain = createLookAgain(deps);
  const changeState = createChangeRelationsState(relationsState);

  return async (state: CompanyState, now: Instant): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state, now);
    const today = dayAt(now, company.calendar.timeZone);
    await lookAgain(company, state, { lastRunOn: state.ranOn["plan-contacts"], today });
    if (isWorkingDay(company.calendar, today)) await runOn(company, now, today);
    else journal.info("no contacts planned: the company is closed", { today });
    return (stored) => stored;
  };

  async function runOn(company: Company, now: Instant, today: Day): Promise<void> {
    const failed = await takeIn(company, now);
    const ranked = await rank(company, today, now);
    const due = await lookAtDue(company, today);
    const lines = linesOf(due, company, today);
    await changeState((stored) => ({ ...stored, contacts: { on: today, lines, due: due.length } }));
    journal.info("contacts planned", { today, ranked, due: due.length, lines: lines.length, failed });
  }
}

/** Who is to be in touch with whom today, in the order in which they are to be. */
function linesOf(due: readonly DueContact[], company: Company, today: Day): PlannedContact[] {
  return [...levelled(due, { company, today })]
    .filter(([, { on }]) => on === today)
    .map(([customerId, { staffId }]) => ({ customerId, staffId }));
}
