/** Ledgers whose balance is the customer's after each row. All customers are made up. */
import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

async function openOf(lines: readonly string[]): Promise<Record<string, number | undefined>> {
  const { facts } = await read(lines.join("\n"), "SEK");
  return Object.fromEntries(
    facts.flatMap((fact) => (fact.kind === "invoice" ? [[fact.number, fact.open]] : [])),
  );
}

const SIGNED = "Datum;Kund;Typ;Fakturanr;Förfallodatum;Belopp;Restbelopp";

/** Two customers, each with two invoices: one paid, and one not. */
const RUNNING = [
  "2026-06-03;Ek;Faktura;1;2026-07-03;700;700",
  "2026-07-03;Ek;Betalning;1;;-700;0",
  "2026-07-04;Ek;Faktura;2;2026-08-04;300;300",
  "2026-06-04;Al;Faktura;3;2026-07-04;450;450",
  "2026-06-20;Al;Faktura;4;2026-07-20;150;600",
  "2026-07-04;Al;Betalning;3;;-450;150",
];

const NOTHING_SAID = { 1: undefined, 2: undefined, 3: undefined, 4: undefined };

describe("a balance that runs", () => {
  it("says nothing of single invoices, in whichever order its rows stand", async () => {
    expect(await openOf([SIGNED, ...RUNNING])).toEqual(NOTHING_SAID);
    expect(await openOf([SIGNED, ...RUNNING.toReversed()])).toEqual(NOTHING_SAID);
    const byNumber = RUNNING.toSorted((a, b) => (a.split(";")[3] ?? "").localeCompare(b.split(";")[3] ?? ""));
    expect(await openOf([SIGNED, ...byNumber])).toEqual(NOTHING_SAID);
  });

  it("may run over all customers, and go on from a balance before", async () => {
    const rows = [
      "2026-06-03;Ek;Faktura;1;2026-07-03;700;1700",
      "2026-06-04;Al;Faktura;3;2026-07-04;450;2150",
      "2026-07-03;Ek;Betalning;1;;-700;1450",
      "2026-07-04;Al;Betalning;3;;-450;1000",
    ];
    expect(await openOf([SIGNED, ...rows])).toEqual({ 1: undefined, 3: undefined });
  });

  it("contradicts the payments of its invoices", async () => {
    const rows = [
      "2026-06-03;Ek;Faktura;1;2026-07-03;700;1500",
      "2026-06-09;Ek;Faktura;2;2026-07-09;800;2300",
      "2026-07-03;Ek;Betalning;1;;-700;10",
      "2026-07-09;Ek;Betalning;2;;-800;99",
    ];
    expect(await openOf([SIGNED, ...rows])).toEqual({ 1: undefined, 2: undefined });
  });

  it("is what a balance beside debit and credit is", async () => {
    const { facts } = await read(
      `Dato;Bilag;Bilagsart;Kunde;Tekst;Forfall;Debet;Kredit;Saldo
03.06.2026;71;Faktura;Fjord;Faktura 71;17.06.2026;700,00;;700,00
17.06.2026;1;Innbetaling;Fjord;Faktura 71;;;700,00;0,00
`,
      "NOK",
    );
    expect(facts).toMatchObject([
      { kind: "invoice", number: "71", open: undefined },
      { kind: "payment", on: "2026-06-17", amount: 70_000, text: "Faktura 71" },
    ]);
  });
});

describe("a balance of each row's own", () => {
  it.each([
    [
      "with its payments beside it",
      [
        "2026-06-03;Ek;Faktura;1;2026-07-03;700;0",
        "2026-07-03;Ek;Betalning;1;;-700;0",
        "2026-07-04;Ek;Faktura;2;2026-08-04;700;700",
        "2026-07-05;Ek;Faktura;3;2026-08-04;300;100",
        "2026-07-06;Ek;Betalning;3;;-200;0",
      ],
      { 1: 0, 2: 70_000, 3: 10_000 },
    ],
    [
      "of customers with one invoice each",
      [
        "2026-06-03;Ek;Faktura;1;2026-07-03;700;0",
        "2026-07-03;Ek;Betalning;1;;-700;0",
        "2026-06-03;Al;Faktura;2;2026-07-03;700;700",
        "2026-06-03;Ask;Faktura;3;2026-07-03;700;0",
        "2026-07-03;Ask;Betalning;3;;-700;0",
      ],
      { 1: 0, 2: 70_000, 3: 0 },
    ],
    [
      "of invoices whose payments are of another time",
      [
        "2026-06-03;Ek;Faktura;1;2026-07-03;700;0",
        "2026-07-03;Ek;Faktura;2;2026-08-03;700;700",
        "2026-07-04;Al;Betalning;9;;-5;0",
      ],
      { 1: 0, 2: 70_000 },
    ],
  ])("%s is what is open", async (_, rows, open) => {
    expect(await openOf([SIGNED, ...rows])).toEqual(open);
    expect(await openOf([SIGNED, ...rows.toReversed()])).toEqual(open);
  });
});
