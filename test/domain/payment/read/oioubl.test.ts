import { describe, expect, it } from "vitest";
import { isOioubl, readOioubl } from "../../../../domain/payment/read/oioubl.ts";
import { readLedger } from "../../../../domain/payment/read/read-ledger.ts";
import { aDocument, anInvoice, company, named } from "./ubl/ubl-files.ts";

const OIOUBL = "<cbc:CustomizationID>OIOUBL-2.02</cbc:CustomizationID>";

function card(code: string, paymentId: string, instruction: string): string {
  return [
    `<cbc:PaymentMeansCode>${code}</cbc:PaymentMeansCode>`,
    "<cbc:PaymentDueDate>2026-03-31</cbc:PaymentDueDate>",
    `<cbc:InstructionID>${instruction}</cbc:InstructionID>`,
    `<cbc:PaymentID>${paymentId}</cbc:PaymentID>`,
    "<cac:CreditAccount><cbc:AccountID>12345678</cbc:AccountID></cac:CreditAccount>",
  ].join("");
}

describe("OIOUBL", () => {
  it("is known by what it says of itself", async () => {
    const file = aDocument("Invoice", {
      more: OIOUBL,
      means: card("93", "71", "000000000010017"),
      currency: "DKK",
    });
    expect(isOioubl(file)).toBe(true);
    expect(isOioubl(anInvoice())).toBe(false);
    expect(isOioubl("<x>urn:oioubl:</x>")).toBe(false);
    const reading = await readLedger({ name: "faktura.xml", bytes: Buffer.from(file) }, { currency: "DKK" });
    expect(reading).toMatchObject({
      format: "oioubl",
      facts: [{ dueOn: "2026-03-31", reference: "000000000010017", currency: "DKK" }],
      wrong: [],
    });
  });

  it.each([
    ["FIK 71", card("93", "71", "000000000010017"), "000000000010017"],
    ["FIK 75", card("93", "75", "0000000000010017"), "0000000000010017"],
    ["FIK 73, which has no reference", card("93", "73", "Faktura 1001"), undefined],
    ["giro 04", card("50", "04", "0000000000010017"), "0000000000010017"],
    ["giro 15", card("50", "15", "0000000000010017"), "0000000000010017"],
    ["giro 01, which has no reference", card("50", "01", "1001"), undefined],
    ["a card with another text in it", card("93", "71", "Se faktura"), undefined],
    [
      "a card by its channel",
      card("1", "+71", "10017").replace(
        "</cbc:PaymentMeansCode>",
        "</cbc:PaymentMeansCode><cbc:PaymentChannelCode>DK:FIK</cbc:PaymentChannelCode>",
      ),
      "10017",
    ],
    [
      "a bank account",
      "<cbc:PaymentMeansCode>42</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:PaymentNote>F 1001</cbc:PaymentNote></cac:PayeeFinancialAccount>",
      "F1001",
    ],
  ])("tells the reference of %s", (_what, means, reference) => {
    expect(readOioubl(anInvoice({ more: OIOUBL, means }))).toMatchObject({ facts: [{ reference }] });
  });

  it("names customers by Danish schemes", () => {
    const customer = `<cbc:EndpointID schemeID="GLN">5790000000001</cbc:EndpointID>${company("DK12345674", "DK:CVR")}`;
    expect(readOioubl(anInvoice({ customer }))).toMatchObject({
      facts: [{ customer: { name: "Alm AB", orgNumber: "DK12345674" } }],
    });
  });
});

describe("a reminder in OIOUBL", () => {
  const reminder = (type: string, more: string): string =>
    aDocument("Reminder", { id: "R1", issued: "2026-04-15", type, more: OIOUBL + more });
  const line = (number: string): string =>
    `<cac:ReminderLine><cbc:ID>1</cbc:ID>${named(number)}</cac:ReminderLine>`;

  it("is one of each invoice that it names", () => {
    const customer = { name: "Ek Bygg AB" };
    expect(readOioubl(reminder("Reminder", line("1001") + line("1002") + line("1001")))).toMatchObject({
      facts: [
        { kind: "reminder", invoice: "1001", on: "2026-04-15", customer },
        { kind: "reminder", invoice: "1002", on: "2026-04-15", customer },
      ],
      wrong: [],
    });
  });

  it("is one of the customer when it names none, and a notice is none", () => {
    expect(readOioubl(reminder("Reminder", ""))).toMatchObject({
      facts: [{ kind: "reminder", invoice: undefined }],
    });
    expect(readOioubl(reminder("Advis", line("1001")))).toMatchObject({ facts: [], wrong: [] });
  });

  it("without a day is told", () => {
    expect(readOioubl(reminder("Reminder", "").replace("2026-04-15", ""))).toMatchObject({
      facts: [],
      wrong: [{ field: "IssueDate", problem: "not-a-day" }],
    });
  });

  it("that a supplier sent to the company is refused", () => {
    const file = aDocument("Reminder", { type: "Reminder", customer: company("12345674", "DK:CVR") });
    expect(readOioubl(file, { ownOrgNumber: "12345674" })).toEqual({ refused: "supplier-invoice" });
  });
});
