/** What "kr" means, and in which currency an amount is that names none. */
import type { Country } from "../company.ts";
import type { Currency } from "./money.ts";

export const HOME_CURRENCY: Readonly<Record<Country, Currency>> = {
  SE: "SEK",
  DK: "DKK",
  FI: "EUR",
  NO: "NOK",
};
