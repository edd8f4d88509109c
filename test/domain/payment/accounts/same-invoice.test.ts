import { describe, expect, it } from "vitest";
import { sameInvoices } from "../../../../domain/payment/accounts/same-invoice.ts";
import { settle } from "../../../../domain/payment/settle.ts";
import { booksOf, contents, creditFact, invoiceFact, paymentFact } from "./made-up-facts.ts";

const berg = { number: "10", name: "Berg AB" };
const alv = { number: "11", name: "Älv AB" };

describe("statements of one invoice", () => {
  it.each([
    ["of two customer numbers are of two", [berg, alv], 2],
    ["of two registration numbers are of two", [{ orgNumber: "5566778899" }, { orgNumber: "5566771122" }], 2],
    ["of two names, and nothing else, are of two", [{ name: "Berg AB" }, { name: "Älv AB" }], 2],
    ["of names that are only alike are of two", [{ name: "Björk & Co" }, { name: "Björk" }], 2],
    ["with and without accents and legal form are of one", [{ name: "Björk AB" }, { name: "BJORK" }], 1],
    ["of a customer with a new number under the same name are of one", [berg, { ...berg, number: "110" }], 1],
    [
      "by number in one file and by registration in another are of one",
      [{ number: "10" }, { orgNumber: "1" }],
      1,
    ],
    ["of a number and of a name are of one", [{ number: "10" }, { name: "Berg AB" }], 1],
    [
      "of a name that either of two numbers may have are of three",
      [{ number: "10" }, { number: "11" }, { name: "Ek" }],
      3,
    ],
    ["that name nobody go with the only customer there is", [berg, { account: "SE11" }, {}], 1],
    ["that name nobody stay alone beside two", [berg, alv, {}], 3],
  ])("%s", (_, customers, expected) => {
    const facts = customers.map((customer) => invoiceFact("1", customer));
    expect(sameInvoices(facts)).toHaveLength(expected);
    expect(sameInvoices(facts.toReversed())).toHaveLength(expected);
  });

  it("were issued within a month of each other", () => {
    const issued = (issuedOn?: string, dueOn?: string) => invoiceFact("1", berg, { issuedOn, dueOn });
    expect(sameInvoices([issued("2025-12-01"), issued("2025-12-31"), issued("2026-02-01")])).toHaveLength(2);
    const groups = sameInvoices([
      issued("2025-01-10"),
      issued("2026-01-10"),
      issued("2027-01-10"),
      issued(undefined, "2026-02-10"),
      issued(undefined, "2024-02-10"),
      issued(undefined, undefined),
    ]);
    expect(groups.map((group) => group.map(({ issuedOn, dueOn }) => issuedOn ?? dueOn))).toEqual([
      ["2025-01-10", "2024-02-10"],
      ["2026-01-10", "2026-02-10"],
      ["2027-01-10", undefined],
    ]);
  });

  it("have the same marks between the digits of their number; other marks say nothing", () => {
    const count = (...numbers: string[]) =>
      sameInvoices(numbers.map((each) => invoiceFact(each, berg))).length;
    expect(count("2026-1", "20261")).toBe(2);
    expect(count("2026-1", "2026/1", "2026 - 1")).toBe(1);
    expect(count("F-1001", "f1001", "F 1001")).toBe(1);
    expect(count("1001", "01001")).toBe(1);
    expect(count("0", "00")).toBe(2);
  });
});

describe("invoices with one number", () => {
  const first = invoiceFact("1", berg, { reference: "18" });
  const second = invoiceFact("1", alv, { reference: "26" });

  it("of two customers are both in the books, whether one file states them or two", async () => {
    expect(contents(await booksOf([first, second]))).toEqual(["1", "1"]);
    expect(contents(await booksOf([second], [first]))).toEqual(["1", "1"]);
  });

  it("are paid by who pays them, and credited to whom the credit note names", async () => {
    const paid = paymentFact("p", { invoices: ["1"], payer: { number: "11" } });
    const referred = paymentFact("q", { references: ["18"] });
    const credit = creditFact("K1", { name: "Älv AB" }, ["1"]);
    expect(contents(await booksOf([first, second], [paid, referred, credit]))).toEqual(["1 K1 p", "1 q"]);
    expect(contents(await booksOf([credit, paid, referred], [second], [first]))).toEqual(["1 K1 p", "1 q"]);
  });

  it("of two years are both in the books, each with what was said of it", async () => {
    const last = invoiceFact("1", berg, {
      issuedOn: "2024-12-01",
      dueOn: "2024-12-31",
      open: 0,
      paidOn: "2025-01-31",
    });
    const next = invoiceFact("1", berg, { issuedOn: "2025-01-10", dueOn: "2025-02-09", open: 100_000 });
    for (const files of [[[last], [next]], [[next], [last]], [[next, last]]]) {
      const [account] = (await booksOf(...files)).accounts();
      expect(account?.invoices).toMatchObject([
        { issuedOn: "2024-12-01", paidOn: "2025-01-31" },
        { issuedOn: "2025-01-10", open: 100_000 },
      ]);
    }
  });

  it("that differ in their marks are paid by the number as the books write it, else by the one that fits", async () => {
    const dashed = invoiceFact("2026-1", berg);
    const plain = invoiceFact("20261", alv);
    const paidBy = async (...invoices: string[]) =>
      (await booksOf([dashed, plain], [paymentFact("p", { invoices })]))
        .accounts()
        .filter((account) => account.payments.length > 0 && settle(account).invoices[0]?.open === 0)
        .map(({ names: [names] }) => names?.name);
    expect(await paidBy("2026-1")).toEqual(["Berg AB"]);
    expect(await paidBy("20261")).toEqual(["Älv AB"]);
    expect(await paidBy("2-0261")).toEqual([]);
    const books = await booksOf([dashed], [paymentFact("p", { invoices: ["20261"] })]);
    expect(contents(books)).toEqual(["2026-1 p"]);
  });

  it("are told as known when their file comes again", async () => {
    const books = await booksOf([first, second]);
    const { report } = await books.add([first, second], {
      statedOn: "2025-03-31",
      statedAt: "2025-04-01T06:00:00.000Z",
    });
    expect(report).toMatchObject({ invoices: 2, unchanged: 2, sameAgain: true });
  });
});
