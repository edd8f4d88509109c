/** How many customers came back within a year, by the level and phase that they had when it began; and who is at risk. */
import { describe, expect, it } from "vitest";
import { customersAtRisk } from "../../../../domain/relation/month/customers-at-risk.ts";
import { retentionIn } from "../../../../domain/relation/month/retention.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import { withoutWords } from "../../../../domain/relation/value/without-words.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { madeFacts } from "../../../support/made-relation.ts";
import { madeUpCustomers } from "../truth/made-up-company.ts";
import { onDay } from "../talks/made-up.ts";

const asked = { month: "2026-11", limits: RELATION_LIMITS };

const bought = (...days: readonly Day[]): Partial<RelationFacts> => ({
  purchases: days.map((on) => ({ id: on, on, net: { minor: 10_000, currency: "SEK" } })),
});

const all = (...facts: readonly Partial<RelationFacts>[]): RelationFacts[] =>
  facts.map((each, index) => madeFacts(`c${index}`, each));

describe("customers who come back", () => {
  it("are those who bought in the twelve months up to a year ago, and in the twelve since", () => {
    const customers = all(
      bought("2024-11-01", "2025-11-01"),
      bought("2025-10-31", "2026-10-31"),
      bought("2025-10-31", "2026-11-01"),
      bought("2024-10-31", "2026-01-01"),
      bought("2025-11-01"),
      {},
    );
    expect(retentionIn(customers, asked).all).toEqual({ of: 3, kept: 2 });
  });

  it("have bought when they have an invoice; a credit note is none", () => {
    const credit = { id: "k", on: "2026-05-05", net: { minor: -10_000, currency: "SEK" } } as const;
    const { purchases = [] } = bought("2025-05-05");
    expect(retentionIn(all({ purchases: [...purchases, credit] }), asked).all).toEqual({ of: 1, kept: 0 });
  });

  it("count by the level and the phase of a year ago, whatever they are now", () => {
    const level = (on: Day, level: number): RelationFacts["notes"][number] => ({
      ...{ noteId: on, at: `${on}T09:00:00.000Z`, on },
      ...{ says: "level", level },
    });
    const customers = all(
      { ...bought("2025-09-01", "2026-09-01"), notes: [level("2025-10-31", 2), level("2025-11-01", 4)] },
      { ...bought("2025-09-01"), notes: [level("2025-06-01", 2)] },
      bought("2022-02-02", "2022-08-02", "2023-02-02", "2023-08-02", "2024-12-02", "2026-02-02"),
    );
    expect(retentionIn(customers, asked)).toEqual({
      all: { of: 3, kept: 2 },
      byLevel: { "2": { of: 2, kept: 1 }, unset: { of: 1, kept: 1 } },
      byPhase: { new: { of: 2, kept: 1 }, established: { of: 1, kept: 1 } },
    });
  });

  it("are all of them in one level and one phase, words or not, and later facts change nothing", () => {
    const many = madeUpCustomers(5, 80);
    const sum = (groups: Readonly<Record<string, { of: number; kept: number }>>) =>
      Object.values(groups).reduce(
        (total, { of, kept }) => ({ of: total.of + of, kept: total.kept + kept }),
        { of: 0, kept: 0 },
      );
    const month = { ...asked, month: "2026-06" };
    const found = retentionIn(many, month);
    expect(found.all.of).toBeGreaterThan(20);
    expect(sum(found.byLevel)).toEqual(found.all);
    expect(sum(found.byPhase)).toEqual(found.all);
    expect(retentionIn(many.map(withoutWords), month)).toEqual(found);
    const until = many.map((facts) => ({
      ...facts,
      purchases: facts.purchases.filter(({ on }) => on < "2026-06-01"),
    }));
    expect(retentionIn(until, month)).toEqual(found);
  });
});

describe("customers at risk", () => {
  const risky = (on: Day): Partial<RelationFacts> => ({
    contacts: [
      { id: "c", on: "2025-01-01", way: "call", direction: "both", staff: ["anna"], people: ["Karin"] },
    ],
    notes: [{ noteId: "n", at: `${on}T09:00:00.000Z`, on, says: "complaint" }],
    purchases: [],
    promises: [],
  });
  const placed = (value: number, valueClass: "A" | "C" = "A") => ({ month: "2026-11", valueClass, value });

  it("are those of a class that is watched with two reasons, the most valuable first", () => {
    const [small, large, cheap, calm] = all(
      risky("2026-10-01"),
      risky("2026-10-01"),
      risky("2026-10-01"),
      {},
    );
    const customers = [
      ...(small ? [{ facts: small, placed: placed(1) }] : []),
      ...(large ? [{ facts: large, placed: placed(2) }] : []),
      ...(cheap ? [{ facts: cheap, placed: placed(3, "C") }] : []),
      ...(calm ? [{ facts: calm, placed: placed(4) }] : []),
    ];
    const { atRisk, atRiskCount } = customersAtRisk(customers, onDay("2026-11-02"));
    expect(atRiskCount).toBe(2);
    expect(atRisk).toMatchObject([
      { customerId: "c1", name: "Kund c1", owner: "anna", valueClass: "A" },
      { customerId: "c0" },
    ]);
    expect(atRisk[0]?.reasons.map(({ code }) => code)).toEqual(["silent", "complaint"]);
  });

  it("are counted beyond those that are named", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      facts: madeFacts(`c${index}`, risky("2026-10-01")),
      placed: placed(index),
    }));
    const { atRisk, atRiskCount } = customersAtRisk(many, onDay("2026-11-02"));
    expect([atRisk.length, atRiskCount]).toEqual([20, 30]);
  });
});
