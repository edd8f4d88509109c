/** The states of a payer on a day, and what they say of it. */
import { describe, expect, it } from "vitest";
import { payerStanding, standingChanges } from "../../../domain/payment/evaluate.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { daysLater, samplePayer } from "./sample-payer.ts";
import type { SampleInvoice, SamplePayer } from "./sample-payer.ts";

const RULES = { limits: DEFAULT_LIMITS, country: "SE" } as const;

const standing = ({ account, settled }: SamplePayer, on: Day) =>
  payerStanding(account, { ...RULES, on, settled: settled(on) });

const changesOf = ({ account, settled }: SamplePayer, to: Day) =>
  standingChanges(account, { ...RULES, settled: settled(to) }, { from: "2025-01-01", to }).map(
    ({ on, state }) => [on, state],
  );

const codes = (payer: SamplePayer, on: Day) => standing(payer, on).reasons.map(({ code }) => code);

/** A Tuesday, so that every due day made from it is a banking day. */
const FIRST = "2026-01-13";

/** Invoices due every fourth Tuesday, each paid so many days late; undefined: not paid. */
const fourWeekly = (late: readonly (number | undefined)[], rest: SampleInvoice = {}): SampleInvoice[] =>
  late.map((days, index) => {
    const dueOn = daysLater(FIRST, 28 * index);
    return { ...rest, dueOn, paid: days === undefined ? undefined : daysLater(dueOn, days) };
  });

describe("a payer of whom little is known", () => {
  it("is never slow, however late", () => {
    const payer = samplePayer(fourWeekly([40, 50]));
    expect(standing(payer, "2026-06-01").state).toBe("too-little-data");
    expect(standing(payer, "2026-06-01").reasons[0]).toEqual({
      code: "few-invoices",
      invoices: 2,
      needed: 3,
    });
  });

  it("has no facts at all and is still answered", () => {
    expect(standing(samplePayer([]), "2026-06-01")).toMatchObject({
      state: "too-little-data",
      since: "2026-06-01",
      lookAgainOn: undefined,
      measures: { wadl: null, invoices: 0, open: {} },
    });
  });
});

describe("a payer who is on time", () => {
  it("is fine, and so is one who is always two days late, or due today", () => {
    expect(standing(samplePayer(fourWeekly([0, 0, -3, 0])), "2026-06-01").state).toBe("fine");
    expect(standing(samplePayer(fourWeekly([2, 2, 2, 2, 2])), "2026-06-01")).toMatchObject({
      state: "fine",
      measures: { wadl: 2, lateRatio: 0, daysToPay: 32, invoices: 5, oldestOpenDays: 0 },
      reasons: [{ code: "on-time", invoices: 5 }],
    });
    const dueToday = samplePayer(fourWeekly([0, 0, undefined]));
    expect(standing(dueToday, daysLater(FIRST, 56))).toMatchObject({
      state: "fine",
      measures: { oldestOpenDays: 0, overdue: {}, open: { SEK: 1_000_000 } },
    });
  });

  it("is not late by a weekend or a holiday at which banks are closed", () => {
    const payer = samplePayer([{ dueOn: "2026-04-03", paid: "2026-04-07" }]);
    expect(standing(payer, "2026-05-01").measures.wadl).toBe(0);
    expect(
      payerStanding(payer.account, {
        ...RULES,
        country: "FI",
        on: "2026-05-01",
        settled: payer.settled("2026-05-01"),
      }).measures.wadl,
    ).toBe(4);
  });
});

describe("one disaster", () => {
  it("is watched and not a habit", () => {
    const payer = samplePayer(fourWeekly([0, 0, 0, 60, 0, 0, 0]));
    expect(standing(payer, "2026-09-01")).toMatchObject({
      state: "watch",
      reasons: [{ code: "one-late", days: 60, invoice: "F4" }],
    });
  });
});

