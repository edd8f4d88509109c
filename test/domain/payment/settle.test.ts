import { describe, expect, it } from "vitest";
import type { KeptPayment } from "../../../domain/payment/payer-account.ts";
import { settle } from "../../../domain/payment/settle.ts";
import { openOn } from "../../../domain/payment/settled.ts";
import { aPayment, anAccount, anInvoice, lines, settled, STATED, unmatched } from "./made-up-account.ts";

describe("a payment finds its invoice", () => {
  it.each<[string, Partial<KeptPayment>, string, string?]>([
    ["because the books say so", { from: "books", invoices: ["01001"] }, "books"],
    ["by its reference", { references: ["10017"] }, "reference"],
    ["by a reference made of the number", { references: ["0010025"] }, "reference", "1002"],
    ["by a reference in the text", { text: "OCR 10017" }, "reference"],
    ["by its number in the text", { text: "Faktura 1001, tack" }, "number"],
  ])("%s", (_, said, by, number = "1001") => {
    const invoices = [anInvoice("1001", { reference: "10017" }), anInvoice("1002")];
    const result = settled(invoices, [aPayment("p", said)]);
    expect(lines(result)[number === "1001" ? 0 : 1]).toBe(`${number}: 1000 on 2025-01-30 by ${by}, 0 open`);
    expect(unmatched(result)).toEqual([]);
  });

  it("by the amount, when only one open invoice has it", () => {
    const invoices = [anInvoice("1001"), anInvoice("1002", { amount: 50_000 })];
    expect(lines(settled(invoices, [aPayment("p")]))).toEqual([
      "1001: 1000 on 2025-01-30 by amount, 0 open",
      "1002: 500 open",
    ]);
  });

  it("and is never guessed when two have the amount", () => {
    const result = settled([anInvoice("1001"), anInvoice("1002")], [aPayment("p")]);
    expect(lines(result)).toEqual(["1001: 1000 open", "1002: 1000 open"]);
    expect(unmatched(result)).toEqual(["p: 1000 several-fit"]);
  });

  it("leaves an invoice by amount that another payment names", () => {
    const invoices = [anInvoice("1001", { reference: "10017" }), anInvoice("1002")];
    const payments = [
      aPayment("p", { on: "2025-01-20" }),
      aPayment("q", { on: "2025-01-25", references: ["10017"] }),
    ];
    expect(lines(settled(invoices, payments))).toEqual([
      "1001: 1000 on 2025-01-25 by reference, 0 open",
      "1002: 1000 on 2025-01-20 by amount, 0 open",
    ]);
  });

  it("not by amount before it was issued, nor when it carries another reference", () => {
    const invoices = [
      anInvoice("1001", { issuedOn: "2025-02-01" }),
      anInvoice("1002", { amount: 50_000, reference: "10025" }),
    ];
    const payments = [aPayment("early"), aPayment("other", { amount: 50_000, references: ["99994"] })];
    expect(unmatched(settled(invoices, payments))).toEqual([
      "early: 1000 names-nothing",
      "other: 500 names-nothing",
    ]);
  });

  it("by amount when it carries a reference that is mistyped, where the invoice's has a check digit", () => {
    const [mistyped, ofOthers] = ["10018", "99994"];
    const of = (reference: string, own: string) =>
      unmatched(
        settled([anInvoice("1001", { reference: own })], [aPayment("p", { references: [reference] })]),
      );
    expect(of(mistyped, "10017")).toEqual([]);
    expect(of(ofOthers, "10017")).toEqual(["p: 1000 names-nothing"]);
    expect(of(mistyped, "KUND-18")).toEqual(["p: 1000 names-nothing"]);
  });

  it("not by a short number that stands in a text", () => {
    const invoices = [anInvoice("2", { amount: 77_700 })];
    expect(unmatched(settled(invoices, [aPayment("p", { text: "2 fakturor" })]))).toEqual([
      "p: 1000 names-nothing",
    ]);
  });

  it("in the currency in which it was ordered, when that is the one of the invoice that it names", () => {
    const invoices = [
      anInvoice("1001", { reference: "10017", currency: "EUR" }),
      anInvoice("1002", { reference: "10025" }),
    ];
    const ordered = { minor: 100_000, currency: "EUR" };
    const crowns = aPayment("p", { amount: 1_120_000, ordered, references: ["10017"] });
    const paid = ["1001: 1000 on 2025-01-30 by reference, 0 open", "1002: 1000 open"];
    expect(lines(settled(invoices, [crowns]))).toEqual(paid);
    const books = aPayment("b", { from: "books", currency: "EUR", invoices: ["1001"] });
    const told = settled(invoices, [crowns, books]);
    expect(lines(told)).toEqual(["1001: 1000 on 2025-01-30 by books, 0 open", "1002: 1000 open"]);
    expect(told).toMatchObject({ overpaid: [], unmatched: [], toldTwice: [{ paymentId: "p", as: "b" }] });
    const back = { ...crowns, paymentId: "q", amount: -1_120_000, ordered: { ...ordered, minor: -100_000 } };
    expect(lines(settled(invoices, [crowns, { ...back, on: "2025-02-03" }]))[0]).toBe("1001: 1000 open");
  });

  it("only in its own currency, unless the books say that it is paid", () => {
    const euro = aPayment("p", { currency: "EUR", amount: 9_000, references: ["10017"] });
    const open = anInvoice("1001", { reference: "10017" });
    const ordered = { minor: 100_000, currency: "SEK" };
    expect(lines(settled([open], [{ ...euro, ordered }]))[0]).toContain("0 open");
    expect(unmatched(settled([open], [euro]))).toEqual(["p: 90 other-currency"]);
    const paid = anInvoice("1001", { reference: "10017", open: 0, paidOn: "2025-01-31", ...STATED });
    expect(unmatched(settled([paid], [euro]))).toEqual([]);
  });
});

