/** Lists that hold only what is open: each of their invoices is marked, because what a later one leaves out was paid. */
import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

const HEADER = "Kundnr;Kundnamn;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Restbelopp;Betaldatum";

const OPEN = "7;Ek & Lönn;1001;2026-09-01;2026-10-01;1 000,00;1 000,00;";
const PARTLY = "8;Nordhamns Glas;1002;2026-09-05;2026-10-05;2 000,00;500,00;";
const CREDIT = "8;Nordhamns Glas;1003;2026-09-06;2026-10-06;-200,00;-200,00;";
const COLLECTION = "9;Made Up;1005;2026-09-06;2026-10-06;200,00;200,00;;Inkasso";

async function listed(...rows: readonly string[]): Promise<string[]> {
  const { facts } = await read([HEADER, ...rows].join("\n"), "SEK");
  return facts.flatMap((fact) => (fact.kind === "invoice" && fact.listedOpen === true ? fact.number : []));
}

describe("a list of open items", () => {
  it("is one of which every invoice is open, in whole or in part", async () => {
    expect(await listed(OPEN, PARTLY, CREDIT)).toEqual(["1001", "1002"]);
  });

  it.each([
    ["something that is paid", "8;Nordhamns Glas;1004;2026-09-06;2026-10-06;200,00;0,00;"],
    ["a day of payment", "8;Nordhamns Glas;1004;2026-09-06;2026-10-06;200,00;0,00;2026-10-06"],
    ["an invoice of which it says nothing", "8;Nordhamns Glas;1004;2026-09-06;2026-10-06;200,00;?;"],
  ])("is not one with %s", async (_, row) => {
    expect(await listed(OPEN, row)).toEqual([]);
  });

  it("may hold what was handed to a collection agency, and no drafts", async () => {
    const withStatus = async (...rows: readonly string[]) =>
      (await read([`${HEADER};Status`, ...rows].join("\n"), "SEK")).facts.map(
        (fact) => fact.kind === "invoice" && fact.listedOpen === true,
      );
    expect(await withStatus(`${OPEN};Obetald`, COLLECTION)).toEqual([true, false]);
    const draft = "9;Made Up;1006;2026-09-06;2026-10-06;200,00;200,00;;Utkast";
    expect(await withStatus(`${OPEN};Obetald`, draft)).toEqual([false, false]);
  });

  it("says what is open in a column of its own", async () => {
    const text =
      "Kund;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Status\nEk;1;2026-09-01;2026-10-01;10;Obetald";
    const { facts } = await read(text, "SEK");
    expect(facts).toMatchObject([{ open: 1000 }]);
    expect(facts[0]).not.toHaveProperty("listedOpen");
  });
});
