/**
 * A company that works with its list each morning: nobody without a next contact, nobody twice, never more than a few; and
 * an import of 150 customers that nobody notices in the mornings after it.
 */
import { describe, expect, it } from "vitest";
import { levelled } from "../../../../domain/relation/contact/level.ts";
import type { DueContact } from "../../../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { relationStanding } from "../../../../domain/relation/relation-on.ts";
import { talksToTell } from "../../../../domain/relation/talks/stages.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { daysIn, plusDays } from "../../../../domain/time/day.ts";
import { createRandom } from "../../payment/truth/habits.ts";
import { bought, relationOf, spoke } from "../made-up-relation.ts";
import { heldTalk } from "../talks/made-up.ts";
import { isAsking, isOpen, num } from "./days.ts";
import { madeUpCompany, madeUpCustomers } from "./made-up-company.ts";

const company = madeUpCompany("SE");
const { calendar, relations: limits, country, fallbackOwner } = company;

/** Every customer's next contact on a day, and on whom it falls. */
function planOn(on: string, all: readonly RelationFacts[], placed: ReturnType<typeof rankAll>) {
  const standings = all.map((facts) => ({
    facts,
    ...relationStanding(facts, placed.get(facts.customer.customerId), { limits, calendar, country, on }),
  }));
  const dues = standings.flatMap(({ facts: { customer }, contact, valueClass }): DueContact[] => {
    if (contact === undefined) return [];
    const { dueOn: contactOn, rule, latestOn, by } = contact;
    const { value = 0 } = placed.get(customer.customerId) ?? {};
    return [
      {
        ...{ customerId: customer.customerId, owner: customer.owner },
        contactOn,
        rule,
        latestOn,
        by,
        valueClass,
        value,
      },
    ];
  });
  return { standings, dues, plan: levelled(dues, { company, today: on }) };
}

const rankedFor = (on: string, all: readonly RelationFacts[]) =>
  rankAll(
    all.map((facts) => ({ facts })),
    { month: on.slice(0, 7), limits, country, calendar, fallbackOwner },
  );

describe("next contacts of a whole company", () => {
  const everybody = madeUpCustomers(5, 250);

  it.each(["2026-01-07", "2026-03-16", "2026-07-14", "2026-10-30"])(
    "on %s: everybody who is not lost has one, nobody two, and nobody of ours more than a few a day",
    (on) => {
      const all = everybody.filter(({ customer }) => customer.addedOn <= on);
      const { standings, dues, plan } = planOn(on, all, rankedFor(on, all));
      const without = standings.filter(
        ({ phase, contact }) => phase.phase !== "lost" && contact === undefined,
      );
      expect(without.map(({ facts }) => facts.customer.customerId)).toEqual([]);
      expect(new Set(dues.map(({ customerId }) => customerId)).size).toBe(dues.length);
      expect(plan.size).toBe(dues.length);
      const perDay = Map.groupBy(plan.values(), (each) => `${each.on} ${each.staffId}`);
      expect(Math.max(...[...perDay.values()].map(({ length }) => length))).toBeLessThanOrEqual(
        limits.contactsADay,
      );
      // A word that was given is kept in holiday weeks, too.
      const words = dues.filter(({ rule }) => rule === "repair" || rule === "planned");
      const given = new Set(words.map(({ customerId }) => customerId));
      const amiss = [...plan].filter(
        ([id, each]) => !(given.has(id) ? isOpen : isAsking)(calendar, num(each.on)),
      );
      expect(amiss).toEqual([]);
      // What is due by today is planned alike from that alone.
      const now = dues.filter(({ contactOn }) => contactOn <= on);
      const alone = levelled(now, { company, today: on });
      expect(now.map(({ customerId }) => alone.get(customerId))).toEqual(
        now.map(({ customerId }) => plan.get(customerId)),
      );
    },
  );
});

describe("an import of 150 customers on day one", () => {
  const ADDED = "2026-01-07";
  const random = createRandom(11);
  const imported = Array.from({ length: 150 }, (_, index) => {
    const size = Math.round(1000 * 60 ** random());
    return relationOf({
      customer: { customerId: `c${index}`, owner: ["anna", "bo"][index % 2], addedOn: ADDED, imported: true },
      purchases: ["2025-03-03", "2025-06-03", "2025-09-03", "2025-12-03"].map((on) => bought(on, size)),
    });
  });

  it("makes a calm year for two people who are in touch when they are asked", { timeout: 120_000 }, () => {
    let all: readonly RelationFacts[] = imported;
    const contacts: number[] = [];
    const talks: number[] = [];
    let late = 0;
    let placed = rankedFor(ADDED, all);
    let told = new Map<string, number>();
    for (const on of daysIn({ from: plusDays(ADDED, 1), to: plusDays(ADDED, 365) })) {
      if (on.endsWith("-01")) placed = rankedFor(on, all);
      if (!isAsking(calendar, num(on))) continue;
      const { plan, dues } = planOn(on, all, placed);
      const today = [...plan].filter(([, each]) => each.on === on).map(([id]) => id);
      contacts.push(today.length);
      late = Math.max(late, ...dues.map(({ contactOn }) => num(on) - num(contactOn)));
      const tellings = all.flatMap((facts) =>
        talksToTell(facts, placed.get(facts.customer.customerId), [], { limits, calendar, country, on })
          .filter(({ standing: { kind, dueOn }, stage }) => {
            const key = `${facts.customer.customerId} ${kind} ${dueOn ?? ""}`;
            if ((told.get(key) ?? -99) >= Number(stage)) return false;
            told = new Map(told).set(key, Number(stage));
            return true;
          })
          .map(({ standing: { kind }, stage }) => ({ id: facts.customer.customerId, kind, stage })),
      );
      talks.push(tellings.length);
      all = all.map((facts) => {
        const id = facts.customer.customerId;
        // On the day that it is due, or on the first that anybody is asked after it, it is held.
        const kinds = tellings
          .filter((each) => each.id === id && Number(each.stage) >= 0)
          .map(({ kind }) => kind);
        const talked = kinds.length === 0 ? [] : [heldTalk(on, kinds)];
        const inTouch = today.includes(id) ? [spoke(on, { id: `${on} ${id}` })] : [];
        return { ...facts, contacts: [...inTouch, ...facts.contacts], talks: [...talked, ...facts.talks] };
      });
    }
    const first = contacts.slice(0, 40);
    console.log(
      `150 customers of two people, imported on ${ADDED}: contacts a morning, both together: at most ${Math.max(...contacts)}, in the first 40 mornings ${first.join(" ")}; the latest ${late} days late; talks told a morning, both together: ${talks.join(" ")}`,
    );
    expect(Math.max(...contacts)).toBeLessThanOrEqual(2 * limits.contactsADay);
    // One or two new ones a day and person until those come round again who are to be called each month.
    expect(Math.max(...contacts.slice(0, 20))).toBeLessThanOrEqual(5);
    expect(Math.max(...talks.slice(0, 40))).toBeLessThanOrEqual(6);
  });

  it("lays at most two talks on one person and week", () => {
    const placed = rankedFor(ADDED, imported);
    const laid = imported.flatMap(({ customer: { customerId, owner = "" } }) => {
      const on = placed.get(customerId)?.spreadTalkOn;
      return on === undefined ? [] : [`${owner} ${Math.floor((num(on) - 4) / 7)}`];
    });
    const weeks = Map.groupBy(laid, (week) => week);
    expect(laid.length).toBeGreaterThan(imported.length / 3);
    expect(Math.max(...[...weeks.values()].map(({ length }) => length))).toBe(2);
  });
});
