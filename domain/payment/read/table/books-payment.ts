/** A payment as the company's books tell it. */
import type { PayerNames, PaymentFact } from "../../ledger-facts.ts";
import { createPaymentIds, type PaymentIds } from "../payment-ids.ts";
import { invoiceNumberKey, referenceKey } from "../../references/reference.ts";

export type BooksPaymentIds = PaymentIds;

export function createBooksPaymentIds(): BooksPaymentIds {
  return createPaymentIds("books");
}

type Told = Pick<PaymentFact, "line" | "on" | "currency" | "payer"> & {
  readonly minor: number;
  readonly invoices: readonly string[];
  readonly reference?: string | undefined;
  /** What stands where a reference should, which tells payments apart even if it is none. */
  readonly written?: string | undefined;
  readonly text?: string | undefined;
};

/**
 * Where the invoice is named, the payer adds nothing to what tells a payment from others: so a payment has the same id in
 * a list of payments and in one of invoices.
 */
export function booksPayment(told: Told, ids: BooksPaymentIds): PaymentFact {
  const { line, on, minor, currency, invoices, reference, written = reference, text, payer } = told;
  const said =
    invoices.length > 0
      ? invoices.map((number) => invoiceNumberKey(number)).sort()
      : [written === undefined ? undefined : referenceKey(written), nameOf(payer)];
  return {
    kind: "payment",
    line,
    paymentId: ids.next([on, minor, currency, ...said]),
    from: "books",
    on,
    amount: minor,
    currency,
    references: reference === undefined ? [] : [reference],
    invoices,
    text,
    payer,
  };
}

function nameOf({ number, name, orgNumber, account }: PayerNames): string | undefined {
  return number ?? orgNumber ?? name ?? account;
}
