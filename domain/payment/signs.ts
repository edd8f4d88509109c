/**
 * What a state is decided by: yes-or-no signs, each a comparison of a measure with a limit. They say nothing of the past;
 * what a customer was before is added in `evaluate.ts`.
 */
import { covers } from "./day-windows.ts";
import type { JudgedPayer } from "./judged-payer.ts";
import { measure } from "./measures.ts";
import type { Measured } from "./measures.ts";
import type { PaymentLimits } from "./payment-limits.ts";

export interface Signs {
  readonly exempt: boolean;
  readonly promisesBroken: boolean;
  readonly tooLittleData: boolean;
  /** The oldest open invoice is very late, and more is overdue than an average month. */
  readonly muchOverdue: boolean;
  readonly oftenLate: boolean;
  readonly oftenReminded: boolean;
  /** Enough invoices in a row were paid on time to end `slow`. */
  readonly onTimeAgain: boolean;
  readonly anyLate: boolean;
  readonly gettingSlower: boolean;
}

/** A share such as 0.7 of 10 is not quite 7 in binary fractions. */
const ROUNDING = 1e-9;

function signsOf(measured: Measured, limits: PaymentLimits, exempt: boolean): Signs {
  const { wadl, recentWadl, lateInvoices, invoices, reminders, oldestOpenDays } = measured;
  const { slow, serious, watch } = limits;
  return {
    exempt,
    promisesBroken: measured.broken >= serious.brokenPromises,
    tooLittleData: invoices < limits.fewestInvoices,
    muchOverdue: oldestOpenDays > serious.oldestDays && currenciesAboveMonth(measured).length > 0,
    oftenLate:
      lateInvoices >= slow.lateInvoices &&
      ((wadl ?? 0) > slow.averageDays || lateInvoices + ROUNDING >= slow.lateShare * invoices),
    oftenReminded: reminders >= slow.reminders,
    onTimeAgain: measured.onTime >= slow.endsAfterOnTime,
    anyLate: lateInvoices > 0,
    gettingSlower: wadl !== null && recentWadl !== null && recentWadl - wadl >= watch.slowerByDays,
  };
}

/** Currencies in which more is overdue than was invoiced in an average month of the last twelve. */
export function currenciesAboveMonth({ overdue, issued }: Measured): string[] {
  return Object.keys(overdue).filter((currency) => 12 * (overdue[currency] ?? 0) > (issued[currency] ?? 0));
}

export interface DaySigns {
  readonly day: number;
  readonly measured: Measured;
  readonly signs: Signs;
}

export function signsOn(payer: JudgedPayer, day: number, limits: PaymentLimits): DaySigns {
  const measured = measure(payer, day, limits.graceDays);
  return { day, measured, signs: signsOf(measured, limits, covers(payer.exempt, day)) };
}

export function areSame(a: Signs, b: Signs): boolean {
  return (Object.keys(a) as (keyof Signs)[]).every((sign) => a[sign] === b[sign]);
}
