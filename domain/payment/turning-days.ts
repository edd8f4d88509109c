/**
 * The days on which a customer's signs can turn, so that three years are judged by looking at a few days of them.
 *
 * Something happens to an invoice only on certain days: it is issued, falls due, is paid, leaves a window of months, its
 * clock stops or goes on. Between two such days the open amounts stand still and every clock that runs goes on by one a
 * day. So every measure is a straight line there, every sign turns at most once, and where the signs are the same at both
 * ends they are the same between. Where they are not, the day is found by halving.
 */
import { leavesWindow } from "./day-windows.ts";
import type { JudgedInvoice } from "./judged-invoice.ts";
import type { JudgedPayer } from "./judged-payer.ts";
import type { PaymentLimits } from "./payment-limits.ts";
import { areSame, signsOn } from "./signs.ts";
import type { DaySigns } from "./signs.ts";

/** After the last thing that happens a clock may run on for ever: so far on, every sign has turned that ever will. */
const LONG_AFTER = 100_000;

/** The days on which something happens, in order. */
function eventDays({ invoices, reminders, broken, exempt }: JudgedPayer, from?: number): number[] {
  const days = new Set<number>(from === undefined ? [] : [from]);
  for (const invoice of invoices) for (const day of eventsOf(invoice)) days.add(day);
  for (const on of [...reminders, ...broken]) days.add(on).add(leavesWindow(on, 12));
  for (const { from, to } of exempt) days.add(from).add(to + 1);
  return [...days].filter((day) => day >= (from ?? -Infinity) && day < Infinity).sort((a, b) => a - b);
}

function eventsOf({
  issuedOn,
  dueOn,
  payments,
  credits,
  stopped,
  disputed,
  exempt,
}: JudgedInvoice): number[] {
  return [
    issuedOn,
    leavesWindow(issuedOn, 12),
    leavesWindow(issuedOn, 3),
    ...(dueOn === undefined ? [] : [dueOn, dueOn + 1, leavesWindow(dueOn, 12), leavesWindow(dueOn, 3)]),
    ...[...payments, ...credits].map(({ on }) => on),
    ...[...stopped, ...disputed, ...exempt].flatMap(({ from, to }) => [from, to + 1]),
  ];
}

/**
 * The signs on each day on which they may differ from the day before, in order, from the first thing that is known of the
 * customer, or from the day `from`, which is then the first. The last may lie far ahead.
 */
export function* turningDays(
  payer: JudgedPayer,
  limits: PaymentLimits,
  from?: number,
): Generator<DaySigns, void> {
  const events = eventDays(payer, from);
  for (const [index, day] of events.entries()) {
    const first = signsOn(payer, day, limits);
    yield first;
    if (!first.measured.isRunning) continue;
    const lastDay = (events[index + 1] ?? day + LONG_AFTER) - 1;
    if (lastDay > day) yield* between(first, signsOn(payer, lastDay, limits));
  }

  /** The days after `left` up to `right` on which the signs turn. */
  function* between(left: DaySigns, right: DaySigns): Generator<DaySigns, void> {
    if (areSame(left.signs, right.signs)) return;
    if (right.day - left.day === 1) {
      yield right;
      return;
    }
    const middle = signsOn(payer, Math.floor((left.day + right.day) / 2), limits);
    yield* between(left, middle);
    yield* between(middle, right);
  }
}
