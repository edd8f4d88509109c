/**
 * What the law says of late payment between businesses, by country, as dated facts: information for staff, not advice.
 * Nothing here is ever charged by Handslag. Rates of interest stand in `interest-rates.ts`.
 *
 * A line holds from its day until the next of the same list. An amount that could not be established from a source is
 * absent, and then nothing is shown.
 */
import type { Country } from "../../company.ts";
import type { Day } from "../../time/instant.ts";
import type { Money } from "../money.ts";

export interface DatedAmount {
  readonly from: Day;
  readonly amount?: Money | undefined;
  readonly source: string;
}

export interface PaymentLaw {
  /** A fixed sum for each invoice that is paid late. */
  readonly compensation: readonly DatedAmount[];
  /** For a written reminder; absent when the law knows none between businesses. */
  readonly reminderFee?:
    { readonly amount: Money; readonly terms: string; readonly source: string } | undefined;
  /** Days of credit that may not be exceeded unless expressly agreed. */
  readonly longestTermDays: { readonly days: number; readonly source: string };
}

const kr = (whole: number, currency: "SEK" | "DKK" | "NOK"): Money => ({ minor: whole * 100, currency });

export const PAYMENT_LAW: Readonly<Record<Country, PaymentLaw>> = {
  SE: {
    compensation: [
      { from: "2013-03-16", amount: kr(450, "SEK"), source: "lag (1981:739) 4 a §, by SFS 2013:56" },
    ],
    reminderFee: {
      amount: kr(60, "SEK"),
      terms: "agreed at the latest when the debt arose",
      source: "lag (1981:739) 2 § and 4 §, by SFS 2013:56",
    },
    longestTermDays: { days: 30, source: "räntelagen (1975:635) 2 a §" },
  },
  DK: {
    compensation: [
      {
        from: "2013-03-01",
        amount: kr(310, "DKK"),
        source: "renteloven § 9 a stk. 3; debtia.dk, Renteloven",
      },
    ],
    reminderFee: {
      amount: kr(100, "DKK"),
      terms: "at most three, ten days apart",
      source: "renteloven § 9 b",
    },
    longestTermDays: { days: 30, source: "renteloven § 3 a" },
  },
  FI: {
    compensation: [
      {
        from: "2013-03-16",
        amount: { minor: 4000, currency: "EUR" },
        source: "laki saatavien perinnästä (513/1999) 10 e §; HE 57/2012",
      },
    ],
    longestTermDays: { days: 30, source: "laki kaupallisten sopimusten maksuehdoista (30/2013) 5 §" },
  },
  NO: {
    // Set half-yearly, in place of fees for reminders.
    compensation: [
      { from: "2020-01-01", source: "forsinkelsesrenteloven § 3 a; the amount was not found" },
      {
        from: "2020-07-01",
        amount: kr(430, "NOK"),
        source: "bsregnskap.no, Forsinkelsesrenten fra 1. juli 2020",
      },
      { from: "2021-01-01", source: "forsinkelsesrenteloven § 3 a; the amount was not found" },
      { from: "2021-07-01", amount: kr(400, "NOK"), source: "totalkapital.no, fra 1. juli 2021" },
      {
        from: "2022-01-01",
        amount: kr(390, "NOK"),
        source: "community.visma.com, Standardkompensasjon fra 1. juli 2022: raised from 390",
      },
      { from: "2022-07-01", amount: kr(400, "NOK"), source: "FOR-2022-06-24-1178; revisjonskompaniet.no" },
      { from: "2023-01-01", amount: kr(410, "NOK"), source: "regnskapnorge.no, fra 1. januar 2023" },
      { from: "2023-07-01", source: "forsinkelsesrenteloven § 3 a; the amount was not found" },
      { from: "2024-01-01", amount: kr(470, "NOK"), source: "regjeringen.no id3019071, fra 1. januar 2024" },
      { from: "2024-07-01", source: "FOR-2024-06-26-1320; the amount was not found" },
      { from: "2025-01-01", amount: kr(470, "NOK"), source: "FOR-2024-12-19-3279 § 2" },
      { from: "2025-07-01", source: "FOR-2025-06-23-1321; the amount was not found" },
      { from: "2026-01-01", amount: kr(460, "NOK"), source: "kred.no, Nye satser fra 1. januar 2026" },
      { from: "2026-07-01", source: "not set yet when this was written" },
    ],
    longestTermDays: { days: 30, source: "forsinkelsesrenteloven, after directive 2011/7/EU art. 3" },
  },
};

/** The line of a dated list that holds on a day; undefined before the first. */
export function holdsOn<Line extends { readonly from: Day }>(
  lines: readonly Line[],
  day: Day,
): Line | undefined {
  return lines.findLast(({ from }) => from <= day);
}
