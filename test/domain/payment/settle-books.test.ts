import { describe, expect, it } from "vitest";
import { aPayment, anInvoice, lines, settled, STATED, unmatched } from "./made-up-account.ts";

describe("the books", () => {
  it("say that it is paid, and on which day", () => {
    const invoice = anInvoice("1001", { open: 0, paidOn: "2025-02-03", ...STATED });
    expect(lines(settled([invoice], []))).toEqual(["1001: 1000 on 2025-02-03 by books, 0 open"]);
  });

  it("say that it is paid, and not when: in time, and known to be unknown", () => {
    const result = settled([anInvoice("1001", { open: 0, ...STATED })], []);
    expect(lines(result)).toEqual(["1001: 1000 on 2025-01-31 by books (day unknown), 0 open"]);
    expect(result.invoices[0]?.undated).toBe(100_000);
  });

  it("say that it is paid, and the bank's files say when", () => {
    const invoice = anInvoice("1001", { reference: "10017", open: 0, ...STATED });
    const payment = aPayment("p", { on: "2025-02-14", references: ["10017"] });
    expect(lines(settled([invoice], [payment]))).toEqual(["1001: 1000 on 2025-02-14 by reference, 0 open"]);
  });

  it("say that it is open, against an older payment that fits", () => {
    const invoice = anInvoice("1001", { reference: "10017", open: 100_000, ...STATED });
    const result = settled([invoice], [aPayment("p", { references: ["10017"] }), aPayment("q")]);
    expect(lines(result)).toEqual(["1001: 1000 open"]);
    expect(unmatched(result)).toEqual(["p: 1000 books-say-open", "q: 1000 books-say-open"]);
  });

  it("say what was open on their day; a later payment lowers it further", () => {
    const invoice = anInvoice("1001", { reference: "10017", open: 60_000, ...STATED });
    const payments = [
      aPayment("p", { amount: 40_000, references: ["10017"] }),
      aPayment("q", { amount: 60_000, references: ["10017"], on: "2025-04-02" }),
    ];
    expect(lines(settled([invoice], payments))).toEqual([
      "1001: 400 on 2025-01-30 by reference, 600 on 2025-04-02 by reference, 0 open",
    ]);
  });

  it("know the money that came within three days of what they say, before any open invoice has it", () => {
    const invoices = [anInvoice("1001", { open: 0, paidOn: "2025-01-31", ...STATED }), anInvoice("1002")];
    const result = settled(invoices, [aPayment("p", { on: "2025-02-03" })]);
    expect(lines(result)).toEqual(["1001: 1000 on 2025-01-31 by amount, 0 open", "1002: 1000 open"]);
  });
});

describe("a payment that two sources tell", () => {
  const invoice = anInvoice("1001", { reference: "10017", amount: 200_000 });
  const books = aPayment("b", { from: "books", invoices: ["1001"], on: "2025-01-31" });
  const bank = aPayment("p", { references: ["10017"], on: "2025-01-30" });

  it("counts once, as the books say", () => {
    const result = settled([invoice], [bank, books]);
    expect(lines(result)).toEqual(["1001: 1000 on 2025-01-31 by books, 1000 open"]);
    expect(result.toldTwice).toEqual([{ paymentId: "p", as: "b" }]);
  });

  it("counts twice when one source tells it twice", () => {
    expect(lines(settled([invoice], [bank, { ...bank, paymentId: "q" }]))[0]).toContain("0 open");
  });

  it("counts twice when the days lie more than three apart", () => {
    expect(lines(settled([invoice], [{ ...bank, on: "2025-01-27" }, books]))[0]).toContain("0 open");
  });

  it("counts once also when one of them names nothing", () => {
    const nameless = aPayment("p", { from: "bgmax" });
    expect(settled([invoice], [nameless, books]).toldTwice).toHaveLength(1);
  });

  it("of two payments and two tellings of each, two are left", () => {
    const tellings = [bank, { ...bank, paymentId: "q" }, books, { ...books, paymentId: "c" }];
    const result = settled([invoice], tellings);
    expect(lines(result)[0]).toContain("0 open");
    expect(result.toldTwice).toHaveLength(2);
  });
});
