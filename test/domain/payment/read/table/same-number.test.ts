import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

describe("rows with one invoice number", () => {
  it("are several invoices when they are of several customers or years; another customer is told", async () => {
    const { facts, wrong } = await read(
      `Fakturanr;Kundnr;Kund;Fakturadatum;Förfallodatum;Belopp
1;10;Ek;2026-08-03;2026-09-02;5
1;11;Berg;2026-08-03;2026-09-02;5
1;10;Ek;2027-01-04;2027-02-03;5
`,
      "SEK",
    );
    expect(plainFacts(facts)).toMatchObject([
      { line: 2, customer: { number: "10" } },
      { line: 3, customer: { number: "11" } },
      { line: 4, customer: { number: "10" }, issuedOn: "2027-01-04" },
    ]);
    expect(wrong).toEqual([{ line: 3, field: "Fakturanr", problem: "number-of-another", found: "1" }]);
  });
});
