/**
 * What was known of a customer, and when: the signs on every day on which they may have turned.
 *
 * A payment that was taken back counted until the day it was taken back. So the days before that are judged by what was
 * known then, and those after it by what is known since.
 */
import { dayNumber, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
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
}

/** Days on which money went back that are looked at one by one; those before the newest so many are taken together. */
const MOST_REVERSALS = 12;

export function payerHistory(account: PayerAccount, on: Day, asked: Asked): PayerHistory {
  const { settled = settle(account, on).invoices, ...rules } = asked;
  const payer = judgedPayer(account, settled, { ...rules, knownOn: on });
  const knownBefore = (knownOn: Day) =>
    judgedPayer(account, settle(account, knownOn).invoices, { ...rules, knownOn });
  return {
    payer,
    *turns() {
      let from: number | undefined;
      for (const knownOn of daysBeforeReversals(account, on)) {
        const last = dayNumber(knownOn);
        for (const turn of turningDays(knownBefore(knownOn), rules.limits, from)) {
          if (turn.day > last) break;
          yield turn;
        }
        from = last + 1;
      }
      yield* turningDays(payer, rules.limits, from);
    },
  };
}

/** The last days on which reversals were not known of yet, in order. */
function daysBeforeReversals({ payments }: PayerAccount, on: Day): Day[] {
  const days = new Set(
    payments.filter((payment) => payment.amount < 0 && payment.on <= on).map((payment) => payment.on),
  );
  return [...days]
    .sort()
    .slice(-MOST_REVERSALS)
    .map((day) => plusDays(day, -1));
}
