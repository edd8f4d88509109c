/**
 * The ranking that runs places each customer of the made-up company as explaining does, with all its words; and the month's
 * figures are computed with it, once a month.
 */
import { describe, expect, it } from "vitest";
import { retentionIn } from "../../domain/relation/month/retention.ts";
import { rankAll } from "../../domain/relation/value/rank-all.ts";
import { createRank } from "../../functions/plan-contacts/rank.ts";
import { madeUpCompany, madeUpCustomers } from "../domain/relation/truth/made-up-company.ts";
import { createMemory } from "../support/memory-ports.ts";

const AT = "2026-09-01T03:35:00.000Z";

describe("ranking all customers", () => {
  it("gives what explaining gives, and the month's figures with it", { timeout: 60_000 }, async () => {
    const company = madeUpCompany("SE");
    const { relations: limits, country, calendar, fallbackOwner } = company;
    const all = madeUpCustomers(3, 150).map((facts) => ({ facts }));
    // A talk that was held before the import makes no newcomer: others have its turn.
    const wasHeld = all.some(({ facts: { customer, talks } }) =>
      talks.some(
        ({ held }) => customer.imported === true && held !== undefined && held.on < customer.addedOn,
      ),
    );
    expect(wasHeld).toBe(true);
    const { relations, relationsState, register } = createMemory();
    for (const { facts } of all) await relations.store(undefined, { facts, revision: 0, told: [] });
    const flags: unknown[] = [];
    const journal = { flag: (...flag: unknown[]) => void flags.push(flag) };
    const rank = createRank({ relations, relationsState, register, journal });
    expect(await rank(company, "2026-09-01", AT)).toBe(all.length);
    const explained = rankAll(all, { month: "2026-09", limits, country, calendar, fallbackOwner });
    const placed = [...relations.entries].map(([id, entry]) => [id, entry.placed] as const);
    const plain = (places: Iterable<readonly [string, unknown]>): unknown =>
      JSON.parse(JSON.stringify(Object.fromEntries(places)));
    expect(plain(placed)).toEqual(plain(explained));
    expect(flags).toEqual([]);

    const { month } = await relationsState.read();
    const figures = retentionIn(
      all.map(({ facts }) => facts),
      { month: "2026-09", limits },
    );
    expect(month).toMatchObject({ month: "2026-09", at: AT, ...figures });
    expect(month?.all.of).toBeGreaterThan(30);
    expect(month?.atRiskCount).toBeGreaterThan(0);

    // Asked for again within the month, it tells no second time.
    const asked = await relationsState.read();
    await relationsState.store({ ...asked, rankAgain: true });
    await rank(company, "2026-09-02", "2026-09-02T03:35:00.000Z");
    expect((await relationsState.read()).month).toEqual(month);
  });

  it("leaves everybody's first days as they were when one is handed over", { timeout: 60_000 }, async () => {
    const company = madeUpCompany("SE");
    const { relations, relationsState, register } = createMemory();
    for (const facts of madeUpCustomers(3, 150)) {
      await relations.store(undefined, { facts, revision: 0, told: [] });
    }
    const rank = createRank({ relations, relationsState, register, journal: { flag: () => undefined } });
    const firstDays = () =>
      [...relations.entries].map(([id, { placed: at }]) => [id, at?.spreadContactOn, at?.spreadTalkOn]);
    await rank(company, "2026-09-01", AT);
    const given = firstDays();
    const one = [...relations.entries.values()].find(({ placed: at }) => at?.spreadTalkOn !== undefined);
    if (one === undefined) throw new Error("Nobody's first talk is laid.");
    const customer = { ...one.facts.customer, owner: one.facts.customer.owner === "bo" ? "anna" : "bo" };
    await relations.store(one, { ...one, facts: { ...one.facts, customer } });
    await rank(company, "2026-10-01", "2026-10-01T03:35:00.000Z");
    expect(firstDays()).toEqual(given);
  });
});
