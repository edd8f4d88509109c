/**
 * The rules against an independent reading of them, of every customer of a made-up company. Each on every third day of a
 * year in the tests; `RELATION_TRUTH=all npx vitest run test/domain/relation/truth` takes every day.
 */
import { describe, expect, it } from "vitest";
import { levelled } from "../../../../domain/relation/contact/level.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { relationStanding } from "../../../../domain/relation/relation-on.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { day, num } from "./days.ts";
import { FROM_DAY, LAST_DAY, madeUpCompany, madeUpCustomers } from "./made-up-company.ts";
import { oracleContact } from "./oracle-contact.ts";
import { knownOf, phasesOf } from "./oracle-history.ts";
import { oraclePlan } from "./oracle-plan.ts";
import { placesOf } from "./oracle-ranking.ts";
import { oracleTalks } from "./oracle-talks.ts";

const EVERY = process.env["RELATION_TRUTH"] === "all" ? 1 : 3;

/** A month in the middle of the year. */
const HANDED_OVER_IN = "2026-07";

interface Compared {
  readonly looked: number;
  readonly rules: ReadonlyMap<string, number>;
  readonly differences: readonly string[];
}

function compare(country: "SE" | "DK", made: readonly RelationFacts[]): Compared {
  const company = madeUpCompany(country);
  const { calendar, relations: limits, staff, fallbackOwner } = company;
  const oracle = { calendar, fallbackOwner, currency: country === "SE" ? "SEK" : "DKK" } as const;
  const last = num(LAST_DAY);
  let all = made;
  const phases = new Map(all.map((facts) => [facts.customer.customerId, phasesOf(facts, last)]));
  const histories = new Map(all.map((facts) => [facts.customer.customerId, knownOf(facts)]));
  const rules = new Map<string, number>();
  const differences: string[] = [];
  let looked = 0;
  let ours = new Map<string, Placed>();
  let theirs: ReadonlyMap<string, Placed> = ours;
  let rankedFor = "";
  for (let today = num(FROM_DAY); today <= last; today += EVERY) {
    const on = day(today);
    const month = on.slice(0, 7);
    if (month !== rankedFor) {
      rankedFor = month;
      if (month === HANDED_OVER_IN) all = made.map(handedOver);
      const there = all.filter(({ customer }) => customer.addedOn.slice(0, 7) <= month);
      ours = rankAll(
        there.map((facts) => ({ facts, placed: ours.get(facts.customer.customerId) })),
        { month, limits, country, calendar, fallbackOwner },
      );
      theirs = placesOf(there, month, oracle, theirs);
      for (const [id, place] of theirs) same(`${month} ${id}`, ours.get(id), place);
    }
    const dues: Parameters<typeof levelled>[0][number][] = [];
    const items: Parameters<typeof oraclePlan>[0][number][] = [];
    for (const facts of all) {
      const { customerId: id, addedOn, owner } = facts.customer;
      if (addedOn > on) continue;
      looked += 1;
      const { contact, talks, phase } = relationStanding(facts, ours.get(id), {
        limits,
        calendar,
        country,
        on,
      });
      const knownOn = histories.get(id) ?? knownOf(facts);
      const known = knownOn(today);
      const truePhase = phases.get(id)?.get(today);
      if (truePhase === undefined) throw new Error(`${id} has no phase on ${on}`);
      const placed = theirs.get(id);
      const due = oracleContact({
        ...{ facts, known, knownOn, placed, phase: truePhase, today, calendar, country },
        near: limits.nearPostcodes,
      });
      same(
        `${on} ${id}`,
        {
          ...{ phase: phase.phase, since: phase.since },
          ...(contact && {
            ...{ rule: contact.rule, due: contact.dueOn, latest: contact.latestOn },
            ...{ by: contact.by, suggest: contact.suggest },
          }),
          talks: talks.map(({ kind, state, dueOn, bookedOn }) => ({ kind, state, dueOn, bookedOn })),
        },
        {
          ...{ phase: truePhase.phase, since: day(truePhase.since) },
          ...(due && {
            ...{ rule: due.rule, due: day(due.due), latest: due.latest && day(due.latest) },
            ...{ by: due.by, suggest: due.suggest },
          }),
          talks: oracleTalks(facts, known, placed, today).map(({ kind, state, due, booked }) => ({
            ...{ kind, state, dueOn: due && day(due), bookedOn: booked && day(booked) },
          })),
        },
      );
      if (contact !== undefined) {
        const { rule, latestOn, by } = contact;
        const { valueClass, value = 0 } = ours.get(id) ?? {};
        dues.push({ customerId: id, contactOn: contact.dueOn, owner, valueClass, value, rule, latestOn, by });
      }
      if (due !== undefined) items.push({ id, owner, placed, ...due });
      rules.set(due?.rule ?? "none", (rules.get(due?.rule ?? "none") ?? 0) + 1);
    }
    const plan = levelled(dues, { company, today: on });
    const truePlan = oraclePlan(items, { calendar, staff, fallbackOwner, cap: limits.contactsADay }, today);
    for (const [id, { day: planned, person }] of truePlan) {
      same(`${on} ${id} planned`, plan.get(id), { on: day(planned), staffId: person });
    }
    same(`${on} planned`, plan.size, truePlan.size);
  }
  return { looked, rules, differences };

  /** A few, to whoever keeps what nobody owns: everybody's days of day one stay where they are. */
  function handedOver(facts: RelationFacts, index: number): RelationFacts {
    return index % 17 === 0 ? { ...facts, customer: { ...facts.customer, owner: fallbackOwner } } : facts;
  }

  function same(what: string, ours: unknown, theirs: unknown): void {
    const [one, other] = [ours, theirs].map((each) => JSON.stringify(each, sorted));
    if (one !== other) differences.push(`${what}: ${one}, and by the oracle ${other}`);
  }
}

/** Keys in one order; what is undefined stands nowhere. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("relations against an independent reading of the rules", () => {
  it.each([
    ["SE", 1, 500],
    ["DK", 2, 120],
  ] as const)("agree on every customer of a company in %s", { timeout: 600_000 }, (country, seed, count) => {
    const { looked, rules, differences } = compare(country, madeUpCustomers(seed, count));
    const shares = [...rules].sort(([, a], [, b]) => b - a).map(([rule, times]) => `${rule} ${times}`);
    console.log(
      `${country}: ${count} customers, every ${EVERY === 1 ? "" : `${EVERY}. `}day of a year: ${looked} looked at, ${differences.length} differences; ${shares.join(", ")}`,
    );
    expect(differences.slice(0, 10)).toEqual([]);
    // A truth in which a rule never speaks would not try it.
    expect(rules.size).toBe(13);
  });
});
