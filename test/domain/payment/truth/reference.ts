/**
 * The states of a payer, told once more and as plainly as can be, for tests to compare with: every day is judged by
 * itself, one after the other, from dates that are compared as texts. Slow, and shares nothing with the code it is
 * compared with but the banking days.
 */
import type { Country } from "../../../../domain/company.ts";
import { effectiveDueOn, plusBankingDays } from "../../../../domain/payment/banking-days.ts";
import { DEFAULT_LIMITS } from "../../../../domain/payment/payment-limits.ts";
import type { PayerState } from "../../../../domain/payment/payer-state.ts";

const L = DEFAULT_LIMITS;

export interface PlainInvoice {
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly amount: number;
  readonly currency: string;
  readonly paid: readonly (readonly [string, number])[];
  readonly credited: readonly (readonly [string, number])[];
}

export interface PlainPayer {
  readonly country: Country;
  readonly invoices: readonly PlainInvoice[];
  readonly reminded: readonly string[];
  readonly disputes: readonly { invoice: string; from: string; to?: string | undefined }[];
  readonly promises: readonly { invoice: string; from: string; by: string }[];
  readonly exempt: readonly { from: string; until: string }[];
}

const DAY = 86_400_000;

export function next(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

const asked = new Map<string, string>();

function ago(day: string, months: number): string {
  const key = `${day} ${months}`;
  const known = asked.get(key) ?? monthsAgo(day, months);
  asked.set(key, known);
  return known;
}

/** The same date so many months ago; the last of the month where there is none. */
function monthsAgo(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
  const month = y * 12 + (m - 1) - months;
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, Math.min(d, last))).toISOString().slice(0, 10);
}

/** An invoice while the days go by: its clock, and what it showed when money came. */
interface Running {
  readonly invoice: PlainInvoice;
  readonly due: string;
  readonly stopped: (day: string) => boolean;
  clock: number;
  readonly clockAt: Map<string, number>;
}

interface Seen {
  readonly invoice: PlainInvoice;
  readonly due: string;
  readonly amount: number;
  readonly open: number;
  readonly late: number;
  readonly paidOn: string | undefined;
  readonly lateDaysNow: number;
  readonly isStopped: boolean;
}

function start({ country, disputes, promises }: PlainPayer, invoice: PlainInvoice): Running {
  const due = effectiveDueOn(country, invoice.dueOn);
  const stops = [
    ...disputes.filter((each) => each.invoice === invoice.number).map(({ from, to }) => [from, to ?? "9"]),
    ...promises
      .filter((each) => each.invoice === invoice.number)
      .map(({ from, by }) => [from, plusBankingDays(country, by, L.promiseGraceBankingDays)]),
  ];
  return {
    invoice,
    due,
    stopped: (day) => stops.some(([from = "", to = ""]) => from <= day && day <= to),
    clock: 0,
    clockAt: new Map(),
  };
}

/** A day goes by. */
function tick(running: Running, day: string): void {
  const { invoice, due, stopped } = running;
  if (day <= due) running.clock = (Date.parse(day) - Date.parse(due)) / DAY;
  else if (!stopped(day)) running.clock += 1;
  if (invoice.paid.some(([on]) => on === day)) running.clockAt.set(day, running.clock);
}

function see({ invoice, due, clock, clockAt, stopped }: Running, day: string): Seen | undefined {
  if (invoice.issuedOn > day) return undefined;
  const tolerance = L.tolerance[invoice.currency] ?? 1;
  let amount = invoice.amount;
  for (const [on, credited] of invoice.credited) if (on <= day) amount -= credited;
  if (amount < tolerance) return undefined;
  let open = amount;
  let sum = 0;
  let paidOn: string | undefined;
  for (const [on, paid] of invoice.paid) {
    if (on > day || paidOn !== undefined) continue;
    const taken = Math.min(paid, open);
    sum += taken * (clockAt.get(on) ?? 0);
    open -= taken;
    if (open < tolerance) paidOn = on;
  }
  return {
    invoice,
    due,
    amount,
    open: paidOn === undefined ? open : 0,
    late: paidOn === undefined ? (sum + open * clock) / amount : sum / (amount - open),
    paidOn,
    lateDaysNow: clock,
    isStopped: stopped(day),
  };
}

/** Averages of each currency, combined by the number of invoices. */
function wadl(seen: readonly Seen[]): number | undefined {
  if (seen.length === 0) return undefined;
  let result = 0;
  for (const currency of new Set(seen.map(({ invoice }) => invoice.currency))) {
    const these = seen.filter(({ invoice }) => invoice.currency === currency);
    const amount = these.reduce((sum, each) => sum + each.amount, 0);
    result += (these.reduce((sum, each) => sum + each.amount * each.late, 0) / amount) * these.length;
  }
  return result / seen.length;
}

