/**
 * An account made ready to be judged: what is left out is gone, days are numbers, the clock's stops are known for each
 * invoice. Made once, and then asked about many days.
 *
 * Left out: drafts, cancelled invoices, those handed to collection, amounts under the tolerance, and invoices that were
 * paid nobody knows when, because nothing is invented against a customer. But some of those are certain to have been late:
 * they were stated open long after they were due. Who has such a one is judged by all of them, each as early as it may have
 * been paid, so that the late ones are not all that counts.
 */
import type { Country } from "../company.ts";
import { dayNumber, plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { createInvoiceNamed } from "./accounts/which-is-meant.ts";
import { effectiveDueOn } from "./banking-days.ts";
import { joined, stretch } from "./day-windows.ts";
import type { Stretch } from "./day-windows.ts";
import type { JudgedInvoice, Lowered } from "./judged-invoice.ts";
import type { PayerAccount, PayerNote, StatedInvoice } from "./payer-account.ts";
import type { PaymentLimits } from "./payment-limits.ts";
import { isAbout, outcomeOf, promisesToPay } from "./promises-to-pay.ts";
import type { PromiseToPay } from "./promises-to-pay.ts";
import { reminderDays } from "./reminders.ts";
import type { SettledInvoice, Settlement } from "./settled.ts";

export interface JudgedPayer {
  readonly invoices: readonly JudgedInvoice[];
  readonly reminders: readonly number[];
  /** The days on which promises to pay were broken: each the day after the promise's last one. */
  readonly broken: readonly number[];
  readonly promises: readonly PromiseToPay[];
  /** Days on which the customer is not judged, and why. */
  readonly exempt: readonly (Stretch & { readonly until: Day; readonly reason: string })[];
}

export interface Rules {
  readonly limits: PaymentLimits;
  readonly country: Country;
}

/** Notes and payments that are dated later than `knownOn` are not known yet. */
export function judgedPayer(
  account: PayerAccount,
  settled: readonly SettledInvoice[],
  { limits, country, knownOn }: Rules & { readonly knownOn: Day },
): JudgedPayer {
  const notes = account.notes.filter((note) => ("from" in note ? note.from : note.on) <= knownOn);
  const reminders = account.reminders.filter(({ on }) => on <= knownOn);
  // In one order, because sums of fractions depend on it.
  const worthJudging = settled.filter(isJudged(limits));
  const isUnsure = isPaidNobodyKnowsWhen(limits);
  const countUnsure = worthJudging.some(
    (each) => isUnsure(each) && isSurelyLate(each, { limits, country, knownOn }),
  );
  const judged = worthJudging
    .filter((each) => countUnsure || !isUnsure(each))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const invoiceNamed = createInvoiceNamed(settled.map(({ invoice }) => invoice));
  const about = new Map(
    notes.map((note) => {
      const on = "from" in note ? note.from : note.on;
      return [note, note.invoice === undefined ? undefined : invoiceNamed(note.invoice, { on })];
    }),
  );
  const aboutOf = (note: PayerNote): StatedInvoice | undefined => about.get(note);
  const promises = promisesToPay(notes, {
    country,
    graceBankingDays: limits.promiseGraceBankingDays,
    aboutOf,
  });
  const invoices = judged
    .filter(({ invoice }) => (invoice.issuedOn ?? invoice.dueOn ?? invoice.statedOn) <= knownOn)
    .map((each) => judgedInvoice(each, { limits, country, knownOn, notes, aboutOf, promises }));
  const dueOf = new Map(invoices.map(({ stated, dueOn }) => [stated, dueOn]));
  const known = new Set(judged.map(({ invoice }) => invoice));
  return {
    invoices,
    promises,
    reminders: reminderDays(
      { reminders, notes },
      {
        invoices: judged.map(({ invoice }) => {
          const due = dueOf.get(invoice);
          return { invoice, likelyFrom: due === undefined ? undefined : due + limits.graceDays + 1 };
        }),
        invoiceNamed,
        leftOut: new Set(settled.map(({ invoice }) => invoice).filter((invoice) => !known.has(invoice))),
      },
    ).filter((on) => on <= dayNumber(knownOn)),
    broken: promises
      .filter((promise) => outcomeOf(promise, promise.lastOn + 1, { invoices, all: promises }) === "broken")
      .map(({ lastOn }) => lastOn + 1)
      .sort((a, b) => a - b),
    exempt: notes
      .filter((note) => note.says === "exempt")
      .filter(({ invoice }) => invoice === undefined)
      .map(({ from, until, reason }) => ({ ...stretch(from, until), until, reason })),
  };
}

function orderOf({ invoice: { number, issuedOn, dueOn } }: SettledInvoice): string {
  return `${number} ${issuedOn ?? ""} ${dueOn ?? ""}`;
}

function isJudged(limits: PaymentLimits) {
  return ({ invoice }: SettledInvoice): boolean =>
    invoice.status === undefined && invoice.amount >= leastOf(invoice, limits);
}

function isPaidNobodyKnowsWhen(limits: PaymentLimits) {
  return ({ invoice, undated, credited, open }: SettledInvoice): boolean =>
    undated > 0 && open < leastOf(invoice, limits) && undated >= invoice.amount - credited - open;
}

function leastOf({ currency }: SettledInvoice["invoice"], { tolerance }: PaymentLimits): number {
  return Math.max(1, tolerance[currency] ?? 0);
}

/** Whether the last day on which it was stated open was beyond the grace. */
function isSurelyLate(
  { invoice, settlements }: SettledInvoice,
  { limits, country, knownOn }: Rules & { readonly knownOn: Day },
): boolean {
  if (invoice.dueOn === undefined) return false;
  const graceEndsOn = plusDays(effectiveDueOn(country, invoice.dueOn), limits.graceDays);
  return settlements.some(({ on, dayUnknown }) => dayUnknown === true && on > graceEndsOn && on <= knownOn);
}

function judgedInvoice(
  { invoice, settlements }: SettledInvoice,
  {
    limits,
    country,
    knownOn,
    notes,
    aboutOf,
    promises,
  }: Rules & {
    readonly knownOn: Day;
    readonly notes: readonly PayerNote[];
    readonly aboutOf: (note: PayerNote) => StatedInvoice | undefined;
    readonly promises: readonly PromiseToPay[];
  },
): JudgedInvoice {
  const { number, currency, amount } = invoice;
  const dueOn = invoice.dueOn === undefined ? undefined : dayNumber(effectiveDueOn(country, invoice.dueOn));
  const issuedOn = dayNumber(invoice.issuedOn ?? invoice.dueOn ?? invoice.statedOn);
  const about = notes.filter((note) => note.invoice === undefined || aboutOf(note) === invoice);
  const disputed = joined(
    about.filter((note) => note.says === "disputed").map(({ from, to }) => stretch(from, to)),
  );
  const promised = promises
    .filter((promise) => isAbout(promise, { stated: invoice, issuedOn, dueOn }))
    .map(({ from, lastOn }) => ({ from, to: lastOn }));
  const lowered = (isCredit: boolean): Lowered[] =>
    settlements
      .filter((each) => each.on <= knownOn && isCreditNote(each) === isCredit)
      .map(({ on, amount: by }) => ({ on: dayNumber(on), amount: by }))
      .sort((a, b) => a.on - b.on);
  return {
    stated: invoice,
    number,
    currency,
    amount,
    tolerance: leastOf(invoice, limits),
    issuedOn: Math.min(issuedOn, dueOn ?? issuedOn),
    dueOn,
    payments: lowered(false),
    credits: lowered(true),
    stopped: joined([...disputed, ...promised]),
    disputed,
    exempt: joined(
      about
        .filter((note) => note.says === "exempt")
        .filter((note) => note.invoice !== undefined)
        .map(({ from, until }) => stretch(from, until)),
    ),
  };
}

function isCreditNote({ by, from }: Settlement): boolean {
  return by === "credit-note" || from === "credit-note";
}
