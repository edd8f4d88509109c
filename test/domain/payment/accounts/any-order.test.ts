import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBooks, type Books } from "../../../../domain/payment/accounts/memory-books.ts";
import type { LedgerFact } from "../../../../domain/payment/ledger-facts.ts";
import type { Stated } from "../../../../domain/payment/payer-account.ts";
import { creditFact, file, invoiceFact, paymentFact, rows } from "./made-up-facts.ts";

/** Few of everything, so that all sorts of coincidences happen. */
const sometimes = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const name = fc.constantFrom("Kund AB", "KUND AB", "Björk & Co", "Bjork & Co", "Anna Alm", "Ek AB");
const bank = fc.constantFrom("SE11", "SE22", "SE33");
const org = fc.constantFrom("5566778899", "556677-1122");
const customer = fc.record({
  number: sometimes(fc.constantFrom("1", "2", "3", "4")),
  name: sometimes(name),
  orgNumber: sometimes(org),
  account: sometimes(bank),
});
const number = fc.constantFrom("1001", "1002", "1003", "2001", "2002");
const reference = fc.constantFrom("10017", "10025", "77777");
const day = fc.constantFrom("2025-01-10", "2025-01-20", "2025-02-10");
const amount = fc.constantFrom(100_000, 50_000);

const invoice = fc
  .record({
    number,
    customer,
    amount,
    reference: sometimes(reference),
    open: sometimes(fc.constantFrom(0, 50_000)),
    paidOn: sometimes(day),
    dueOn: sometimes(day),
  })
  .map(({ number: each, customer: whom, ...said }) => invoiceFact(each, whom, said));
const credit = fc
  .record({
    number: fc.constantFrom("K1", "K2"),
    customer,
    of: fc.subarray(["1001", "2001"], { maxLength: 1 }),
  })
  .map((said) => creditFact(said.number, said.customer, said.of));
const reminder = fc.record({
  kind: fc.constant("reminder" as const),
  line: fc.constant(1),
  customer,
  invoice: sometimes(number),
  on: day,
});
const payment = fc
  .record({
    paymentId: fc.constantFrom("camt:a", "camt:b", "camt:b/1", "camt:b/2", "camt:c", "camt:d", "camt:e"),
    on: day,
    amount,
    references: fc.subarray(["10017", "10025", "77777"], { maxLength: 1 }),
    invoices: fc.subarray(["1001", "2001"], { maxLength: 2 }),
    text: sometimes(fc.constantFrom("faktura 1002", "1003 2002", "hej")),
    payer: customer,
  })
  .map(({ paymentId, ...said }) => paymentFact(paymentId, said));

const facts = fc.array(fc.oneof(invoice, invoice, payment, payment, credit, reminder), {
  minLength: 1,
  maxLength: 5,
});
const files = fc
  .array(fc.record({ facts, statedOn: fc.constantFrom("2025-02-28", "2025-03-31") }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map((each, index) => ({ facts: rows(...each.facts), stated: file(index + 1, each.statedOn) })),
  );

async function booksOf(all: readonly { facts: readonly LedgerFact[]; stated: Stated }[]): Promise<Books> {
  const books = createBooks();
  for (const each of all) await books.add(each.facts, each.stated);
  return books;
}

/** As stored: what is undefined is not there. */
const content = (books: Books): unknown =>
  JSON.parse(JSON.stringify({ accounts: books.accounts(), loose: books.loose() }));

describe("files in any order, and any of them twice", () => {
  it("make the same accounts, and leave the same payments loose", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.infiniteStream(fc.nat()), async (all, weights) => {
        const shuffled = [...all, ...all.slice(0, 2)]
          .map((each) => ({ each, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ each }) => each);
        expect(content(await booksOf(shuffled))).toEqual(content(await booksOf(all)));
      }),
      { numRuns: 150 },
    );
  });

  it("say of a file that was just read that it is the same again, and write nothing", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const books = await booksOf(all);
        for (const each of all) {
          const { changed, gone, loose } = await books.add(each.facts, each.stated);
          expect({ changed, gone, loose }).toEqual({
            changed: [],
            gone: [],
            loose: { kept: [], removed: [] },
          });
        }
      }),
    );
  });

  it("lose nothing: every invoice, credit note and payment is in the books", async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const books = await booksOf(all);
        const told = all.flatMap((each) => each.facts);
        const accounts = books.accounts();
        const numbersOf = (kind: "invoice" | "credit-note") =>
          [...new Set(told.flatMap((fact) => (fact.kind === kind ? [fact.number] : [])))].sort();
        expect(accounts.flatMap(({ invoices }) => invoices.map((each) => each.number)).sort()).toEqual(
          numbersOf("invoice"),
        );
        expect(accounts.flatMap(({ creditNotes }) => creditNotes.map((each) => each.number)).sort()).toEqual(
          numbersOf("credit-note"),
        );
        const ids = new Set(told.flatMap((fact) => (fact.kind === "payment" ? [fact.paymentId] : [])));
        if (ids.has("camt:b/1") || ids.has("camt:b/2")) ids.delete("camt:b");
        const kept = [...accounts.flatMap(({ payments }) => payments), ...books.loose()].map(
          (each) => each.paymentId,
        );
        expect(new Set(kept)).toEqual(ids);
      }),
    );
  });
});
