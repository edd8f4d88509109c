import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

describe("a column map", () => {
  const table = "Nr;Vem;Dag;Kronor\n1;Ek Bygg;2026-09-02;100\n";

  it("is told as it was used, and can be corrected", async () => {
    await expect(read(table, "SEK")).rejects.toThrow("refused: columns, Nr, Vem, Dag, Kronor");
    const columns = { Nr: "number", Vem: "customer", Dag: "dueOn", Kronor: "amount" };
    const corrected = await read(table, "SEK", columns);
    expect(corrected.columns).toEqual(columns);
    expect(plainFacts(corrected.facts)).toMatchObject([{ number: "1", dueOn: "2026-09-02", amount: 10_000 }]);
  });

  it("can say that a column is not to be used, and guesses the others", async () => {
    const { columns, facts } = await read(
      "Fakturanr;Kund;Förfallodatum;Belopp;Total\n1;Ek;2026-09-02;5;6\n",
      "SEK",
      {
        Belopp: null,
        Kund: "nonsense",
      },
    );
    expect(columns).toMatchObject({ Fakturanr: "number", Kund: "customer", Belopp: null, Total: "amount" });
    expect(facts[0]).toMatchObject({ amount: 600 });
  });
});

describe("an amount's currency", () => {
  const said = async (header: string, row: string): Promise<unknown> =>
    plainFacts((await read(`Fakturanr;Kund;Förfallodatum;${header}\n1;Ek;2026-09-02;${row}\n`, "SEK")).facts);

  it("is that of the row, the column's name or the cell", async () => {
    expect(await said("Belopp;Valuta", "100;EUR")).toMatchObject([{ amount: 10_000, currency: "EUR" }]);
    expect(await said("Belopp (NOK)", "100")).toMatchObject([{ amount: 10_000, currency: "NOK" }]);
    expect(await said("Belopp", "100 €")).toMatchObject([{ amount: 10_000, currency: "EUR" }]);
    expect(await said("Belopp;Valuta", "100;ISK")).toMatchObject([{ amount: 100, currency: "ISK" }]);
  });

  it("is the invoice's own where the company's stands beside it", async () => {
    expect(await said("Belopp;Belopp SEK;Valuta", "100;1150;EUR")).toMatchObject([
      { amount: 10_000, currency: "EUR" },
    ]);
    const both = "Belopp;Restbelopp;Valutabelopp;Valuta";
    expect(await said(both, "1150;1150;100;EUR")).toMatchObject([{ amount: 10_000, currency: "EUR" }]);
    expect(await said(both, "1150;0;100;EUR")).toMatchObject([{ open: 0, currency: "EUR" }]);
    expect(await said(both, "1150;1150;;SEK")).toMatchObject([
      { amount: 115_000, open: 115_000, currency: "SEK" },
    ]);
  });
});

describe("the day that a table reaches to", () => {
  const closes = async (...above: readonly string[]): Promise<unknown> =>
    (await read(`${above.join("\n")}\nFakturanr;Kund;Förfallodatum;Belopp\n1;Ek;2026-09-02;5\n`, "SEK"))
      .closesOn;

  it.each([
    ["Kundreskontra per 2026-11-20 (utskriven 2026-11-21)", "2026-11-20"],
    ["Åbne poster pr. 20.11.2026;;;", "2026-11-20"],
    ["Per den;20 november 2026;;", "2026-11-20"],
    ["Utskriftsdatum: 2026-11-21;;;", "2026-11-21"],
    ["Period 2026-01-01 - 2026-10-31;;;", "2026-10-31"],
    ["Berg Konsult AB;;;", undefined],
  ])("%s", async (title, day) => {
    expect(await closes(title)).toBe(day);
  });

  it("is not later than the day on which it was written", async () => {
    expect(await closes("Period 2026-01-01 - 2026-12-31;;;", "Utskriven 2026-11-21;;;")).toBe("2026-11-21");
  });
});

describe("a payment's row in a ledger", () => {
  it("names the invoice whose number it bears, and none by a number of its own", async () => {
    const { facts } = await read(
      `Document Type;Document No.;Customer;Posting Date;Due Date;Amount
Invoice;101;Hill;2026-08-03;2026-09-02;100
Payment;101;Hill;2026-09-03;;-60
Payment;P-7;Hill;2026-09-04;;-40
`,
      "GBP",
    );
    expect(plainFacts(facts)).toMatchObject([
      { kind: "invoice", number: "101" },
      { kind: "payment", amount: 6000, invoices: ["101"] },
      { kind: "payment", amount: 4000, invoices: [] },
    ]);
  });
});