describe("parts and sums", () => {
  it("take part payments on their days", () => {
    const payments = [
      aPayment("p", { amount: 40_000, references: ["10017"] }),
      aPayment("q", { amount: 60_000, references: ["10017"], on: "2025-02-20" }),
    ];
    const result = settled([anInvoice("1001", { reference: "10017" })], payments);
    expect(lines(result)).toEqual([
      "1001: 400 on 2025-01-30 by reference, 600 on 2025-02-20 by reference, 0 open",
    ]);
    const [first] = result.invoices;
    expect(first?.settledOn).toBe("2025-02-20");
    expect(["2025-01-29", "2025-01-30", "2025-02-20"].map((day) => first && openOn(first, day))).toEqual([
      100_000, 60_000, 0,
    ]);
  });

  it("put one payment to several invoices, the oldest due first", () => {
    const invoices = [anInvoice("1001", { dueOn: "2025-02-28" }), anInvoice("1002")];
    const payment = aPayment("p", { amount: 150_000, invoices: ["1001", "1002"], from: "books" });
    expect(lines(settled(invoices, [payment]))).toEqual([
      "1001: 500 on 2025-01-30 by books, 500 open",
      "1002: 1000 on 2025-01-30 by books, 0 open",
    ]);
  });

  it("put one payment to several invoices in a text only if the sum is right", () => {
    const invoices = [anInvoice("1001"), anInvoice("1002", { amount: 70_000 })];
    const text = "1001 + 1002";
    expect(lines(settled(invoices, [aPayment("p", { amount: 170_000, text })]))).toEqual([
      "1001: 1000 on 2025-01-30 by number, 0 open",
      "1002: 700 on 2025-01-30 by number, 0 open",
    ]);
    expect(unmatched(settled(invoices, [aPayment("p", { amount: 90_000, text })]))).toEqual([
      "p: 900 names-nothing",
    ]);
  });

  it("keep what is paid too much with the customer, until it is paid back", () => {
    const invoices = [anInvoice("1001", { reference: "10017" }), anInvoice("1002", { amount: 20_000 })];
    const payments = [aPayment("p", { amount: 120_000, references: ["10017"] })];
    const result = settled(invoices, payments);
    expect(result.overpaid).toEqual([{ paymentId: "p", on: "2025-01-30", amount: 20_000, currency: "SEK" }]);
    expect(lines(result)[1]).toBe("1002: 200 open");
    const back = aPayment("back", { on: "2025-02-10", amount: -20_000 });
    expect(settled(invoices, [...payments, back])).toMatchObject({
      overpaid: [],
      unmatched: [],
      reversed: [{ paymentId: "p", by: "back" }],
    });
  });

  it("know several invoices under a customer's own reference by what is open", () => {
    const reference = "10017";
    const invoices = [
      anInvoice("1", { reference }),
      anInvoice("2", { reference, amount: 50_000 }),
      anInvoice("3", { reference, amount: 50_000 }),
    ];
    const result = settled(invoices, [
      aPayment("p", { references: [reference] }),
      aPayment("q", { references: [reference], amount: 50_000, on: "2025-02-01" }),
      aPayment("r", { references: [reference], amount: 100_000, on: "2025-02-02" }),
    ]);
    expect(lines(result)).toEqual([
      "1: 1000 on 2025-01-30 by reference, 0 open",
      "2: 500 on 2025-02-02 by reference, 0 open",
      "3: 500 on 2025-02-02 by reference, 0 open",
    ]);
    expect(unmatched(result)).toEqual(["q: 500 several-fit"]);
  });

  it("know the month's invoice under a customer's own reference: later ones are not issued yet", () => {
    const reference = "10017";
    const invoices = ["01", "02", "03"].map((month) =>
      anInvoice(month, { reference, issuedOn: `2025-${month}-01`, dueOn: `2025-${month}-28` }),
    );
    const payments = ["01", "02", "03"].map((month) =>
      aPayment(month, { references: [reference], on: `2025-${month}-20` }),
    );
    expect(lines(settled(invoices, payments))).toEqual([
      "01: 1000 on 2025-01-20 by reference, 0 open",
      "02: 1000 on 2025-02-20 by reference, 0 open",
      "03: 1000 on 2025-03-20 by reference, 0 open",
    ]);
  });

  it("guess nothing when more invoices are open under one reference than anybody could tell apart", () => {
    const invoices = Array.from({ length: 1200 }, (_, index) =>
      anInvoice(String(index), { reference: "10017" }),
    );
    expect(unmatched(settled(invoices, [aPayment("p", { references: ["10017"] })]))).toEqual([
      "p: 1000 several-fit",
    ]);
  });
});

