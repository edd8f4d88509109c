import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalMarks, readAmount } from "../../../../../domain/payment/read/cells/amounts.ts";

describe("an amount in a cell", () => {
  it.each([
    ["1234", "1234"],
    ["1234,5", "1234.5"],
    ["1234.50", "1234.50"],
    ["1 234,50", "1234.50"],
    ["1\u00a0234,50", "1234.50"],
    ["1\u202f234\u202f567,50", "1234567.50"],
    ["1.234,50", "1234.50"],
    ["1,234.50", "1234.50"],
    ["1'234.50", "1234.50"],
    ["1’234’567.50", "1234567.50"],
    ["1.234.567", "1234567"],
    ["0,125", "0.125"],
    ["1250.125", "1250.125"],
    [",50", "0.50"],
    ["-,50", "-0.50"],
    ["12,", "12"],
    ["-12", "-12"],
    ["- 12", "-12"],
    ["\u221212,00", "-12.00"],
    ["–12,00", "-12.00"],
    ["12,00-", "-12.00"],
    ["(1 234,00)", "-1234.00"],
    ["+12", "12"],
    ["1 234 kr", "1234"],
    ["kr 1.234,00", "1234.00"],
    ["kr.12,50", "12.50"],
    ["1 234,-", "1234"],
    ["1234:-", "1234"],
    ["1 234:50", "1234.50"],
    ["-1 234,- kr", "-1234"],
    ["1 234,00 CR", "-1234.00"],
  ])("%s is %s", (text, decimal) => {
    expect(readAmount(text, undefined)).toEqual({ decimal, currency: undefined });
  });

  it.each([
    ["€ 12,50", "12.50", "EUR"],
    ["12,50 €", "12.50", "EUR"],
    ["-12.50 EUR", "-12.50", "EUR"],
    ["SEK 1 234,00", "1234.00", "SEK"],
    ["(NOK 5)", "-5", "NOK"],
    ["$5", "5", "USD"],
  ])("%s says its currency", (text, decimal, currency) => {
    expect(readAmount(text, undefined)).toEqual({ decimal, currency });
  });

  it.each([
    "",
    "-",
    "kr",
    "tolv",
    "12 st",
    "12%",
    "1 23 456",
    "12.34.56",
    "1,234,50",
    "2025-01-31",
    "12:5",
    "1e5",
    "12 kr 50 öre",
    "9".repeat(61),
  ])("%s is none", (text) => {
    expect(readAmount(text, undefined)).toBeUndefined();
  });

  it.each([
    [["1.234", "12,50"], "1234"],
    [["1.234", "12.50"], "1.234"],
    [["1.234", "1.234.567"], "1234"],
    [["1,234", "12.50"], "1234"],
    [["1,234", "12,5", "7.25", "8,25"], "1.234"],
    [["1.234", "7.500"], "1234"],
  ])("what can be two things is what the column says: %j", (cells, decimal) => {
    const [mark] = decimalMarks([cells]);
    expect(readAmount(cells[0] ?? "", mark)?.decimal).toBe(decimal);
  });

  it("is what other columns say when its own says nothing", () => {
    expect(decimalMarks([["1.234"], ["12.50", "9.75"]])).toEqual([".", "."]);
    expect(decimalMarks([["1.234"]], ".")).toEqual(["."]);
  });

  it("reads back whatever a program of the north writes", () => {
    const locales = fc.constantFrom("sv-SE", "da-DK", "nb-NO", "fi-FI", "en-GB", "de-CH");
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), locales, (minor, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100);
        expect(Number(readAmount(written, undefined)?.decimal)).toBe(minor / 100);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        decimalMarks([[text]]);
        const amount = readAmount(text, ".");
        if (amount !== undefined) expect(amount.decimal).toMatch(/^-?\d+(?:\.\d*)?$/);
      }),
    );
  });
});
