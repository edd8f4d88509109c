import { describe, expect, it } from "vitest";
import { createBooks } from "../../../../domain/payment/accounts/memory-books.ts";
import type { PayerNote } from "../../../../domain/payment/payer-account.ts";
import { settle } from "../../../../domain/payment/settle.ts";
import { booksOf, contents, creditFact, file, invoiceFact, paymentFact, rows } from "./made-up-facts.ts";

describe("a statement of an invoice", () => {
  const customer = { number: "7", name: "Kund AB" };

  it("gives way to a newer one, whichever file is read first", async () => {
    const older = invoiceFact("1001", customer, { amount: 100_000 });
    const newer = invoiceFact("1001", customer, { amount: 90_000 });
    for (const reading of [
      [older, newer],
      [newer, older],
    ]) {
      const books = createBooks();
      for (const fact of reading)
        await books.add([fact], file(1, fact === newer ? "2025-03-31" : "2025-02-28"));
      expect(books.accounts()[0]?.invoices).toMatchObject([{ number: "1001", amount: 90_000 }]);
    }
  });

  it("keeps what the newer one does not say", async () => {
    const books = await booksOf(
      [invoiceFact("1001", { name: "Kund AB", orgNumber: "5566778899" }, { reference: "10017" })],
      [invoiceFact("01001", customer, { open: 0, paidOn: "2025-02-01" })],
    );
    expect(books.accounts()).toHaveLength(1);
    expect(books.accounts()[0]?.invoices).toMatchObject([
      {
        reference: "10017",
        open: 0,
        paidOn: "2025-02-01",
        customer: { number: "7", orgNumber: "5566778899" },
      },
    ]);
  });

  it("that gives the customer a new number, under the same name, moves the invoice there, with its payments", async () => {
    const books = await booksOf(
      [invoiceFact("1001", customer, { reference: "10017" }), paymentFact("p", { references: ["10017"] })],
      [invoiceFact("1001", { number: "8", name: "KUND AB" }, { reference: "10017" })],
    );
    expect(contents(books)).toEqual(["1001 p"]);
    expect(books.accounts()[0]?.names).toEqual([{ number: "8", name: "KUND AB" }]);
  });

  it("is the last of its file, when rows of it say different things", async () => {
    const books = await booksOf([
      invoiceFact("1001", customer, { amount: 1 }),
      invoiceFact("1001", customer, { amount: 2 }),
    ]);
    expect(books.accounts()[0]?.invoices).toMatchObject([{ amount: 2 }]);
  });
});

describe("a payment", () => {
  const first = invoiceFact("1001", { number: "7", name: "Björk & Co AB" }, { reference: "10017" });
  const second = invoiceFact("2001", { number: "8", name: "Ek AB" }, { amount: 50_000 });

  it.each([
    ["names an invoice", { invoices: ["1001"] }],
    ["carries a reference", { references: ["10017"] }],
    ["carries a reference in its text", { text: "OCR 10017" }],
    ["mentions an invoice of this amount", { text: "faktura 1001" }],
    ["names the customer's number", { payer: { number: "0007" } }],
    ["comes from somebody of this name, as banks write it", { payer: { name: "BJORK & CO" } }],
  ])("goes to the customer when it %s", async (_, said) => {
    const payment = paymentFact("p", said);
    expect(contents(await booksOf([first, second], [payment]))).toEqual(["1001 p", "2001"]);
    expect(contents(await booksOf([payment], [first, second]))).toEqual(["1001 p", "2001"]);
  });

  it("goes to who paid from the same bank account with a reference before", async () => {
    const known = paymentFact("p", { references: ["10017"], payer: { name: "Anna Alm", account: "SE11" } });
    const nameless = paymentFact("q", { on: "2025-02-20", payer: { account: "SE 11" } });
    expect(contents(await booksOf([first, second], [known], [nameless]))).toEqual(["1001 p q", "2001"]);
    expect(contents(await booksOf([nameless], [known], [first, second]))).toEqual(["1001 p q", "2001"]);
  });

  it("stays loose when two customers fit, and is told", async () => {
    const twin = invoiceFact("3001", { number: "9", name: "Björk & Co" });
    const books = await booksOf([first, twin]);
    const { report } = await books.add(rows(paymentFact("p", { payer: { name: "Björk & Co AB" } })), file(2));
    expect(books.loose().map(({ paymentId }) => paymentId)).toEqual(["p"]);
    expect(report).toMatchObject({
      payments: 1,
      matched: 0,
      unmatched: [{ because: "nobody-known", amount: 100_000 }],
    });
  });

  it("for invoices of two customers stands with both, and is fully matched", async () => {
    const books = await booksOf([first, second]);
    const { report } = await books.add(
      rows(paymentFact("p", { invoices: ["1001", "2001"], amount: 150_000 })),
      file(2),
    );
    expect(contents(books)).toEqual(["1001 p", "2001 p"]);
    expect(books.accounts().map((account) => settle(account).invoices.map(({ open }) => open))).toEqual([
      [0],
      [0],
    ]);
    expect(report).toMatchObject({ matched: 1, unmatched: [] });
  });

  it("is told in parts by one file and whole by another: the parts count", async () => {
    const whole = paymentFact("camt:x", { amount: 150_000, payer: { name: "Ek AB" } });
    const parts = [
      paymentFact("camt:x/1", { references: ["10017"] }),
      paymentFact("camt:x/2", { amount: 50_000, text: "2001" }),
    ];
    const expected = ["1001 camt:x/1", "2001 camt:x/2"];
    expect(contents(await booksOf([first, second], [whole], parts))).toEqual(expected);
    expect(contents(await booksOf(parts, [first, second], [whole]))).toEqual(expected);
  });
});

