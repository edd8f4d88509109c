/**
 * Looks every working day at the relations of whose yearly talks something is to be said: takes in what has come in
 * elsewhere, and finds what is to be told to whom (`tell-talks.ts`). What is told stands in the morning letters; agendas are
 * drawn, and go to whoever leads the talk (`agendas.ts`).
 *
 * It reads what is due and not every customer. Done again it tells nothing twice; days late, or after holiday weeks, it
 * tells what should have been told, once. What fails: one relation is flagged and looked at again tomorrow; anything else
 * throws, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import type { Journal } from "../../domain/ports.ts";
import type { RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import { createTakeIn, type TakeInDeps } from "../../domain/relation/take-in/take-in.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, isWorkingDay } from "../../domain/time/opening-hours.ts";
import { type AgendasDeps, createAgendas } from "./agendas.ts";
import { createTellTalks } from "./tell-talks.ts";

export interface PlanTalksDeps extends Omit<TakeInDeps, "promises"> {
  readonly relations: RelationBook;
  readonly promises: TakeInDeps["promises"] & AgendasDeps["promises"];
  /** As its settings say. */
  readonly company: Company;
  readonly journal: Pick<Journal, "info" | "flag">;
}

/** Looks by the state that is given, at `now`; it changes nothing in the company's state. */
export function createPlanTalks(deps: PlanTalksDeps) {
  const { journal } = deps;
  const takeIn = createTakeIn(deps);
  const tellTalks = createTellTalks(deps);
  const agendas = createAgendas(deps);

  return async (state: CompanyState, now: Instant): Promise<(stored: CompanyState) => CompanyState> => {
    const company = companyNow(deps.company, state, now);
    const today = dayAt(now, company.calendar.timeZone);
    if (isWorkingDay(company.calendar, today)) await runOn(company, now, today);
    else journal.info("no talks planned: the company is closed", { today });
    return (stored) => stored;
  };

  async function runOn(company: Company, now: Instant, today: Day): Promise<void> {
    const failed = await takeIn(company, now);
    const due: string[] = [];
    const told = await tellTalks(company, now, today, noting(due, deps.relations.dueTalks(today)));
    const letters = await agendas(company, now, today, due);
    journal.info("talks planned", { today, told, letters, failed });
  }
}

/** Those that are due, read once for both who want to know; whose they are is kept in `ids`. */
async function* noting(
  ids: string[],
  due: AsyncIterable<RelationEntry>,
): AsyncGenerator<RelationEntry, void, undefined> {
  for await (const entry of due) {
    ids.push(entry.facts.customer.customerId);
    yield entry;
  }
}
