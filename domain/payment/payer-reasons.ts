/**
 * Why a customer has the state it has: codes with their numbers, the most weighty first. What is said here bears being
 * read by the customer: facts, and nothing that is concluded of a person.
 */
import { dayFrom } from "../time/day.ts";
import type { JudgedPayer } from "./judged-payer.ts";
import type { ByCurrency } from "./money.ts";
import type { PayerReason, PayerState } from "./payer-state.ts";
import type { PaymentLimits } from "./payment-limits.ts";
import { currenciesAboveMonth } from "./signs.ts";
import type { DaySigns } from "./signs.ts";

/** `isSlow`: whether it is slow by its past or present, whatever the state that is shown. */
export function reasonsFor(
  state: PayerState,
  {
    looked,
    payer,
    isSlow,
    limits,
  }: { looked: DaySigns; payer: JudgedPayer; isSlow: boolean; limits: PaymentLimits },
): PayerReason[] {
  const exempt = payer.exempt.filter(({ from, to }) => from <= looked.day && looked.day <= to);
  const last = exempt.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (state === "exempt" && last !== undefined) {
    return [{ code: "exempt", until: last.until, reason: last.reason }];
  }
  const reasons: PayerReason[] = [
    ...broken(looked),
    ...few(state, looked, limits),
    ...aboveMonth(looked),
    ...late(looked, limits),
    ...slower(looked),
    ...reminded(looked),
    ...open(looked),
    ...notYet(looked, isSlow, limits),
    ...disputed(looked),
  ];
  return reasons.length > 0 ? reasons : [{ code: "on-time", invoices: looked.measured.invoices }];
}

type Reasons = readonly PayerReason[];

function broken({ measured }: DaySigns): Reasons {
  return measured.broken > 0 ? [{ code: "broken-promises", broken: measured.broken }] : [];
}

function few(state: PayerState, { measured: { invoices } }: DaySigns, limits: PaymentLimits): Reasons {
  return state === "too-little-data"
    ? [{ code: "few-invoices", invoices, needed: limits.fewestInvoices }]
    : [];
}

function aboveMonth({ measured, signs }: DaySigns): Reasons {
  if (!signs.muchOverdue) return [];
  const above = currenciesAboveMonth(measured);
  const only = (amounts: ByCurrency, by: number): ByCurrency =>
    Object.fromEntries(above.map((currency) => [currency, Math.round((amounts[currency] ?? 0) / by)]));
  return [{ code: "open-above-month", open: only(measured.overdue, 1), month: only(measured.issued, 12) }];
}

/** One late invoice is named; of several it is said how many, and how late all are on average. */
function late({ measured }: DaySigns, { graceDays: grace }: PaymentLimits): Reasons {
  const { lateInvoices, invoices, latest, wadl } = measured;
  if (lateInvoices === 0) return [];
  if (lateInvoices === 1 && latest !== undefined) {
    return [{ code: "one-late", days: Math.round(latest.days), invoice: latest.invoice }];
  }
  const days = Math.round(wadl ?? 0);
  return [
    { code: "late-invoices", late: lateInvoices, invoices, grace },
    ...(days > 0 ? [{ code: "days-late" as const, days }] : []),
  ];
}

function slower({ measured: { recentWadl, wadl }, signs }: DaySigns): Reasons {
  return signs.gettingSlower && recentWadl !== null && wadl !== null
    ? [{ code: "getting-slower", recent: Math.round(recentWadl), usual: Math.round(wadl) }]
    : [];
}

function reminded({ measured: { reminders } }: DaySigns): Reasons {
  return reminders > 0 ? [{ code: "reminders", reminders }] : [];
}

function open({ measured: { overdue, oldestOpenDays } }: DaySigns): Reasons {
  return oldestOpenDays > 0 ? [{ code: "open", open: overdue, oldestDays: oldestOpenDays }] : [];
}

function notYet({ measured, signs }: DaySigns, isSlow: boolean, { slow }: PaymentLimits): Reasons {
  return isSlow && !signs.oftenLate && !signs.oftenReminded
    ? [{ code: "not-yet-on-time", onTime: measured.onTime, needed: slow.endsAfterOnTime }]
    : [];
}

function disputed({ measured }: DaySigns): Reasons {
  return measured.disputed === undefined
    ? []
    : [
        {
          code: "disputed",
          invoices: measured.disputed.invoices,
          since: dayFrom(measured.disputed.since),
        },
      ];
}
