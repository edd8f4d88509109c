/**
 * Whether two people's clocks differ, as far as their countries tell. An unknown country is no reason to say
 * anything; a country outside this table is known to be elsewhere and counts as different.
 */
import type { Country } from "../company.ts";

/** Countries (ISO 3166-1 alpha-2) on one clock all year, summer time included. */
const CENTRAL_EUROPEAN_TIME =
  "SE DK NO DE NL BE LU FR CH AT IT ES PL CZ SK HU SI HR BA RS ME MK AL XK MT MC AD SM VA LI SJ";
const EASTERN_EUROPEAN_TIME = "FI AX EE LV LT RO BG GR CY UA";

const SAME_CLOCK: Readonly<Record<Country, ReadonlySet<string>>> = {
  SE: new Set(CENTRAL_EUROPEAN_TIME.split(" ")),
  DK: new Set(CENTRAL_EUROPEAN_TIME.split(" ")),
  NO: new Set(CENTRAL_EUROPEAN_TIME.split(" ")),
  FI: new Set(EASTERN_EUROPEAN_TIME.split(" ")),
};

/** True when the reader's country is known and its clock is not the company's. */
export function clockDiffers(companyCountry: Country, readerCountry: string | undefined): boolean {
  return readerCountry !== undefined && !SAME_CLOCK[companyCountry].has(readerCountry);
}
