/** What rows say together, and what is wrong with them. */
import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

describe("several rows of one number", () => {
  it("are one invoice with its payments", async () => {
    const { facts, wrong } = await read(
      `Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp;Inbetalt;Betaldatum
1;Ek Bygg;2026-08-03;2026-09-02;1000,00;400,00;2026-09-01
1;Ek Bygg;2026-08-03;2026-09-02;1000,00;500,00;2026-09-20
2;Ek Bygg;2026-08-03;2026-09-02;70,00;70,00;2026-09-20
3;Ek Bygg;2026-08-03;2026-09-02;70,00;;
`,
      "SEK",
    );
    expect(wrong).toEqual([]);
    const payment = { kind: "payment", currency: "SEK", references: [], payer: { name: "Ek Bygg" } };
    expect(plainFacts(facts)).toEqual([
      expect.objectContaining({ kind: "invoice", line: 2, number: "1", amount: 100_000, open: 10_000 }),
      { ...payment, line: 2, on: "2026-09-01", amount: 40_000, invoices: ["1"] },
      { ...payment, line: 3, on: "2026-09-20", amount: 50_000, invoices: ["1"] },
      expect.objectContaining({ number: "2", open: 0 }),
      { ...payment, line: 4, on: "2026-09-20", amount: 7000, invoices: ["2"] },
      expect.objectContaining({ number: "3", open: 7000 }),
    ]);
  });

  it("have payments with the ids that a list of payments gives them", async () => {
    const invoices = await read(
      `Fakturanr;Kund;Förfallodatum;Belopp;Inbetalt;Betaldatum
0017;Ek Bygg;2026-09-02;1000,00;400,00;2026-09-01
0017;Ek Bygg;2026-09-02;1000,00;500,00;2026-09-20
`,
      "SEK",
    );
    const payments = await read(
      `Betalningsdatum;Fakturanr;Belopp
2026-09-20;17;500
2026-09-01;17;400
`,
      "SEK",
    );
    const ids = (facts: typeof payments.facts): unknown[] =>
      facts.flatMap((fact) => (fact.kind === "payment" ? [fact.paymentId] : [])).sort();
    expect(ids(invoices.facts)).toEqual(ids(payments.facts));
    expect(new Set(ids(payments.facts)).size).toBe(2);
  });

  it("are lines of one invoice when they are about items", async () => {
    const { facts, wrong } = await read(
      `Fakturanr;Artikel;Kund;Förfallodatum;Belopp;Saldo
1;Bänk;Ek Bygg;2026-09-02;1000,00;1200,00
1;Frakt;Ek Bygg;2026-09-02;300,00;1200,00
2;Bord;Ek Bygg;2026-09-02;50,00;0
`,
      "SEK",
    );
    expect(wrong).toEqual([]);
    expect(plainFacts(facts)).toMatchObject([
      { line: 2, number: "1", amount: 130_000, open: 120_000 },
      { line: 4, number: "2", amount: 5000, open: 0 },
    ]);
  });

  it("are the same row again", async () => {
    const { facts, wrong } = await read(
      "Fakturanr;Kund;Förfallodatum;Belopp\n1;Ek;2026-09-02;5\n1;Ek;2026-09-02;5\n",
      "SEK",
    );
    expect(facts).toHaveLength(1);
    expect(wrong).toEqual([]);
  });

  it("are told when they differ, and the last one holds", async () => {
    const { facts, wrong } = await read(
      "Fakturanr;Kund;Förfallodatum;Belopp\n1;Ek;2026-09-02;5\n2;Ek;2026-09-02;7\n1;Ek;2026-09-02;6\n",
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { number: "1", amount: 600 },
      { number: "2", amount: 700 },
    ]);
    expect(wrong).toEqual([{ line: 4, field: "Fakturanr", problem: "same-number-twice", found: "1" }]);
  });
});

