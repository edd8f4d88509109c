/**
 * The numbers that say who pays slowly; each is a setting (`payments` in the settings file), these are the defaults.
 * From the design: a bad payer is not somebody who is a day late once.
 */
import type { ByCurrency } from "./money.ts";

export interface PaymentLimits {
  /** Calendar days after the effective due day that are not late. */
  readonly graceDays: number;
  /** Amounts under these (smallest units) are left out. */
  readonly tolerance: ByCurrency;
  /** Under so many invoices in twelve months nothing is said of a customer. */
  readonly fewestInvoices: number;
  readonly slow: {
    /** Invoices beyond the grace, at least. */
    readonly lateInvoices: number;
    /** Days late on average, above. */
    readonly averageDays: number;
    /** Share of invoices beyond the grace, at least: 0 to 1. */
    readonly lateShare: number;
    /** Reminders in twelve months, at least. */
    readonly reminders: number;
    /** Invoices on time in a row that end it. */
    readonly endsAfterOnTime: number;
  };
  readonly watch: { readonly slowerByDays: number };
  readonly serious: {
    /** The oldest open one, days late, above. */
    readonly oldestDays: number;
    readonly brokenPromises: number;
  };
  /** Banking days after the day on which a customer promised to pay. */
  readonly promiseGraceBankingDays: number;
  /** Days after which an import is old, and nobody is flagged. */
  readonly staleAfterDays: number;
}

export const DEFAULT_LIMITS: PaymentLimits = {
  graceDays: 7,
  tolerance: { SEK: 5000, DKK: 5000, NOK: 5000, EUR: 500, USD: 500, GBP: 500 },
  fewestInvoices: 3,
  slow: { lateInvoices: 2, averageDays: 7, lateShare: 0.4, reminders: 3, endsAfterOnTime: 3 },
  watch: { slowerByDays: 7 },
  serious: { oldestDays: 30, brokenPromises: 2 },
  promiseGraceBankingDays: 2,
  staleAfterDays: 10,
};
