/** A company whose data begin on a day does not congratulate everybody on it. */
import { describe, expect, it } from "vitest";
import { daysBooksBegin } from "../../../../domain/relation/value/books-begin.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { hintsOn } from "../../../../domain/relation/hints/hints-on.ts";
import { looking } from "../hints/holds.ts";
import { bought, relationOf } from "../made-up-relation.ts";
import { exampleCompany } from "../../../support/example-company.ts";

const first = (day: string, count: number) => Array.from({ length: count }, () => ({ firstPurchaseOn: day }));
const daysOf = (...all: ReturnType<typeof first>[]): string[] => [...daysBooksBegin(all.flat())];

describe("the days on which books begin", () => {
  it("are the first day of all when two share it, and not when it is one customer's", () => {
    expect(daysOf(first("2024-01-02", 2), first("2024-01-09", 1))).toEqual(["2024-01-02"]);
    expect(daysOf(first("2024-01-02", 1), first("2024-01-09", 1))).toEqual([]);
    expect(daysOf()).toEqual([]);
  });

  it("are later days that five share, if that is more than a good day of a large company", () => {
    const early = first("2020-01-02", 1);
    expect(daysOf(early, first("2024-01-09", 4))).toEqual([]);
    expect(daysOf(early, first("2024-01-09", 5))).toEqual(["2024-01-09"]);
    const many = Array.from({ length: 400 }, (_, at) =>
      first(`19${String(10 + (at % 90))}-01-0${String(1 + Math.floor(at / 90))}`, 1),
    ).flat();
    expect(daysOf(early, many, first("2024-01-09", 5))).not.toContain("2024-01-09");
  });

  it("are nobody's anniversary, and whoever came later has theirs", () => {
    const { relations: limits, country, calendar, fallbackOwner } = exampleCompany();
    const customers = ["a", "b", "c"].map((customerId) =>
      relationOf({
        customer: { customerId },
        firstPurchaseOn: customerId === "c" ? "2025-03-12" : "2025-03-11",
        purchases: [bought("2025-06-01"), bought("2026-01-10")],
      }),
    );
    const placed = rankAll(
      customers.map((facts) => ({ facts })),
      { month: "2026-03", limits, country, calendar, fallbackOwner },
    );
    const told = customers.map((facts) =>
      hintsOn(facts, placed.get(facts.customer.customerId), looking({ on: "2026-03-10" })).map(
        ({ kind }) => kind,
      ),
    );
    expect(told.map((kinds) => kinds.includes("milestone"))).toEqual([false, false, true]);
  });
});
