/**
 * Ranks all customers on the first working day of a month that finds them unranked, and when it was asked for: reads every
 * relation, and stores those whose place is another; the class with the customer too, by which a mail's promise has its
 * time. Whoever asked is read by id, whether the index lists them yet or not. The month's figures are computed from the same
 * reading, once a month. When some cannot be stored they are flagged, and all are ranked again by the next run, for as long
 * as that gets fewer of them to fail: one that never can be stored waits for the next ranking.
 */
import type { Company } from "../../domain/company.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { placedIn } from "../../domain/customer/customer.ts";
import type { CustomerRegister, Journal } from "../../domain/ports.ts";
import type { Circumstances } from "../../domain/relation/circumstances.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import {
  MOST_TO_RANK,
  type RelationBook,
  type RelationEntry,
  type RelationsState,
  type RelationsStateBook,
} from "../../domain/relation/relation-book.ts";
import { customersAtRisk } from "../../domain/relation/month/customers-at-risk.ts";
import type { RelationsMonth } from "../../domain/relation/month/relations-month.ts";
import { retentionIn } from "../../domain/relation/month/retention.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import type { Placed } from "../../domain/relation/relation-standing.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import { type ToRank, withoutWords } from "../../domain/relation/value/without-words.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";

export interface RankDeps {
  readonly register: CustomerRegister;
  readonly relations: Pick<RelationBook, "find" | "findAll" | "store" | "all">;
  readonly relationsState: RelationsStateBook;
  readonly journal: Pick<Journal, "flag">;
}

/** Answers with how many were ranked; 0 when it is not due. */
export function createRank({ register, relations, relationsState, journal }: RankDeps) {
  const changeState = createChangeRelationsState(relationsState);
  const each = createEach(journal);

  return async (company: Company, today: Day, now: Instant): Promise<number> => {
    const month = today.slice(0, "YYYY-MM".length);
    const asked = await relationsState.read();
    if (asked.rankedFor === month && asked.rankAgain !== true) return 0;
    const found = new Map<string, ToRank>();
    await each("relation", listedAndAsking(asked), idOf, async (entry) => {
      found.set(idOf(entry), { facts: withoutWords(entry.facts), placed: entry.placed });
    });
    const all = [...found.values()];
    const { relations: limits, country, calendar, fallbackOwner } = company;
    const placings = rankAll(all, { month, limits, country, calendar, fallbackOwner });
    const circumstances = circumstancesOf(company, today);
    const figures = asked.month?.month === month ? asked.month : figuresOf(all, placings, circumstances, now);
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
    await changeState(({ rankAgain, toRank = [], notRanked: _before, ...stored }) => {
      const left = toRank.filter((customerId) => asked.toRank?.includes(customerId) !== true);
      return {
        ...stored,
        rankedFor: month,
        month: figures,
        ...(failed.length > 0 && { notRanked: failed.length }),
        ...(left.length > 0 && { toRank: left }),
        ...(isAskedAgain(rankAgain, stored.version) && { rankAgain: true }),
      };
    });
    return placings.size;

    function isAskedAgain(rankAgain: true | undefined, version: number): boolean {
      const isFewer = failed.length > 0 && failed.length < (asked.notRanked ?? Infinity);
      // More may have come than were noted, and not be listed yet.
      const mayBeMore = asked.toRank?.length === MOST_TO_RANK;
      return isFewer || mayBeMore || (rankAgain === true && version !== asked.version);
    }
  };

  /** The index lags behind: those who asked are read by their ids as well. */
  async function* listedAndAsking({ toRank = [] }: RelationsState): AsyncIterable<RelationEntry> {
    yield* relations.all();
    yield* await relations.findAll(toRank);
  }
}

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;

function figuresOf(
  all: readonly { readonly facts: RelationFacts }[],
  placings: ReadonlyMap<string, Placed>,
  circumstances: Circumstances,
  at: Instant,
): RelationsMonth {
  const month = circumstances.on.slice(0, "YYYY-MM".length);
  const { limits } = circumstances;
  const placed = all.map(({ facts }) => ({ facts, placed: placings.get(facts.customer.customerId) }));
  return {
    ...{ month, at },
    ...retentionIn(
      all.map(({ facts }) => facts),
      { month, limits },
    ),
    ...customersAtRisk(placed, circumstances),
  };
}
