/** Facts of made-up ledger files, said shortly. */
import { createBooks, type Books } from "../../../../domain/payment/accounts/memory-books.ts";
import type {
  CreditNoteFact,
  InvoiceFact,
  LedgerFact,
  PayerNames,
  PaymentFact,
} from "../../../../domain/payment/ledger-facts.ts";
import type { Stated } from "../../../../domain/payment/payer-account.ts";
import { aPayment } from "../made-up-account.ts";

/** When and up to which day the n-th of several files says something. */
export function file(n: number, statedOn = "2025-03-31"): Stated {
  return { statedOn, statedAt: `2025-04-${String(n).padStart(2, "0")}T06:00:00.000Z`, statedBy: `file ${n}` };
}

export function invoiceFact(
  number: string,
  customer: PayerNames,
  said: Partial<InvoiceFact> = {},
): InvoiceFact {
  return {
    kind: "invoice",
    line: 1,
    number,
    customer,
    issuedOn: "2025-01-01",
    dueOn: "2025-01-31",
    amount: 100_000,
    currency: "SEK",
    ...said,
  };
}

export function creditFact(number: string, customer: PayerNames, of: readonly string[]): CreditNoteFact {
  return { kind: "credit-note", line: 1, number, customer, of, amount: 10_000, currency: "SEK" };
}

export function paymentFact(paymentId: string, said: Partial<PaymentFact> = {}): PaymentFact {
  return { kind: "payment", line: 1, ...aPayment(paymentId), ...said };
}

/** As the rows of a file: each on its own line. */
export function rows(...facts: readonly LedgerFact[]): LedgerFact[] {
  return facts.map((fact, index) => ({ ...fact, line: index + 2 }));
}

/** Books after files with these facts, the first file first. */
export async function booksOf(...files: readonly (readonly LedgerFact[])[]): Promise<Books> {
  const books = createBooks();
  for (const [index, facts] of files.entries()) await books.add(rows(...facts), file(index + 1));
  return books;
}

/** The numbers of each account's invoices, credit notes and payments, in the order of the first. */
export function contents(books: Books): string[] {
  return books
    .accounts()
    .map(({ invoices, creditNotes, payments }) =>
      [
        ...invoices.map(({ number }) => number),
        ...creditNotes.map(({ number }) => number),
        ...payments.map(({ paymentId }) => paymentId),
      ].join(" "),
    )
    .sort();
}
