import { describe, expect, it } from "vitest";
import type { LedgerFact, LedgerRead, LedgerReading } from "../../../../../domain/payment/ledger-facts.ts";
import { isUbl, readUbl } from "../../../../../domain/payment/read/ubl/read-ubl.ts";
import { aCreditNote, aDocument, anInvoice, company, named } from "./ubl-files.ts";

function read(xml: string, ownOrgNumber?: string): LedgerRead {
  const reading: LedgerReading = readUbl(xml, { ownOrgNumber });
  if ("refused" in reading) throw new Error(`It was refused: ${reading.refused}`);
  return reading;
}

function only(xml: string): LedgerFact | undefined {
  const { facts } = read(xml);
  expect(facts).toHaveLength(1);
  return facts[0];
}

const problems = ({ wrong }: LedgerRead): string[] =>
  wrong.map(({ field, problem }) => `${field ?? ""} ${problem}`);

describe("an invoice", () => {
  it("says what is to be paid, by whom and when, and nothing of what was paid", () => {
    const means = "<cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>100 17</cbc:PaymentID>";
    expect(read(anInvoice({ means }))).toEqual({
      format: "ubl",
      facts: [
        {
          kind: "invoice",
          line: 1,
          number: "1001",
          customer: { name: "Ek Bygg AB" },
          issuedOn: "2026-03-01",
          dueOn: "2026-03-31",
          amount: 125_000,
          currency: "SEK",
          reference: "10017",
          status: undefined,
        },
      ],
      wrong: [],
      tellsPayments: false,
    });
  });

  it.each([
    [
      "in the means of payment",
      { means: "<cbc:PaymentDueDate>2026-03-20</cbc:PaymentDueDate>" },
      "2026-03-20",
    ],
    [
      "the last, when it is paid in parts",
      {
        more: ["2026-04-01", "2026-05-01"]
          .map(
            (day) =>
              `<cac:PaymentTerms><cbc:InstallmentDueDate>${day}</cbc:InstallmentDueDate></cac:PaymentTerms>`,
          )
          .join(""),
      },
      "2026-05-01",
    ],
    ["in words", { terms: "30 dagar netto" }, "2026-03-31"],
  ])("may have its due day %s", (_where, said, dueOn) => {
    expect(only(aDocument("Invoice", said))).toMatchObject({ dueOn });
  });

  it.each([
    [undefined, "DueDate no-due-day"],
    ["10 dagar 2 %", "PaymentTerms no-due-day"],
  ])("without a due day is kept, and told (terms: %s)", (terms, problem) => {
    const reading = read(aDocument("Invoice", terms === undefined ? {} : { terms }));
    expect(reading.facts).toMatchObject([{ kind: "invoice", dueOn: undefined }]);
    expect(problems(reading)).toEqual([problem]);
  });

  it.each([
    ["2026-02-30", "DueDate not-a-day"],
    ["0026-03-31", "DueDate day-unlikely"],
    ["2024-03-31", "DueDate day-unlikely"],
  ])("whose due day is %s is kept without", (due, problem) => {
    const reading = read(anInvoice({ due, terms: "30 dagar" }));
    expect(reading.facts).toMatchObject([{ dueOn: undefined }]);
    expect(problems(reading)).toEqual([problem]);
  });

  it.each([
    ["a number", anInvoice({ id: " " }), "ID no-number"],
    ["a customer", anInvoice({ customer: "" }), "AccountingCustomerParty no-customer"],
    ["an amount", anInvoice().replace(/<cac:Legal.*<\/cac:Legal\w+>/, ""), "PayableAmount not-an-amount"],
    ["an amount that is one", anInvoice({ amount: "1.250,00" }), "PayableAmount not-an-amount"],
    ["a currency", anInvoice({ currency: "kr" }), "PayableAmount not-a-currency"],
  ])("is nothing without %s, and that is told", (_what, xml, problem) => {
    const reading = read(xml);
    expect(reading.facts).toEqual([]);
    expect(problems(reading)).toEqual([problem]);
  });

  it("that was paid beforehand is none", () => {
    expect(read(anInvoice({ amount: "0.00" }))).toMatchObject({ facts: [], wrong: [] });
  });

  it("for information is a draft; one that was sold to a factoring company is left to it", () => {
    expect(only(anInvoice({ type: "325" }))).toMatchObject({ status: "draft" });
    expect(only(anInvoice({ type: "393" }))).toMatchObject({ status: "collection" });
  });

  it("that corrects another takes its place, in whichever order they stand", () => {
    const [first, second] = [anInvoice(), anInvoice({ id: "1002", type: "384", more: named("1001") })];
    const facts = [
      { number: "1002", status: undefined },
      { number: "1001", status: "cancelled" },
    ];
    expect(read(`<all>${first}${second}</all>`).facts).toMatchObject(facts);
    expect(read(`<all>${second}${first}</all>`).facts).toMatchObject(facts);
  });
});

