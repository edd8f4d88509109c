/**
 * Looks anew at the relations that somebody held who has left since the run before: from the day after the last one they hang
 * on fewer of us, which no fact of theirs says, so the index does not know when to look. It reads every relation, on that
 * one day; done again it changes nothing. A relation that fails is flagged, and looked at anew when all are ranked.
 */
import type { Company } from "../../domain/company.ts";
import type { CompanyState } from "../../domain/company-state.ts";
import type { Journal } from "../../domain/ports.ts";
import { peopleInTouch } from "../../domain/relation/breadth.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";

export interface LookAgainDeps {
  readonly relations: Pick<RelationBook, "find" | "store" | "all">;
  readonly journal: Pick<Journal, "flag">;
}

export function createLookAgain({ relations, journal }: LookAgainDeps) {
  const each = createEach(journal);

  /** `lastRunOn`: the day of the run before; absent: there was none, and nothing was stored yet. */
  return async (company: Company, { left = [] }: CompanyState, days: Days): Promise<void> => {
    const { lastRunOn, today } = days;
    if (lastRunOn === undefined) return;
    const isNews = ({ lastOn, at }: { lastOn: Day; at: string }): boolean =>
      lastOn < today && (lastOn >= lastRunOn || dayAt(at, company.calendar.timeZone) >= lastRunOn);
    const gone = new Set(left.filter(isNews).map(({ who }) => who));
    if (gone.size === 0) return;
    const circumstances = circumstancesOf(company, today);
    await each(
      "relation",
      relations.all(),
      ({ facts }) => facts.customer.customerId,
      async ({ facts }) => {
        if (!peopleInTouch(facts, today).ours.some((id) => gone.has(id))) return;
        await changeRelation(relations, facts.customer.customerId, circumstances, (stored) => stored);
      },
    );
  };
}

interface Days {
  readonly lastRunOn: Day | undefined;
  readonly today: Day;
}
