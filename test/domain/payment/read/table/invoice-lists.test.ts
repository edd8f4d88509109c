/** Invoice lists as the programs of the north export them, and as people write them. All customers are made up. */
import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

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
