/**
 * Looks every working day at the relations of which something is to be said: takes in what has come in elsewhere, and finds
 * which talks and hints are to be told to whom (`tell-talks.ts`, `tell-hints.ts`). What is told stands in the morning
 * letters; agendas are drawn, and go to whoever leads the talk (`agendas.ts`).
 *
 * It reads what is due and not every customer. Done again it tells nothing twice; days late, or after holiday weeks, it
 * tells what should have been told, once. What fails: one relation is flagged and looked at again tomorrow; anything else
 * throws, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState } from "../../domain/company-state.ts";
import type { Journal, LetterBook } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { createTakeIn, type TakeInDeps } from "../../domain/relation/take-in/take-in.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt, isWorkingDay } from "../../domain/time/opening-hours.ts";
import { type AgendasDeps, createAgendas } from "./agendas.ts";
import { createTellHints } from "./tell-hints.ts";
import { createTellTalks } from "./tell-talks.ts";

export interface PlanTalksDeps extends Omit<TakeInDeps, "promises"> {
  readonly relations: RelationBook;
  readonly promises: TakeInDeps["promises"] & AgendasDeps["promises"];
  /** Those of the mornings before say what was told. */
  readonly letters: Pick<LetterBook, "find">;
  /** As its settings say. */
  readonly company: Company;
  readonly journal: Pick<Journal, "info" | "flag">;
}

/** Looks by the state that is given, at `now`; it changes nothing in the company's state. */
export function createPlanTalks(deps: PlanTalksDeps) {
  const { relations, journal } = deps;
  const each = createEach(journal);
  const takeIn = createTakeIn(deps);
  const tellTalks = createTellTalks(deps);
  const tellHints = createTellHints(deps);
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
    const circumstances = circumstancesOf(company, today);
    const tellings = [tellTalks(company, now, today), await tellHints(company, now, today)];
    const due = new Set<string>();
    const untold: string[] = [];
    await each(
      "relation",
      relations.dueTalks(today),
      ({ facts }) => facts.customer.customerId,
      async (entry) => {
        const { customerId } = entry.facts.customer;
        due.add(customerId);
        if (tellings.map(({ look }) => look(entry)).every((isToTell) => !isToTell)) untold.push(customerId);
      },
    );
    let told = 0;
    for (const { tell } of tellings) told += await tell();
    // What is not to be told after all is stored with the day on which to look again.
    await each(
      "relation",
      untold,
      (customerId) => customerId,
      async (customerId) => {
        await changeRelation(relations, customerId, circumstances, (stored) => stored);
      },
    );
    const letters = await agendas(company, now, today, [...due]);
    journal.info("talks planned", { today, told, letters, failed });
  }
}