describe("a wrong row", () => {
  it("is told by line and column, and the good ones beside it are kept", async () => {
    const { facts, wrong } = await read(
      `Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp;Valuta;Betaldatum
1;Ek;2026-08-03;2026-09-02;100;SEK;2026-09-01
;Ek;2026-08-03;2026-09-02;100;SEK;
3;;2026-08-03;2026-09-02;100;SEK;
4;Ek;2026-08-03;;100;SEK;
5;Ek;2026-08-03;snart;100;SEK;
6;Ek;2026-08-03;2206-09-02;100;SEK;
7;Ek;2026-08-03;2025-06-02;100;SEK;
8;Ek;2026-08-03;2026-09-02;hundra;SEK;
9;Ek;2026-08-03;2026-09-02;;SEK;
10;Ek;2026-08-03;2026-09-02;100;ABCD;
11;Ek;2026-08-03;2026-09-02;100;SEK;igår
12;Ek;2026-08-03;2026-09-02
13;Ek;2026-08-03;2026-09-02;100;SEK;;;extra
`,
      "SEK",
    );
    expect(wrong).toEqual([
      { line: 3, field: "Fakturanr", problem: "no-number" },
      { line: 4, field: "Kund", problem: "no-customer" },
      { line: 5, field: "Förfallodatum", problem: "no-due-day" },
      { line: 6, field: "Förfallodatum", problem: "not-a-day", found: "snart" },
      { line: 7, field: "Förfallodatum", problem: "day-unlikely", found: "2206-09-02" },
      { line: 8, field: "Förfallodatum", problem: "day-unlikely", found: "2025-06-02" },
      { line: 9, field: "Belopp", problem: "not-an-amount", found: "hundra" },
      { line: 10, field: "Belopp", problem: "not-an-amount" },
      { line: 11, field: "Valuta", problem: "not-a-currency", found: "ABCD" },
      { line: 12, field: "Betaldatum", problem: "not-a-day", found: "igår" },
      { line: 13, problem: "cells-missing" },
      { line: 14, problem: "cells-too-many" },
    ]);
    const byNumber = Object.fromEntries(
      facts.flatMap((fact) => (fact.kind === "invoice" ? [[fact.number, fact]] : [])),
    );
    expect(Object.keys(byNumber)).toEqual(["1", "4", "5", "6", "7", "11"]);
    expect(byNumber["4"]).toMatchObject({ dueOn: undefined, open: 10_000 });
    // Somebody wrote something where the day should be: that is not "unpaid".
    expect(byNumber["11"]).toMatchObject({ open: undefined, paidOn: undefined });
  });

  it("of a payment without a day or an amount is left out", async () => {
    const { facts, wrong } = await read(
      "Betalningsdatum;Fakturanr;Belopp\n;1;100\n2026-09-01;2;\n2026-09-01;3;100\n",
      "SEK",
    );
    expect(facts).toHaveLength(1);
    expect(wrong).toEqual([
      { line: 2, field: "Betalningsdatum", problem: "no-payment-day" },
      { line: 3, field: "Belopp", problem: "not-an-amount" },
    ]);
  });

  it("with an open quote is told", async () => {
    const { facts, wrong } = await read(
      'Fakturanr,Kund,Förfallodatum,Belopp\n1,"Ek,2026-09-02,5\n2,Al,2026-09-02,5\n',
      "SEK",
    );
    expect(facts).toHaveLength(1);
    expect(wrong).toEqual([{ line: 2, problem: "not-well-formed" }]);
  });

  it("is told once for a list that has no due days at all", async () => {
    const { facts, wrong } = await read(
      "Fakturanr;Fakturadatum;Kund;Belopp\n1;2026-09-02;Ek;5\n2;2026-09-02;Ek;5\n",
      "SEK",
    );
    expect(facts).toHaveLength(2);
    expect(wrong).toEqual([{ line: 1, problem: "no-due-day" }]);
  });
});

