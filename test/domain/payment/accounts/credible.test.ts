import { describe, expect, it } from "vitest";
import { createBooks } from "../../../../domain/payment/accounts/memory-books.ts";
import { booksOf, contents, file, invoiceFact, paymentFact, rows } from "./made-up-facts.ts";

describe("a customer number", () => {
  const berg = { number: "1510", name: "Berg AB" };
  const alv = { number: "1510", name: "Älv AB" };

  it("that stands with several unlike names in a file is none, also of its payments", async () => {
    const books = await booksOf([
      invoiceFact("1", berg),
      invoiceFact("2", berg),
      invoiceFact("3", alv),
      paymentFact("p", { from: "books", payer: alv }),
    ]);
    expect(contents(books)).toEqual(["1 2", "3 p"]);
    expect(books.accounts().flatMap(({ names }) => names)).toEqual(
      expect.arrayContaining([{ name: "Berg AB" }, { name: "Älv AB" }]),
    );
  });

  it("stays one of a company that was renamed, or is written in several ways", async () => {
    const alike = [berg, { number: "1510", name: "Berg & Dal AB" }, { number: "1510", name: "BERG" }];
    expect(contents(await booksOf(alike.map((each, at) => invoiceFact(String(at), each))))).toEqual([
      "0 1 2",
    ]);
    const sameOrg = [berg, alv].map((each) => ({ ...each, orgNumber: "5566778899" }));
    expect(contents(await booksOf(sameOrg.map((each, at) => invoiceFact(String(at), each))))).toEqual([
      "0 1",
    ]);
  });

  it("stays one when a bank calls the payer something else", async () => {
    const payer = { number: "1510", name: "Anna Alm" };
    expect(contents(await booksOf([invoiceFact("1", berg), paymentFact("p", { payer })]))).toEqual(["1 p"]);
  });
});

describe("a due day before the day of issue", () => {
  const customer = { number: "7" };

  it("is none, and one that an older file tells holds", async () => {
    const wrong = invoiceFact("1", customer, { issuedOn: "2025-02-01", dueOn: "2025-01-31" });
    const right = invoiceFact("1", customer, { issuedOn: undefined, dueOn: "2025-03-03" });
    const due = async (...files: (readonly (typeof wrong)[])[]) =>
      (await booksOf(...files)).accounts()[0]?.invoices[0]?.dueOn;
    expect(await due([wrong])).toBeUndefined();
    expect(await due([right], [wrong])).toBe("2025-03-03");
  });

  it("is none when one file tells the one and another the other", async () => {
    const books = await booksOf(
      [invoiceFact("1", customer, { issuedOn: undefined, dueOn: "2025-01-31" })],
      [invoiceFact("1", customer, { issuedOn: "2025-02-01", dueOn: undefined })],
    );
    expect(books.accounts()[0]?.invoices).toMatchObject([{ issuedOn: "2025-02-01", dueOn: undefined }]);
  });
});

describe("of two files that reach equally far, and came together", () => {
  it("the lower balance holds, then the later due day", async () => {
    const said = [
      { open: 40_000, dueOn: "2025-01-31" },
      { open: 40_000, dueOn: "2025-01-11" },
      { open: 90_000, dueOn: "2025-03-31" },
    ];
    for (const order of [said, said.toReversed()]) {
      const books = createBooks();
      for (const each of order) await books.add(rows(invoiceFact("1", { number: "7" }, each)), file(1));
      expect(books.accounts()[0]?.invoices).toMatchObject([said[0]]);
    }
  });
});
