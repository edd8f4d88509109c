/** How a customer's promises to pay stand on a day: which were broken by then. Pure. */
import { dayNumber } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { type JudgedInvoice, standingOf } from "../judged-invoice.ts";
import { judgedPayer, type Rules } from "../judged-payer.ts";
import type { PayerAccount } from "../payer-account.ts";
import { isAbout, outcomeOf, type PromiseToPay } from "../promises-to-pay.ts";
import { settle } from "../settle.ts";
import type { SettledInvoice } from "../settled.ts";

export interface BrokenPromise {
  readonly noteId: string;
  /** By when the customer promised to pay. */
  readonly by: Day;
  /** The one that it was about; absent when it was about all. */
  readonly invoice?: string | undefined;
  /** All that it was about has been paid since: it came too late, and nothing is missing. */
  readonly isPaid: boolean;
}

export interface PromisesOn {
  /** The newest first. */
  readonly broken: readonly BrokenPromise[];
}

export function promisesOn(
  account: PayerAccount,
  {
    on,
    settled = settle(account, on).invoices,
    ...rules
  }: Rules & { readonly on: Day; readonly settled?: readonly SettledInvoice[] | undefined },
): PromisesOn {
  if (!account.notes.some(({ says }) => says === "promised")) return { broken: [] };
  const today = dayNumber(on);
  const { promises, invoices } = judgedPayer(account, settled, {
    ...rules,
    knownOn: on,
  });
  const outcomes = promises.map((promise) => ({
    promise,
    outcome: outcomeOf(promise, today, { invoices, all: promises }),
  }));
  return {
    broken: outcomes
      .filter(({ outcome }) => outcome === "broken")
      .sort((one, other) => other.promise.lastOn - one.promise.lastOn)
      .map(({ promise }) => ({
        noteId: promise.note.noteId,
        by: promise.note.by,
        invoice: promise.note.invoice,
        isPaid: isPaidOn(promise, today, invoices),
      })),
  };
}

function isPaidOn(promise: PromiseToPay, day: number, invoices: readonly JudgedInvoice[]): boolean {
  return invoices
    .filter((invoice) => isAbout(promise, invoice))
    .every((invoice) => (standingOf(invoice, day)?.open ?? 0) === 0);
}
