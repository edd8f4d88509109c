/** What a newer list of open items leaves out was paid, on a day that nobody says. */
import { describe, expect, it } from "vitest";
import { invoiceFrom } from "../../../domain/payment/accounts/statements.ts";
import { payerStanding } from "../../../domain/payment/evaluate.ts";
import type { SpokenFor } from "../../../domain/payment/intake/open-lists.ts";
import type {
  InvoiceStatement,
  KeptPayment,
  PayerAccount,
  StatedInvoice,
} from "../../../domain/payment/payer-account.ts";
import { DEFAULT_LIMITS } from "../../../domain/payment/payment-limits.ts";
import { settle } from "../../../domain/payment/settle.ts";
import { hasUnlisted, withUnlisted } from "../../../domain/payment/unlisted.ts";
import { aPayment, anAccount, anInvoice, lines } from "./made-up-account.ts";

const LISTED = { statedOn: "2025-02-28", toldOn: "2025-02-28", open: 100_000, listedOpen: true } as const;
const listed = (number: string, said: Partial<StatedInvoice> = {}): StatedInvoice =>
  anInvoice(number, { ...LISTED, ...said });

/** Lists of February and March, of which the newest that spoke for everybody is of this day. */
const spoken = (forAll?: string): SpokenFor => ({ forAll, forNamed: ["2025-02-28", "2025-03-31"] });
const after = (forAll: string | undefined, facts: Partial<PayerAccount>): string[] =>
  lines(settle(withUnlisted(anAccount(facts), spoken(forAll))));
const paying = (...payments: readonly KeptPayment[]) => ({ invoices: [listed("1001")], payments });

describe("an invoice that a newer list of open items leaves out", () => {
  it("was paid, nobody says when, and not before the last day on which it was listed", () => {
    const invoices = [listed("1001")];
    expect(after("2025-03-31", { invoices })).toEqual([
      "1001: 1000 on 2025-02-28 by books (day unknown), 0 open",
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
      "1001: 600 on 2025-02-28 by books (day unknown), 400 on 2025-03-12 by number, 0 open",
    ]);
  });

  it("is missed by a list that has others of the same customer, whatever is known of the rest", () => {
    const newer = { statedOn: "2025-03-31", toldOn: "2025-03-31" };
    const invoices = [listed("1001"), listed("1002", newer)];
    expect(after(undefined, { invoices })).toEqual([
      "1001: 1000 on 2025-02-28 by books (day unknown), 0 open",
      "1002: 1000 open",
    ]);
  });

  it("is not missed by a list of that customer in another currency, nor by one that may be of a month", () => {
    const newer = { statedOn: "2025-03-31", toldOn: "2025-03-31" };
    const inEuro = [listed("1001"), listed("1002", { ...newer, currency: "EUR" })];
    expect(after(undefined, { invoices: inEuro })).toEqual(["1001: 1000 open", "1002: 1000 open"]);
    const ofMonth = [listed("1001"), listed("1002", { statedOn: "2025-04-30", toldOn: "2025-04-30" })];
    expect(after(undefined, { invoices: ofMonth })).toEqual(["1001: 1000 open", "1002: 1000 open"]);
  });

  const judged = (...invoices: readonly StatedInvoice[]) => {
    const asked = { on: "2025-04-01", limits: DEFAULT_LIMITS, country: "SE" } as const;
    const { state, measures } = payerStanding(
      withUnlisted(anAccount({ invoices }), spoken("2025-03-31")),
      asked,
    );
    const { invoices: counted, lateInvoices, wadl, oldestOpenDays } = measures;
    return { state, counted, lateInvoices, wadl, oldestOpenDays };
  };
  const inTime = { issuedOn: "2025-02-20", dueOn: "2025-03-24" };

  it("is as late as it is certain to be: on the last day on which it was listed", () => {
    expect(judged(listed("1001"), listed("1002"), listed("1003"))).toEqual({
      ...{ state: "slow", counted: 3, lateInvoices: 3, wadl: 28, oldestOpenDays: 0 },
    });
  });

  it("is neither late nor counted when it may have been paid in time", () => {
    const invoices = ["1001", "1002", "1003"].map((number) => listed(number, inTime));
    expect(judged(...invoices)).toMatchObject({ state: "too-little-data", counted: 0, oldestOpenDays: 0 });
  });

  it("counts as paid in time beside one that was late, so that the late ones are not all that counts", () => {
    const invoices = ["1002", "1003", "1004"].map((number) => listed(number, inTime));
    expect(judged(listed("1001"), ...invoices)).toEqual({
      ...{ state: "watch", counted: 4, lateInvoices: 1, wadl: 7, oldestOpenDays: 0 },
    });
  });

  it("leaves an account alone that has none", () => {
    const account = anAccount({ invoices: [listed("1001"), anInvoice("1002")] });
    const ofFebruary = { forAll: "2025-02-28", forNamed: ["2025-02-28"] };
    expect(withUnlisted(account, ofFebruary)).toBe(account);
    expect(hasUnlisted(account, ofFebruary)).toBe(false);
    expect(hasUnlisted(account, spoken("2025-03-31"))).toBe(true);
  });
});

describe("an invoice that the books say is paid, without a day", () => {
  const stated = (statedOn: string, open?: number): InvoiceStatement => {
    const { customer = {}, ...invoice } = anInvoice("1001", { statedOn, open });
    return { ...invoice, customer, toldOn: undefined } as InvoiceStatement;
  };
  const paid = (...before: readonly InvoiceStatement[]): string[] =>
    lines(settle(anAccount({ invoices: [invoiceFrom([stated("2025-03-31", 0), ...before])] })));

  it("was paid in time as far as anybody knows", () => {
    expect(paid()).toEqual(["1001: 1000 on 2025-01-31 by books (day unknown), 0 open"]);
    expect(paid(stated("2025-01-10", 100_000))).toEqual(paid());
  });

  it("was not paid before the last day on which they said that it is open", () => {
    const open = [
      stated("2025-02-10", 100_000),
      stated("2025-02-28", 100_000),
      stated("2025-01-31", 100_000),
    ];
    expect(paid(...open)).toEqual(["1001: 1000 on 2025-02-28 by books (day unknown), 0 open"]);
  });

  it("was paid then only as far as it was open", () => {
    expect(paid(stated("2025-02-28", 30_000))).toEqual([
      "1001: 700 on 2025-01-31 by books (day unknown), 300 on 2025-02-28 by books (day unknown), 0 open",
    ]);
  });
});
