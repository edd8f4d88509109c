/**
 * Promises to pay that staff noted: which invoices they are about, until when the clock stands for them, and what became
 * of them. A promise is kept when all that it is about is paid at the end of its last day: the day promised and a few
 * banking days, because money takes time. A new promise about the same, made before that, takes the place of the old one.
 */
import type { Country } from "../company.ts";
import { dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { plusBankingDays } from "./banking-days.ts";
import { covers } from "./day-windows.ts";
import { standingOf } from "./judged-invoice.ts";
import type { JudgedInvoice } from "./judged-invoice.ts";
import type { PayerNote, StatedInvoice } from "./payer-account.ts";

export type PromisedNote = Extract<PayerNote, { says: "promised" }>;

/** A promise with the days on which the clock stands: from the day it was made to its last day. */
export interface PromiseToPay {
  readonly note: PromisedNote;
  /** The invoice that it is about, when it names one that is known. */
  readonly about?: StatedInvoice | undefined;
  readonly from: number;
  readonly by: number;
  /** The day promised and the grace. */
  readonly lastOn: number;
}

/**
 * - `running`: its last day has not passed; it may be paid already;
 * - `kept`, `broken`: as of the end of its last day;
 * - `replaced`: by a later promise about the same;
 * - `void`: at its end there was nothing to pay, or it was disputed.
 */
export type PromiseOutcome = "running" | "kept" | "broken" | "replaced" | "void";

export function promisesToPay(
  notes: readonly PayerNote[],
  {
    country,
    graceBankingDays,
    aboutOf,
  }: {
    readonly country: Country;
    readonly graceBankingDays: number;
    readonly aboutOf: (note: PayerNote) => StatedInvoice | undefined;
  },
): PromiseToPay[] {
  return notes
    .filter((note) => note.says === "promised")
    .map((note) => ({
      note,
      about: aboutOf(note),
      from: dayNumber(note.from),
      by: dayNumber(note.by),
      lastOn: dayNumber(lastDayOf(note.by, country, graceBankingDays)),
    }));
}

/** The last day on which money that was promised by `by` is in time. */
export function lastDayOf(by: Day, country: Country, graceBankingDays: number): Day {
  return plusBankingDays(country, by, graceBankingDays);
}

/**
 * Whether the promise is about the invoice: the one it names; else all that were issued when it was made and are due by
 * the day that was promised.
 */
export function isAbout(
  { note, about, from, by }: PromiseToPay,
  invoice: Pick<JudgedInvoice, "stated" | "issuedOn" | "dueOn">,
) {
  if (note.invoice !== undefined) return about === invoice.stated;
  return invoice.issuedOn <= from && invoice.dueOn !== undefined && invoice.dueOn <= by;
}

/** What became of a promise by the end of `day`. `all`: every promise of the customer. */
export function outcomeOf(
  promise: PromiseToPay,
  day: number,
  { invoices, all }: { readonly invoices: readonly JudgedInvoice[]; readonly all: readonly PromiseToPay[] },
): PromiseOutcome {
  if (all.some((other) => other.from <= day && replaces(other, promise))) return "replaced";
  if (day <= promise.lastOn) return "running";
  const promised = invoices.filter((invoice) => isAbout(promise, invoice));
  const judged = promised.filter(
    ({ disputed, exempt }) => !covers(disputed, promise.lastOn) && !covers(exempt, promise.lastOn),
  );
  const standings = judged.flatMap((invoice) => standingOf(invoice, promise.lastOn) ?? []);
  if (standings.length === 0) return "void";
  return standings.every(({ open }) => open === 0) ? "kept" : "broken";
}

/** A later promise about the same, or about everything, made while the earlier one ran. */
function replaces(later: PromiseToPay, earlier: PromiseToPay): boolean {
  const isSameInvoice =
    later.about === earlier.about &&
    (later.about !== undefined || later.note.invoice === earlier.note.invoice);
  const aboutTheSame = later.note.invoice === undefined || isSameInvoice;
  const isLater =
    later.from > earlier.from || (later.from === earlier.from && orderOf(later) > orderOf(earlier));
  return aboutTheSame && isLater && later.from <= earlier.lastOn;
}

const orderOf = ({ note }: PromiseToPay): string => `${note.at} ${note.noteId}`;