describe("a credit note", () => {
  const credits = { kind: "credit-note", amount: 125_000, of: ["1001"] };

  it.each([
    ["is a document of its own", aCreditNote({ more: named("1001") })],
    ["may have amounts below nought", aCreditNote({ amount: "-1250.00", more: named("1001") })],
    ["may be an invoice with a code", anInvoice({ type: "381", more: named("1001") })],
    ["may be an invoice below nought", anInvoice({ amount: "-1250.00", more: named("1001") })],
    ["may be a correction below nought", anInvoice({ type: "384", amount: "-1250", more: named("1001") })],
    [
      "may name its invoice in its lines",
      aCreditNote({ more: `<cac:CreditNoteLine>${named("1001", "1001")}</cac:CreditNoteLine>` }),
    ],
  ])("%s", (_how, xml) => {
    const reading = read(xml);
    expect(reading.facts).toMatchObject([credits]);
    expect(reading.facts[0]).not.toHaveProperty("dueOn");
    expect(reading.wrong).toEqual([]);
  });

  it("may name several invoices, or none", () => {
    expect(only(aCreditNote({ more: named("1001", "1002") }))).toMatchObject({ of: ["1001", "1002"] });
    expect(only(aCreditNote())).toMatchObject({ of: [] });
  });
});

describe("the customer", () => {
  const id = (number: string, scheme?: string): string =>
    `<cac:PartyIdentification><cbc:ID${scheme === undefined ? "" : ` schemeID="${scheme}"`}>${number}</cbc:ID></cac:PartyIdentification>`;
  const tax = (number: string, scheme: string): string =>
    `<cac:PartyTaxScheme><cbc:CompanyID>${number}</cbc:CompanyID><cac:TaxScheme><cbc:ID>${scheme}</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`;
  const contact =
    "<cac:Contact><cbc:Name>Eva Ek</cbc:Name><cbc:ElectronicMail>Eva@Ek.example</cbc:ElectronicMail></cac:Contact>";

  it.each([
    ["a registered company", company("556000-0001"), { name: "Alm AB", orgNumber: "5560000001" }],
    [
      "a person",
      "<cac:Person><cbc:FirstName>Eva</cbc:FirstName><cbc:FamilyName>Ek</cbc:FamilyName></cac:Person>",
      { name: "Eva Ek" },
    ],
    [
      "somebody with an address",
      `<cac:PartyName><cbc:Name>Ek</cbc:Name></cac:PartyName>${contact}`,
      { name: "Ek", address: "eva@ek.example" },
    ],
    [
      "an electronic address",
      '<cbc:EndpointID schemeID="0192">999000111</cbc:EndpointID>',
      { orgNumber: "999000111" },
    ],
    [
      "a mail address",
      '<cbc:EndpointID schemeID="EM">ek@ek.example</cbc:EndpointID>',
      { address: "ek@ek.example" },
    ],
    [
      "a Finnish address",
      '<cbc:EndpointID schemeID="0216">003712345671</cbc:EndpointID>',
      { orgNumber: "12345671" },
    ],
    ["a number in the books", id("K-17"), { number: "K-17" }],
    ["a number of a register that is not said", id("556000-0001"), { orgNumber: "5560000001" }],
    [
      "a place of delivery and a tax number",
      `${id("7300010000001", "0088")}${tax("SE556000000101", "VAT")}`,
      { orgNumber: "SE556000000101" },
    ],
  ])("is known by %s", (_what, customer, names) => {
    expect(only(anInvoice({ customer }))).toMatchObject({ customer: names });
    expect(Object.keys(only(anInvoice({ customer }))?.kind === "invoice" ? names : {})).not.toHaveLength(0);
  });

  it("has the number that the company gave it, and the account that is drawn on", () => {
    const assigned = "<cbc:SupplierAssignedAccountID>17</cbc:SupplierAssignedAccountID>";
    const means =
      "<cac:PaymentMandate><cac:PayerFinancialAccount><cbc:ID>DK12 3456</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate>";
    expect(only(anInvoice({ assigned, means }))).toMatchObject({
      customer: { number: "17", name: "Ek Bygg AB", account: "DK123456" },
    });
  });

  it("is not known by a person's number, a word in the place of a number, or a place", () => {
    const customer = `${id("0101800001", "DK:CPR")}${id("7300010000001", "0088")}${tax("Foretaksregisteret", "TAX")}`;
    expect(problems(read(anInvoice({ customer })))).toEqual(["AccountingCustomerParty no-customer"]);
  });
});

