/** What a bank tells in several files, from its bytes to what is open. */
import { describe, expect, it } from "vitest";
import type { LedgerFact } from "../../../../domain/payment/ledger-facts.ts";
import { readCamt } from "../../../../domain/payment/read/camt/read-camt.ts";
import { settle } from "../../../../domain/payment/settle.ts";
import { detail, entry, message, statement } from "../read/camt-messages.ts";
import { booksOf, contents, invoiceFact, rows } from "./made-up-facts.ts";

function factsOf(entries: string, name?: string): readonly LedgerFact[] {
  const reading = readCamt(message(statement(entries), name));
  if ("refused" in reading) throw new Error(`It was refused: ${reading.refused}`);
  return reading.facts;
}

const NOTIFICATION = "BkToCstmrDbtCdtNtfctn";
const BATCH = "<AcctSvcrRef>B-1</AcctSvcrRef>";
const invoices = rows(
  invoiceFact("1001", { name: "Ek AB" }, { reference: "10017", amount: 10_000 }),
  invoiceFact("2001", { name: "Alm AB" }, { reference: "20016", amount: 20_000 }),
);

describe("a batch that the statement tells whole", () => {
  const whole = factsOf(entry({ amount: "300", more: BATCH }));
  const parts = factsOf(
    entry({
      amount: "300",
      more: BATCH,
      details:
        detail({ amount: "100", reference: "10017", parties: "" }) +
        detail({ amount: "200", reference: "20016", parties: "" }),
    }),
    NOTIFICATION,
  );

  it("counts once beside the parts that the notification tells, in whichever order they come", async () => {
    for (const files of [
      [invoices, whole, parts],
      [parts, whole, invoices],
      [whole, invoices, parts],
    ]) {
      const books = await booksOf(...files);
      const settled = books.accounts().map((account) => settle(account));
      expect(settled.flatMap((each) => each.invoices.map(({ open }) => open))).toEqual([0, 0]);
      expect(settled.flatMap((each) => [...each.unmatched, ...each.overpaid])).toEqual([]);
      expect(books.loose()).toEqual([]);
    }
  });
});

describe("a payment of which the bank tells no payer", () => {
  it("names nobody, waits, and is found by its reference", async () => {
    const nobody = factsOf(entry({ details: detail({ reference: "10017", parties: "" }) }));
    expect(nobody.map((fact) => fact.kind === "payment" && Object.keys(fact.payer))).toEqual([[]]);
    const silent = factsOf(entry({ amount: "7", details: detail({ parties: "" }) }));
    const books = await booksOf(nobody, silent, invoices);
    expect(books.loose()).toMatchObject([{ amount: 700, payer: {} }]);
    expect(contents(books)).toHaveLength(2);
    expect(
      books
        .accounts()
        .map((account) => settle(account).invoices[0]?.open)
        .sort(),
    ).toEqual([0, 20_000]);
  });
});

describe("a payment in the payer's currency", () => {
  it("is found by the number in its text and the amount that was ordered", async () => {
    const more = `<RmtInf><Ustrd>Invoice 3001</Ustrd></RmtInf><AmtDtls><InstdAmt><Amt Ccy="EUR">90.00</Amt></InstdAmt></AmtDtls>`;
    const payment = factsOf(
      entry({ amount: "1012.50", details: detail({ amount: "1012.50", parties: "", more }) }),
    );
    const euro = invoiceFact("3001", { name: "Eiche GmbH" }, { amount: 9_000, currency: "EUR" });
    const books = await booksOf(invoices, [euro], payment);
    const accounts = books.accounts().filter(({ names }) => names[0]?.name === "Eiche GmbH");
    expect(accounts.flatMap((account) => settle(account).invoices.map(({ open }) => open))).toEqual([0]);
    expect(books.loose()).toEqual([]);
  });
});
