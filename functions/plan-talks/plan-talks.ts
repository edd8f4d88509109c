/**
 * Looks every working day at the relations of whose yearly talks something is to be said: takes in what has come in
 * elsewhere, and finds for each when to look at it next. One of which something is to be said today stays due.
 *
 * It reads what is due and not every customer. Done again, or days late, it gives the same. What fails: one relation is
 * flagged and looked at again tomorrow; anything else throws, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import type { Journal } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { createTakeIn, type TakeInDeps } from "../../domain/relation/take-in/take-in.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, isWorkingDay } from "../../domain/time/opening-hours.ts";

export interface PlanTalksDeps extends TakeInDeps {
  /** As its settings say. */
  readonly company: Company;
  readonly journal: Pick<Journal, "info" | "flag">;
}

/** Looks by the state that is given, at `now`; it changes nothing in the company's state. */
export function createPlanTalks(deps: PlanTalksDeps) {
  const { relations, journal } = deps;
  const takeIn = createTakeIn(deps);
  const each = createEach(journal);

  return async (state: CompanyState, now: Instant): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state);
    const today = dayAt(now, company.calendar.timeZone);
    if (isWorkingDay(company.calendar, today)) await runOn(company, now, today);
    else journal.info("no talks planned: the company is closed", { today });
    return (stored) => stored;
  };

  async function runOn(company: Company, now: Instant, today: Day): Promise<void> {
    const failed = await takeIn(company, now);
    const circumstances = circumstancesOf(company, today);
    let due = 0;
    await each(
      "relation",
      relations.dueTalks(today),
      ({ facts }) => facts.customer.customerId,
      async ({ facts }) => {
        const { customerId } = facts.customer;
        const entry = await changeRelation(relations, customerId, circumstances, (stored) => stored);
        if (entry?.talkOn !== undefined && entry.talkOn <= today) due += 1;
      },
    );
    journal.info("talks planned", { today, due, failed });
  }
}
