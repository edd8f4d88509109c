/**
 * What is said of a customer's payments: states, reasons and costs. Parts of a sentence, in small letters and without a
 * full stop. A customer has the right to read what is kept of them: each must bear being read aloud to them.
 *
 * Money and days arrive as they are written in the language. Numbers are whole.
 */
import type { PayerState } from "../../../payment/payer-state.ts";

export interface PaymentTexts {
  /** For `Intl`: how the language writes money, lists and days. */
  readonly locale: string;
  readonly states: Readonly<Record<PayerState, string>>;
  /** Instead of a state, while nothing is said of anybody. */
  readonly unknown: string;
  /** The books reach to `day` only, so nothing is said of anybody. */
  readonly importIsOld: (day: string) => string;
  readonly nothingPaid: string;
  readonly reasons: {
    readonly brokenPromises: (broken: number) => string;
    readonly fewInvoices: (invoices: number) => string;
    readonly lateInvoices: (said: { late: number; invoices: number; grace: number }) => string;
    readonly oneLate: (said: { days: number; invoice: string }) => string;
    readonly daysLate: (days: number) => string;
    /** How many days later than over the whole year. */
    readonly gettingSlower: (days: number) => string;
    readonly reminders: (reminders: number) => string;
    readonly open: (said: { money: string; oldestDays: number }) => string;
    /** `month` is "" where nothing is usual. */
    readonly openAboveMonth: (month: string) => string;
    readonly notYetOnTime: (said: { onTime: number; needed: number }) => string;
    readonly disputed: (said: { invoices: number; since: string }) => string;
    readonly exempt: (said: { until: string; reason: string }) => string;
    readonly onTime: (invoices: number) => string;
  };
  /** Statutory interest and compensation: what the law gives, said as information. */
  readonly costs: {
    readonly interest: (money: string) => string;
    readonly compensation: (money: string) => string;
    readonly interestUnknown: string;
  };
}
