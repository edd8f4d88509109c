/**
 * Settings that say who pays slowly: each limit may be left out and is then the usual one (`DEFAULT_LIMITS`). Amounts
 * are written in whole units, as people write them (`"SEK": 50`), and counted in the smallest. Part of `settings.ts`.
 */
import * as z from "zod";
import { decimalsOf } from "../domain/payment/money.ts";
import { DEFAULT_LIMITS } from "../domain/payment/payment-limits.ts";
import type { PaymentLimits } from "../domain/payment/payment-limits.ts";
import { staffId } from "./setting-forms.ts";

const { slow, watch, serious } = DEFAULT_LIMITS;

const days = (most: number) => z.int().min(0).max(most);
const count = (most: number) => z.int().min(1).max(most);

export const bookkeeper = staffId
  .optional()
  .describe(
    "Id of the staff member who keeps the books: is told who pays slowly, and asked for files. The fallback owner when left out.",
  );

export const paymentSettings = z.strictObject({
  graceDays: days(60)
    .default(DEFAULT_LIMITS.graceDays)
    .describe("Calendar days after the due day that are not late; 0 to 60."),
  tolerance: z
    .partialRecord(
      z.string().regex(/^[A-Z]{3}$/, "write a currency as three capital letters, for example SEK"),
      z.number().min(0).max(100_000),
    )
    .default({})
    .describe(
      'Invoices under so much are left out, by currency in whole units: { "SEK": 50 }. 50 SEK, DKK and NOK and 5 EUR, USD and GBP unless said.',
    ),
  fewestInvoices: count(50)
    .default(DEFAULT_LIMITS.fewestInvoices)
    .describe("Under so many invoices in twelve months nothing is said of a customer."),
  slow: z
    .strictObject({
      lateInvoices: count(50)
        .default(slow.lateInvoices)
        .describe("So many invoices, at least, must be later than the grace."),
      averageDays: days(365)
        .default(slow.averageDays)
        .describe("And the average, weighted by amount, is more than so many days late."),
      lateShare: z
        .number()
        .gt(0)
        .max(1)
        .default(slow.lateShare)
        .describe("Or at least this share of the invoices is later than the grace: above 0, to 1."),
      reminders: count(50)
        .default(slow.reminders)
        .describe("So many reminders in twelve months make a customer slow, too."),
      endsAfterOnTime: count(20)
        .default(slow.endsAfterOnTime)
        .describe("It ends when so many invoices in a row were paid on time."),
    })
    .prefault({})
    .describe("When a customer is said to pay late often."),
  watch: z
    .strictObject({
      slowerByDays: days(365)
        .default(watch.slowerByDays)
        .describe("Days that the last three months are slower than the twelve."),
    })
    .prefault({})
    .describe("When an eye is kept on a customer; nobody is told."),
  serious: z
    .strictObject({
      oldestDays: days(365)
        .default(serious.oldestDays)
        .describe(
          "The oldest open invoice is more than so many days late, and more is overdue than a usual month.",
        ),
      brokenPromises: count(20)
        .default(serious.brokenPromises)
        .describe("Promises to pay that were broken in twelve months."),
    })
    .prefault({})
    .describe("When the customer's owner is asked for a decision."),
  promiseGraceBankingDays: days(10)
    .default(DEFAULT_LIMITS.promiseGraceBankingDays)
    .describe("Banking days after the day that a customer promised to pay by."),
  staleAfterDays: count(365)
    .default(DEFAULT_LIMITS.staleAfterDays)
    .describe("Days after which an import is old: then nobody is flagged."),
});

/** The limits as the rules count: amounts in smallest units, the usual tolerances kept for currencies not named. */
export function paymentLimits({ tolerance, ...limits }: z.output<typeof paymentSettings>): PaymentLimits {
  const minor = Object.entries(tolerance).map(
    ([currency, amount]) => [currency, Math.round((amount ?? 0) * 10 ** decimalsOf(currency))] as const,
  );
  return { ...limits, tolerance: { ...DEFAULT_LIMITS.tolerance, ...Object.fromEntries(minor) } };
}
