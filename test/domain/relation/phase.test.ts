import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phaseOn } from "../../../domain/relation/phase.ts";
import type { Purchase, RelationFacts } from "../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../domain/relation/relation-limits.ts";
import { dayFrom, dayNumber, plusDays } from "../../../domain/time/day.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { bought, relationOf, said, spoke } from "./made-up-relation.ts";

const phaseAt = (facts: RelationFacts, on: Day) => phaseOn(facts, { limits: RELATION_LIMITS, on });

/** Each month on that date, from one month to another. */
const monthly = (from: Day, months: number, net = 1000): Purchase[] =>
  Array.from({ length: months }, (_, index) => {
    const month = new Date(`${from}T00:00:00Z`);
    month.setUTCMonth(month.getUTCMonth() + index);
    return bought(month.toISOString().slice(0, 10), net);
  });

describe("the phase of a relation", () => {
  it("is prospect until there is an invoice, whatever was said", () => {
    const facts = relationOf({ contacts: [spoke("2025-03-01")], purchases: [bought("2025-06-02")] });
    expect(phaseAt(facts, "2025-06-01").phase).toBe("prospect");
    expect(phaseAt(facts, "2025-06-02")).toMatchObject({
      phase: "new",
      since: "2025-06-02",
      history: [{ phase: "prospect", since: "2024-01-02" }],
    });
  });

  it("is not changed by a credit note alone", () => {
    expect(phaseAt(relationOf({ purchases: [bought("2025-06-02", -500)] }), "2025-06-03").phase).toBe(
      "prospect",
    );
  });

  it("is new for 180 days, and with fewer than three invoices for a year", () => {
    const often = relationOf({ purchases: monthly("2025-01-10", 8) });
    expect(phaseAt(often, plusDays("2025-01-10", 179)).phase).toBe("new");
    expect(phaseAt(often, plusDays("2025-01-10", 180)).phase).toBe("established");
    const twice = relationOf({ purchases: [bought("2025-01-10"), bought("2025-05-10")] });
    expect(phaseAt(twice, plusDays("2025-01-10", 365)).phase).toBe("new");
    expect(phaseAt(twice, plusDays("2025-01-10", 366)).phase).toBe("established");
  });

  it("is dormant when the customer has not bought for longer than its own rhythm allows", () => {
    const quarterly = relationOf({
      contacts: [spoke("2026-02-01")],
      purchases: ["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01"].map((on) => bought(on)),
    });
    // Intervals of 92, 90 and 91 days: silent after twice 91.
    expect(phaseAt(quarterly, plusDays("2025-07-01", 182)).phase).not.toBe("dormant");
    expect(phaseAt(quarterly, plusDays("2025-07-01", 183)).phase).toBe("dormant");
    const weekly = relationOf({
      purchases: Array.from({ length: 40 }, (_, week) => bought(plusDays("2025-01-01", 7 * week))),
    });
    const last = plusDays("2025-01-01", 7 * 39);
    expect(phaseAt(weekly, plusDays(last, 90)).phase).toBe("established");
    expect(phaseAt(weekly, plusDays(last, 91)).phase).toBe("dormant");
  });

  it("takes several invoices of a day for one purchase of the rhythm", () => {
    const days = ["2024-02-01", "2024-08-01", "2025-02-01"];
    const facts = relationOf({ purchases: days.flatMap((on) => [bought(on, 1), bought(on, 2)]) });
    expect(phaseAt(facts, "2025-12-01").phase).toBe("established");
  });

  it("is dormant without a rhythm after a year of silence, and lost after two", () => {
    const facts = relationOf({ contacts: [spoke("2024-09-01")], purchases: [bought("2024-02-01")] });
    expect(phaseAt(facts, plusDays("2024-09-01", 364)).phase).toBe("established");
    expect(phaseAt(facts, plusDays("2024-09-01", 365)).phase).toBe("dormant");
    expect(phaseAt(facts, plusDays("2024-09-01", 730))).toEqual({
      phase: "lost",
      since: "2026-09-01",
      overridden: undefined,
      history: [
        { phase: "dormant", since: "2025-09-01" },
        { phase: "established", since: "2025-02-01" },
        { phase: "new", since: "2024-02-01" },
        { phase: "prospect", since: "2024-01-02" },
      ],
    });
  });

  it("comes back with a contact from being lost", () => {
    const facts = relationOf({ contacts: [spoke("2026-03-01", { direction: "in" })] });
    expect(phaseAt(facts, "2026-02-28").phase).toBe("lost");
    expect(phaseAt(facts, "2026-03-01")).toMatchObject({ phase: "prospect", since: "2026-03-01" });
  });

  it("is growing when twelve months exceed those before by a fifth", () => {
    const facts = (second: number) =>
      relationOf({ purchases: [...monthly("2023-12-15", 12, 100), ...monthly("2024-12-15", 12, second)] });
    expect(phaseAt(facts(120), "2025-12-01").phase).toBe("growing");
    expect(phaseAt(facts(119), "2025-12-01").phase).toBe("established");
    expect(phaseAt(facts(0), "2025-12-01").phase).not.toBe("growing");
  });

  it("compares amounts in different currencies roughly", () => {
    const facts = relationOf({
      purchases: [
        bought("2024-03-01", 10_000),
        bought("2024-06-01", 10_000),
        bought("2024-09-01", 10_000),
        ...["2025-03-01", "2025-06-01", "2025-09-01"].map((on) => bought(on, 2000, "EUR")),
      ],
    });
    expect(phaseAt(facts, "2025-09-02").phase).toBe("growing");
  });

  it("is what staff say, until they take it back, and tells what it would be", () => {
    const facts = relationOf({
      purchases: [bought("2024-02-01")],
      notes: [
        { ...said("2025-03-01"), says: "phase", phase: "lost", reason: "köper av en annan" },
        { ...said("2025-06-01"), says: "phase" },
      ],
    });
    expect(phaseAt(facts, "2025-02-28").overridden).toBeUndefined();
    expect(phaseAt(facts, "2025-03-01")).toMatchObject({
      phase: "lost",
      since: "2025-03-01",
      overridden: { reason: "köper av en annan", computed: "dormant" },
    });
    expect(phaseAt(facts, "2025-06-01")).toMatchObject({
      phase: "dormant",
      since: "2025-06-01",
      overridden: undefined,
    });
  });

  it("knows nothing of what is dated later", () => {
    const facts = relationOf({
      purchases: [...monthly("2024-03-01", 20), bought("2026-05-05")],
      contacts: [spoke("2026-05-06")],
      notes: [{ ...said("2026-05-07"), says: "phase", phase: "lost" }],
    });
    const known = relationOf({ purchases: monthly("2024-03-01", 20) });
    expect(phaseAt(facts, "2026-05-04")).toEqual(phaseAt(known, "2026-05-04"));
  });
});

