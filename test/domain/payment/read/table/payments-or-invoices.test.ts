/** Tables that could be lists of invoices as well as of payments. All customers are made up. */
import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

const BARE = "Datum;Fakturanr;Kund;Belopp\n2026-07-01;11;Ek;300,00\n2026-07-31;12;Ek;40,00\n";

async function kinds(text: string): Promise<string[]> {
  return (await read(text, "SEK")).facts.map(({ kind }) => kind);
}

describe("a list of days, numbers, customers and amounts", () => {
  it("is refused, because a person has to say what its days are", async () => {
    await expect(read(BARE, "SEK")).rejects.toThrow("refused: columns, Datum, Fakturanr, Kund, Belopp");
    const withReference = "Dato;Fakturanr;Kunde;Beløp;KID;Bilag\n01.07.2026;11;Fjord;300,00;117;9\n";
    await expect(read(withReference, "NOK")).rejects.toThrow("refused: columns");
    const said = await read(BARE, "SEK", { Datum: "paidOn" });
    expect(said.facts).toMatchObject([{ kind: "payment", on: "2026-07-01", invoices: ["11"] }, {}]);
  });

  it.each([
    "Inbetalningar 2026-07-01 - 2026-07-31",
    "Kundinbetalningar;;;",
    "Betalinger pr. 31.07.2026",
    "Innbetalinger",
    "Suoritukset 7/2026",
    "Payments received",
  ])("is of payments under the title %s", async (title) => {
    expect(await kinds(`${title}\n${BARE}`)).toEqual(["payment", "payment"]);
  });

  it("keeps what was paid back, and the customers as they are", async () => {
    const { facts } = await read(`Inbetalningar\n${BARE}2026-08-01;11;Ek;-300,00\n`, "SEK");
    expect(facts.map((fact) => "amount" in fact && fact.amount)).toEqual([30_000, 4000, -30_000]);
  });

  it.each(["Leverantörsbetalningar", "Utbetalningar", "Fakturor och inbetalningar", "Betalningsvillkor 30"])(
    "is refused under the title %s",
    async (title) => {
      await expect(read(`${title}\n${BARE}`, "SEK")).rejects.toThrow("refused: columns");
    },
  );

  it("is of payments when its columns or its texts say so, and of invoices when its title does", async () => {
    expect(await kinds("Datum;Fakturanr;Betalare;Inbetalt belopp\n2026-07-01;11;Ek;300\n")).toEqual([
      "payment",
    ]);
    expect(await kinds("Datum;Fakturanr;Kund;Text;Belopp\n2026-07-01;11;Ek;Inbetalning bg;300\n")).toEqual([
      "payment",
    ]);
    expect(await kinds(`Kundfakturor\n${BARE}`)).toEqual(["invoice", "invoice"]);
  });

  it("with states that only say that it was booked is no list of invoices", async () => {
    const text = "Betalningsdatum;Fakturanr;Kund;Belopp;Status\n2026-07-01;11;Ek;300;Bokförd\n";
    expect(await kinds(text)).toEqual(["payment"]);
  });

  it("has its invoices' days beside their payments' under a title", async () => {
    const text =
      "Inbetalningsjournal\nFakturanr;Kund;Fakturadatum;Förfallodatum;Betaldatum;Belopp\n" +
      "11;Ek;2026-06-01;2026-07-01;2026-07-09;100\n";
    expect((await read(text, "SEK")).facts).toMatchObject([
      { kind: "payment", on: "2026-07-09", amount: 10_000 },
    ]);
  });
});

