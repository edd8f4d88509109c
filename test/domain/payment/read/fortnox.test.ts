import { describe, expect, it } from "vitest";
import { isFortnox, readFortnox } from "../../../../domain/payment/read/fortnox/read-fortnox.ts";
import { anInvoice, FACT, read, type Said } from "./fortnox-answers.ts";

describe("invoices of Fortnox", () => {
  it.each<[string, unknown]>([
    ["one", { Invoice: anInvoice() }],
    ["a list", { MetaInformation: { "@TotalPages": 1 }, Invoices: [anInvoice()] }],
    [
      "an answer in its wrapping",
      { request: "GET /3/invoices/1001", status: 200, body: { Invoice: anInvoice() } },
    ],
    ["pages", [{ Invoices: [anInvoice()] }, { Invoices: [] }]],
    ["records", [anInvoice()]],
    ["a record", anInvoice()],
    [
      "texts for everything",
      { Invoice: anInvoice({ Total: "1250.00", Balance: "1250", Booked: "true", Cancelled: "false" }) },
    ],
  ])("are read as %s", (_how, answer) => {
    expect(isFortnox(JSON.stringify(answer))).toBe(true);
    expect(read(answer)).toMatchObject({ format: "fortnox", facts: [FACT], wrong: [], tellsPayments: true });
  });

  it("are read a line each, and a line that is none is told", () => {
    const lines = [
      JSON.stringify(anInvoice()),
      "",
      "{oj",
      JSON.stringify(anInvoice({ DocumentNumber: 1002 })),
    ];
    expect(readFortnox(lines.join("\r\n"))).toMatchObject({
      facts: [FACT, { ...FACT, number: "1002", line: 4 }],
      wrong: [{ line: 3, problem: "not-well-formed" }],
    });
  });

  it.each<[string, Said, Said]>([
    [
      "paid",
      { Balance: 0, FinalPayDate: "2026-03-30" },
      { open: 0, paidOn: "2026-03-30", status: undefined },
    ],
    ["paid on a day that nobody says", { Balance: 0 }, { open: 0, paidOn: undefined }],
    ["paid in part", { Balance: 250.5 }, { open: 25_050, paidOn: undefined }],
    ["paid too much", { Balance: -10 }, { open: 0 }],
    [
      "a draft, whose balance says nothing",
      { Balance: 0, Booked: false },
      { status: "draft", open: undefined, paidOn: undefined },
    ],
    ["not completed", { NotCompleted: true }, { status: "draft", open: undefined }],
    ["cancelled", { Balance: 0, Cancelled: "true" }, { status: "cancelled", open: undefined }],
    ["cancelled and emptied", { Total: 0, Cancelled: true }, { status: "cancelled", amount: 0 }],
    ["not sent by Fortnox", { Sent: false }, { status: undefined, open: 125_000 }],
    ["with a part that the state pays", { TotalToPay: 900, Balance: 900 }, { amount: 90_000, open: 90_000 }],
    [
      "reminded of",
      { Reminders: 2, LastRemindDate: "2026-04-20" },
      { reminders: 2, lastRemindedOn: "2026-04-20" },
    ],
    ["without a reference", { OCR: "" }, { reference: undefined }],
    [
      "open in another currency",
      { Currency: "EUR", CurrencyRate: "11.2", Balance: 1250 },
      { currency: "EUR", open: 125_000 },
    ],
    [
      "open in another currency, in kronor",
      { Currency: "EUR", CurrencyRate: "11.2", Balance: 14_000 },
      { currency: "EUR", open: 125_000 },
    ],
    [
      "paid in part, in a currency that nobody says",
      { Currency: "EUR", CurrencyRate: 10, Balance: 500 },
      { open: 5_000 },
    ],
  ])("may be %s", (_how, said, fact) => {
    expect(read({ Invoice: anInvoice(said) })).toMatchObject({ facts: [fact], wrong: [] });
  });

  it("name the customer in all ways that they have", () => {
    const more = {
      OrganisationNumber: "556000-0001",
      EmailInformation: { EmailAddressTo: "Ekonomi@ek.example; eva@ek.example" },
    };
    expect(read({ Invoice: anInvoice(more) })).toMatchObject({
      facts: [
        {
          customer: {
            number: "17",
            name: "Ek Bygg AB",
            orgNumber: "5560000001",
            address: "ekonomi@ek.example",
          },
        },
      ],
    });
  });

  it.each<[string, Said, string, number]>([
    ["a number", { DocumentNumber: "" }, "DocumentNumber no-number", 0],
    ["a customer", { CustomerNumber: "", CustomerName: null }, "CustomerNumber no-customer", 0],
    ["an amount", { Total: null }, "Total not-an-amount", 0],
    ["an amount that is one", { Total: "mycket" }, "Total not-an-amount", 0],
    ["a currency that is one", { Currency: "kronor" }, "Currency not-a-currency", 0],
    ["a due day", { DueDate: "" }, "DueDate no-due-day", 1],
    ["a due day that is one", { DueDate: "2026-02-30" }, "DueDate not-a-day", 1],
  ])("without %s are told", (_what, said, problem, facts) => {
    const reading = read({ Invoices: [anInvoice(said)] });
    expect(reading).toMatchObject({ facts: { length: facts }, wrong: { length: 1 } });
    expect("wrong" in reading && reading.wrong.map((row) => `${row.field ?? ""} ${row.problem}`)).toEqual([
      problem,
    ]);
  });

  it("of nothing are none, and the same number twice is told", () => {
    expect(read({ Invoices: [anInvoice({ Total: 0, Balance: 0 })] })).toMatchObject({ facts: [], wrong: [] });
    expect(read({ Invoices: [] })).toMatchObject({ facts: [], wrong: [] });
    expect(read({ Invoices: [anInvoice(), anInvoice({ Balance: 0 })] })).toMatchObject({
      facts: { length: 2 },
      wrong: [{ line: 2, problem: "same-number-twice" }],
    });
  });
});

describe("credit notes of Fortnox", () => {
  const credit = anInvoice({
    DocumentNumber: "1002",
    Total: -1250,
    Balance: 0,
    Credit: "true",
    CreditInvoiceReference: "1001",
  });
  const note = { kind: "credit-note", number: "1002", amount: 125_000, of: ["1001"] };

  it("are invoices below nought that name the one they credit", () => {
    expect(read({ Invoice: credit })).toMatchObject({ facts: [note], wrong: [] });
  });

  it("in a list say so only by their amount, and the invoice may name them", () => {
    const { Credit: _, CreditInvoiceReference: __, ...listed } = credit;
    expect(read({ Invoices: [listed] })).toMatchObject({ facts: [{ ...note, of: [] }] });
    const named = anInvoice({ Credit: "false", CreditInvoiceReference: "1002", Balance: 0 });
    expect(read({ Invoices: [named, listed] })).toMatchObject({ facts: [{ kind: "invoice" }, note] });
  });

  it("that are not booked, or cancelled, credit nothing", () => {
    expect(
      read([
        { ...credit, Booked: false },
        { ...credit, Cancelled: true },
      ]),
    ).toMatchObject({ facts: [], wrong: [] });
  });
});
