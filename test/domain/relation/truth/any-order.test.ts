/** Facts that come in another order, twice, or one part today and the other tomorrow, imply the same. */
import { describe, expect, it } from "vitest";
import { mergeFacts, newFacts } from "../../../../domain/relation/merge-facts.ts";
import type { RelationNews } from "../../../../domain/relation/merge-facts.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { relationStanding } from "../../../../domain/relation/relation-on.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { createRandom } from "../../payment/truth/habits.ts";
import { madeUpCompany, madeUpCustomers } from "./made-up-company.ts";

const company = madeUpCompany("SE");
const { calendar, relations: limits, country, fallbackOwner } = company;
const customers = madeUpCustomers(3, 60);
const DAYS = ["2026-01-15", "2026-02-28", "2026-07-15", "2026-08-20", "2026-12-31"];

/** What the facts say, each alone, as news that can come in any order. */
function newsOf(facts: RelationFacts): readonly RelationNews[] {
  return [
    ...facts.contacts.map((each) => ({ contacts: [each] })),
    ...facts.purchases.map((each) => ({
      purchases: [{ of: each.id, all: [{ ...each, id: `${each.id}/1` }] }],
    })),
    ...facts.promises.map((each) => ({
      promises: [{ of: each.id, all: [{ ...each, id: `${each.id}/1` }] }],
    })),
    ...facts.notes.map((each) => ({ notes: [each] })),
    ...facts.talks.map((each) => ({ talks: [each] })),
  ];
}

const taken = (facts: RelationFacts, news: readonly RelationNews[]): RelationFacts =>
  news.reduce(mergeFacts, newFacts(facts.customer));

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all
    .map((each) => ({ each, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

function standings(relations: readonly RelationFacts[]): readonly string[] {
  return DAYS.flatMap((on) => {
    const placed = rankAll(
      relations.map((facts) => ({ facts })),
      { month: on.slice(0, 7), limits, country, calendar, fallbackOwner },
    );
    return relations
      .toSorted((a, b) => (a.customer.customerId < b.customer.customerId ? -1 : 1))
      .map((facts) => {
        const place = placed.get(facts.customer.customerId);
        return JSON.stringify([place, relationStanding(facts, place, { limits, calendar, country, on })]);
      });
  });
}

describe("relations whose facts come otherwise", () => {
  const random = createRandom(7);
  const whole = customers.map((facts) => taken(facts, newsOf(facts)));
  const truth = standings(whole);

  it("are the same in another order, of facts and of customers", () => {
    const turned = customers.map((facts) => taken(facts, shuffled(newsOf(facts), random)));
    expect(turned).toEqual(whole);
    expect(standings(shuffled(turned, random))).toEqual(truth);
  });

  it("are the same when everything comes twice", () => {
    const twice = customers.map((facts) =>
      taken(facts, shuffled([...newsOf(facts), ...newsOf(facts)], random)),
    );
    expect(standings(twice)).toEqual(truth);
  });

  it("are the same in the end when a part comes late, whatever was concluded meanwhile", () => {
    const late = customers.map((facts) => {
      const news = shuffled(newsOf(facts), random);
      const first = taken(facts, news.slice(0, news.length / 2));
      relationStanding(first, undefined, { limits, calendar, country, on: "2026-12-31" });
      return news.slice(news.length / 2).reduce(mergeFacts, first);
    });
    expect(standings(late)).toEqual(truth);
  });

  it("are the same for a day when what is dated later is known already", () => {
    const on = "2026-06-15";
    const then = customers.map((facts) => ({
      ...facts,
      contacts: facts.contacts.filter((each) => each.on <= on),
      purchases: facts.purchases.filter((each) => each.on <= on),
      promises: facts.promises.filter((each) => each.endedOn <= on),
      notes: facts.notes.filter((each) => each.on <= on),
    }));
    const at = (facts: RelationFacts) =>
      relationStanding(facts, undefined, { limits, calendar, country, on });
    expect(then.map(at)).toEqual(customers.map(at));
  });
});