/** The state at the end of every day of the range, from the beginning of all that is known. */
export function plainStates(payer: PlainPayer, from: string, to: string): Map<string, PayerState> {
  const states = new Map<string, PayerState>();
  let wasSlow = false;
  const running = payer.invoices.map((invoice) => start(payer, invoice));
  const broken = payer.promises.map((promise) => ({
    promise,
    last: lastDay(payer, promise),
    isBroken: false,
  }));
  for (let day = from; day <= to; day = next(day)) {
    for (const each of running) tick(each, day);
    const seen = running.flatMap((each) => see(each, day) ?? []);
    const yearAgo = ago(day, 12);
    const begins = new Map([
      [12, yearAgo],
      [3, ago(day, 3)],
    ]);
    const inWindow = (months: number) => {
      const begin = begins.get(months) ?? "";
      return seen.filter(({ due, paidOn, invoice }) =>
        due > day ? paidOn !== undefined && invoice.issuedOn > begin : due > begin,
      );
    };
    const older = seen.filter(({ due, open }) => due <= yearAgo && open > 0);
    const judged = [...inWindow(12), ...older];
    const late = judged.filter((each) => each.late > L.graceDays);
    const reminders = payer.reminded.filter((on) => on > yearAgo && on <= day).length;
    const overdue = seen.filter((each) => each.open > 0 && day > each.due && !each.isStopped);
    const aboveMonth = [...new Set(overdue.map(({ invoice }) => invoice.currency))].some((currency) => {
      const sum = overdue
        .filter(({ invoice }) => invoice.currency === currency)
        .reduce((all, { open }) => all + open, 0);
      const year = seen
        .filter(({ invoice }) => invoice.currency === currency && invoice.issuedOn > yearAgo)
        .reduce((all, { amount }) => all + amount, 0);
      return sum > year / 12;
    });
    const oldest = Math.max(0, ...overdue.map(({ lateDaysNow }) => lateDaysNow));
    const tooFew = judged.length < L.fewestInvoices;
    const average = wadl(judged) ?? 0;
    const raw =
      (late.length >= L.slow.lateInvoices &&
        (average > L.slow.averageDays || late.length / judged.length >= L.slow.lateShare)) ||
      reminders >= L.slow.reminders;
    wasSlow = !tooFew && (raw || (wasSlow && onTime(seen) < L.slow.endsAfterOnTime));
    const recent = wadl(inWindow(3));
    for (const each of broken) {
      if (each.last === day) each.isBroken = isBroken(payer, each.promise, day, seen);
    }
    const brokenNow = broken.filter(
      ({ isBroken: was, last }) => was && next(last) <= day && next(last) > yearAgo,
    ).length;
    states.set(
      day,
      payer.exempt.some((e) => e.from <= day && day <= e.until)
        ? "exempt"
        : brokenNow >= L.serious.brokenPromises
          ? "serious"
          : tooFew
            ? "too-little-data"
            : oldest > L.serious.oldestDays && aboveMonth
              ? "serious"
              : wasSlow
                ? "slow"
                : late.length > 0 || (recent !== undefined && recent - average >= L.watch.slowerByDays)
                  ? "watch"
                  : "fine",
    );
  }
  return states;
}

function onTime(seen: readonly Seen[]): number {
  const isLate = (each: Seen) => each.late > L.graceDays;
  if (seen.some((each) => isLate(each) && each.paidOn === undefined)) return 0;
  const inOrder = seen
    .filter(({ paidOn }) => paidOn !== undefined)
    .sort((a, b) => (`${a.paidOn ?? ""} ${a.due}` < `${b.paidOn ?? ""} ${b.due}` ? -1 : 1));
  const lastLate = inOrder.findLast(isLate);
  if (lastLate === undefined) return inOrder.length;
  const key = (each: Seen) => `${each.paidOn ?? ""} ${each.due}`;
  return inOrder.filter((each) => !isLate(each) && key(each) > key(lastLate)).length;
}

function lastDay({ country }: PlainPayer, { by }: PlainPayer["promises"][number]): string {
  return plusBankingDays(country, by, L.promiseGraceBankingDays);
}

/** Asked at the end of the promise's last day. */
function isBroken(
  payer: PlainPayer,
  promise: PlainPayer["promises"][number],
  last: string,
  seen: readonly Seen[],
): boolean {
  const index = payer.promises.indexOf(promise);
  const isReplaced = payer.promises.some(
    (other, at) =>
      other.invoice === promise.invoice &&
      (other.from > promise.from || (other.from === promise.from && at > index)) &&
      other.from <= last,
  );
  const isDisputed = payer.disputes.some(
    (d) => d.invoice === promise.invoice && d.from <= last && (d.to === undefined || last <= d.to),
  );
  const paid = seen.find(({ invoice }) => invoice.number === promise.invoice);
  return !isReplaced && !isDisputed && paid !== undefined && paid.open > 0;
}
