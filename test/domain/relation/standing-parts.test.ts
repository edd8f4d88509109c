import { describe, expect, it } from "vitest";
import { riskReasonsOn } from "../../../domain/relation/at-risk.ts";
import { breadthOn } from "../../../domain/relation/breadth.ts";
import { levelOn } from "../../../domain/relation/level.ts";
import type { PromiseEnd, RelationFacts } from "../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../domain/relation/relation-limits.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { bought, relationOf, said, spoke } from "./made-up-relation.ts";

const { calendar } = exampleCompany();

describe("the breadth of a relation", () => {
  it("counts people on both sides once, in contacts and held talks of twelve months", () => {
    const { contacts, talks } = relationOf({
      contacts: [
        spoke("2025-05-01", { staff: ["bo"], people: ["olle@example.com"] }),
        spoke("2025-05-02", { staff: ["anna", "bo"], people: ["Karin@example.com ", "karin@example.com"] }),
        spoke("2026-05-02", { staff: ["anna"], people: ["Per"] }),
      ],
      talks: [
        {
          talkId: "t1",
          kinds: ["update"],
          bookedAt: "2026-01-01T09:00:00.000Z",
          bookedBy: "d1",
          on: "2026-02-01",
          held: { on: "2026-02-01", minutes: "Bra.", staff: ["sofie"], people: ["Eva"], by: "d2" },
          changedAt: "2026-02-01T09:00:00.000Z",
        },
      ],
    });
    expect(breadthOn({ contacts, talks }, "2026-05-01")).toEqual({ ours: 3, theirs: 2 });
    expect(breadthOn({ contacts, talks }, "2026-05-02")).toEqual({ ours: 2, theirs: 2 });
    const left = [{ who: "anna", lastOn: "2026-04-30" }];
    expect(breadthOn({ contacts, talks }, "2026-04-30", left)).toEqual({ ours: 3, theirs: 3 });
    expect(breadthOn({ contacts, talks }, "2026-05-01", left)).toEqual({ ours: 2, theirs: 2 });
  });
});

describe("the level of a relation", () => {
  const notes = [
    { ...said("2025-09-01"), says: "level" as const, level: 3, target: 4 },
    { ...said("2024-02-01"), says: "level" as const, level: 2 },
    { ...said("2025-03-01"), says: "level" as const, level: 3 },
    { ...said("2024-09-01"), says: "level" as const, level: 2 },
  ];

  it("is what was said last, since it was said first without another between", () => {
    expect(levelOn(notes, "2026-01-01")).toEqual({ level: 3, target: 4, since: "2025-03-01" });
    expect(levelOn(notes, "2025-02-28")).toEqual({ level: 2, target: undefined, since: "2024-02-01" });
    expect(levelOn(notes, "2024-01-31")).toBeUndefined();
  });
});

describe("a customer at risk", () => {
  const risks = (facts: RelationFacts, on: Day) =>
    riskReasonsOn(facts, { limits: RELATION_LIMITS, calendar, country: "SE", on }).map(({ code }) => code);

  it("is one of whom nothing is heard any more, though something was before", () => {
    const facts = relationOf({
      contacts: [spoke("2026-01-01", { direction: "in" }), spoke("2026-06-01", { direction: "out" })],
    });
    expect(risks(facts, "2026-06-29")).toEqual([]);
    expect(risks(facts, "2026-06-30")).toEqual(["silent"]);
    expect(risks(relationOf(), "2026-06-30")).toEqual([]);
  });

  it("is one that has stopped buying", () => {
    const facts = relationOf({
      contacts: [spoke("2026-05-01")],
      purchases: ["2026-01-01", "2026-01-11", "2026-01-21"].map((on) => bought(on)),
    });
    expect(risks(facts, "2026-04-21")).toEqual([]);
    expect(risks(facts, "2026-04-22")).toEqual(["silent"]);
  });

  it("is one to whom two promises were broken in a year, or who complained in the last six months", () => {
    const broken = (endedOn: Day, end: PromiseEnd["end"] = "broken"): PromiseEnd => ({
      id: endedOn,
      kind: "reply",
      madeOn: endedOn,
      endedOn,
      end,
    });
    const facts = relationOf({
      promises: [broken("2025-03-01"), broken("2026-02-01"), broken("2026-01-01", "late")],
      notes: [{ ...said("2025-12-24"), says: "complaint" }],
    });
    expect(risks(facts, "2026-02-01")).toEqual(["broken-promises", "complaint"]);
    expect(risks(facts, "2026-03-01")).toEqual(["complaint"]);
    expect(risks(facts, "2026-06-24")).toEqual([]);
  });
});