describe("a credit note", () => {
  it("goes with the invoice that it names, whatever it calls the customer", async () => {
    const invoice = invoiceFact("1001", { number: "7", name: "Kund AB" });
    const credit = creditFact("K1", { name: "KUND", orgNumber: "5566778899" }, ["1001"]);
    expect(contents(await booksOf([credit], [invoice]))).toEqual(["1001 K1"]);
  });

  it("that names none goes to its customer, and is told as unmatched", async () => {
    const books = await booksOf([invoiceFact("1001", { number: "7" })]);
    const { report } = await books.add([creditFact("K1", { number: "7" }, [])], file(2));
    expect(contents(books)).toEqual(["1001 K1"]);
    expect(report.unmatchedCredits).toMatchObject([{ creditNote: { number: "K1" }, amount: 10_000 }]);
  });
});

describe("what staff said of a customer", () => {
  const note: PayerNote = {
    noteId: "n1",
    at: "2025-02-01T08:00:00.000Z",
    says: "reminded",
    on: "2025-02-01",
  };

  it("stays when accounts turn out to be one, and the account that is gone tells where it went", async () => {
    const books = await booksOf([invoiceFact("1001", { name: "Kund AB" })]);
    const [before] = books.accounts();
    if (before === undefined) throw new Error("There is no account.");
    books.write({ changed: [{ ...before, notes: [note] }], gone: [], loose: { kept: [], removed: [] } });
    const { changed, gone } = await books.add(
      [invoiceFact("1002", { number: "7", name: "Kund AB" })],
      file(2),
    );
    expect(changed).toMatchObject([{ notes: [note] }]);
    expect(gone).toEqual([{ accountId: before.accountId, into: changed[0]?.accountId }]);
    expect(books.accounts()).toHaveLength(1);
  });
});

describe("the report of a file", () => {
  it("counts what it states, and what of it was known", async () => {
    const facts = rows(
      invoiceFact("1001", { number: "7" }, { reference: "10017" }),
      creditFact("K1", { number: "7" }, ["1001"]),
      paymentFact("p", { references: ["10017"], amount: 90_000 }),
      { kind: "reminder", line: 1, invoice: "1001", customer: { number: "7" }, on: "2025-02-10" },
    );
    const books = createBooks();
    const { report } = await books.add(facts, file(1));
    expect(report).toMatchObject({
      invoices: 1,
      creditNotes: 1,
      payments: 1,
      reminders: 1,
      matched: 1,
      unchanged: 0,
      sameAgain: false,
    });
    const again = await books.add(facts, file(2));
    expect(again.report).toMatchObject({ unchanged: 4, sameAgain: true });
    const more = await books.add([...facts, invoiceFact("1002", { number: "7" })], file(3));
    expect(more.report).toMatchObject({ unchanged: 4, sameAgain: false });
  });
});
