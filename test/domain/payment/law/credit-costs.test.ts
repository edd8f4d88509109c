/** What late payment costs by law, as information; and the dated facts behind it. */
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../../../domain/company.ts";
import type { Country } from "../../../../domain/company.ts";
import { whatCreditCosts } from "../../../../domain/payment/law/credit-costs.ts";
import { RATES, rateOn } from "../../../../domain/payment/law/interest-rates.ts";
import { holdsOn, PAYMENT_LAW } from "../../../../domain/payment/law/payment-law.ts";
import { DEFAULT_LIMITS } from "../../../../domain/payment/payment-limits.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { samplePayer } from "../sample-payer.ts";
import type { SampleInvoice } from "../sample-payer.ts";

const costs = (invoices: readonly SampleInvoice[], on: Day, country: Country = "SE") => {
  const { account, settled } = samplePayer(invoices);
  return whatCreditCosts(account, { limits: DEFAULT_LIMITS, country, on, settled: settled(on) });
};

describe("what late payment costs", () => {
  it("is the interest of each half-year on what was open, and a compensation for each invoice", () => {
    // Due on Monday 1 December 2025: 30 days at 10 per cent in each year, on 10 000 kr and then on half.
    const half: SampleInvoice = { dueOn: "2025-12-01", paid: [["2025-12-31", 500_000]] };
    expect(costs([half], "2026-01-30")).toEqual({
      invoices: 1,
      interest: { SEK: Math.round((1_000_000 * 30 + 500_000 * 30) * (0.1 / 365)) },
      compensation: { SEK: 45_000 },
      interestUnknown: 0,
      compensationUnknown: 0,
    });
  });

  it("is nothing on the due day, after payment and during a dispute", () => {
    expect(costs([{ dueOn: "2025-12-01" }], "2025-12-01").invoices).toBe(0);
    expect(costs([{ dueOn: "2025-12-01", paid: "2025-12-20" }], "2026-01-30").invoices).toBe(0);
    const { account, settled } = samplePayer([{ dueOn: "2025-12-01" }], {
      notes: [{ says: "disputed", invoice: "F1", from: "2025-12-10" }],
    });
    const on = "2026-01-30";
    expect(
      whatCreditCosts(account, { limits: DEFAULT_LIMITS, country: "SE", on, settled: settled(on) }).invoices,
    ).toBe(0);
  });

  it("is by currency, and never added across", () => {
    const { interest, compensation } = costs(
      [{ dueOn: "2025-12-01" }, { dueOn: "2025-12-01", currency: "EUR" }],
      "2025-12-31",
    );
    expect(Object.keys(interest)).toEqual(["SEK", "EUR"]);
    expect(compensation).toEqual({ SEK: 90_000 });
  });

  it("is not said where a rate is not known", () => {
    expect(costs([{ dueOn: "2025-12-01", currency: "DKK" }], "2026-03-02", "DK")).toEqual({
      invoices: 1,
      interest: {},
      compensation: { DKK: 31_000 },
      interestUnknown: 1,
      compensationUnknown: 0,
    });
    expect(costs([{ dueOn: "2019-12-02" }], "2020-02-01").interestUnknown).toBe(1);
    expect(costs([{ dueOn: "2099-12-02" }], "2100-02-01").interestUnknown).toBe(1);
    expect(costs([{ dueOn: "2024-08-01", currency: "NOK" }], "2024-08-20", "NO")).toMatchObject({
      interestUnknown: 1,
      compensationUnknown: 1,
    });
  });
});

describe("the table of the law", () => {
  it.each(COUNTRIES)(
    "has a line for every half-year since 2020, in order and with its source: %s",
    (country) => {
      const halves = RATES[country].map(({ from }) => from);
      expect(halves).toEqual(
        halves.map((_, index) => `${2020 + Math.floor(index / 2)}-${index % 2 === 0 ? "01" : "07"}-01`),
      );
      expect(RATES[country].filter(({ source }) => source.length < 10)).toEqual([]);
      expect(RATES[country].filter(({ percent = 8 }) => percent < 7 || percent > 15)).toEqual([]);
    },
  );

  it("answers for a day", () => {
    expect(rateOn("SE", "2023-06-30")).toBe(10.5);
    expect(rateOn("SE", "2023-07-01")).toBe(11.5);
    expect(rateOn("NO", "2025-03-01")).toBe(12.5);
    expect(rateOn("FI", "2026-02-01")).toBe(10.5);
    expect(rateOn("FI", "2025-07-01")).toBeUndefined();
    expect(holdsOn(PAYMENT_LAW.NO.compensation, "2025-02-01")?.amount).toEqual({
      minor: 47_000,
      currency: "NOK",
    });
    expect(holdsOn(PAYMENT_LAW.SE.compensation, "2010-01-01")).toBeUndefined();
  });
});