const days = fc.integer({ min: dayNumber("2024-01-02"), max: dayNumber("2027-12-31") }).map(dayFrom);

const anyFacts = fc
  .record({
    contacts: fc.array(days, { maxLength: 6 }),
    purchases: fc.array(fc.tuple(days, fc.integer({ min: -300, max: 2000 })), { maxLength: 12 }),
    notes: fc.array(fc.tuple(days, fc.constantFrom("lost", "growing", undefined)), { maxLength: 2 }),
  })
  .map(({ contacts, purchases, notes }) =>
    relationOf({
      contacts: contacts.map((on) => spoke(on)),
      purchases: purchases.map(([on, net]) => bought(on, net)),
      notes: notes.map(([on, phase], index) => ({
        ...said(on),
        noteId: `n${index}`,
        says: "phase" as const,
        phase,
      })),
    }),
  );

describe("the history of phases", () => {
  it("says what the phase was on every day", () => {
    fc.assert(
      fc.property(anyFacts, days, days, (facts, one, other) => {
        const [then, now] = [one, other].sort() as [Day, Day];
        const { phase, since, history } = phaseAt(facts, now);
        const course = [{ phase, since }, ...history];
        expect(course.find((each) => each.since <= then)?.phase).toBe(phaseAt(facts, then).phase);
      }),
      { numRuns: 600 },
    );
  });

  it("does not depend on the order of facts", () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, on) => {
        const turned = {
          ...facts,
          contacts: facts.contacts.toReversed(),
          purchases: facts.purchases.toReversed(),
          notes: facts.notes.toReversed(),
        };
        expect(phaseAt(turned, on)).toEqual(phaseAt(facts, on));
      }),
    );
  });
});
