/** Lists in which an invoice has several lines, some of them below nought. */
import { describe, expect, it } from "vitest";
import { plainFacts, read } from "./read-text.ts";

const HEADER = "Fakturanr;Artikel;Kund;Fakturadatum;Förfallodatum;Belopp";

async function facts(...rows: readonly string[]): Promise<unknown> {
  return plainFacts((await read([HEADER, ...rows].join("\n"), "SEK")).facts);
}

describe("a line below nought", () => {
  it("lowers its invoice, wherever it stands", async () => {
    const board = "1;Bräda;Ek;2026-09-01;2026-10-01;300,00";
    const discount = "1;Rabatt;Ek;2026-09-01;;-50,00";
    const expected = [{ kind: "invoice", number: "1", dueOn: "2026-10-01", amount: 25_000 }];
    expect(await facts(board, discount)).toMatchObject(expected);
    expect(await facts(discount, board)).toMatchObject(expected);
  });

  it("makes a credit note of an invoice that is below nought as a whole, and nothing of one that is nought", async () => {
    expect(
      await facts(
        "2;Bräda;Ek;2026-09-01;;-300,00",
        "2;Avgift;Ek;2026-09-01;;20,00",
        "3;Bräda;Ek;2026-09-01;;300,00",
        "3;Rabatt;Ek;2026-09-01;;-300,00",
      ),
    ).toMatchObject([{ kind: "credit-note", number: "2", amount: 28_000 }]);
  });

  it("stays a credit note where it says that it is one", async () => {
    const text = [
      `${HEADER};Fakturatyp`,
      "4;Bräda;Ek;2026-09-01;2026-10-01;300,00;Faktura",
      "4;Spik;Ek;2026-09-01;2026-10-01;30,00;Faktura",
      "4;Bräda;Ek;2026-09-09;;-100,00;Kreditfaktura",
    ].join("\n");
    expect((await read(text, "SEK")).facts).toMatchObject([
      { kind: "invoice", amount: 33_000 },
      { kind: "credit-note", amount: 10_000 },
    ]);
  });
});