describe("credit notes", () => {
  const credit = {
    number: "K1",
    issuedOn: "2025-01-15",
    amount: 30_000,
    currency: "SEK",
    of: ["1001"],
    ...STATED,
  };

  it("lower the invoice that they name", () => {
    const result = settled([anInvoice("1001")], [aPayment("p", { amount: 70_000 })], {
      creditNotes: [credit],
    });
    expect(lines(result)).toEqual([
      "1001: 300 on 2025-01-15 by credit-note, 700 on 2025-01-30 by amount, 0 open",
    ]);
    expect(result.invoices[0]?.credited).toBe(30_000);
  });

  it("lower it once, whether the books' balance has them already or not", () => {
    const inBalance = anInvoice("1001", { open: 70_000, ...STATED });
    const beside = anInvoice("1001", { open: 100_000, ...STATED });
    for (const invoice of [inBalance, beside]) {
      expect(lines(settled([invoice], [], { creditNotes: [credit] }))).toEqual([
        "1001: 300 on 2025-01-15 by credit-note, 700 open",
      ]);
    }
  });

  it("that name no invoice, or more than one has, are told as unmatched", () => {
    const creditNotes = [
      { ...credit, of: [] },
      { ...credit, number: "K2", amount: 130_000 },
    ];
    const result = settled([anInvoice("1001")], [], { creditNotes });
    expect(result.unmatchedCredits.map(({ creditNote, amount }) => [creditNote.number, amount])).toEqual([
      ["K1", 30_000],
      ["K2", 30_000],
    ]);
  });
});

describe("money that goes back", () => {
  const invoice = anInvoice("1001", { reference: "10017" });
  const came = aPayment("p", { references: ["10017"] });
  const back = aPayment("back", { on: "2025-02-05", amount: -100_000, references: ["10017"] });

  it("takes back the payment, from the day on which it went", () => {
    const account = anAccount({ invoices: [invoice], payments: [came, back] });
    expect(lines(settle(account))).toEqual(["1001: 1000 open"]);
    expect(settle(account).reversed).toEqual([{ paymentId: "p", by: "back" }]);
    expect(lines(settle(account, "2025-02-04"))).toEqual(["1001: 1000 on 2025-01-30 by reference, 0 open"]);
  });

  it("takes back the latest of those that it names, and leaves the new payment", () => {
    const again = aPayment("again", { on: "2025-02-10", references: ["10017"] });
    expect(lines(settled([invoice], [again, back, came]))).toEqual([
      "1001: 1000 on 2025-02-10 by reference, 0 open",
    ]);
  });

  it("and names nothing, takes back the only one that it can be, and never one of two", () => {
    const nameless = { ...back, references: [] };
    expect(settled([invoice], [came, nameless]).reversed).toHaveLength(1);
    const two = settled([invoice], [came, aPayment("q", { on: "2025-01-10" }), nameless]);
    expect(two.reversed).toEqual([]);
    expect(unmatched(two)).toContain("back: -1000 several-fit");
    expect(unmatched(settled([invoice], [nameless]))).toEqual(["back: -1000 nothing-to-reverse"]);
  });
});
