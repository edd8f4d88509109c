/**
 * What was known of a customer, and when: the signs on every day on which they may have turned.
 *
 * Of a customer with many thousands of invoices only the last months are folded, and only so far ahead: what came of the
 * years before them shows in these, and is looked at again.
 *
 * A payment that was taken back counted until the day it was taken back. So the days before that are judged by what was
 * known then, and those after it by what is known since.
 */
import { dayNumber, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { standingOf } from "./judged-invoice.ts";
import type { JudgedInvoice } from "./judged-invoice.ts";
import { judgedPayer } from "./judged-payer.ts";
import type { JudgedPayer, Rules } from "./judged-payer.ts";
import type { PayerAccount } from "./payer-account.ts";
import { settle } from "./settle.ts";
import type { SettledInvoice } from "./settled.ts";
import type { DaySigns } from "./signs.ts";
import { turningDays } from "./turning-days.ts";

/** `settled`: what `settle` says of the account for the day that is asked for, when the caller has it. */
export interface Asked extends Rules {
  readonly settled?: readonly SettledInvoice[] | undefined;
}

export interface PayerHistory {
  /** As known on the day that is asked for. */
  readonly payer: JudgedPayer;
  /** In order; those after the day that is asked for are what would be if nothing happened. */
  readonly turns: () => Generator<DaySigns, void>;
  /** The last day that is worth looking at: for it, and for later ones, look again then. A day number. */
  readonly until: number;
}

/** Days on which money went back that are looked at one by one; those before the newest so many are taken together. */
const MOST_REVERSALS = 12;

/** Each such day settles all payments anew. */
const MOST_SETTLED = 100_000;

/** An invoice looked at on a day, so often: a second or two. A customer with a few hundred invoices never comes near. */
const MOST_LOOKS = 4_000_000;
const FEWEST_DAYS = 100;

/** Longer than any window of measures. */
const WINDOW_DAYS = 400;

export function payerHistory(account: PayerAccount, on: Day, asked: Asked): PayerHistory {
  const { settled = settle(account, on).invoices, ...rules } = asked;
  const payer = judgedPayer(account, settled, { ...rules, knownOn: on });
  const knownBefore = (knownOn: Day) =>
    judgedPayer(account, settle(account, knownOn).invoices, { ...rules, knownOn });
  const days = Math.max(FEWEST_DAYS, Math.floor(MOST_LOOKS / (payer.invoices.length + 1)));
  const today = dayNumber(on);
  const start = firstDayOf(payer) < today - days ? today - days : undefined;
  return {
    payer,
    until: today + days,
    *turns() {
      let from = start;
      for (const knownOn of daysBeforeReversals(account, on)) {
        const last = dayNumber(knownOn);
        if (last < (start ?? -Infinity)) continue;
        for (const turn of turningDays(since(start, knownBefore(knownOn)), rules.limits, from)) {
          if (turn.day > last) break;
          yield turn;
        }
        from = last + 1;
      }
      yield* turningDays(since(start, payer), rules.limits, from);
    },
  };
}

function firstDayOf({ invoices }: JudgedPayer): number {
  return invoices.reduce((first, { issuedOn }) => Math.min(first, issuedOn), Infinity);
}

/** Without what was due and settled so long before that day that no measure sees it. */
function since(day: number | undefined, payer: JudgedPayer): JudgedPayer {
  if (day === undefined) return payer;
  const before = day - WINDOW_DAYS;
  const isOver = (invoice: JudgedInvoice): boolean =>
    Math.max(invoice.issuedOn, invoice.dueOn ?? -Infinity) < before &&
    (standingOf(invoice, before)?.open ?? 0) === 0;
  return { ...payer, invoices: payer.invoices.filter((invoice) => !isOver(invoice)) };
}

/** The last days on which reversals were not known of yet, in order. */
function daysBeforeReversals({ payments }: PayerAccount, on: Day): Day[] {
  const days = new Set(
    payments.filter((payment) => payment.amount < 0 && payment.on <= on).map((payment) => payment.on),
  );
  return [...days]
    .sort()
    .slice(-Math.max(1, Math.min(MOST_REVERSALS, Math.floor(MOST_SETTLED / payments.length))))
    .map((day) => plusDays(day, -1));
}
