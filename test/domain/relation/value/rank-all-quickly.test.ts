/** Ranking works out once what many customers share; what it gives is what the plain way gives. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import type { Ranking } from "../../../../domain/relation/value/rank-all.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { companyCalendar } from "../../../../domain/time/company-calendar.ts";
import { plusDays } from "../../../../domain/time/day.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { bought, relationOf, said, spoke } from "../made-up-relation.ts";
import { rankedPlainly } from "./ranked-plainly.ts";

const { calendar } = exampleCompany();
const LAST_DAY = "2026-11-23";

const RANKING: Ranking = {
  ...{ month: "2026-11", limits: RELATION_LIMITS, country: "SE", calendar, fallbackOwner: "anna" },
};

const holidays = (from: string, to: string): Calendar => ({ ...calendar, holidayWeeks: [{ from, to }] });

/** As the country has it; with holidays in any weeks; closed for a year and more; never open. */
const anyCalendar = fc.oneof(
  fc.constant(calendar),
  fc
    .subarray(Array.from({ length: 52 }, (_, week) => week + 1))
    .map((holidayWeeks) => companyCalendar({ ...calendar, country: "SE", holidayWeeks })),
  fc.integer({ min: 390, max: 900 }).map((days) => holidays("2026-03-01", plusDays("2026-03-01", days))),
  fc.constant(holidays("2000-01-01", "2199-12-31")),
);

const anyLimits = fc
  .record({
    talkClasses: fc.constantFrom<readonly ("A" | "B" | "C")[]>(["A", "B"], ["A", "B", "C"], []),
    talksAWeek: fc.constantFrom(1, 2, 7),
    spreadTalksDays: fc.constantFrom(1, 30, 365),
    spreadContactsDays: fc.constantFrom(1, 14, 60),
    tellTalkDays: fc.constantFrom([], [0], [60, 30, 0]),
  })
  .map((limits) => ({ ...RELATION_LIMITS, ...limits }));

const daysAgo = (most: number) => fc.integer({ min: -40, max: most }).map((ago) => plusDays(LAST_DAY, -ago));
const sometimes = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 }).map((some) => some ?? undefined);

const anyCustomer = (days: number) =>
  fc
    .record({
      addedOn: daysAgo(days),
      imported: fc.constantFrom(true, true, true, undefined),
      owner: fc.constantFrom(undefined, "anna", "bo"),
      purchases: fc.array(
        fc
          .tuple(
            daysAgo(days + 500),
            fc.integer({ min: -200, max: 900 }),
            fc.constantFrom("SEK", "SEK", "EUR", "XTS"),
          )
          .map(([on, net, currency]) => bought(on, net, currency)),
        { maxLength: 8 },
      ),
      spokeOn: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: daysAgo(days) },
      ),
      referredOn: sometimes(daysAgo(days)),
      firstPurchaseOn: sometimes(daysAgo(days + 900)),
    })
    .map(({ addedOn, imported, owner, purchases, spokeOn, referredOn, firstPurchaseOn }) =>
      relationOf({
        customer: { addedOn, imported, owner },
        purchases,
        contacts: spokeOn === undefined ? [] : [spoke(spokeOn)],
        notes:
          referredOn === undefined
            ? []
            : [{ ...said(referredOn), says: "referral", towards: "us", whom: "Berg & Dal" }],
        // Older ones than are kept.
        ...(firstPurchaseOn !== undefined && { firstPurchaseOn }),
      }),
    );

/** Who came on a few days, or each on another. */
const anyCustomers = fc.constantFrom(0, 30, 1500).chain((days) =>
  fc.array(anyCustomer(days), { minLength: 1, maxLength: 40 }).map((all) =>
    all.map((facts, index) => ({
      ...facts,
      customer: { ...facts.customer, customerId: `c${String((index * 7) % 41)}` },
    })),
  ),
);

function expectSame(
  all: readonly RelationFacts[],
  ranking: Ranking,
  before: ReadonlyMap<string, Placed> = new Map(),
): number {
  const placed = rankAll(
    all.map((facts) => ({ facts, placed: before.get(facts.customer.customerId) })),
    ranking,
  );
  expect([...placed]).toEqual([...rankedPlainly(all, ranking, before)]);
  return [...placed.values()].filter(({ spreadTalkOn }) => spreadTalkOn !== undefined).length;
}

describe("ranking many customers", () => {
  it("gives what reading everything again for each import gives, whoever came on however many days", () => {
    let withTalks = 0;
    fc.assert(
      fc.property(
        anyCustomers,
        anyLimits,
        anyCalendar,
        fc.constantFrom("2026-11", "2025-02"),
        (all, limits, openOn, month) => {
          withTalks += expectSame(all, { ...RANKING, month, limits, calendar: openOn });
        },
      ),
      { numRuns: 300 },
    );
    expect(withTalks).toBeGreaterThan(200);
  });

  it("gives the same around whoever was placed before, when some come later and others are handed over", () => {
    let withTalks = 0;
    fc.assert(
      fc.property(
        anyCustomers,
        anyLimits,
        anyCalendar,
        fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 40, maxLength: 40 }),
        (all, limits, openOn, changes) => {
          const ranking = { ...RANKING, limits, calendar: openOn };
          const [early, late] = [new Set<RelationFacts>(), all.map(handedOver)];
          for (const [index, facts] of all.entries()) if (changes[index]?.[0] === true) early.add(facts);
          const before = rankAll(
            [...early].map((facts, index) => ({
              facts: changes[index]?.[2] === true ? { ...facts, purchases: [] } : facts,
            })),
            ranking,
          );
          withTalks += expectSame(late, ranking, before);

          function handedOver(facts: RelationFacts, index: number): RelationFacts {
            if (changes[index]?.[1] !== true) return facts;
            return { ...facts, customer: { ...facts.customer, owner: "sofie" } };
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(withTalks).toBeGreaterThan(200);
  });

  it.each([
    ["as the country has it", calendar],
    ["closed for a year and a half", holidays("2026-10-05", "2028-04-02")],
    ["never open", holidays("2000-01-01", "2199-12-31")],
  ])("gives the same where weeks are full for years ahead: %s", (_what, openOn) => {
    const all = Array.from({ length: 300 }, (_, index) => {
      const addedOn = plusDays("2025-10-01", (index * 37) % 365);
      return relationOf({
        customer: { customerId: `c${String(index)}`, addedOn, imported: true },
        purchases: [bought(plusDays(addedOn, -20), 100 + ((index * 13) % 50))],
      });
    });
    expect(expectSame(all, { ...RANKING, calendar: openOn })).toBeGreaterThan(150);
  });
});
