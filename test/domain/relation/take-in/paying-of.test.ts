/** What an account says of how its customer pays: for every day the same as the rules of payments say of that day. */
import { describe, expect, it } from "vitest";
import { payerStanding } from "../../../../domain/payment/evaluate.ts";
import type { PayerAccount, PayerNote } from "../../../../domain/payment/payer-account.ts";
import { DEFAULT_LIMITS } from "../../../../domain/payment/payment-limits.ts";
import type { Days } from "../../../../domain/relation/relation-facts.ts";
import { MOST_STRETCHES, payingOf } from "../../../../domain/relation/take-in/paying-of.ts";
import { dayFrom, dayNumber, plusDays } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { madeAccount, veryLate } from "../../../support/payer-world.ts";
import { FIRST_DAY, LAST_DAY, madeUpCustomers } from "../../payment/truth/habits.ts";
import { accountOf } from "../../payment/truth/ledger-facts-of.ts";

const RULES = { limits: DEFAULT_LIMITS, country: "SE" } as const;
const ON: Day = "2026-11-20";

const covers = (all: readonly Days[], on: Day): boolean =>
  all.some(({ from, to }) => from <= on && (to === undefined || on <= to));

const paying = (account: PayerAccount, on = ON) => payingOf(account, { ...RULES, on });

describe("how a customer pays", () => {
  it("is on every day what the rules of payments say of that day, as far as the books reach", () => {
    let [late, flagged] = [0, 0];
    for (const customer of madeUpCustomers(7, 20)) {
      const account = accountOf(customer);
      const { overdue, slow, serious } = paying(account, LAST_DAY);
      for (let day = dayNumber(FIRST_DAY); day <= dayNumber(LAST_DAY); day += 23) {
        const on = dayFrom(day);
        const { state, measures } = payerStanding(account, { ...RULES, on });
        const said = [covers(overdue, on), covers(slow, on), covers(serious, on)];
        expect(said, `${account.accountId} on ${on}`).toEqual([
          measures.oldestOpenDays > DEFAULT_LIMITS.graceDays,
          state === "slow",
          state === "serious",
        ]);
        late += Number(said[0]);
        flagged += Number(said[1] === true || said[2] === true);
      }
    }
    expect(late).toBeGreaterThan(20);
    expect(flagged).toBeGreaterThan(20);
  });

  it("names the days to come on which what is open will be overdue, after the grace, until it is paid", () => {
    const account = madeAccount("a", [{ dueOn: "2026-09-01", paidAfter: 20 }, { dueOn: "2026-12-01" }]);
    expect(paying(account).overdue).toEqual([
      { from: "2026-09-09", to: "2026-09-20" },
      { from: "2026-12-09" },
    ]);
  });

  it("joins what is overdue one after the other, and tells of nothing that is paid within the grace", () => {
    const account = madeAccount("a", [
      { dueOn: "2026-03-02", paidAfter: 20 },
      { dueOn: "2026-03-10", paidAfter: 20 },
      { dueOn: "2026-06-01", paidAfter: 7 },
    ]);
    expect(paying(account).overdue).toEqual([{ from: "2026-03-10", to: "2026-03-29" }]);
  });

  it("lets the clock stand while an invoice is disputed, and ends the dispute when it is paid", () => {
    const disputed = { noteId: "n", at: "2026-09-03T08:00:00.000Z", says: "disputed" } as const;
    const number = "F1";
    const open = (to?: Day) =>
      paying(
        madeAccount("a", [{ number, dueOn: "2026-09-01" }], {
          notes: [{ ...disputed, invoice: number, from: "2026-09-03", to }],
        }),
      );
    expect(open()).toMatchObject({ disputed: [{ from: "2026-09-03" }], overdue: [] });
    // Two days of eight had passed when the clock stopped.
    expect(open("2026-09-30")).toMatchObject({
      disputed: [{ from: "2026-09-03", to: "2026-09-30" }],
      overdue: [{ from: "2026-10-07" }],
    });
    const paid = madeAccount("a", [{ number, dueOn: "2026-09-01", paidAfter: 30 }], {
      notes: [{ ...disputed, invoice: number, from: "2026-09-03" }],
    });
    expect(paying(paid).disputed).toEqual([{ from: "2026-09-03", to: "2026-09-30" }]);
  });

  it("knows of a dispute about all, or about an invoice that is not known, and of one from a day to come", () => {
    const notes: readonly PayerNote[] = [
      { noteId: "1", at: "2026-01-02T08:00:00.000Z", says: "disputed", from: "2026-01-02", to: "2026-02-01" },
      {
        ...{ noteId: "2", at: "2026-03-02T08:00:00.000Z" },
        ...{ says: "disputed", invoice: "nobody's", from: "2026-03-02", to: "2026-03-31" },
      },
      { noteId: "3", at: "2026-11-20T08:00:00.000Z", says: "disputed", from: "2026-12-01" },
    ];
    expect(paying(madeAccount("a", [], { notes })).disputed).toEqual([
      { from: "2026-01-02", to: "2026-02-01" },
      { from: "2026-03-02", to: "2026-03-31" },
      { from: "2026-12-01" },
    ]);
  });

  it("counts what a collection agency has as overdue, and drafts and cancelled invoices as nothing", () => {
    const dueOn = "2026-06-01";
    const account = (status: "collection" | "draft" | "cancelled") =>
      paying(madeAccount("a", [{ dueOn, status }])).overdue;
    expect(account("collection")).toEqual([{ from: "2026-06-09" }]);
    expect([...account("draft"), ...account("cancelled")]).toEqual([]);
  });

  it("goes on being serious until something is known that ends it", () => {
    const { slow, serious, overdue } = paying(veryLate("a"));
    expect(serious.at(-1)?.to).toBeUndefined();
    expect(overdue.at(-1)?.to).toBeUndefined();
    expect(slow.every(({ to }) => to !== undefined)).toBe(true);
  });

  it("keeps the newest stretches of the last three years, and no more than a few", () => {
    const account = madeAccount(
      "a",
      Array.from({ length: 200 }, (_, at) => ({ dueOn: plusDays("2020-01-07", 14 * at), paidAfter: 10 })),
    );
    const { overdue } = paying(account, "2027-06-30");
    expect(overdue.length).toBeLessThanOrEqual(MOST_STRETCHES);
    expect(overdue.length).toBeGreaterThan(50);
    expect((overdue[0]?.to ?? "") > "2024-06-20").toBe(true);
    const many = madeAccount(
      "b",
      Array.from({ length: 200 }, (_, at) => ({ dueOn: plusDays("2026-01-07", 3 * at), paidAfter: 9 })),
    );
    expect(paying(many, "2027-12-30").overdue).toHaveLength(MOST_STRETCHES);
    expect(paying(madeAccount("c", []))).toEqual({
      id: "c",
      disputed: [],
      overdue: [],
      slow: [],
      serious: [],
    });
  });
});
