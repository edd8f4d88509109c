import { describe, expect, it } from "vitest";
import type { LedgerFact } from "../../../../domain/payment/ledger-facts.ts";
import { booksOf, contents, invoiceFact } from "./made-up-facts.ts";

describe("the same customer", () => {
  it.each<[string, LedgerFact[], string[]]>([
    [
      "is who has the same number",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB" }),
        invoiceFact("1002", { number: "007", name: "Kund Nord AB" }),
      ],
      ["1001 1002"],
    ],
    [
      "is not who has the same name and another number",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB" }),
        invoiceFact("1002", { number: "8", name: "Kund AB" }),
      ],
      ["1001", "1002"],
    ],
    [
      "is who has the same registration number and name, under two numbers",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB", orgNumber: "556677-8899" }),
        invoiceFact("1002", { number: "8", name: "KUND AB", orgNumber: "SE556677889901" }),
      ],
      ["1001 1002"],
    ],
    [
      "is not who has the same registration number only: a wrong column would join everybody",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB", orgNumber: "5566778899" }),
        invoiceFact("1002", { number: "8", name: "Annan AB", orgNumber: "5566778899" }),
      ],
      ["1001", "1002"],
    ],
    [
      "is the only one of its registration number",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB", orgNumber: "5566778899" }),
        invoiceFact("1002", { name: "Kund i Norr", orgNumber: "5566778899" }),
      ],
      ["1001 1002"],
    ],
    [
      "is the only one of its name",
      [invoiceFact("1001", { number: "7", name: "Kund AB" }), invoiceFact("1002", { name: " kund  ab" })],
      ["1001 1002"],
    ],
    [
      "is another when marks between the digits of its number differ, and so does the name",
      [
        invoiceFact("1001", { number: "10-1", name: "Alfa AB" }),
        invoiceFact("1002", { number: "101", name: "Beta AB" }),
        invoiceFact("1003", { number: "1-01", name: "Gamma AB" }),
      ],
      ["1001", "1002", "1003"],
    ],
    [
      "is one when the number is spelt with and without marks, under one name",
      [
        invoiceFact("1001", { number: "10-1", name: "Alfa AB" }),
        invoiceFact("1002", { number: "101", name: "ALFA AB" }),
      ],
      ["1001 1002"],
    ],
    [
      "is one when one program numbers it by its registration number, and so is who has only its name",
      [
        invoiceFact("1001", { number: "10", name: "Berg AB", orgNumber: "5566778899" }),
        invoiceFact("1002", { number: "556677-8899", name: "Berg AB" }),
        invoiceFact("1003", { name: "Berg AB" }),
      ],
      ["1001 1002 1003"],
    ],
    [
      "is another when only the registration number is one's number, and the names differ",
      [
        invoiceFact("1001", { number: "10", name: "Berg AB", orgNumber: "5566778899" }),
        invoiceFact("1002", { number: "5566778899", name: "Ek AB" }),
      ],
      ["1001", "1002"],
    ],
    [
      "is nobody of a name that two have",
      [
        invoiceFact("1001", { number: "7", name: "Kund AB" }),
        invoiceFact("1002", { name: "Kund AB" }),
        invoiceFact("1003", { number: "8", name: "Kund AB" }),
      ],
      ["1001", "1002", "1003"],
    ],
  ])("%s", async (_, facts, expected) => {
    expect(contents(await booksOf(facts))).toEqual(expected);
    expect(contents(await booksOf(...facts.toReversed().map((fact) => [fact])))).toEqual(expected);
  });

  it("is called by its newest name, and by all others after it", async () => {
    const books = await booksOf(
      [invoiceFact("1001", { number: "7", name: "Gamla Kund AB" })],
      [
        invoiceFact("1002", { number: "7", name: "Nya Kund AB" }),
        invoiceFact("1003", { name: "Nya Kund AB" }),
      ],
    );
    expect(books.accounts().map(({ names }) => names)).toEqual([
      [
        { number: "7", name: "Nya Kund AB" },
        { number: "7", name: "Gamla Kund AB" },
      ],
    ]);
  });
});
