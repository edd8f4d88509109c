/** The currency that a country's companies keep their books in: that of amounts which name none. */
import type { Country } from "../company.ts";
import type { Currency } from "./money.ts";

export const OWN_CURRENCY: Readonly<Record<Country, Currency>> = {
  SE: "SEK",
  DK: "DKK",
  FI: "EUR",
  NO: "NOK",
};
