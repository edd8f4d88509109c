/** Records of a made-up company's Fortnox, said shortly. */
import type { LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readFortnox } from "../../../../domain/payment/read/fortnox/read-fortnox.ts";

export type Said = Readonly<Record<string, unknown>>;

/** Invoice 1001 of 1,250.00 kr, booked and open. */
export function anInvoice(said: Said = {}): Said {
  return {
    DocumentNumber: "1001",
    CustomerNumber: "17",
    CustomerName: "Ek Bygg AB",
    InvoiceDate: "2026-03-01",
    DueDate: "2026-03-31",
    Currency: "SEK",
    CurrencyRate: "1",
    CurrencyUnit: 1,
    Total: 1250,
    Balance: 1250,
    Booked: true,
    Cancelled: false,
    Sent: true,
    OCR: "10017",
    FinalPayDate: null,
    ...said,
  };
}

export function aPayment(said: Said = {}): Said {
  return {
    Number: "1",
    InvoiceNumber: 1001,
    Amount: 1250,
    Currency: "SEK",
    PaymentDate: "2026-03-30",
    Booked: true,
    ...said,
  };
}

export const read = (answer: unknown): LedgerReading => readFortnox(JSON.stringify(answer));

/** What the ledger knows of it. */
export const FACT = {
  kind: "invoice",
  line: 1,
  number: "1001",
  customer: { number: "17", name: "Ek Bygg AB" },
  issuedOn: "2026-03-01",
  dueOn: "2026-03-31",
  amount: 125_000,
  currency: "SEK",
  reference: "10017",
  open: 125_000,
};