describe("a list without the invoices' numbers", () => {
  it.each(["Kund;Fakturadatum;Förfaller;Summa;Betald", "Kund;Datum;Förfaller;Summa;Betald"])(
    "is no list of payments: %s",
    async (header) => {
      const rows = "Ek;2026-08-01;2026-08-31;700;2026-09-20\nEk;2026-10-01;2026-10-31;700;\n";
      await expect(read(`${header}\n${rows}`, "SEK")).rejects.toThrow("refused: columns");
    },
  );

  it("does not take an invoice's day for that of a payment", async () => {
    const { facts, wrong } = await read(
      "OCR;Fakturadatum;Betaldatum;Belopp\n117;2026-08-01;2026-09-20;700\n125;2026-10-01;;700\n",
      "SEK",
    );
    expect(facts).toMatchObject([{ on: "2026-09-20", references: ["117"] }]);
    expect(wrong).toMatchObject([{ line: 3, problem: "no-payment-day" }]);
  });
});

describe("a ledger that tells payments only in its texts", () => {
  it("has payments, each of the invoice whose number it bears", async () => {
    const { facts } = await read(
      `Kunde;Bilag;Dato;Fakturanr;Forfallsdato;Beskrivelse;Beløp
Fjord;1;01.08.2026;31;15.08.2026;Innbetaling senest 15.08;700,00
Fjord;2;30.08.2026;31;;Innbetaling;-700,00
Fjord;3;02.09.2026;;;Bankgiro innbetaling;-50,00
Fjord;4;03.09.2026;32;;Kreditnota faktura 31;-20,00
`,
      "NOK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { kind: "invoice", number: "31", amount: 70_000 },
      { kind: "credit-note", number: "32", of: ["31"] },
      { kind: "payment", on: "2026-08-30", amount: 70_000, invoices: ["31"] },
      { kind: "payment", on: "2026-09-02", amount: 5000, invoices: [] },
    ]);
  });

  it("or not even there: what lowers an invoice under its own number came for it", async () => {
    const { facts } = await read(
      `Fakturanr;Kund;Fakturadatum;Förfallodatum;Belopp
31;Ek;2026-06-01;2026-06-30;700
31;Ek;2026-07-15;;-400
31;Ek;2026-07-30;;-300
31;Al;2026-07-30;;-10
32;Ek;2026-07-30;;-20
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { kind: "invoice", number: "31", amount: 70_000 },
      { kind: "credit-note", number: "31", customer: { name: "Al" } },
      { kind: "credit-note", number: "32" },
      { kind: "payment", on: "2026-07-15", amount: 40_000, invoices: ["31"] },
      { kind: "payment", on: "2026-07-30", amount: 30_000, invoices: ["31"] },
    ]);
  });

  it("may credit an invoice under its own number", async () => {
    const { facts } = await read(
      `Fakturanr;Kund;Datum;Förfallodatum;Text;Belopp
31;Ek;2026-06-01;2026-06-30;Faktura;700
31;Ek;2026-06-15;;Kreditering;-700
32;Ek;2026-06-15;2026-07-15;Faktura;700
32;Ek;2026-06-20;;Inbetalning;-700
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { kind: "invoice" },
      { kind: "credit-note", of: ["31"] },
      { kind: "invoice" },
      { kind: "payment", invoices: ["32"] },
    ]);
  });

  it("may list nothing but open items, money on account among them", async () => {
    const rows = [
      "Kunde;Dato;Bilag;Faktura;Tekst;Forfald;Beløb;Restbeløb",
      "Bækken;01-09-2026;10;51;Faktura;01-10-2026;1.250,00;1.250,00",
      "Bækken;05-10-2026;11;;Indbetaling a conto;;-500,00;-500,00",
    ];
    const listed = async (lines: readonly string[]): Promise<unknown> =>
      (await read(lines.join("\n"), "DKK")).facts;
    expect(await listed(rows)).toMatchObject([
      { number: "51", listedOpen: true },
      { kind: "payment", amount: 50_000 },
    ]);
    const used = "Bækken;06-10-2026;12;;Indbetaling;;-70,00;0,00";
    expect(await listed([...rows, used])).not.toMatchObject([{ listedOpen: true }, {}, {}]);
  });
});
