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
