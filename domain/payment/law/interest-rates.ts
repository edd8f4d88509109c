/**
 * Interest on overdue payment between businesses, by country and half-year, as dated facts: a change is a line.
 *
 * Per cent a year, the whole rate: the reference rate and the eight points on top of it (directive 2011/7/EU art. 2 (6),
 * 5), or in Norway the rate as it is set. A half-year that stands here without a rate could not be established from a
 * source; one that does not stand here has not come yet. For both no interest is computed.
 */
import type { Country } from "../../company.ts";
import type { Day } from "../../time/instant.ts";

export interface HalfYearRate {
  /** 1 January or 1 July: the rate holds until the next one begins. */
  readonly from: Day;
  readonly percent?: number | undefined;
  readonly source: string;
}

const RIKSBANK =
  "räntelagen (1975:635) 6 § and 9 §: reference rate + 8; riksbank.se, Riksbankens referensränta (read as of 2023-07-03)";
const RIKSBANK_TABLE = "räntelagen 6 §: reference rate + 8; mystep.se/referensranta, after Riksbanken";
const FORBRUG = "renteloven § 5: Nationalbanken's lending rate + 8; forbrug.dk, Morarenten";
const FINLAND_TABLE =
  "korkolaki (633/1982) 4 a §; Suomen Pankki, Reference rate and penalty interest rates (table viitekorko)";
const NORWAY_TABLE = "forsinkelsesrenteloven § 3; forsinkelsesrente.net, Satsene på forsinkelsesrente";

const rate = (from: Day, percent: number, source: string): HalfYearRate => ({ from, percent, source });

/** Looked for, and not found in any source at hand. */
const unknown = (from: Day, source: string): HalfYearRate => ({ from, source });

export const RATES: Readonly<Record<Country, readonly HalfYearRate[]>> = {
  SE: [
    rate("2020-01-01", 8, RIKSBANK),
    rate("2020-07-01", 8, RIKSBANK),
    rate("2021-01-01", 8, RIKSBANK),
    rate("2021-07-01", 8, RIKSBANK),
    rate("2022-01-01", 8, RIKSBANK),
    rate("2022-07-01", 8.5, RIKSBANK),
    rate("2023-01-01", 10.5, RIKSBANK),
    rate("2023-07-01", 11.5, RIKSBANK),
    rate("2024-01-01", 12, RIKSBANK_TABLE),
    rate("2024-07-01", 12, RIKSBANK_TABLE),
    rate("2025-01-01", 11, RIKSBANK_TABLE),
    rate("2025-07-01", 10, RIKSBANK_TABLE),
    rate("2026-01-01", 10, RIKSBANK_TABLE),
  ],
  DK: [
    rate("2020-01-01", 8.05, FORBRUG),
    rate("2020-07-01", 8.05, FORBRUG),
    rate("2021-01-01", 8.05, FORBRUG),
    rate("2021-07-01", 7.65, FORBRUG),
    rate("2022-01-01", 7.55, FORBRUG),
    rate("2022-07-01", 7.55, FORBRUG),
    rate("2023-01-01", 9.9, FORBRUG),
    rate("2023-07-01", 11.25, FORBRUG),
    rate("2024-01-01", 11.75, "renteloven § 5; selandiaadvokater.dk, Renteoplysninger"),
    rate("2024-07-01", 11.5, "renteloven § 5; global-rates.com: lending rate 3.50 from 2024-06-06"),
    rate("2025-01-01", 10.75, "renteloven § 5; tradingeconomics.com: lending rate 2.75 in December 2024"),
    rate(
      "2025-07-01",
      9.75,
      "renteloven § 5; tradingeconomics.com and fx.co: lending rate 1.75 from June 2025",
    ),
    unknown("2026-01-01", "renteloven § 5; the lending rate of 1 January 2026 was not found"),
  ],
  FI: [
    rate("2020-01-01", 8, FINLAND_TABLE),
    rate("2020-07-01", 8, FINLAND_TABLE),
    rate("2021-01-01", 8, FINLAND_TABLE),
    rate("2021-07-01", 8, FINLAND_TABLE),
    rate("2022-01-01", 8, FINLAND_TABLE),
    rate("2022-07-01", 8, FINLAND_TABLE),
    rate("2023-01-01", 10.5, "korkolaki 4 a §; Suomen säädöskokoelma 1276/2022"),
    rate("2023-07-01", 12, FINLAND_TABLE),
    rate("2024-01-01", 12.5, FINLAND_TABLE),
    rate("2024-07-01", 12.5, FINLAND_TABLE),
    rate("2025-01-01", 11.5, "korkolaki 4 a §; Suomen Pankki, release 70785866 at sttinfo.fi"),
    unknown("2025-07-01", "korkolaki 4 a §; the notice for the second half of 2025 was not found"),
    rate("2026-01-01", 10.5, "korkolaki 4 a §; Suomen Pankki, release 71709487 at sttinfo.fi"),
  ],
  NO: [
    rate("2020-01-01", 9.5, NORWAY_TABLE),
    rate("2020-07-01", 8, NORWAY_TABLE),
    rate("2021-01-01", 8, NORWAY_TABLE),
    rate("2021-07-01", 8, NORWAY_TABLE),
    rate("2022-01-01", 8.5, NORWAY_TABLE),
    rate("2022-07-01", 9.25, NORWAY_TABLE),
    rate("2023-01-01", 10.75, NORWAY_TABLE),
    rate("2023-07-01", 11.75, NORWAY_TABLE),
    rate("2024-01-01", 12.5, "regjeringen.no id3019071, Forsinkelsesrente fra 1. januar 2024"),
    unknown("2024-07-01", "FOR-2024-06-26-1320; its rate was not found"),
    rate("2025-01-01", 12.5, "FOR-2024-12-19-3279 § 1"),
    unknown("2025-07-01", "FOR-2025-06-23-1321; its rate was not found"),
    rate("2026-01-01", 12, "Finanstilsynet, first half of 2026; kred.no, Nye satser fra 1. januar 2026"),
  ],
};

/** Per cent a year on a day; undefined when it is not known, or its half-year does not stand in the table yet. */
export function rateOn(country: Country, day: Day): number | undefined {
  const halfYear = `${day.slice(0, 4)}-${day.slice(5) < "07-01" ? "01" : "07"}-01`;
  return RATES[country].find(({ from }) => from === halfYear)?.percent;
}
