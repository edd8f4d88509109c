/** Ledgers, payments and reminders as the programs of the north export them. All customers are made up. */
import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

const berg = { number: "1001", name: "Berg & Co AB" };

describe("a ledger of transactions", () => {
  it("of e-conomic", async () => {
    const { facts, closesOn, tellsPayments } = await read(
      `Åbne poster pr. 20-11-2026

Kundenr.;Kundenavn;Type;Fakturanr.;Bilagsnr.;Dato;Forfaldsdato;Beløb;Restbeløb;Valuta
1;Bækken ApS;Faktura;101;9001;03-08-2026;17-08-2026;1.250,00;250,00;DKK
1;Bækken ApS;Betaling;101;9002;20-08-2026;;-1.000,00;0,00;DKK
1;Bækken ApS;Kreditnota;102;9003;21-08-2026;;-50,00;0,00;DKK
1;Bækken ApS;Rykkergebyr;;9004;21-09-2026;;100,00;100,00;DKK
;I alt;;;;;;300,00;350,00;
`,
      "DKK",
    );
    expect(closesOn).toBe("2026-11-20");
    expect(tellsPayments).toBe(true);
    const customer = { number: "1", name: "Bækken ApS" };
    expect(plainFacts(facts)).toEqual([
      {
        kind: "invoice",
        line: 4,
        number: "101",
        customer,
        issuedOn: "2026-08-03",
        dueOn: "2026-08-17",
        amount: 125_000,
        currency: "DKK",
        open: 25_000,
      },
      {
        kind: "credit-note",
        line: 6,
        number: "102",
        customer,
        issuedOn: "2026-08-21",
        amount: 5000,
        currency: "DKK",
        of: [],
      },
      {
        kind: "payment",
        line: 5,
        on: "2026-08-20",
        amount: 100_000,
        currency: "DKK",
        references: [],
        invoices: ["101"],
        payer: customer,
      },
    ]);
  });

  it("with debit and credit", async () => {
    const { facts } = await read(
      `Datum;Kund;Fakturanr;Text;Förfallodatum;Debet;Kredit
2026-08-03;Ek Bygg;1;Faktura;2026-09-02;1 000,00;
2026-08-13;Ek Bygg;2;Faktura;2026-09-12;500,00;
2026-09-05;Ek Bygg;1;Inbetalning bg;;;1 000,00
2026-09-06;Ek Bygg;3;Kreditfaktura avser faktura 2;;;500,00
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { kind: "invoice", number: "1", issuedOn: "2026-08-03", amount: 100_000 },
      { kind: "invoice", number: "2" },
      { kind: "credit-note", number: "3", amount: 50_000, of: ["2"] },
      { kind: "payment", on: "2026-09-05", amount: 100_000, invoices: ["1"] },
    ]);
  });

  it("with types that are not known, which are told", async () => {
    const { facts, wrong } = await read(
      `Kund;Typ;Fakturanr;Datum;Förfallodatum;Belopp
Ek Bygg;Faktura;1;2026-08-03;2026-09-02;100
Ek Bygg;Inbetalning;1;2026-09-01;;-100
Ek Bygg;Återbetalning;1;2026-09-03;;100
Ek Bygg;Kundförlust;1;2026-09-04;;-100
`,
      "SEK",
    );
    expect(facts).toHaveLength(2);
    expect(wrong).toEqual([{ line: 4, field: "Typ", problem: "type-unknown", found: "Återbetalning" }]);
  });

  it("that is grouped by customer", async () => {
    const { facts, wrong, closesOn } = await read(
      `Berg Konsult AB;;;;;
Kundreskontra;Utskriven 2026-11-21;;;;
Per datum: 2026-11-20;;;;;
Fakturanr;Fakturadatum;Förfallodatum;Belopp;Restbelopp;Dagar
Kund: 1001 Ek Bygg;;;;;
1;2026-08-03;2026-09-02;1 000,00;200,00;79
2;2026-09-03;2026-10-03;500,00;500,00;48
Summa 1001 Ek Bygg;;;1 500,00;700,00;
1002;Fjord AS;;;;
3;2026-09-03;2026-10-03;500,00;500,00;48
Summa;;;500,00;500,00;
Totalt;;;2 000,00;1 200,00;
`,
      "SEK",
    );
    expect(wrong).toEqual([]);
    expect(closesOn).toBe("2026-11-20");
    expect(plainFacts(facts)).toMatchObject([
      { line: 6, number: "1", customer: { number: "1001", name: "Ek Bygg" }, open: 20_000 },
      { line: 7, number: "2", customer: { number: "1001", name: "Ek Bygg" } },
      { line: 10, number: "3", customer: { number: "1002", name: "Fjord AS" } },
    ]);
  });
});

describe("a list of payments", () => {
  it("of Fortnox", async () => {
    const { facts, tellsPayments } = await read(
      `Nr;Betalningsdatum;Fakturanr;Kundnr;Kundnamn;Belopp;Valuta
1;2026-09-10;2001;1001;Berg & Co AB;12 500,00;SEK
2;2026-09-11;2002;1001;Berg & Co AB;-1 000,50;SEK
3;2026-09-12;2002, 2003;1001;Berg & Co AB;10,00;SEK
`,
      "SEK",
    );
    expect(tellsPayments).toBe(true);
    expect(plainFacts(facts)).toEqual([
      {
        kind: "payment",
        line: 2,
        on: "2026-09-10",
        amount: 1_250_000,
        currency: "SEK",
        references: [],
        invoices: ["2001"],
        payer: berg,
      },
      expect.objectContaining({ line: 3, amount: -100_050 }),
      expect.objectContaining({ line: 4, invoices: ["2002", "2003"] }),
    ]);
  });

  it("with references", async () => {
    const { facts } = await read(
      `Innbetalingsdato;KID;Beløp;Betaler
10.09.2026;3010;100,00;Fjord AS
`,
      "NOK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { on: "2026-09-10", amount: 10_000, references: ["3010"], invoices: [], payer: { name: "Fjord AS" } },
    ]);
  });

  it("with names as programs write them", async () => {
    const { facts } = await read(
      `invoice-number\tpayment-amount\tpayment-date
101\t5000\t2026-04-23
101\t2187.5\t2026-05-01
`,
      "NOK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { invoices: ["101"], amount: 500_000, payer: {} },
      { invoices: ["101"], amount: 218_750 },
    ]);
  });
});

describe("a list of reminders", () => {
  it("has one a row", async () => {
    const { facts, tellsPayments } = await read(
      `Fakturanr;Kund;Påminnelsedatum;Belopp
1;Ek Bygg;2026-09-20;100
1;Ek Bygg;2026-10-20;100
`,
      "SEK",
    );
    expect(tellsPayments).toBe(false);
    expect(plainFacts(facts)).toEqual([
      { kind: "reminder", line: 2, invoice: "1", customer: { name: "Ek Bygg" }, on: "2026-09-20" },
      { kind: "reminder", line: 3, invoice: "1", customer: { name: "Ek Bygg" }, on: "2026-10-20" },
    ]);
  });
});