describe("a reference", () => {
  const means = (...ids: readonly string[]): string =>
    ids.map((id) => `<cbc:PaymentID>${id}</cbc:PaymentID>`).join("");

  it("is the one that payers copy, by its check digit, of several ways to pay", () => {
    const more = ["Faktura1001", "10017"]
      .map((each) => `<cac:PaymentMeans>${means(each)}</cac:PaymentMeans>`)
      .join("");
    expect(only(anInvoice({ more }))).toMatchObject({ reference: "10017" });
  });

  it("is a card's in Denmark, as Peppol writes it", () => {
    const card = `<cbc:PaymentMeansCode>93</cbc:PaymentMeansCode>${means("71#000000000010017")}`;
    expect(only(anInvoice({ means: card }))).toMatchObject({ reference: "000000000010017" });
  });

  it("has a figure in it", () => {
    expect(only(anInvoice({ means: means("Se fakturan") }))).toMatchObject({ reference: undefined });
  });
});

describe("a file", () => {
  it("is known by its namespace, whatever is wrapped around it", () => {
    const header = `<Header>${"<X><Y/></X>".repeat(20)}</Header>`;
    expect(isUbl(`<?xml version="1.0"?><StandardBusinessDocument>${header}${anInvoice()}`)).toBe(true);
    expect(isUbl("<Invoice><Invoice/></Invoice>")).toBe(false);
    expect(isUbl(aDocument("Order", {}))).toBe(false);
  });

  it("may have several documents", () => {
    const { facts } = read(`<all>${anInvoice()}${aCreditNote()}${anInvoice({ id: "1002" })}</all>`);
    expect(facts.map((fact) => "number" in fact && fact.number)).toEqual(["1001", "2001", "1002"]);
  });

  it("that states a number twice tells it when they differ", () => {
    expect(problems(read(`<all>${anInvoice()}${anInvoice({ amount: "9" })}</all>`))).toEqual([
      "ID same-number-twice",
    ]);
    expect(problems(read(`<all>${anInvoice()}${anInvoice()}</all>`))).toEqual([]);
  });

  it("that breaks off keeps what stood before", () => {
    const reading = read(`<all>${anInvoice()}${anInvoice({ id: "1002" }).slice(0, 300)}`);
    expect(reading.facts).toHaveLength(1);
    expect(problems(reading)).toEqual([" not-well-formed"]);
  });

  it("with a document type is refused", () => {
    expect(readUbl(`<!DOCTYPE Invoice>${anInvoice()}`)).toEqual({ refused: "dtd" });
  });
});

describe("an invoice to the company itself", () => {
  const [own, other] = ["556000-0001", "556000-0019"];
  const toUs = anInvoice({ id: "77", supplier: company(other), customer: company("SE556000000101", "9955") });

  it("is refused", () => {
    expect(readUbl(toUs, { ownOrgNumber: own })).toEqual({ refused: "supplier-invoice" });
  });

  it("is left out and told among the company's own", () => {
    const reading = read(`<all>${toUs}${anInvoice()}</all>`, own);
    expect(reading.facts).toMatchObject([{ number: "1001" }]);
    expect(reading.wrong).toMatchObject([{ problem: "supplier-invoice", found: "77" }]);
  });

  it("is an ordinary one when nobody says which company it is, or when it sent it itself", () => {
    expect(read(toUs).facts).toHaveLength(1);
    expect(read(anInvoice({ supplier: company(own), customer: company(own) }), own).facts).toHaveLength(1);
  });
});
