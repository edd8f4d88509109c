/**
 * Ranks all customers on the first working day of a month that finds them unranked, and when it was asked for: reads every
 * relation, and stores those whose place is another; the class with the customer too, by which a mail's promise has its
 * time. When some cannot be stored they are flagged, and all are ranked again by the next run, for as long as that gets fewer
 * of them to fail: one that never can be stored waits for the next ranking.
 */
import type { Company } from "../../domain/company.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { placedIn } from "../../domain/customer/customer.ts";
import type { CustomerRegister, Journal } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import type { RelationBook, RelationsStateBook } from "../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day } from "../../domain/time/instant.ts";

export interface RankDeps {
  readonly register: CustomerRegister;
  readonly relations: Pick<RelationBook, "find" | "store" | "all">;
  readonly relationsState: RelationsStateBook;
  readonly journal: Pick<Journal, "flag">;
}

/** Answers with how many were ranked; 0 when it is not due. */
export function createRank({ register, relations, relationsState, journal }: RankDeps) {
  const changeState = createChangeRelationsState(relationsState);
  const each = createEach(journal);

  return async (company: Company, today: Day): Promise<number> => {
    const month = today.slice(0, "YYYY-MM".length);
    const asked = await relationsState.read();
    if (asked.rankedFor === month && asked.rankAgain !== true) return 0;
    const all: { facts: RelationFacts }[] = [];
    for await (const { facts } of relations.all()) all.push({ facts: withoutWords(facts) });
    const { relations: limits, country, calendar, fallbackOwner } = company;
    const placings = rankAll(all, { month, limits, country, calendar, fallbackOwner });
    const circumstances = circumstancesOf(company, today);
    const failed = await each(
      "relation",
      placings,
      ([customerId]) => customerId,
      async ([customerId, placed]) => {
        await changeRelation(relations, customerId, circumstances, (entry) => entry && { ...entry, placed });
        await changeCustomer(register, customerId, (customer) => placedIn(customer, placed.valueClass));
      },
    );
    // What was asked for meanwhile is still to be done.
    await changeState(({ rankAgain, notRanked: _before, ...stored }) => ({
      ...stored,
      rankedFor: month,
      ...(failed.length > 0 && { notRanked: failed.length }),
      ...(isAskedAgain(rankAgain, stored.version) && { rankAgain: true }),
    }));
    return placings.size;

    function isAskedAgain(rankAgain: true | undefined, version: number): boolean {
      const isFewer = failed.length > 0 && failed.length < (asked.notRanked ?? Infinity);
      return isFewer || (rankAgain === true && version !== asked.version);
    }
  };
}

/** All of them are held at once: no words are needed to rank. */
function withoutWords(facts: RelationFacts): RelationFacts {
  return {
    ...facts,
    contacts: facts.contacts.map(({ id, on, way, direction }) => ({
      ...{ id, on, way, direction },
      ...{ staff: [], people: [] },
    })),
    promises: [],
    talks: [],
  };
}