describe("a slow payer", () => {
  const payer = samplePayer(fourWeekly([0, 20, 20, 0, 0, 0, 0]));

  it("is late with two or more, and long on average or often", () => {
    expect(standing(payer, "2026-03-30")).toMatchObject({
      state: "slow",
      reasons: [
        { code: "late-invoices", late: 2, invoices: 3, grace: 7 },
        { code: "days-late", days: 13 },
      ],
    });
  });

  it("is flagged on the day that the rules imply, and stays so until three in a row were paid on time", () => {
    // The third invoice is due on 10 March, and more than seven days late on the 18th: two of three.
    expect(changesOf(payer, "2026-12-31")).toEqual([
      ["2025-12-14", "too-little-data"],
      ["2026-03-10", "watch"],
      ["2026-03-18", "slow"],
      ["2026-06-02", "watch"],
    ]);
    const after = samplePayer(fourWeekly([0, 0, 10, 10, 0, 0, 0]));
    // The seventh was issued on 31 May. If it were never paid, a decision would be needed on the 31st day after 30 June.
    expect(standing(after, "2026-06-10")).toMatchObject({ state: "slow", lookAgainOn: "2026-07-31" });
    expect(standing(after, "2026-06-10").reasons.at(-1)).toEqual({
      code: "not-yet-on-time",
      onTime: 2,
      needed: 3,
    });
  });

  it("starts to count anew when one is late again", () => {
    const relapsing = samplePayer(fourWeekly([0, 20, 20, 0, 0, 8, 0, 0, 0]));
    expect(changesOf(relapsing, "2026-12-31").at(-1)).toEqual(["2026-08-25", "watch"]);
  });

  it("may only be one who is often reminded", () => {
    const reminded = samplePayer(fourWeekly([1, 2, 0, 1, 0, 2]), {
      reminders: [{ on: "2026-01-20" }, { on: "2026-02-20" }, { on: "2026-03-20" }],
    });
    expect(standing(reminded, "2026-07-01").state).toBe("slow");
    expect(codes(reminded, "2026-07-01")).toEqual(["reminders"]);
  });

  it("is not slow any more when nothing has been invoiced for long", () => {
    expect(changesOf(samplePayer(fourWeekly([20, 20, 20])), "2027-12-31").slice(-2)).toEqual([
      ["2026-03-10", "slow"],
      ["2027-01-13", "too-little-data"],
    ]);
  });
});

describe("a payer who needs a decision", () => {
  it("has an invoice open for more than thirty days, and more overdue than an average month", () => {
    const payer = samplePayer(fourWeekly([0, 0, 0, undefined]));
    // Due on 7 April: 31 days late on 8 May. Eight days late is watched.
    expect(changesOf(payer, "2026-12-31").slice(2)).toEqual([
      ["2026-04-15", "watch"],
      ["2026-05-08", "serious"],
    ]);
    expect(standing(payer, "2026-05-08").reasons[0]).toEqual({
      code: "open-above-month",
      open: { SEK: 1_000_000 },
      month: { SEK: 333_333 },
    });
  });

  it("has broken two promises to pay, however few the invoices; a kept or renewed one does not count", () => {
    const promised = (by: readonly (readonly [Day, Day])[]) =>
      samplePayer([{ dueOn: "2026-01-13", paid: "2026-04-20" }], {
        notes: by.map(([from, to]) => ({ says: "promised", invoice: "F1", from, by: to })),
      });
    const twice = promised([
      ["2026-02-02", "2026-02-10"],
      ["2026-03-02", "2026-03-10"],
    ]);
    // 10 March is a Tuesday: two banking days later is Thursday the 12th.
    expect(changesOf(twice, "2026-12-31")).toEqual([
      ["2025-12-14", "too-little-data"],
      ["2026-03-13", "serious"],
    ]);
    expect(codes(twice, "2026-03-13")[0]).toBe("broken-promises");
    const renewed = promised([
      ["2026-02-02", "2026-02-10"],
      ["2026-02-11", "2026-03-10"],
      ["2026-04-01", "2026-04-20"],
    ]);
    expect(standing(renewed, "2026-06-01")).toMatchObject({ state: "too-little-data" });
    expect(standing(renewed, "2026-06-01").reasons[0]).toEqual({ code: "broken-promises", broken: 1 });
  });
});

describe("the clock", () => {
  it("stands during a dispute, and goes on after it", () => {
    const payer = samplePayer(fourWeekly([0, 0, 50]), {
      notes: [{ says: "disputed", invoice: "F3", from: "2026-03-15", to: "2026-04-20" }],
    });
    expect(standing(payer, "2026-04-01").measures).toMatchObject({ oldestOpenDays: 0, overdue: {} });
    expect(codes(payer, "2026-04-01")).toEqual(["disputed"]);
    expect(standing(payer, "2026-12-01").reasons).toEqual([{ code: "one-late", days: 13, invoice: "F3" }]);
  });

  it("stands while a promise to pay runs, by two banking days more", () => {
    const payer = samplePayer(fourWeekly([0, 0, 10]), {
      notes: [{ says: "promised", from: "2026-03-12", by: "2026-03-19" }],
    });
    expect(standing(payer, "2026-12-01")).toMatchObject({ state: "fine", measures: { lateRatio: 0 } });
  });
});

describe("currencies", () => {
  it("are never added: what is late in one does not weigh by the amounts of the other", () => {
    const payer = samplePayer([
      { dueOn: "2026-01-13", paid: "2026-01-13", amount: 100_000_000 },
      { dueOn: "2026-01-13", paid: "2026-02-02", currency: "EUR", amount: 100_000 },
    ]);
    expect(standing(payer, "2026-06-01").measures).toMatchObject({ wadl: 10, lateRatioByAmount: 0.5 });
  });
});
