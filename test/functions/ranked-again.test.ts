/** Ranking all customers again: only while that helps, whatever cannot be stored. */
import { describe, expect, it } from "vitest";
import { createRank } from "../../functions/plan-contacts/rank.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madeRelation } from "../support/made-relation.ts";
import { createMemory } from "../support/memory-ports.ts";
import { createMemoryRelationsState } from "../support/memory-relations.ts";

describe("a relation that cannot be stored", () => {
  it("does not have all customers ranked each day; once it can be, the next ranking places it", async () => {
    const { relations, register } = createMemory();
    const relationsState = createMemoryRelationsState();
    for (const id of ["a", "b", "c"]) await relations.store(undefined, madeRelation(id));
    const cannot = new Set(["b", "c"]);
    let times = 0;
    const rank = createRank({
      relationsState,
      register,
      journal: { flag: () => undefined },
      relations: {
        find: (customerId) => relations.find(customerId),
        findAll: (customerIds) => relations.findAll(customerIds),
        all: () => {
          times += 1;
          return relations.all();
        },
        store: async (before, after) => {
          if (cannot.has(after.facts.customer.customerId)) throw new RangeError("too large");
          return relations.store(before, after);
        },
      },
    });
    const rankOn = async (day: string): Promise<number> => {
      times = 0;
      await rank(exampleCompany(), day, `${day}T04:00:00.000Z`);
      return times;
    };
    expect(await rankOn("2026-11-23")).toBe(1);
    cannot.delete("c");
    // Fewer fail than before: that was worth it. The one that is left fails again, and then is let be.
    expect(await rankOn("2026-11-24")).toBe(1);
    expect(await rankOn("2026-11-25")).toBe(1);
    expect(await rankOn("2026-11-26")).toBe(0);
    expect(relations.entries.get("a")?.placed).toBeDefined();
    expect(relations.entries.get("b")?.placed).toBeUndefined();
    cannot.clear();
    expect(await rankOn("2026-12-01")).toBe(1);
    expect(relations.entries.get("b")?.placed).toBeDefined();
    expect(await relationsState.read()).not.toHaveProperty("notRanked");
  });
});
