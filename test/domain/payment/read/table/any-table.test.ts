/** What holds of every table: the order of rows and columns says nothing, and nothing in a cell can do harm. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_CHARACTERS } from "../../../../../domain/payment/ledger-facts.ts";
import { FIELDS, NAMES } from "../../../../../domain/payment/read/table/fields.ts";
import { readLedgerTable } from "../../../../../domain/payment/read/table/read-ledger-table.ts";
import { dayFrom, dayNumber } from "../../../../../domain/time/day.ts";
import { readTable } from "../../../../../domain/table/read-table.ts";

interface Style {
  readonly names: Readonly<
    Record<"number" | "customerNumber" | "customer" | "issued" | "due" | "amount" | "open" | "paid", string>
  >;
  readonly locale: string;
  day(day: string): string;
}

const dotted = (day: string): string => day.split("-").reverse().join(".");

const STYLES: readonly Style[] = [
  {
    names: {
      number: "Fakturanr",
      customerNumber: "Kundnr",
      customer: "Kundnamn",
      issued: "Fakturadatum",
      due: "Förfallodatum",
      amount: "Totalt",
      open: "Saldo",
      paid: "Slutbetald",
    },
    locale: "sv-SE",
    day: (day) => day,
  },
  {
    names: {
      number: "Fakturanr.",
      customerNumber: "Kundenr.",
      customer: "Kundenavn",
      issued: "Fakturadato",
      due: "Forfaldsdato",
      amount: "Beløb",
      open: "Restbeløb",
      paid: "Betalingsdato",
    },
    locale: "da-DK",
    day: (day) => day.split("-").reverse().join("-"),
  },
  {
    names: {
      number: "Fakturanummer",
      customerNumber: "Kundenummer",
      customer: "Kunde",
      issued: "Utstedt",
      due: "Forfall",
      amount: "Beløp",
      open: "Utestående",
      paid: "Betalt dato",
    },
    locale: "nb-NO",
    day: dotted,
  },
  {
    names: {
      number: "Laskun numero",
      customerNumber: "Asiakasnumero",
      customer: "Asiakas",
      issued: "Laskun päivä",
      due: "Eräpäivä",
      amount: "Summa",
      open: "Avoinna",
      paid: "Maksupäivä",
    },
    locale: "fi-FI",
    day: (day) => dotted(day).replaceAll(/\b0/g, ""),
  },
  {
    names: {
      number: "Invoice number",
      customerNumber: "Customer no",
      customer: "Customer",
      issued: "Invoice date",
      due: "Due date",
      amount: "Total",
      open: "Balance",
      paid: "Paid on",
    },
    locale: "en-US",
    day: (day) => day.replace(/(\d{4})-(\d\d)-(\d\d)/, "$2/$3/$1"),
  },
];

const invoice = fc.record({
  customer: fc.integer({ min: 1, max: 9 }),
  issued: fc.integer({ min: dayNumber("2024-01-01"), max: dayNumber("2026-06-30") }),
  terms: fc.integer({ min: 5, max: 60 }),
  amount: fc.integer({ min: 1, max: 99_999_999 }),
  paid: fc.option(fc.integer({ min: 0, max: 90 })),
});

const list = fc.array(invoice, { minLength: 25, maxLength: 60 });

describe("a table", () => {
  it("has the same facts in whatever order its columns and rows stand, and whichever program wrote it", async () => {
    await fc.assert(
      fc.asyncProperty(
        list,
        fc.constantFrom(...STYLES),
        fc.infiniteStream(fc.nat()),
        async (invoices, style, order) => {
          const amount = (minor: number): string =>
            new Intl.NumberFormat(style.locale, { minimumFractionDigits: 2 }).format(minor / 100);
          const rows = invoices.map(({ customer, issued, terms, amount: minor, paid }, at) => ({
            number: String(at + 1000),
            customerNumber: String(customer),
            customer: `Kund ${customer} AB`,
            issued: style.day(dayFrom(issued)),
            due: style.day(dayFrom(issued + terms)),
            amount: amount(minor),
            open: amount(paid === null ? minor : 0),
            paid: paid === null ? "" : style.day(dayFrom(issued + paid)),
          }));
          const keys = shuffled(Object.keys(style.names) as (keyof Style["names"])[], order);
          const lines = [
            keys.map((key) => style.names[key]),
            ...shuffled(rows, order).map((row) => keys.map((key) => row[key])),
          ];
          const table = await readTable(Buffer.from(lines.map((cells) => cells.join("\t")).join("\n")));
          const reading = readLedgerTable(table, { currency: "SEK" });
          if ("refused" in reading) throw new Error(reading.refused);
          expect(reading.wrong).toEqual([]);
          const found = reading.facts
            .toSorted((a, b) => a.line - b.line)
            .map((fact) => (fact.kind === "invoice" ? fact : undefined));
          const byNumber = new Map(found.map((fact) => [fact?.number, { ...fact, line: 0 }]));
          expect(byNumber).toEqual(
            new Map(
              invoices.map(({ customer, issued, terms, amount: minor, paid }, at) => [
                String(at + 1000),
                {
                  kind: "invoice",
                  line: 0,
                  number: String(at + 1000),
                  customer: { number: String(customer), name: `Kund ${customer} AB` },
                  issuedOn: dayFrom(issued),
                  dueOn: dayFrom(issued + terms),
                  amount: minor,
                  currency: "SEK",
                  open: paid === null ? minor : 0,
                  paidOn: paid === null ? undefined : dayFrom(issued + paid),
                },
              ]),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("does no harm, whatever is in its cells", async () => {
    const names = fc.constantFrom(
      "Fakturanr",
      "Kund",
      "Förfallodatum",
      "Belopp",
      "Saldo",
      "Betald",
      "Typ",
      "Status",
      "Text",
      "Påminnelser",
      "Kredit",
      "Debet",
      "Datum",
      "OCR",
      "E-post",
      "Valuta",
      "__proto__",
      "constructor",
    );
    const traps = fc.constantFrom(
      "=cmd|' /C calc'!A0",
      "<script>",
      "\u202e1",
      "0".repeat(60_000),
      "(".repeat(5000),
      "1 ".repeat(20_000),
      "a@".repeat(9999),
      "1,1".repeat(20_000),
      "Summa",
      "9".repeat(40),
    );
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      traps,
      fc.constantFrom("1", "2026-01-02", "100,00", "Betalning", "Ek"),
    );
    const rows = fc.tuple(
      fc.array(names, { minLength: 2, maxLength: 9 }),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(rows, async ([header, body]) => {
        const table = {
          rows: [header, ...body].map((cells, at) => ({ line: at + 1, cells })),
          broken: [],
          charset: "utf-8" as const,
        };
        const reading = readLedgerTable(table, { currency: "SEK" });
        if ("refused" in reading) return;
        for (const fact of reading.facts) {
          if ("number" in fact) expect(fact.number.length).toBeLessThanOrEqual(4 * MOST_CHARACTERS.number);
          if ("amount" in fact) expect(Number.isSafeInteger(fact.amount)).toBe(true);
          for (const value of Object.values("customer" in fact ? fact.customer : fact.payer)) {
            expect(String(value).length).toBeLessThanOrEqual(4 * MOST_CHARACTERS.name);
            expect(String(value)).not.toMatch(/[\p{Cc}\u202e]/u);
          }
        }
        for (const { found = "" } of reading.wrong)
          expect(found.length).toBeLessThanOrEqual(4 * MOST_CHARACTERS.found);
      }),
      { numRuns: 1000 },
    );
  });

  it("of many rows is read whole", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `${at};Ek ${at % 500};2026-01-${String((at % 28) + 1).padStart(2, "0")};${at + 1},50`,
    );
    const table = await readTable(Buffer.from(["Fakturanr;Kund;Förfallodatum;Belopp", ...rows].join("\n")));
    const reading = readLedgerTable(table, { currency: "SEK" });
    expect(reading).toMatchObject({ wrong: [] });
    expect("facts" in reading && reading.facts.length).toBe(20_000);
  });
});

describe("the names of columns", () => {
  it("stand for one field each, as they are compared", () => {
    const names = FIELDS.flatMap((field) => NAMES[field].trim().split(/\s+/));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+$/.test(name))).toEqual([]);
  });
});

function shuffled<T>(items: readonly T[], order: fc.Stream<number>): T[] {
  const keys = [...order.take(items.length)];
  return items
    .map((item, at) => ({ item, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
