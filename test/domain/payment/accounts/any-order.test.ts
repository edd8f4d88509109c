import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange } from "../../../../domain/payment/accounts/arrange.ts";
import { fileFacts, heapOf, type FileFacts } from "../../../../domain/payment/accounts/heap.ts";
import { createBooks, type Books } from "../../../../domain/payment/accounts/memory-books.ts";
import type { LedgerFact } from "../../../../domain/payment/ledger-facts.ts";
import type { Stated } from "../../../../domain/payment/payer-account.ts";
import { contents, creditFact, file, invoiceFact, paymentFact, rows } from "./made-up-facts.ts";

interface File {
  readonly facts: readonly LedgerFact[];
  readonly stated: Stated;
}

const DAYS = ["2025-01-10", "2025-01-20", "2025-02-10"];
const AMOUNTS = [100_000, 50_000];
const NAMES = [
  "Kund AB",
  "KUND AB",
  "Björk & Co",
  "Bjork & Co",
  "Anna Alm",
  "Ek AB",
  "Al AB",
  "Lind AB",
  "Ask AB",
];
const NUMBERS = ["1", "2", "3", "4", "5", "6", "7", "8"];
const ORGS = ["5566778899", "556677-1122", "11111111", "22222222"];
const BANKS = ["SE11", "SE22", "SE33", "SE44", "SE55", "SE66"];
const INVOICES = ["1001", "2001", "1-001", "1002", "1003", "2002", "3001", "3002", "3003"];
const REFERENCES = ["10017", "10025", "77777", "88888", "99999", "66666"];
const TEXTS = ["faktura 1002", "1003 2002", "hej", "3002", "3003"];
const PAYMENTS = ["a", "b", "b/1", "b/2", "c", "d", "e", "f", "g"].map((id) => `camt:${id}`);

