import { describe, expect, it } from "vitest";
import { riskReasonsOn } from "../../../../domain/relation/at-risk.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { bought, relationOf, spoke } from "../made-up-relation.ts";
import { account, hintsOf, looking, note, shortly } from "./holds.ts";

const reasons = (told: Parameters<typeof relationOf>[0], on: Day) =>
  riskReasonsOn(relationOf(told), looking({ on }));

describe("the reasons to worry", () => {
  it("say since when nothing was heard, or bought", () => {
    expect(reasons({ contacts: [spoke("2026-01-01")] }, "2026-07-01")).toEqual([
      { code: "silent", since: "2026-06-30", on: "2026-01-01", missing: "word" },
    ]);
    const purchases = ["2026-01-01", "2026-01-11", "2026-01-21"].map((on) => bought(on));
    expect(reasons({ contacts: [spoke("2026-05-01")], purchases }, "2026-05-04")).toEqual([
      { code: "silent", since: "2026-04-22", on: "2026-01-21", missing: "purchase" },
    ]);
  });

  it("know a slow payer from the days on which it is one, and a serious one", () => {
    const paying = account({
      slow: [{ from: "2026-02-02", to: "2026-03-01" }],
      serious: [{ from: "2026-03-02", to: "2026-04-06" }],
    });
    expect(reasons({ paying }, "2026-02-01")).toEqual([]);
    expect(reasons({ paying }, "2026-04-06")).toEqual([
      { code: "pays-late", since: "2026-02-02", on: "2026-02-02" },
    ]);
    expect(reasons({ paying }, "2026-04-07")).toEqual([]);
  });

  it("know purchases that fell by 30 percent, with three at least in the year before", () => {
    const before = ["2024-07-01", "2024-09-01", "2024-11-01"].map((on) => bought(on, 1000));
    const contacts = [spoke("2026-05-01")];
    const fell = (net: number, purchases = before) =>
      reasons({ contacts, purchases: [...purchases, bought("2026-04-01", net)] }, "2026-05-04").filter(
        ({ code }) => code === "falling-purchases",
      );
    expect(fell(2101)).toEqual([]);
    // With the purchase of November 2024, which left the later of the two years a year after it, there were three.
    expect(fell(2100)).toEqual([{ code: "falling-purchases", since: "2025-11-01", percent: 30 }]);
    expect(fell(100, before.slice(1))).toEqual([]);
  });

  it("count broken promises of twelve months, and name the last", () => {
    const broken = (endedOn: Day) =>
      ({ id: endedOn, kind: "other", madeOn: endedOn, endedOn, end: "broken" }) as const;
    const promises = [broken("2025-09-01"), broken("2026-01-12"), broken("2026-03-02")];
    expect(reasons({ promises }, "2026-05-04")).toEqual([
      { code: "broken-promises", since: "2026-01-12", count: 3, on: "2026-03-02" },
    ]);
  });
});

describe("a valued customer at risk", () => {
  const told = {
    contacts: [spoke("2026-03-10")],
    notes: [note("2026-03-02", { says: "complaint" })],
    paying: account({ slow: [{ from: "2026-04-06" }] }),
  };

  it("is told of with two reasons, since they hold together", () => {
    expect(hintsOf(told, { on: "2026-04-03" }, "at-risk")).toEqual([]);
    const [hint] = hintsOf(told, { on: "2026-05-04" }, "at-risk");
    expect(hint && shortly(hint)).toBe("at-risk complaint+pays-late:2026-04 2026-04-06");
    expect(hint?.because.risks?.map(({ code }) => code)).toEqual(["complaint", "pays-late"]);
  });

  it("is one of the classes that the settings name, and not lost", () => {
    expect(hintsOf(told, { on: "2026-05-04", valueClass: "C" }, "at-risk")).toEqual([]);
    const lost = note("2026-04-07", { says: "phase", phase: "lost" });
    expect(hintsOf({ ...told, notes: [...told.notes, lost] }, { on: "2026-05-04" }, "at-risk")).toEqual([]);
  });
});
