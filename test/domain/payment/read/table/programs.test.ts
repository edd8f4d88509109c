/** Small tables as the programs of the north export them, and as people write them. All people are made up. */
import { describe, expect, it } from "vitest";
import { readLedgerTable } from "../../../../../domain/payment/read/table/read-ledger-table.ts";
import type { LedgerFact, LedgerRead } from "../../../../../domain/payment/ledger-facts.ts";
import { readTable } from "../../../../../domain/table/read-table.ts";

async function read(text: string, currency: string): Promise<LedgerRead> {
  const reading = readLedgerTable(await readTable(Buffer.from(text)), { currency });
  if ("refused" in reading) throw new Error(`refused: ${reading.refused}, ${reading.found ?? ""}`);
  return reading;
}

/** Without what is absent, and without payment ids, which are made of the rest. */
function plainFacts(facts: readonly LedgerFact[]): unknown {
  return facts.map((fact) =>
    Object.fromEntries(
      Object.entries(fact).filter(
        ([key, value]) => value !== undefined && key !== "paymentId" && key !== "from",
      ),
    ),
  );
}

const berg = { number: "1001", name: "Berg & Co AB" };

describe("an invoice list", () => {
  it("of Fortnox", async () => {
    const { facts, wrong, tellsPayments, columns } = await read(
      `Fakturanr;Kundnr;Kundnamn;Fakturadatum;Förfallodatum;Totalt;Saldo;Valuta;OCR;Påm.;Bokförd;Makulerad;Slutbetald
2001;1001;Berg & Co AB;2026-08-03;2026-09-02;12 500,00;0,00;SEK;20012;0;Ja;Nej;2026-09-10
2002;1001;Berg & Co AB;2026-09-03;2026-10-03;1 000,50;1 000,50;SEK;20020;2;Ja;Nej;
2003;1002;Ek Bygg;2026-09-04;2026-10-04;300,00;300,00;EUR;20038;0;Ja;Ja;
2004;1002;Ek Bygg;2026-09-04;2026-10-04;300,00;0,00;SEK;20046;0;Nej;Nej;
2005;1001;Berg & Co AB;2026-09-05;;-1 000,50;0,00;SEK;;0;Ja;Nej;
`,
      "SEK",
    );
    expect(wrong).toEqual([]);
    expect(tellsPayments).toBe(true);
    expect(columns).toMatchObject({
      Fakturanr: "number",
      "Påm.": "reminders",
      Slutbetald: "paid",
      Saldo: "open",
    });
    const first = { kind: "invoice", customer: berg, currency: "SEK" };
    expect(plainFacts(facts)).toEqual([
      {
        ...first,
        line: 2,
        number: "2001",
        issuedOn: "2026-08-03",
        dueOn: "2026-09-02",
        amount: 1_250_000,
        open: 0,
        paidOn: "2026-09-10",
        reference: "20012",
        reminders: 0,
      },
      {
        ...first,
        line: 3,
        number: "2002",
        issuedOn: "2026-09-03",
        dueOn: "2026-10-03",
        amount: 100_050,
        open: 100_050,
        reference: "20020",
        reminders: 2,
      },
      expect.objectContaining({ number: "2003", currency: "EUR", status: "cancelled" }),
      expect.objectContaining({ number: "2004", status: "draft" }),
      {
        kind: "credit-note",
        line: 6,
        number: "2005",
        customer: berg,
        issuedOn: "2026-09-05",
        amount: 100_050,
        currency: "SEK",
        of: [],
      },
    ]);
  });

  it("of Spiris, with states in words", async () => {
    const { facts } = await read(
      `Fakturanummer,Kundnummer,Kundnamn,Status,Fakturadatum,Förfallodatum,"Belopp","Kvar att betala"
11,1001,Berg & Co AB,Betald,2026-08-03,2026-09-02,"12 500,00 kr","0,00 kr"
12,1001,Berg & Co AB,Förfallen,2026-08-03,2026-09-02,"100,00 kr","40,00 kr"
13,1001,Berg & Co AB,Utkast,2026-08-03,2026-09-02,"100,00 kr","100,00 kr"
14,1001,Berg & Co AB,Inkasso,2026-08-03,2026-09-02,"100,00 kr","100,00 kr"
15,1001,Berg & Co AB,Kreditfaktura,2026-08-03,2026-09-02,"100,00 kr","0,00 kr"
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { number: "11", amount: 1_250_000, open: 0 },
      { number: "12", amount: 10_000, open: 4000 },
      { number: "13", status: "draft" },
      { number: "14", status: "collection" },
      { kind: "credit-note", number: "15", amount: 10_000 },
    ]);
  });

  it("of Dinero, with states alone", async () => {
    const { facts, tellsPayments } = await read(
      `Fakturanr.;Kontaktnavn;Fakturadato;Forfaldsdato;Beløb inkl. moms;Status
41;Bækken ApS;03-08-2026;17-08-2026;1.250,00;Betalt
42;Bækken ApS;13-08-2026;27-08-2026;999,00;Bogført
;Bækken ApS;14-08-2026;28-08-2026;10,00;Kladde
43;Bækken ApS;14-08-2026;28-08-2026;10,00;Overbetalt
`,
      "DKK",
    );
    expect(tellsPayments).toBe(true);
    expect(plainFacts(facts)).toMatchObject([
      { number: "41", customer: { name: "Bækken ApS" }, issuedOn: "2026-08-03", amount: 125_000, open: 0 },
      { number: "42", dueOn: "2026-08-27", amount: 99_900, open: 99_900, currency: "DKK" },
      { number: "43", open: 0 },
    ]);
  });

  it("of Billy", async () => {
    const { facts } = await read(
      `Fakturanr.\tKunde\tFakturadato\tForfaldsdato\tBeløb\tSkyldigt beløb\tValuta\tBetalt
7\tSø & Søn A/S\t2026-08-03\t2026-08-17\t1250,00\t0,00\tDKK\tJa
8\tSø & Søn A/S\t2026-08-03\t2026-08-17\t80,00\t80,00\tEUR\tNej
`,
      "DKK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { number: "7", open: 0, currency: "DKK" },
      { number: "8", open: 8000, currency: "EUR" },
    ]);
  });

  it("of Procountor", async () => {
    const { facts } = await read(
      `Laskun numero;Asiakas;Y-tunnus;Laskun päivä;Eräpäivä;Summa (EUR);Avoinna;Viite;Tila
501;Koivu Oy;1234567-8;3.8.2026;17.8.2026;1 250,00;0,00;5 0110;Maksettu
502;Koivu Oy;1234567-8;3.8.2026;17.8.2026;40,00;40,00;50123;Mitätöity
503;Koivu Oy;1234567-8;3.8.2026;17.8.2026;40,00;40,00;50136;Perinnässä
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      {
        number: "501",
        customer: { name: "Koivu Oy", orgNumber: "12345678" },
        issuedOn: "2026-08-03",
        dueOn: "2026-08-17",
        amount: 125_000,
        currency: "EUR",
        open: 0,
        reference: "50110",
      },
      { number: "502", status: "cancelled" },
      { number: "503", status: "collection" },
    ]);
  });

  it("of Netvisor", async () => {
    const { facts } = await read(
      `Laskunumero;Laskupvm;Eräpvm;Asiakaskoodi;Asiakkaan nimi;Summa;Avoin summa;Viitenumero;Maksupäivä
1;03.08.2026;17.08.2026;77;Koivu Oy;100,00;0,00;13;20.08.2026
`,
      "EUR",
    );
    expect(plainFacts(facts)).toMatchObject([
      {
        number: "1",
        customer: { number: "77", name: "Koivu Oy" },
        paidOn: "2026-08-20",
        open: 0,
        reference: "13",
      },
    ]);
  });

  it("of Tripletex", async () => {
    const { facts } = await read(
      `Fakturanummer;Kunde;Fakturadato;Forfallsdato;Beløp;Utestående;Valuta;KID
301;10001 Fjord AS;03.08.2026;17.08.2026;12 500,00;2 500,00;NOK;3010
302;10002 Li & Dal AS;03.08.2026;17.08.2026;99,00;0,00;NOK;3028
`,
      "NOK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { number: "301", customer: { number: "10001", name: "Fjord AS" }, amount: 1_250_000, open: 250_000 },
      { number: "302", customer: { number: "10002", name: "Li & Dal AS" }, reference: "3028" },
    ]);
  });

  it("of 24SevenOffice and Fiken", async () => {
    const seven = await read(
      `InvoiceId;CustomerId;CustomerName;DateInvoiced;PaymentDue;DueDate;OrderTotalIncVat;Currency
9;5;Fjord AS;2026-08-03T00:00:00;;2026-08-17T00:00:00;1250.5;NOK
`,
      "NOK",
    );
    expect(plainFacts(seven.facts)).toMatchObject([
      { number: "9", customer: { number: "5", name: "Fjord AS" }, dueOn: "2026-08-17", amount: 125_050 },
    ]);
    expect(seven.tellsPayments).toBe(false);
    const fiken = await read(
      `Fakturanummer,Kunde,Utstedt,Forfall,Brutto,Netto,Restbeløp,Betalt dato
10007,Fjord AS,03.08.2026,17.08.2026,"1 250,00","1 000,00","0,00",19.08.2026
`,
      "NOK",
    );
    expect(plainFacts(fiken.facts)).toMatchObject([{ amount: 125_000, open: 0, paidOn: "2026-08-19" }]);
  });

  it("of a person", async () => {
    const { facts, wrong } = await read(
      `Faktura;Kund;Skickad;Förfaller;Summa;Betald
1;Ek Bygg;;31/8 2026;1200:-;3/9 2026
2;Ek Bygg;;30/9 2026;900 kr;
`,
      "SEK",
    );
    expect(wrong).toEqual([]);
    expect(plainFacts(facts)).toMatchObject([
      { number: "1", dueOn: "2026-08-31", amount: 120_000, open: 0, paidOn: "2026-09-03" },
      { number: "2", dueOn: "2026-09-30", amount: 90_000, open: 90_000 },
    ]);
  });

  it("in English", async () => {
    const { facts } = await read(
      `Invoice no.,Customer,Email,Invoice date,Due date,Total,Balance,Reminders,Last reminder
INV-1,Hill Ltd,"Ann Hill <ann@hill.example>",08/03/2026,08/31/2026,"1,250.00",1250.00,1,09/20/2026
`,
      "GBP",
    );
    expect(plainFacts(facts)).toMatchObject([
      {
        number: "INV-1",
        customer: { name: "Hill Ltd", address: "ann@hill.example" },
        issuedOn: "2026-08-03",
        dueOn: "2026-08-31",
        amount: 125_000,
        open: 125_000,
        reminders: 1,
        lastRemindedOn: "2026-09-20",
      },
    ]);
  });
});

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
