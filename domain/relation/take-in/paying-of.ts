/**
 * What an account of the ledger says of how its customer pays, as stretches of days, so that it can be asked for any day:
 * also for one that comes, since what is open today is overdue from a day on that is known. What is slow and what is overdue
 * is decided by the rules of payments alone. Pure.
 */
import { createInvoiceNamed } from "../../payment/accounts/which-is-meant.ts";
import { joined, type Stretch, stretch } from "../../payment/day-windows.ts";
import { standingChanges } from "../../payment/evaluate.ts";
import { type JudgedInvoice, standingOf } from "../../payment/judged-invoice.ts";
import { judgedPayer, type Rules } from "../../payment/judged-payer.ts";
import type { PayerAccount, StatedInvoice } from "../../payment/payer-account.ts";
import type { PayerState } from "../../payment/payer-state.ts";
import { settle } from "../../payment/settle.ts";
import type { SettledInvoice } from "../../payment/settled.ts";
import { dayFrom, dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Days, Paying } from "../relation-facts.ts";

export interface PayingAsked extends Rules {
  /** The day that the books reach: what is open then goes on being open. */
  readonly on: Day;
}

/** Of a kind, the newest. */
export const MOST_STRETCHES = 60;

/** What ended before that many days says nothing of the customer any more. */
const KEPT_DAYS = 3 * 366;

const LONG_AGO: Day = "1900-01-01";

/** `account` as it is to be judged, with what lists of open items leave out (`domain/payment/unlisted.ts`). */
export function payingOf(account: PayerAccount, { on, ...rules }: PayingAsked): Paying {
  const settled = settle(account, on).invoices;
  const since = dayNumber(on) - KEPT_DAYS;
  const kept = (all: readonly Stretch[]): readonly Days[] => newest(all, since);
  const states = statesOf(account, { ...rules, on, settled });
  const stretchesOf = (state: PayerState): readonly Stretch[] =>
    states.filter((each) => each.state === state);
  return {
    id: account.accountId,
    disputed: kept(disputes(account, settled)),
    overdue: kept(overdueDays(account, settled, { ...rules, knownOn: on })),
    slow: kept(stretchesOf("slow")),
    serious: kept(stretchesOf("serious")),
  };
}

function statesOf(
  account: PayerAccount,
  { on, ...asked }: PayingAsked & { readonly settled: readonly SettledInvoice[] },
): (Stretch & { readonly state: PayerState })[] {
  const changes = standingChanges(account, asked, { from: LONG_AGO, to: on });
  return changes.map(({ on: from, state }, at) => {
    const next = changes[at + 1];
    return { state, from: dayNumber(from), to: next === undefined ? Infinity : dayNumber(next.on) - 1 };
  });
}

/** As staff noted them; a dispute about one invoice ends when it is paid, or taken back. */
function disputes({ notes }: PayerAccount, settled: readonly SettledInvoice[]): readonly Stretch[] {
  const invoiceNamed = createInvoiceNamed(settled.map(({ invoice }) => invoice));
  const settledOn = new Map<StatedInvoice, Day | undefined>(
    settled.map((each) => [each.invoice, each.settledOn]),
  );
  return notes
    .filter((note) => note.says === "disputed")
    .map(({ invoice: number, from, to }) => {
      const invoice = number === undefined ? undefined : invoiceNamed(number, { on: from });
      const over = invoice && settledOn.get(invoice);
      const { from: first, to: last } = stretch(from, to);
      return { from: first, to: over === undefined ? last : Math.min(last, dayNumber(over) - 1) };
    });
}

/**
 * The days at whose end an invoice is open and later than the grace, and its clock runs: not while it is disputed, or is
 * promised by a day that has not passed. What a collection agency has is overdue, too, though nobody is judged by it.
 */
function overdueDays(
  account: PayerAccount,
  settled: readonly SettledInvoice[],
  rules: Rules & { readonly knownOn: Day },
): readonly Stretch[] {
  const withCollected = settled.map(({ invoice: { status, ...invoice }, ...each }) => ({
    ...each,
    invoice: status === "collection" ? invoice : { ...invoice, status },
  }));
  return judgedPayer(account, withCollected, rules).invoices.flatMap((invoice) =>
    overdueOf(invoice, rules.limits.graceDays),
  );
}

function overdueOf(invoice: JudgedInvoice, graceDays: number): readonly Stretch[] {
  const { dueOn, payments, credits, stopped, exempt } = invoice;
  if (dueOn === undefined) return [];
  const over = [...payments, ...credits]
    .map(({ on }) => on)
    .sort((a, b) => a - b)
    .find((day) => (standingOf(invoice, Math.max(day, invoice.issuedOn))?.open ?? 0) === 0);
  const late = { from: firstLate(dueOn, graceDays, stopped), to: over === undefined ? Infinity : over - 1 };
  return without(late, joined([...stopped, ...exempt]));
}

/** The first day that is more than the grace after the due day, by the clock; `stopped` is joined, and in order. */
function firstLate(dueOn: number, graceDays: number, stopped: readonly Stretch[]): number {
  return stopped.reduce(
    (first, { from, to }) => {
      const begins = Math.max(from, dueOn + 1);
      return begins <= first && begins <= to ? first + to - begins + 1 : first;
    },
    dueOn + graceDays + 1,
  );
}

/** `stopped` is joined, and in order. */
function without({ from, to }: Stretch, stopped: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = [];
  let next = from;
  for (const pause of stopped) {
    if (pause.from > next) parts.push({ from: next, to: Math.min(to, pause.from - 1) });
    next = Math.max(next, pause.to + 1);
  }
  return [...parts, { from: next, to }].filter((part) => part.from <= part.to && part.from < Infinity);
}

function newest(all: readonly Stretch[], since: number): readonly Days[] {
  return joined(all)
    .filter(({ to }) => to >= since)
    .slice(-MOST_STRETCHES)
    .map(({ from, to }) => ({ from: dayFrom(from), ...(to !== Infinity && { to: dayFrom(to) }) }));
}
