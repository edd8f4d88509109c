import { describe, expect, it } from "vitest";
import { countryOf } from "../../../domain/mail/country-of.ts";

describe("the country of an address", () => {
  it.each([
    ["liisa@virtanen.fi", "FI"],
    ["joan@harrow.co.uk", "GB"],
    ["mette@kunde.DK", "DK"],
    ["karin@kund.example", undefined],
    ["dev@startup.io", undefined],
    ["someone@gmail.com", undefined],
    ["nothing", undefined],
  ])("of %s is %s", (address, country) => {
    expect(countryOf(address)).toBe(country);
  });
});