const sometimes = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Files out of a part of what there is: little, so that all sorts of coincidences happen, or all, so that few do. */
function files(part: number, most: number): fc.Arbitrary<File[]> {
  const of = <T>(values: readonly T[]) => values.slice(0, Math.ceil(values.length * part));
  const one = <T>(values: readonly T[]) => fc.constantFrom(...of(values));
  const upTo = (maxLength: number, values: readonly string[]) => fc.subarray(of(values), { maxLength });
  const customer = fc.record({
    number: sometimes(one(NUMBERS)),
    name: sometimes(one(NAMES)),
    orgNumber: sometimes(one(ORGS)),
    account: sometimes(one(BANKS)),
  });
  const invoice = fc
    .record({
      number: one(INVOICES),
      customer,
      amount: fc.constantFrom(...AMOUNTS),
      reference: sometimes(one(REFERENCES)),
      open: sometimes(fc.constantFrom(0, 50_000)),
      paidOn: sometimes(fc.constantFrom(...DAYS)),
      dueOn: sometimes(fc.constantFrom(...DAYS)),
      issuedOn: sometimes(fc.constantFrom("2025-01-01", "2025-01-20", "2024-03-01")),
    })
    .map(({ number, customer: whom, ...said }) => invoiceFact(number, whom, said));
  const credit = fc
    .record({ number: fc.constantFrom("K1", "K2"), customer, of: upTo(1, INVOICES) })
    .map((said) => creditFact(said.number, said.customer, said.of));
  const reminder = fc.record({
    kind: fc.constant("reminder" as const),
    line: fc.constant(1),
    customer,
    invoice: sometimes(one(INVOICES)),
    on: fc.constantFrom(...DAYS),
  });
  const payment = fc
    .record({
      paymentId: one(PAYMENTS),
      on: fc.constantFrom(...DAYS),
      amount: fc.constantFrom(...AMOUNTS),
      references: upTo(1, REFERENCES),
      invoices: upTo(2, INVOICES),
      text: sometimes(one(TEXTS)),
      payer: customer,
    })
    .map(({ paymentId, ...said }) => paymentFact(paymentId, said));
  const facts = fc.array(fc.oneof(invoice, invoice, payment, payment, credit, reminder), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .array(
      fc.record({
        facts,
        statedOn: fc.constantFrom("2025-02-28", "2025-03-31"),
        isPartOfLast: fc.boolean(),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) => {
      let n = 1;
      return all.map((each) => {
        if (!each.isPartOfLast) n += 1;
        return { facts: rows(...each.facts), stated: file(n, each.statedOn) };
      });
    });
}

const FEW_OR_MANY = fc.oneof(files(0.5, 5), files(1, 10));

async function booksOf(all: readonly File[]): Promise<Books> {
  const books = createBooks();
  for (const each of all) await books.add(each.facts, each.stated);
  return books;
}

/** What is undefined is not there. */
const asStored = (what: unknown): unknown => JSON.parse(JSON.stringify(what));

const content = (books: Books): unknown => asStored({ accounts: books.accounts(), loose: books.loose() });

/** The facts of several files. */
function allFacts(all: readonly File[]): FileFacts {
  const each = all.map(({ facts, stated }) => fileFacts(facts, stated));
  return {
    statements: each.flatMap(({ statements }) => statements),
    creditNotes: each.flatMap(({ creditNotes }) => creditNotes),
    reminders: each.flatMap(({ reminders }) => reminders),
    payments: each.flatMap(({ payments }) => payments),
  };
}

/** What follows from all that the files say, put together at once: accounts and loose payments, as stored. */
function atOnce(all: readonly File[]): unknown {
  const { accounts, loose } = arrange(heapOf(allFacts(all), { accounts: [], loose: [] }));
  const byId = loose.toSorted((a, b) => (a.paymentId < b.paymentId ? -1 : 1));
  return asStored({ accounts: [...accounts.values()].map((each) => ({ ...each, notes: [] })), loose: byId });
}

describe("files in any order, and any of them twice", () => {
  it("make the same accounts as all of them at once, and leave the same payments loose", async () => {
    await fc.assert(
      fc.asyncProperty(FEW_OR_MANY, fc.infiniteStream(fc.nat()), async (all, weights) => {
        const shuffled = [...all, ...all.slice(0, 2)]
          .map((each) => ({ each, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ each }) => each);
        expect(content(await booksOf(shuffled))).toEqual(atOnce(all));
      }),
    );
  });

  it("change nothing when they are read once more", async () => {
    await fc.assert(
      fc.asyncProperty(FEW_OR_MANY, async (all) => {
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

  it("leave a payment to nobody that only what was not looked at makes ambiguous", async () => {
    const orgNumber = "5566771122";
    const all = [
      [invoiceFact("2002", { name: "Lind AB" })],
      [paymentFact("camt:a", { invoices: ["2002"], payer: { orgNumber } })],
      [invoiceFact("2002", { number: "4", name: "Kund AB", orgNumber })],
      [invoiceFact("1001", { number: "1", orgNumber })],
    ].map((facts, index) => ({ facts: rows(...facts), stated: file(index + 1) }));
    const books = await booksOf(all);
    expect(content(books)).toEqual(atOnce(all));
    expect(books.loose().map(({ paymentId }) => paymentId)).toEqual(["camt:a"]);
  });

  it("leave a payment to nobody when what told its bank account is told anew", async () => {
    const payer = { orgNumber: "5566778899", account: "SE66" };
    const all = [
      [
        invoiceFact("2002", { orgNumber: payer.orgNumber }),
        paymentFact("camt:a", { payer }),
        invoiceFact("2002", { number: "1", orgNumber: "5566771122" }),
      ],
      [paymentFact("camt:e", { invoices: ["2002"], payer: { account: "SE66" } })],
      [paymentFact("camt:a", { invoices: ["1001"] })],
    ].map((facts, index) => ({ facts: rows(...facts), stated: file(index + 1) }));
    const books = await booksOf(all);
    expect(content(books)).toEqual(atOnce(all));
    expect(books.loose().map(({ paymentId }) => paymentId)).toEqual(["camt:a", "camt:e"]);
  });

  it("keep one invoice whole whose two names only an invoice of another year with its number joins", async () => {
    const orgNumber = "5566778899";
    const lastYear = { issuedOn: "2024-03-01" };
    const all = [
      [invoiceFact("2001", { orgNumber, name: "Ek AB" }, lastYear)],
      [invoiceFact("2001", { orgNumber, name: "Kund AB" }, lastYear)],
      [invoiceFact("2001", { orgNumber, name: "Ask AB" }, lastYear)],
      [invoiceFact("2001", { name: "Kund AB" })],
      [invoiceFact("2001", { number: "1", name: "Ek AB" })],
      [
        invoiceFact("1001", { number: "1", name: "Kund HB" }),
        paymentFact("camt:a", { payer: { name: "KUND AB" } }),
      ],
    ].map((facts, index) => ({ facts: rows(...facts), stated: file(index + 1) }));
    const books = await booksOf(all);
    expect(contents(books)).toEqual(["1001 2001 camt:a", "2001"]);
    expect(content(await booksOf(all.toReversed()))).toEqual(content(books));
    for (const each of all) {
      const { changed, gone, loose } = await books.add(each.facts, each.stated);
      expect({ changed, gone, loose }).toEqual({ changed: [], gone: [], loose: { kept: [], removed: [] } });
    }
  });

  it("lose nothing: every invoice, credit note and payment is in the books", async () => {
    await fc.assert(
      fc.asyncProperty(FEW_OR_MANY, async (all) => {
        const books = await booksOf(all);
        const told = all.flatMap(({ facts }) => facts);
        const accounts = books.accounts();
        const numbersOf = (kind: "invoice" | "credit-note"): string[] =>
          [...new Set(told.flatMap((fact) => (fact.kind === kind ? [fact.number] : [])))].sort();
        const held = accounts.flatMap(({ invoices }) => invoices.map(({ number }) => number));
        // One number may be several invoices': of several customers.
        expect([...new Set(held)].sort()).toEqual(numbersOf("invoice"));
        const credits = accounts.flatMap(({ creditNotes }) => creditNotes.map(({ number }) => number));
        expect([...new Set(credits)].sort()).toEqual(numbersOf("credit-note"));

        const ids = new Set(told.flatMap((fact) => (fact.kind === "payment" ? [fact.paymentId] : [])));
        if (ids.has("camt:b/1") || ids.has("camt:b/2")) ids.delete("camt:b");
        const kept = [...accounts.flatMap(({ payments }) => payments), ...books.loose()];
        expect(new Set(kept.map(({ paymentId }) => paymentId))).toEqual(ids);
      }),
    );
  });
});
