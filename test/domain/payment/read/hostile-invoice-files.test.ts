/** Invoice files that nobody's program wrote: read within bounds, whatever stands in them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readFortnox } from "../../../../domain/payment/read/fortnox/read-fortnox.ts";
import { readOioubl } from "../../../../domain/payment/read/oioubl.ts";
import { readUbl } from "../../../../domain/payment/read/ubl/read-ubl.ts";
import { MOST_WRONG_ROWS } from "../../../../domain/payment/read/wrong-rows.ts";
import { aCreditNote, aDocument, anInvoice, company, named } from "./ubl/ubl-files.ts";

/** What every reading holds to, whatever was read. */
function holds(reading: LedgerReading): void {
  if ("refused" in reading) return;
  expect(reading.wrong.length).toBeLessThanOrEqual(MOST_WRONG_ROWS);
  for (const fact of reading.facts) {
    if (fact.kind === "reminder") continue;
    expect(Number.isSafeInteger(fact.amount)).toBe(true);
    expect(fact.currency).toMatch(/^[A-Z]{3}$/);
    if (fact.kind === "payment") continue;
    expect(fact.amount).toBeGreaterThanOrEqual(0);
    expect(fact.number.length).toBeLessThanOrEqual(50);
    expect(Object.values(fact.customer).every((name) => typeof name === "string" && name !== "")).toBe(true);
  }
}

describe("a hostile invoice file", () => {
  it("never throws, wherever UBL is cut, or whatever is written over it", () => {
    const whole = `<all>${anInvoice({ customer: company("5560000001"), terms: "30 dagar netto", means: "<cbc:PaymentID>10017</cbc:PaymentID>" })}${aCreditNote({ more: named("1001") })}${aDocument("Reminder", {})}</all>`;
    const over = fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "<cbc:ID>",
      "</Invoice>",
      "-1",
      "9".repeat(30),
      "2026-13-45",
      "\u0000",
      "%",
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: whole.length }),
        fc.integer({ min: 0, max: 40 }),
        over,
        (at, length, text) => {
          holds(
            readUbl(whole.slice(0, at) + text + whole.slice(at + length), { ownOrgNumber: "5560000019" }),
          );
          holds(readOioubl(whole.slice(0, at)));
        },
      ),
    );
  });

  it("never throws, whatever Fortnox' fields hold", () => {
    const names = [
      "DocumentNumber",
      "CustomerNumber",
      "CustomerName",
      "Total",
      "TotalToPay",
      "Balance",
      "Currency",
      "CurrencyRate",
    ];
    const more = [
      "InvoiceNumber",
      "Amount",
      "PaymentDate",
      "DueDate",
      "Credit",
      "CreditInvoiceReference",
      "Reminders",
      "Booked",
    ];
    const fields = fc.dictionary(
      fc.constantFrom(...names, ...more),
      fc.oneof(fc.jsonValue(), fc.constantFrom("1001", "SEK", "2026-03-01", 1250, 1e300, "-0")),
    );
    const answer = fc.record(
      {
        Invoices: fc.array(fields),
        InvoicePayments: fc.oneof(fields, fc.array(fields)),
        body: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        holds(readFortnox(JSON.stringify(answers)));
        holds(readFortnox(answers.map((each) => JSON.stringify(each)).join("\n")));
      }),
    );
  });

  it.each([
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["bodies in bodies", `${'{"body":'.repeat(50_000)}{}${"}".repeat(50_000)}`],
    [
      "lines of garbage",
      `{"DocumentNumber":"1","CustomerNumber":"1","DueDate":""}\n${"{\n".repeat(200_000)}`,
    ],
  ])("of %s is bounded", (_what, text) => {
    holds(readFortnox(text));
  });

  it("may name more invoices than anybody credits", () => {
    const many = named(...Array.from({ length: 3000 }, (_, index) => String(index)));
    const reading = readUbl(aCreditNote({ more: many }));
    expect("facts" in reading && reading.facts).toMatchObject([{ of: { length: 500 } }]);
  });
});
