/**
 * The measures of a customer as a payer on a day, from what is known up to that day. What each means stands in
 * `payer-state.ts`; here is how it is computed.
 *
 * Judged in twelve months: invoices whose effective due day lies in them, those issued in them and paid before they were
 * due, and older ones that are still open.
 */
import { monthsBefore } from "../time/months.ts";
import { covers } from "./day-windows.ts";
import { clock, isOverdue, standingOf } from "./judged-invoice.ts";
import type { JudgedInvoice, Standing } from "./judged-invoice.ts";
import type { JudgedPayer } from "./judged-payer.ts";
import type { ByCurrency } from "./money.ts";
import type { PayerMeasures } from "./payer-state.ts";
import { average, byCurrency, sumsOf, total } from "./sums-by-currency.ts";
import type { Sums, SumsByCurrency } from "./sums-by-currency.ts";

/** What states and reasons are made from, beyond what is shown. */
export interface Measured extends PayerMeasures {
  /** What was invoiced in the last twelve months. */
  readonly issued: ByCurrency;
  /** Promises to pay that were broken in twelve months. */
  readonly broken: number;
  /** Invoices paid on time since the last late one was paid; nought while a late one is open. */
  readonly onTime: number;
  /** Whether any clock runs, so that tomorrow is not like today even if nothing happens. */
  readonly isRunning: boolean;
  /** The judged invoice that is the latest of those beyond the grace. */
  readonly latest?: { readonly invoice: string; readonly days: number } | undefined;
  /** Open invoices with a dispute that runs, and since when (a day number) the first does. */
  readonly disputed?: { readonly invoices: number; readonly since: number } | undefined;
}

/** An invoice as it stands on the day that is looked at. */
interface Looked {
  readonly invoice: JudgedInvoice;
  readonly standing: Standing;
  readonly isLate: boolean;
}

/** `day` is a number; `graceDays` are calendar days. */
export function measure(payer: JudgedPayer, day: number, graceDays: number): Measured {
  const since = { year: monthsBefore(day, 12), quarter: monthsBefore(day, 3) };
  const sums: SumsByCurrency = new Map();
  const known = payer.invoices.flatMap((invoice): Looked[] => {
    const standing = covers(invoice.exempt, day) ? undefined : standingOf(invoice, day);
    return standing === undefined
      ? []
      : [{ invoice, standing, isLate: invoice.dueOn !== undefined && standing.daysLate > graceDays }];
  });
  const judged = known.filter((each) => isIn(since.year, each, day));
  const overdue = known.filter(({ invoice, standing }) => isOverdue(invoice, standing, day));
  for (const each of known) addAmounts(sumsOf(sums, each.invoice.currency), each, since.year);
  for (const { invoice, standing } of overdue) sumsOf(sums, invoice.currency).overdue += standing.open;
  for (const each of judged) {
    const sum = sumsOf(sums, each.invoice.currency);
    addLateness(sum, each);
    if ((each.invoice.dueOn ?? 0) > since.quarter && isIn(since.quarter, each, day)) addRecent(sum, each);
  }
  const inYear = (days: readonly number[]) => days.filter((on) => on > since.year && on <= day).length;
  return {
    ...ofSums(sums),
    daysToPay: daysToPay(judged),
    reminders: inYear(payer.reminders),
    oldestOpenDays: overdue.reduce((most, { invoice }) => Math.max(most, clock(invoice, day)), 0),
    broken: inYear(payer.broken),
    onTime: onTimeSinceLate(known),
    isRunning: overdue.length > 0,
    latest: latestOf(judged),
    disputed: disputes(known, day),
  };
}

/** Whether an invoice is judged in the window that began after `since`. */
function isIn(since: number, { invoice: { dueOn, issuedOn }, standing }: Looked, day: number): boolean {
  if (dueOn === undefined) return false;
  if (dueOn > day) return standing.open === 0 && issuedOn > since;
  return dueOn > since || standing.open > 0;
}

function addAmounts(sum: Sums, { invoice, standing }: Looked, year: number): void {
  sum.open += standing.open;
  if (invoice.issuedOn > year) sum.issued += standing.amount;
}

function addLateness(sum: Sums, { standing: { amount, daysLate }, isLate }: Looked): void {
  sum.invoices += 1;
  sum.amount += amount;
  sum.weighted += amount * daysLate;
  if (!isLate) return;
  sum.late += 1;
  sum.lateAmount += amount;
}

function addRecent(sum: Sums, { standing: { amount, daysLate } }: Looked): void {
  sum.recent += 1;
  sum.recentAmount += amount;
  sum.recentWeighted += amount * daysLate;
}

function ofSums(sums: SumsByCurrency) {
  const invoices = total(sums, "invoices");
  const lateInvoices = total(sums, "late");
  return {
    wadl: average(sums, { over: "weighted", under: "amount", count: "invoices" }),
    recentWadl: average(sums, { over: "recentWeighted", under: "recentAmount", count: "recent" }),
    lateRatio: invoices === 0 ? null : lateInvoices / invoices,
    lateRatioByAmount: average(sums, { over: "lateAmount", under: "amount", count: "invoices" }),
    invoices,
    lateInvoices,
    open: byCurrency(sums, "open"),
    overdue: byCurrency(sums, "overdue"),
    issued: byCurrency(sums, "issued"),
  };
}

/** From the day of issue to the day on which nothing was open any more. */
function daysToPay(judged: readonly Looked[]): number | null {
  const days = judged.flatMap(({ invoice, standing: { paidOn } }) =>
    paidOn === undefined ? [] : [paidOn - invoice.issuedOn],
  );
  return days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length;
}

/** By the day of payment; of those paid on one day, the one that was due first comes first. */
function onTimeSinceLate(known: readonly Looked[]): number {
  const late = known.filter(({ isLate }) => isLate);
  if (late.some(({ standing }) => standing.paidOn === undefined)) return 0;
  const isAfter = (a: Looked, b: Looked): boolean =>
    (a.standing.paidOn ?? 0) - (b.standing.paidOn ?? 0) > 0 ||
    (a.standing.paidOn === b.standing.paidOn && (a.invoice.dueOn ?? 0) > (b.invoice.dueOn ?? 0));
  const last = late.reduce<Looked | undefined>(
    (newest, each) => (newest === undefined || isAfter(each, newest) ? each : newest),
    undefined,
  );
  return known.filter(
    (each) =>
      !each.isLate &&
      each.invoice.dueOn !== undefined &&
      each.standing.paidOn !== undefined &&
      (last === undefined || isAfter(each, last)),
  ).length;
}

function latestOf(judged: readonly Looked[]): Measured["latest"] {
  const late = judged.filter(({ isLate }) => isLate);
  return late
    .map(({ invoice: { number }, standing: { daysLate } }) => ({ invoice: number, days: daysLate }))
    .sort((a, b) => b.days - a.days)[0];
}

function disputes(known: readonly Looked[], day: number): Measured["disputed"] {
  const running = known
    .filter(({ standing }) => standing.open > 0)
    .flatMap(({ invoice }) => invoice.disputed.filter(({ from, to }) => from <= day && day <= to));
  return running.length === 0
    ? undefined
    : { invoices: running.length, since: Math.min(...running.map(({ from }) => from)) };
}