describe("a row", () => {
  const only = async (header: string, row: string): Promise<unknown> =>
    (plainFacts((await read(`${header}\n${row}\n`, "SEK")).facts) as readonly unknown[])[0];

  it.each([
    ["Betald", "Ja", { open: 0 }],
    ["Betald", "Nej", { open: 10_000 }],
    ["Betald", "2026-09-09", { open: 0, paidOn: "2026-09-09" }],
    ["Betald", "40,00", { open: 6000 }],
    ["Betald", "100,00", { open: 0 }],
    ["Maksettu", "Kyllä", { open: 0 }],
    ["Paid", "yes", { open: 0 }],
    ["Betalt", "1", { open: 0 }],
    ["Status", "Slutbetald", { open: 0 }],
    ["Tila", "Avoin", { open: 10_000 }],
    ["Status", "Forfalden", { open: 10_000 }],
    ["Saldo", "120,00", { open: 10_000, listedOpen: true }],
    ["Saldo", "-20,00", { open: 0 }],
    ["Tila", "Hyvitetty", { open: 0 }],
    ["Påminnelser", "2 st", { reminders: 2 }],
    ["Påminnelse", "2026-09-20", { reminders: 1, lastRemindedOn: "2026-09-20" }],
    ["Status", "Rykket", { reminders: 1 }],
    ["Inkasso", "2026-09-20", { status: "collection" }],
    ["Bokförd", "Nej", { status: "draft" }],
    ["Tila", "Luonnos", { status: "draft" }],
    ["Annulleret", "ja", { status: "cancelled" }],
    ["KID", "12 3455", { reference: "123455" }],
    ["OCR", "Bank", {}],
    ["Valuta", "€", { currency: "EUR" }],
    ["E-post", "Ann@Ek.example", { customer: { name: "Ek", address: "ann@ek.example" } }],
    ["Org.nr", "556677-8899", { customer: { name: "Ek", orgNumber: "5566778899" } }],
    ["Moms", "20,00", { amount: 10_000 }],
  ])("with %s %s", async (name, cell, said) => {
    const fact = await only(`Fakturanr;Kund;Förfallodatum;Belopp;${name}`, `1;Ek;2026-09-02;100,00;${cell}`);
    expect(fact).toEqual({
      kind: "invoice",
      line: 2,
      number: "1",
      customer: { name: "Ek" },
      dueOn: "2026-09-02",
      amount: 10_000,
      currency: "SEK",
      ...said,
    });
  });

  it("says nothing of payment where its state is only that it was sent", async () => {
    expect(
      await only("Fakturanr;Kund;Förfallodatum;Belopp;Status", "1;Ek;2026-09-02;100;Skickad"),
    ).not.toHaveProperty("open");
  });

  it("of an empty column says nothing by it", async () => {
    const { facts, tellsPayments } = await read(
      "Fakturanr;Kund;Förfallodatum;Belopp;Betaldatum\n1;Ek;2026-09-02;100;\n",
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([{ number: "1" }]);
    expect(facts[0]).toMatchObject({ open: undefined });
    expect(tellsPayments).toBe(false);
  });

  it("with days of several reminders has so many", async () => {
    expect(
      await only(
        "Fakturanr;Kund;Förfallodatum;Belopp;Påminnelse 1;Påminnelse 2",
        "1;Ek;2026-09-02;100;2026-09-20;2026-10-10",
      ),
    ).toMatchObject({ reminders: 2, lastRemindedOn: "2026-10-10" });
  });

  it("with net and tax has their sum", async () => {
    expect(
      await only("Fakturanr;Kund;Förfallodatum;Netto;Moms", "1;Ek;2026-09-02;100,00;25,00"),
    ).toMatchObject({ amount: 12_500 });
  });

  it("with terms of payment is due then", async () => {
    expect(
      await only(
        "Fakturanr;Kund;Fakturadatum;Belopp;Betalningsvillkor",
        "1;Ek;2026-09-02;100;30 dagar netto",
      ),
    ).toMatchObject({
      dueOn: "2026-10-02",
    });
  });

  it("of a credit note names its invoice", async () => {
    const credit = { kind: "credit-note", amount: 10_000, of: ["7"] };
    expect(
      await only("Fakturanr;Kund;Förfallodatum;Belopp;Krediterar faktura", "8;Ek;;-100;7"),
    ).toMatchObject(credit);
    expect(
      await only("Fakturanr;Kund;Förfallodatum;Belopp;Text", "8;Ek;;-100;Kredit av faktura nr 7"),
    ).toMatchObject(credit);
    expect(
      await only("Fakturanr;Kund;Belopp;Fakturatyp;Text", "8;Ek;100;Kreditfaktura;Avser faktura 7"),
    ).toMatchObject(credit);
  });
});
