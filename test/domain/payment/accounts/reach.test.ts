import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentDaysOf, reachOf } from "../../../../domain/payment/accounts/reach.ts";
import { plusDays } from "../../../../domain/time/day.ts";

const AT = { asOf: "2025-03-31", staleAfterDays: 10 };
const WEEKLY = ["2025-03-03", "2025-03-10", "2025-03-17", "2025-03-24"];

describe("the books reach", () => {
  it.each([
    ["to the newest closing day", { closings: ["2025-03-20", "2025-03-28"], payments: WEEKLY }, "2025-03-28"],
    ["no further than today", { closings: ["2025-04-02"], payments: [] }, "2025-03-31"],
    [
      "to the newest payment and the usual gap, when no file closes",
      { closings: [], payments: WEEKLY },
      "2025-03-31",
    ],
    [
      "to the newest payment, when there is but one",
      { closings: [], payments: ["2025-03-24"] },
      "2025-03-24",
    ],
    [
      "further than a closing day, when payments came after it",
      { closings: ["2025-03-01"], payments: WEEKLY.slice(0, 3) },
      "2025-03-24",
    ],
    ["nowhere, when nothing is told", { closings: [], payments: [] }, undefined],
  ])("%s", (_, days, on) => {
    expect(reachOf(days, AT).on).toBe(on);
  });

  it("to a day so old that nobody is flagged by it", () => {
    expect(reachOf({ closings: ["2025-03-21"], payments: [] }, AT).stale).toBe(false);
    expect(reachOf({ closings: ["2025-03-20"], payments: [] }, AT).stale).toBe(true);
    expect(reachOf({ closings: [], payments: [] }, AT).stale).toBe(true);
  });

  it("as far as is known on the day: payments of later days do not count", () => {
    expect(reachOf({ closings: [], payments: [...WEEKLY, "2025-05-01"] }, AT)).toMatchObject({
      newestPaymentOn: "2025-03-24",
      usualGapDays: 7,
    });
  });

  it("never to a later day than today, and the usual gap is never more than a month", () => {
    const day = fc.integer({ min: -400, max: 60 }).map((days) => plusDays(AT.asOf, days));
    fc.assert(
      fc.property(fc.array(day), fc.array(day), (closings, payments) => {
        const reach = reachOf({ closings, payments }, AT);
        expect(reach.on === undefined || reach.on <= AT.asOf).toBe(true);
        expect(reach.usualGapDays).toBeGreaterThanOrEqual(0);
        expect(reach.usualGapDays).toBeLessThanOrEqual(31);
        expect(
          reachOf({ closings: closings.toReversed(), payments: [...payments, ...payments] }, AT),
        ).toEqual(reach);
      }),
    );
  });
});

it("days with payments are those of money that came, and those that the books tell", () => {
  const payments = [
    { on: "2025-03-03", amount: 100 },
    { on: "2025-03-05", amount: -100 },
  ];
  expect(paymentDaysOf({ payments, invoices: [{ paidOn: "2025-03-01" }, {}] })).toEqual([
    "2025-03-01",
    "2025-03-03",
  ]);
});
