import { describe, expect, it } from "vitest";
import { detail, readEntries, type Entry } from "./camt-messages.ts";

describe("a booking of camt for several payments", () => {
  it("tells a batch by its transactions, and as one payment where there are none", () => {
    const booking = { amount: "300.00", more: "<AcctSvcrRef>B-1</AcctSvcrRef>" };
    const transactions =
      detail({ amount: "100.00", reference: "17" }) + detail({ amount: "200.00", reference: "25" });
    const { facts, wrong } = readEntries({
      ...booking,
      details: `<Btch><NbOfTxs>2</NbOfTxs></Btch>${transactions}`,
    });
    expect(wrong).toEqual([]);
    expect(facts.map(({ amount, references }) => [amount, references])).toEqual([
      [10000, ["17"]],
      [20000, ["25"]],
    ]);
    const without = readEntries({ ...booking, end: "<AddtlNtryInf>2 betalningar</AddtlNtryInf>" }).facts;
    expect(without).toMatchObject([{ amount: 30000, references: [], payer: {}, text: "2 betalningar" }]);
    // So that the one can be known for the sum of the others.
    expect(facts.map(({ paymentId }) => paymentId.split("/")[0])).toEqual([
      without[0]?.paymentId,
      without[0]?.paymentId,
    ]);
    expect(new Set(facts.map(({ paymentId }) => paymentId)).size).toBe(2);
  });

  it("keeps a batch whole when its transactions have no amounts", () => {
    const { facts } = readEntries({
      amount: "300",
      details: detail({ reference: "17" }) + detail({ reference: "25" }),
    });
    expect(facts).toMatchObject([
      { amount: 30000, references: ["17", "25"], payer: { name: "Kund & Co AB" } },
    ]);
    const different = `${detail({ reference: "17" })}${detail({ reference: "25", parties: "" })}`;
    expect(readEntries({ amount: "300", details: different }).facts).toMatchObject([
      { references: ["17", "25"], payer: {} },
    ]);
  });

  it("says when transactions do not add up, unless the bank took a charge or one went the other way", () => {
    const two = detail({ amount: "100.00" }) + detail({ amount: "200.00" });
    const amounts = (one: Entry): unknown => {
      const { facts, wrong } = readEntries(one);
      return [facts.map(({ amount }) => amount), wrong.map(({ problem }) => problem)];
    };
    expect(amounts({ amount: "290.00", details: two })).toEqual([[10000, 20000], ["wrong-total"]]);
    expect(amounts({ amount: "290.00", details: two, more: "<Chrgs/>" })).toEqual([[10000, 20000], []]);
    const other = detail({ amount: "30.00", more: "<CdtDbtInd>DBIT</CdtDbtInd>" });
    expect(amounts({ amount: "270.00", details: two + other })).toEqual([[10000, 20000, -3000], []]);
  });

  it("tells a payment for several invoices by invoice when the amounts add up", () => {
    const strd = (reference: string, name: string, amount: string): string =>
      `<Strd><RfrdDocAmt><${name} Ccy="SEK">${amount}</${name}></RfrdDocAmt><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`;
    const parts = strd("17", "RmtdAmt", "120") + strd("25", "CdtNoteAmt", "20") + strd("33", "RmtdAmt", "0");
    const told = (amount: string): unknown =>
      readEntries({ amount, details: detail({ more: `<RmtInf>${parts}</RmtInf>` }) }).facts.map((fact) => [
        fact.amount,
        fact.references,
      ]);
    expect(told("100.00")).toEqual([
      [12000, ["17"]],
      [-2000, ["25"]],
    ]);
    expect(told("90.00")).toEqual([[9000, ["17", "25", "33"]]]);
  });

  it("takes the account's currency, and says what was ordered in another", () => {
    const ordered = `<AmtDtls><InstdAmt><Amt Ccy="EUR">10.00</Amt></InstdAmt></AmtDtls>`;
    const { facts } = readEntries(
      { amount: "113.00", details: detail({ more: ordered }) },
      { amount: "113.00", details: detail({ amount: "0", more: ordered }) },
      // The customer paid 100, and the bank kept five of it.
      { amount: "95.00", more: "<Chrgs/>", details: detail({ amount: "100.00" }) },
      {
        amount: "226",
        details: detail({ amount: "10", currency: "EUR" }) + detail({ amount: "11", currency: "EUR" }),
      },
    );
    expect(facts.map(({ amount, currency, ordered }) => [amount, currency, ordered])).toEqual([
      [11300, "SEK", { minor: 1000, currency: "EUR" }],
      [11300, "SEK", { minor: 1000, currency: "EUR" }],
      [10000, "SEK", undefined],
      [1000, "EUR", undefined],
      [1100, "EUR", undefined],
    ]);
  });
});
