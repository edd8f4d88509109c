/** Which invoices are judged and which are left out, and which reminders count. */
import { describe, expect, it } from "vitest";
import { payerStanding } from "../../../domain/payment/evaluate.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { daysLater, samplePayer } from "./sample-payer.ts";
import type { SampleInvoice, SamplePayer } from "./sample-payer.ts";

const RULES = { limits: DEFAULT_LIMITS, country: "SE" } as const;

const standing = ({ account, settled }: SamplePayer, on: Day) =>
  payerStanding(account, { ...RULES, on, settled: settled(on) });

/** A Tuesday, so that every due day made from it is a banking day. */
const FIRST = "2026-01-13";

/** Invoices due every fourth Tuesday, each paid so many days late; undefined: not paid. */
const fourWeekly = (late: readonly (number | undefined)[], rest: SampleInvoice = {}): SampleInvoice[] =>
  late.map((days, index) => {
    const dueOn = daysLater(FIRST, 28 * index);
    return { ...rest, dueOn, paid: days === undefined ? undefined : daysLater(dueOn, days) };
  });

describe("what is left out", () => {
  it.each<[string, SampleInvoice]>([
    ["drafts", { status: "draft" }],
    ["cancelled ones", { status: "cancelled" }],
    ["those handed to collection", { status: "collection" }],
    ["those under the tolerance", { amount: 4999 }],
  ])("is %s", (_, rest) => {
    expect(standing(samplePayer(fourWeekly([60, 60, 60, undefined], rest)), "2026-07-01")).toMatchObject({
      state: "too-little-data",
      measures: { invoices: 0, open: {} },
    });
  });

  it("is what was wholly credited; a credit note in part lowers the invoice", () => {
    const dueOn = "2026-01-13";
    const payer = samplePayer([
      { dueOn, credited: [["2026-02-20", 1_000_000]] },
      { dueOn, credited: [["2026-02-20", 400_000]], paid: dueOn },
    ]);
    expect(standing(payer, "2026-02-19").measures).toMatchObject({ invoices: 2, open: { SEK: 1_400_000 } });
    expect(standing(payer, "2026-02-20").measures).toMatchObject({ invoices: 1, wadl: 0, open: {} });
  });

  it("is an invoice without a due day: open, and never late", () => {
    const payer = samplePayer([{ issuedOn: "2026-01-01" }]);
    expect(standing(payer, "2026-12-31").measures).toMatchObject({
      invoices: 0,
      open: { SEK: 1_000_000 },
      overdue: {},
    });
  });

  it("is a rest of rounding", () => {
    const payer = samplePayer([{ dueOn: "2026-01-13", paid: [["2026-01-13", 999_951]] }]);
    expect(standing(payer, "2026-12-31").measures).toMatchObject({ wadl: 0, open: {}, oldestOpenDays: 0 });
  });

  it("is a customer, or an invoice, that staff said is not to be judged", () => {
    const late = fourWeekly([20, 20, 20, 20]);
    const customer = samplePayer(late, {
      notes: [{ says: "exempt", from: "2026-02-01", until: "2026-12-31", reason: "agreed with Anna" }],
    });
    expect(standing(customer, "2026-06-01")).toMatchObject({
      state: "exempt",
      reasons: [{ code: "exempt", until: "2026-12-31", reason: "agreed with Anna" }],
      lookAgainOn: "2027-01-01",
    });
    const invoices = samplePayer(late, {
      notes: ["F1", "F2"].map((invoice) => ({
        says: "exempt",
        invoice,
        from: "2026-02-01",
        until: "2027-12-31",
        reason: "our mistake",
      })),
    });
    expect(standing(invoices, "2026-06-01")).toMatchObject({
      state: "too-little-data",
      measures: { invoices: 2 },
    });
  });
});

describe("reminders", () => {
  const late = (reminders: number, lastRemindedOn?: Day): SampleInvoice => ({
    dueOn: "2026-01-13",
    paid: "2026-02-20",
    reminders,
    lastRemindedOn,
  });
  const count = (payer: SamplePayer, on: Day = "2026-06-01") => standing(payer, on).measures.reminders;

  it("are counted by the books", () => {
    expect(count(samplePayer([late(2, "2026-02-10"), late(1)]))).toBe(3);
    expect(count(samplePayer([late(2, "2026-02-10")]), "2026-02-09")).toBe(1);
  });

  it("are the same one when the books, a row and a note of staff tell of it", () => {
    const payer = samplePayer([late(1, "2026-02-10")], {
      reminders: [{ invoice: "F1", on: "2026-02-09" }],
      notes: [{ says: "reminded", on: "2026-02-10" }],
    });
    expect(count(payer)).toBe(1);
  });

  it("are several when they lie apart, and are forgotten after twelve months", () => {
    const payer = samplePayer([late(1, "2026-01-25")], {
      reminders: [{ invoice: "F1", on: "2026-02-05" }],
      notes: [{ says: "reminded", invoice: "F1", on: "2026-02-15" }],
    });
    expect(count(payer)).toBe(3);
    expect(count(payer, "2027-02-05")).toBe(1);
  });

  it("are few, whatever a wrong cell says", () => {
    expect(count(samplePayer([late(1e9)]))).toBe(20);
  });
});
