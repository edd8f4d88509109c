import { describe, expect, it } from "vitest";
import { createBooks, type Books } from "../../../../domain/payment/accounts/memory-books.ts";
import { place } from "../../../../domain/payment/accounts/place.ts";
import { readFound } from "../../../../domain/payment/accounts/read-found.ts";
import type { LedgerFact } from "../../../../domain/payment/ledger-facts.ts";
import type { KeptPayment, Stated } from "../../../../domain/payment/payer-account.ts";
import { contents, file, invoiceFact, paymentFact } from "./made-up-facts.ts";

const EK = { number: "1", name: "Ek" };
const INVOICE = invoiceFact("1001", EK);
const told = (paymentId: string) => paymentFact(paymentId, { from: "books", payer: EK });
const AT_ONCE = "2025-04-01T06:00:00.000Z";
const by = (statedBy: string): Stated => ({ ...file(1), statedAt: AT_ONCE, statedBy });

/** Reads a file once more that was read wrongly as `wrong`. */
async function corrected(
  books: Books,
  facts: readonly LedgerFact[],
  wrong: { readonly facts: readonly LedgerFact[]; readonly stated: Stated },
): Promise<void> {
  const stated = by("corrected");
  books.write(place(facts, stated, await readFound(books, facts, stated, [wrong]), [wrong]));
}

/** As it was stored before it was kept who told a payment, or with the instants of the files. */
function asStoredOnce(books: Books, payment: (payment: KeptPayment) => KeptPayment): void {
  const changed = books
    .accounts()
    .map((account) => ({ ...account, payments: account.payments.map(payment) }));
  books.write({ changed, gone: [], loose: { kept: [], removed: [] } });
}

const payments = (books: Books) => books.accounts().flatMap((account) => account.payments);

describe("what a file said that was read wrongly", () => {
  it("is taken out, and nothing that another file told at the same instant", async () => {
    const books = createBooks();
    await books.add([INVOICE, told("a")], by("right"));
    await books.add([INVOICE, told("a"), told("b")], by("wrong"));
    await corrected(books, [told("c")], { facts: [INVOICE, told("a"), told("b")], stated: by("wrong") });
    expect(contents(books)).toEqual(["1001 a c"]);
    expect(payments(books).map((each) => each.told)).toEqual([["right"], ["corrected"]]);
  });

  it("gives way to what the file before it said of the invoice", async () => {
    const books = createBooks();
    await books.add([INVOICE], by("right"));
    const stated = { ...file(2), statedBy: "wrong" };
    await books.add([{ ...INVOICE, amount: 900 }], stated);
    await corrected(books, [invoiceFact("2001", EK)], { facts: [{ ...INVOICE, amount: 900 }], stated });
    expect(books.accounts().flatMap(({ invoices }) => invoices.map(({ amount }) => amount))).toEqual([
      INVOICE.amount,
      INVOICE.amount,
    ]);
  });

  it("stays where nobody knows any more which files told it", async () => {
    const stored: ((payment: KeptPayment) => KeptPayment)[] = [
      (payment) => ({ ...payment, told: undefined }),
      (payment) => ({ ...payment, told: [AT_ONCE] }),
    ];
    for (const once of stored) {
      const books = createBooks();
      await books.add([INVOICE, told("a")], by("right"));
      asStoredOnce(books, once);
      await books.add([told("a"), told("b")], by("wrong"));
      await corrected(books, [told("c")], { facts: [told("a"), told("b")], stated: by("wrong") });
      expect(contents(books)).toEqual(["1001 a c"]);
    }
  });
});
