/** Currencies as people write them in a cell. */
import { describe, expect, it } from "vitest";
import { readCurrency } from "../../../../../domain/payment/read/cells/currencies.ts";

describe("a currency in a cell", () => {
  it.each([
    ["eur", "EUR"],
    [" Euro ", "EUR"],
    ["kr.", "DKK"],
    ["Svenska kronor", "SEK"],
    ["US$", "USD"],
  ])("%s", (text, currency) => {
    expect(readCurrency(text, "DKK")).toBe(currency);
  });

  it.each(["", "XYZ", "constructor", "__proto__", "toString", "valueOf"])("is not %j", (text) => {
    expect(readCurrency(text, "DKK")).toBeUndefined();
  });
});
