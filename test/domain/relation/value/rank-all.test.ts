import { describe, expect, it } from "vitest";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import { RELATION_LIMITS } from "../../../../domain/relation/relation-limits.ts";
import { rankAll } from "../../../../domain/relation/value/rank-all.ts";
import { currenciesWithoutRate } from "../../../../domain/relation/value/year-value.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { bought, relationOf, said } from "../made-up-relation.ts";

const { calendar } = exampleCompany();

function classesIn(month: string, relations: readonly RelationFacts[]) {
  const placed = rankAll(
    relations.map((facts) => ({ facts })),
    { month, limits: RELATION_LIMITS, country: "SE", calendar, fallbackOwner: "anna" },
  );
  return Object.fromEntries(
    [...placed].map(([id, { valueClass, rawClass, value }]) => [id, { valueClass, rawClass, value }]),
  );
}

const buyer = (customerId: string, ...purchases: readonly RelationFacts["purchases"][number][]) =>
  relationOf({ customer: { customerId }, purchases });

describe("value classes", () => {
  it("give A to those who make the first 60 %, the one with whom it is reached included, and B up to 90 %", () => {
    const on = "2026-03-01";
    const classes = classesIn("2026-05", [
      buyer("a", bought(on, 50)),
      buyer("b", bought(on, 20)),
      buyer("c", bought(on, 15)),
      buyer("d", bought(on, 10)),
      buyer("e", bought(on, 5)),
    ]);
    expect(Object.values(classes).map(({ rawClass }) => rawClass)).toEqual(["A", "A", "B", "B", "C"]);
    expect(classes["a"]?.value).toBe(5000);
  });

  it("take the twelve months before the month, and nothing of it", () => {
    const classes = classesIn("2026-05", [
      buyer("early", bought("2025-04-30")),
      buyer("first", bought("2025-05-01")),
      buyer("last", bought("2026-04-30")),
      buyer("late", bought("2026-05-01")),
    ]);
    expect(Object.entries(classes).map(([id, { value }]) => [id, value])).toEqual([
      ["early", 0],
      ["first", 100_000],
      ["last", 100_000],
      ["late", 0],
    ]);
  });

  it("give C to who has bought at some time, and none to who never has", () => {
    const classes = classesIn("2026-05", [
      buyer("long-ago", bought("2023-01-01")),
      buyer("credited", bought("2025-12-01", 100), bought("2026-01-01", -200)),
      buyer("never"),
      buyer("later", bought("2026-05-02")),
    ]);
    expect(classes["long-ago"]).toEqual({ valueClass: "C", rawClass: "C", value: 0 });
    expect(classes["credited"]).toEqual({ valueClass: "C", rawClass: "C", value: -10_000 });
    expect(classes["never"]).toEqual({ valueClass: undefined, rawClass: undefined, value: 0 });
    expect(classes["later"]?.valueClass).toBeUndefined();
  });

  it("are lost only after two months in a row, and gained at once", () => {
    const relations = [
      buyer("falls", bought("2025-04-10", 1000), bought("2026-01-10", 10)),
      buyer("stays", bought("2026-01-10", 100)),
    ];
    const falls = (month: string) => classesIn(month, relations)["falls"];
    expect(falls("2026-04")).toMatchObject({ rawClass: "A", valueClass: "A" });
    expect(falls("2026-05")).toMatchObject({ rawClass: "C", valueClass: "A" });
    expect(falls("2026-06")).toMatchObject({ rawClass: "C", valueClass: "C" });
    expect(classesIn("2026-05", relations)["stays"]).toMatchObject({ rawClass: "A", valueClass: "A" });
  });

  it("count a referral to us like the middle customer, and one to them not at all", () => {
    const referral = (customerId: string, towards: "us" | "them", on: string) =>
      relationOf({
        customer: { customerId },
        notes: [{ ...said(on), says: "referral", towards, whom: "Berg & Dal" }],
      });
    const classes = classesIn("2026-05", [
      buyer("p", bought("2026-01-01", 100)),
      buyer("q", bought("2026-01-01", 200)),
      buyer("r", bought("2026-01-01", 900)),
      referral("gives", "us", "2026-02-01"),
      referral("gets", "them", "2026-02-01"),
      referral("gave", "us", "2025-02-01"),
    ]);
    expect([classes["gives"]?.value, classes["gets"]?.value, classes["gave"]?.value]).toEqual([20_000, 0, 0]);
    expect(classes["gives"]?.valueClass).toBeDefined();
  });

  it("count whom somebody sent us once in a year, however often and in whatever form that was noted", () => {
    const sent = (customerId: string, ...whom: readonly (readonly [on: string, whom: string])[]) =>
      relationOf({
        customer: { customerId },
        notes: whom.map(([on, name], at) => ({
          ...{ ...said(on), noteId: `n${at}` },
          ...{ says: "referral", towards: "us", whom: name },
        })),
      });
    const classes = classesIn("2026-05", [
      buyer("p", bought("2026-01-01", 100)),
      sent("once", ["2026-02-01", "Dal Tak AB"], ["2026-03-01", "dal tak"], ["2026-03-02", "Dal Tak"]),
      sent("twice", ["2026-02-01", "Dal Tak"], ["2026-03-01", "Berg & Dal"], ["2024-01-01", "Ek"]),
      sent("again", ["2025-01-01", "Dal Tak"], ["2026-03-01", "Dal Tak"]),
    ]);
    expect(["once", "twice", "again"].map((id) => classes[id]?.value)).toEqual([10_000, 20_000, 10_000]);
  });

  it("rank amounts in other currencies roughly, and those of unknown ones as nothing, which is said", () => {
    const relations = [
      buyer("euro", bought("2026-01-01", 100, "EUR")),
      buyer("krona", bought("2026-01-01", 1100)),
      buyer("stars", bought("2026-01-01", 1_000_000, "XTS")),
    ];
    const classes = classesIn("2026-05", relations);
    expect(classes["euro"]?.value).toBeGreaterThan(classes["krona"]?.value ?? 0);
    expect(classes["stars"]).toMatchObject({ value: 0, valueClass: "C" });
    expect(currenciesWithoutRate(relations)).toEqual(["XTS"]);
  });

  it("are the same in whatever order customers come, also of equal value", () => {
    const relations = ["x", "y", "z"].map((id) => buyer(id, bought("2026-01-01", 100)));
    expect(classesIn("2026-05", relations.toReversed())).toEqual(classesIn("2026-05", relations));
    expect(Object.values(classesIn("2026-05", relations)).map(({ rawClass }) => rawClass)).toEqual([
      "A",
      "A",
      "B",
    ]);
  });

  it("refuse a month that is none", () => {
    expect(() => classesIn("2026-13", [])).toThrow(RangeError);
  });
});
