/** What a newer list of open items leaves out was paid, on a day that nobody says. */
import { describe, expect, it } from "vitest";
import { payerStanding } from "../../../domain/payment/evaluate.ts";
import type { KeptPayment, PayerAccount, StatedInvoice } from "../../../domain/payment/payer-account.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import { settle } from "../../../domain/payment/settle.ts";
import { hasUnlisted, withUnlisted } from "../../../domain/payment/unlisted.ts";
import { aPayment, anAccount, anInvoice, lines } from "./made-up-account.ts";

const LISTED = { statedOn: "2025-02-28", toldOn: "2025-02-28", open: 100_000, listedOpen: true } as const;
const listed = (number: string, said: Partial<StatedInvoice> = {}): StatedInvoice =>
  anInvoice(number, { ...LISTED, ...said });

const after = (openListOn: string | undefined, facts: Partial<PayerAccount>): string[] =>
  lines(settle(withUnlisted(anAccount(facts), openListOn)));
const paying = (...payments: readonly KeptPayment[]) => ({ invoices: [listed("1001")], payments });

describe("an invoice that a newer list of open items leaves out", () => {
  it("was paid, and nobody says when", () => {
    const invoices = [listed("1001")];
    expect(after("2025-03-31", { invoices })).toEqual([
      "1001: 1000 on 2025-01-31 by books (day unknown), 0 open",
    ]);
  });

  it.each<[string, string | undefined, Partial<StatedInvoice>]>([
    ["no list is newer", "2025-02-28", {}],
    ["there is none", undefined, {}],
    ["another file than such a list said last that it is open", "2025-03-31", { listedOpen: undefined }],
    ["it was listed in the newest", "2025-03-31", { statedOn: "2025-03-31", toldOn: "2025-03-31" }],
  ])("is open while %s", (_, openListOn, said) => {
    expect(after(openListOn, { invoices: [listed("1001", said)] })).toEqual(["1001: 1000 open"]);
  });

  it("was paid on the day of its payment, when that is known, also when it lies after the list's day", () => {
    for (const on of ["2025-03-12", "2025-04-03"]) {
      const payment = aPayment("p", { on, text: "Faktura 1001" });
      expect(after("2025-03-31", paying(payment))).toEqual([`1001: 1000 on ${on} by number, 0 open`]);
    }
  });

  it("was paid in part on a day that is known, and the rest on one that is not", () => {
    const payment = aPayment("p", { on: "2025-03-12", amount: 40_000, text: "Faktura 1001" });
    expect(after("2025-03-31", paying(payment))).toEqual([
      "1001: 600 on 2025-01-31 by books (day unknown), 400 on 2025-03-12 by number, 0 open",
    ]);
  });

  it("is missed by a list that has others of the same customer, whatever is known of the rest", () => {
    const newer = { statedOn: "2025-03-31", toldOn: "2025-03-31" };
    const invoices = [listed("1001"), listed("1002", newer)];
    expect(after(undefined, { invoices })).toEqual([
      "1001: 1000 on 2025-01-31 by books (day unknown), 0 open",
      "1002: 1000 open",
    ]);
  });

  it("is neither late nor open nor counted", () => {
    const account = anAccount({ invoices: ["1001", "1002", "1003"].map((number) => listed(number)) });
    const asked = { on: "2025-04-01", limits: DEFAULT_LIMITS, country: "SE" } as const;
    expect(payerStanding(account, asked).state).toBe("serious");
    const { state, measures } = payerStanding(withUnlisted(account, "2025-03-31"), asked);
    expect({ state, measures }).toMatchObject({
      state: "too-little-data",
      measures: { invoices: 0, oldestOpenDays: 0 },
    });
  });

  it("leaves an account alone that has none", () => {
    const account = anAccount({ invoices: [listed("1001"), anInvoice("1002")] });
    expect(withUnlisted(account, "2025-02-28")).toBe(account);
    expect(hasUnlisted(account, "2025-02-28")).toBe(false);
    expect(hasUnlisted(account, "2025-03-31")).toBe(true);
  });
});
