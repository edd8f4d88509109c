/**
 * What a customer's late payment may cost by law: interest on what is open and overdue, and the fixed compensation for
 * each such invoice. Shown to staff as information, for payment between businesses; Handslag charges nothing.
 *
 * Interest is simple, by the year's 365 days, on what was open each day after the effective due day, at the half-year's
 * rate. Disputed invoices, and those with a promise to pay that runs, are left out: who is right is not ours to say. Where
 * a rate is not known for a part of the time, no interest is said for that invoice.
 */
import type { Country } from "../../company.ts";
import { dayFrom, dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isOverdue, standingOf } from "../judged-invoice.ts";
import type { JudgedInvoice } from "../judged-invoice.ts";
import { judgedPayer } from "../judged-payer.ts";
import type { Rules } from "../judged-payer.ts";
import { plus } from "../money.ts";
import type { ByCurrency } from "../money.ts";
import type { PayerAccount } from "../payer-account.ts";
import { settle } from "../settle.ts";
import type { SettledInvoice } from "../settled.ts";
import { RATES, rateOn } from "./interest-rates.ts";
import { holdsOn, PAYMENT_LAW } from "./payment-law.ts";

export interface CreditCosts {
  /** Overdue invoices that this is about. */
  readonly invoices: number;
  /** Up to and with the day, in each invoice's currency; smallest units. */
  readonly interest: ByCurrency;
  /** In the country's currency. */
  readonly compensation: ByCurrency;
  /** Invoices of which no interest is said, because a rate is not known. */
  readonly interestUnknown: number;
  readonly compensationUnknown: number;
}

const DAYS_A_YEAR = 365;

/** What an account's overdue invoices cost by the law of the company's country. */
export function whatCreditCosts(
  account: PayerAccount,
  {
    on,
    settled = settle(account, on).invoices,
    ...rules
  }: Rules & { readonly on: Day; readonly settled?: readonly SettledInvoice[] | undefined },
): CreditCosts {
  const today = dayNumber(on);
  const { invoices } = judgedPayer(account, settled, { ...rules, knownOn: on });
  let costs: CreditCosts = {
    invoices: 0,
    interest: {},
    compensation: {},
    interestUnknown: 0,
    compensationUnknown: 0,
  };
  for (const invoice of invoices) {
    const standing = standingOf(invoice, today);
    if (standing !== undefined && isOverdue(invoice, standing, today)) {
      costs = withInvoice(costs, invoice, today, rules.country);
    }
  }
  return costs;
}

function withInvoice(
  costs: CreditCosts,
  invoice: JudgedInvoice,
  today: number,
  country: Country,
): CreditCosts {
  const lateFrom = (invoice.dueOn ?? today) + 1;
  const interest = interestOn(invoice, { from: lateFrom, to: today }, country);
  const fixed = holdsOn(PAYMENT_LAW[country].compensation, dayFrom(lateFrom))?.amount;
  return {
    invoices: costs.invoices + 1,
    interest:
      interest === undefined
        ? costs.interest
        : plus(costs.interest, { minor: Math.round(interest), currency: invoice.currency }),
    compensation: fixed === undefined ? costs.compensation : plus(costs.compensation, fixed),
    interestUnknown: costs.interestUnknown + (interest === undefined ? 1 : 0),
    compensationUnknown: costs.compensationUnknown + (fixed === undefined ? 1 : 0),
  };
}

/** Smallest units, with fractions; undefined when the rate of some day is not known. */
function interestOn(
  invoice: JudgedInvoice,
  { from, to }: { readonly from: number; readonly to: number },
  country: Country,
): number | undefined {
  const first = RATES[country][0];
  if (first === undefined || from < dayNumber(first.from)) return undefined;
  let interest = 0;
  for (let day = from; day <= to; day++) {
    const percent = rateOn(country, dayFrom(day));
    if (percent === undefined) return undefined;
    interest += ((standingOf(invoice, day - 1)?.open ?? 0) * percent) / 100 / DAYS_A_YEAR;
  }
  return interest;
}
