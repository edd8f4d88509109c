import { describe, expect, it } from "vitest";
import type { LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../../../domain/payment/read/read-ledger.ts";
import { anInvoice, aPayment, FACT, read } from "./fortnox-answers.ts";

describe("payments of Fortnox", () => {
  it("are the books'", () => {
    const payments = [aPayment({ InvoiceCustomerNumber: "17", InvoiceOCR: "10017" })];
    expect(read({ InvoicePayments: payments })).toMatchObject({
      facts: [
        {
          kind: "payment",
          from: "books",
          on: "2026-03-30",
          amount: 125_000,
          currency: "SEK",
          invoices: ["1001"],
          references: ["10017"],
          payer: { number: "17" },
        },
      ],
      wrong: [],
    });
  });

  it("are in the invoice's currency, and may go back", () => {
    expect(
      read({ InvoicePayment: aPayment({ Currency: "EUR", Amount: 1120, AmountCurrency: "-100" }) }),
    ).toMatchObject({
      facts: [{ amount: -10_000, currency: "EUR", payer: {} }],
    });
  });

  it("that are not booked do not count, and what is missing is told", () => {
    expect(read({ InvoicePayments: [aPayment({ Booked: false }), aPayment({ Amount: 0 })] })).toMatchObject({
      facts: [],
      wrong: [],
    });
    const missing = [
      aPayment({ PaymentDate: null }),
      aPayment({ InvoiceNumber: 0 }),
      aPayment({ Amount: null }),
    ];
    expect(read({ InvoicePayments: missing })).toMatchObject({
      facts: [],
      wrong: [{ problem: "no-payment-day" }, { problem: "no-number" }, { problem: "not-an-amount" }],
    });
  });

  it("of one day, invoice and amount are two when one file tells of two, and the same in the next file", () => {
    const ids = (count: number): unknown[] => {
      const reading = read({ InvoicePayments: Array.from({ length: count }, () => aPayment()) });
      return "facts" in reading ? reading.facts.map((fact) => fact.kind === "payment" && fact.paymentId) : [];
    };
    expect(new Set(ids(2)).size).toBe(2);
    expect(ids(1)).toEqual(ids(2).slice(0, 1));
  });
});

describe("what is no ledger of Fortnox", () => {
  const error = { ErrorInformation: { error: 1, message: "Ogiltig token", code: 2000311 } };

  it.each<[string, unknown, LedgerReading]>([
    ["an error", error, { refused: "api-error", found: "Ogiltig token" }],
    [
      "an error in its wrapping",
      { request: "GET /3/invoices", status: 400, body: error },
      { refused: "api-error", found: "Ogiltig token" },
    ],
    [
      "what suppliers sent",
      { SupplierInvoices: [{ GivenNumber: 1, SupplierNumber: "2", DueDate: "2026-03-31" }] },
      { refused: "supplier-invoice" },
    ],
    ["customers", { Customers: [{ CustomerNumber: "17" }] }, { refused: "unknown" }],
    ["another program's invoices", { Invoices: [{ InvoiceID: "a", Total: 1 }] }, { refused: "unknown" }],
    ["nothing", [], { refused: "unknown" }],
  ])("is refused: %s", async (_what, answer, refused) => {
    const bytes = Buffer.from(JSON.stringify(answer));
    expect(await readLedger({ name: "fakturor.json", bytes }, { currency: "SEK" })).toEqual(refused);
  });

  it("is told beside what is: a page that is missing, a supplier's invoice", () => {
    const answers = [
      { Invoices: [anInvoice()] },
      { status: 429, body: error },
      { SupplierInvoice: { GivenNumber: 9, DocumentNumber: "1" } },
    ];
    expect(read(answers)).toMatchObject({
      facts: [FACT],
      wrong: [
        { field: "ErrorInformation", problem: "not-well-formed", found: "Ogiltig token" },
        { problem: "supplier-invoice", found: "9" },
      ],
    });
  });
});
