/** What a file says of the ledger as a whole. */
import { describe, expect, it } from "vitest";
import { ledgerStateAfter } from "../../../../domain/payment/intake/ledger-state-after.ts";
import { NEW_LEDGER_STATE } from "../../../../domain/payment/ledger-book.ts";
import type { InvoiceFact, LedgerRead, PaymentFact } from "../../../../domain/payment/ledger-facts.ts";

const TODAY = "2026-11-23";
const file = (importId: string, statedOn = "2026-11-20") => ({
  importId,
  name: "fakturor.csv",
  at: "2026-11-23T08:00:00.000Z",
  statedOn,
});

const invoice: InvoiceFact = {
  kind: "invoice",
  line: 2,
  number: "1001",
  customer: { number: "7" },
  issuedOn: "2026-11-20",
  dueOn: "2026-12-20",
  amount: 100_00,
  currency: "SEK",
};
const payment: PaymentFact = {
  kind: "payment",
  line: 3,
  paymentId: "p1",
  from: "books",
  on: "2026-11-18",
  amount: 100_00,
  currency: "SEK",
  references: [],
  invoices: ["1001"],
  payer: { number: "7" },
};

const read = (changes: Partial<LedgerRead>): LedgerRead => ({
  format: "table",
  facts: [],
  wrong: [],
  tellsPayments: true,
  ...changes,
});

describe("how far the books reach", () => {
  it("is what the file says; of one that names a day to come, as of one that names none", () => {
    const after = (closesOn?: string) =>
      ledgerStateAfter(NEW_LEDGER_STATE, read({ closesOn }), file("a"), TODAY).closesOn;
    expect([after("2026-11-19"), after(TODAY)]).toEqual(["2026-11-19", TODAY]);
    expect([after("2026-12-31"), after()]).toEqual(["2026-11-20", "2026-11-20"]);
  });

  it.each([
    ["after a gap that is not unusual", ["2026-11-01", "2026-11-06", "2026-11-12"], "2026-11-20"],
    ["unless the usual gap reaches as far", ["2026-10-20", "2026-11-03", "2026-11-12"], undefined],
    ["as if nobody had booked payments for weeks", ["2026-10-28", "2026-10-29", "2026-10-31"], undefined],
    ["with one day of payment", ["2026-11-12"], undefined],
  ])("is the newest day of a list with a balance of every invoice %s", (_, paidOn, closesOn) => {
    const paid = paidOn.map((day) => ({ ...invoice, open: 0, paidOn: day }));
    const after = (open?: number) =>
      ledgerStateAfter(NEW_LEDGER_STATE, read({ facts: [{ ...invoice, open }, ...paid] }), file("a"), TODAY);
    expect(after(100_00).closesOn).toBe(closesOn);
    expect(after().closesOn).toBeUndefined();
  });

  it("is not told by the newest day of a file that names days of payment: those days tell it", () => {
    const { closesOn, paymentDays } = ledgerStateAfter(
      NEW_LEDGER_STATE,
      read({ facts: [invoice, payment] }),
      file("a"),
      TODAY,
    );
    expect({ closesOn, paymentDays }).toEqual({ closesOn: undefined, paymentDays: ["2026-11-18"] });
  });

  it("is the newest day of a list of what is open, which names no day of payment", () => {
    const list = read({ facts: [{ ...invoice, open: 100_00 }] });
    expect(ledgerStateAfter(NEW_LEDGER_STATE, list, file("a"), TODAY).closesOn).toBe("2026-11-20");
  });

  it("is not told by invoices of which the file does not say whether they are paid", () => {
    const invoices = read({ format: "ubl", facts: [invoice], tellsPayments: false });
    expect(ledgerStateAfter(NEW_LEDGER_STATE, invoices, file("a"), TODAY).closesOn).toBeUndefined();
  });

  it("changes nothing when the same file comes again", () => {
    const once = ledgerStateAfter(NEW_LEDGER_STATE, read({ facts: [payment] }), file("a"), TODAY);
    expect(ledgerStateAfter(once, read({ facts: [payment] }), file("a"), TODAY)).toBe(once);
  });
});
