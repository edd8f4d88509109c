/** Invoices of public projects: every one is read or refused, and says what a person reads in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LedgerFact, LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../../../domain/payment/read/read-ledger.ts";

const FOLDER = join(import.meta.dirname, "../../../../../shared/fixtures/billing");
const read = (file: string): Promise<LedgerReading> =>
  readLedger({ name: file, bytes: readFileSync(join(FOLDER, file)) }, { currency: "SEK" });

function line(fact: LedgerFact): string {
  if (fact.kind !== "invoice" && fact.kind !== "credit-note") return fact.kind;
  const { kind, number, amount, currency, issuedOn = "" } = fact;
  const more =
    fact.kind === "invoice"
      ? `due ${fact.dueOn ?? "never"}, ${fact.reference ?? "no reference"}`
      : `of ${fact.of.join(" ")}`;
  return `${kind} ${number}: ${amount / 100} ${currency}, ${issuedOn}, ${more}`;
}

const PEPPOL = "OpenPEPPOL+peppol-bis-invoice-3/rules";
const SNIPPET = "invoice Snippet1: 1656.25 EUR, 2017-11-13, due 2017-12-01, Snippet1";

describe.skipIf(!existsSync(FOLDER))(
  "invoices of OpenPEPPOL and EN 16931 (skipped without ../shared/fixtures)",
  () => {
    it.each([
      ["examples/base-example.xml", SNIPPET],
      ["examples/sales-order-example.xml", SNIPPET],
      ["examples/Allowance-example.xml", "invoice Snippet1: 6125 EUR, 2017-11-13, due 2017-12-01, Snippet1"],
      ["examples/Vat-category-S.xml", "invoice Snippet1: 8550 EUR, 2017-11-13, due 2017-12-01, Snippet1"],
      [
        "examples/base-creditnote-correction.xml",
        "credit-note Snippet1: 1656.25 EUR, 2017-11-13, of Snippet1",
      ],
      [
        "examples/base-negative-inv-correction.xml",
        "credit-note Correction1: 1656.25 EUR, 2017-11-13, of Snippet1",
      ],
      ["examples/vat-category-E.xml", "invoice Vat-Z: 1200 GBP, 2018-08-30, due 2018-09-29, no reference"],
      ["examples/vat-category-O.xml", "invoice Vat-O: 3200 SEK, 2018-08-30, due 2018-09-29, no reference"],
      ["examples/vat-category-Z.xml", "invoice Vat-Z: 1200 GBP, 2018-08-30, due 2018-09-29, no reference"],
      [
        "national-examples/NO/Norwegian-example-1.xml",
        "invoice TOSL108: 802 NOK, 2013-06-30, due 2013-07-20, 0003434323213231",
      ],
      ["../../en16931/issue116.xml", "invoice 2018210: 830 SEK, 2018-02-08, due 2018-03-07, no reference"],
      ["../../en16931/ubl-tc434-creditnote1.xml", "credit-note 018304/28865: 100.11 EUR, 2019-09-23, of "],
      [
        "../../en16931/ubl-tc434-example3.xml",
        "invoice TOSL108: 2005 DKK, 2013-04-10, due 2013-05-10, Payref1",
      ],
      [
        "../../en16931/ubl-tc434-example5.xml",
        "invoice TOSL110: 2337.5 DKK, 2013-04-10, due 2013-05-10, Payref1",
      ],
      [
        "../../en16931/ubl-tc434-example7.xml",
        "invoice INVOICE_test_7: 3200 SEK, 2013-03-11, due 2013-04-10, no reference",
      ],
    ])("%s", async (file, expected) => {
      const reading = await read(join(PEPPOL, file));
      expect(reading).toMatchObject({ format: "ubl", wrong: [], tellsPayments: false });
      expect("facts" in reading && reading.facts.map(line)).toEqual([expected]);
    });

    it("name customers by their registered names and numbers", async () => {
      expect(await read(join(PEPPOL, "national-examples/NO/Norwegian-example-1.xml"))).toMatchObject({
        facts: [
          { customer: { name: "Buyercompany ASA", orgNumber: "987654325", address: "john@buyercompany.no" } },
        ],
      });
    });

    it("to the company itself are refused", async () => {
      const bytes = readFileSync(join(FOLDER, PEPPOL, "national-examples/NO/Norwegian-example-1.xml"));
      const reading = await readLedger({ name: "", bytes }, { currency: "NOK", ownOrgNumber: "987 654 325" });
      expect(reading).toEqual({ refused: "supplier-invoice" });
    });

    it("in Greek numbering are read", async () => {
      const folder = join(PEPPOL, "national-examples/GR");
      for (const file of readdirSync(join(FOLDER, folder))) {
        expect(await read(join(folder, file))).toMatchObject({ facts: [{ dueOn: "2020-12-01" }], wrong: [] });
      }
    });

    it("are refused when they are customers' responses", async () => {
      const folder = "OpenPEPPOL+peppol-bis/rules/peppolbis-trdm111-1.0-invoice-message-response/Tests";
      const files = [
        ...readdirSync(join(FOLDER, folder)).map((file) => join(folder, file)),
        "OpenPEPPOL+poacc-upgrade-3/rules/examples/InvoiceResponse_Example.xml",
      ];
      expect(files).toHaveLength(32);
      for (const file of files) expect(await read(file), file).toEqual({ refused: "invoice-response" });
    });
  },
);

describe.skipIf(!existsSync(FOLDER))("answers of Fortnox (skipped without ../shared/fixtures)", () => {
  it("are a draft, and an error", async () => {
    expect(await read("fortnox/find_id_1.json")).toMatchObject({
      format: "fortnox",
      facts: [
        { number: "1", status: "draft", dueOn: "2023-02-26", open: undefined, customer: { number: "1" } },
      ],
      wrong: [],
    });
    expect(await read("fortnox/filter_invalid.json")).toEqual({
      refused: "api-error",
      found: "Ett ogiltigt filter har använts.",
    });
  });
});
