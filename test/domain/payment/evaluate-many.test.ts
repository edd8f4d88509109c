/** A customer with very many invoices, such as the one for all who pay in cash: its past is cut, its state is not. */
import { expect, it } from "vitest";
import { payerStanding } from "../../../domain/payment/evaluate.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import { plusDays } from "../../../domain/time/day.ts";
import { anAccount, anInvoice } from "./made-up-account.ts";

const FIRST = "2022-01-01";
const DAYS = 1095;
const EACH_DAY = 12;

const standing = (eachDay: number, daysLate: number, fromDay = 0) => {
  const invoices = Array.from({ length: (DAYS - fromDay) * eachDay }, (_, n) => {
    const issuedOn = plusDays(FIRST, fromDay + Math.floor(n / eachDay));
    const [dueOn, paidOn] = [plusDays(issuedOn, 10), plusDays(issuedOn, 10 + daysLate)];
    const stated = { statedOn: paidOn, statedAt: `${paidOn}T08:00:00.000Z` };
    return anInvoice(String(n + 1), { issuedOn, dueOn, open: 0, paidOn, ...stated });
  });
  const asked = { on: "2025-02-15", limits: DEFAULT_LIMITS, country: "SE" } as const;
  return payerStanding(anAccount({ invoices }), asked);
};

it.each([
  [20, "slow"],
  [0, "fine"],
])("with thousands of invoices %i days late is %s, and looked at again within months", (daysLate, state) => {
  const many = standing(EACH_DAY, daysLate);
  const few = standing(1, daysLate);
  expect([many.state, few.state]).toEqual([state, state]);
  expect(many.since > few.since).toBe(true);
  expect(many.since >= "2023-12-01").toBe(true);
  expect(many.measures.invoices).toBe(EACH_DAY * few.measures.invoices);
  expect(many.lookAgainOn).toBeDefined();
  expect((many.lookAgainOn ?? "") <= plusDays("2025-02-15", 366)).toBe(true);
});
