/** Made-up payers: accounts from a few words, and what settles their invoices. */
import type { PayerAccount, PayerNote, StatedInvoice } from "../../../domain/payment/payer-account.ts";
import type { SettledInvoice } from "../../../domain/payment/settled.ts";
import type { Day } from "../../../domain/time/instant.ts";

export interface SampleInvoice extends Partial<Omit<StatedInvoice, "number">> {
  readonly dueOn?: Day | undefined;
  /** Days on which it was paid; an amount when not all of it was. */
  readonly paid?: Day | readonly (readonly [Day, number])[] | undefined;
  readonly credited?: readonly (readonly [Day, number])[] | undefined;
}

export interface SamplePayer {
  readonly account: PayerAccount;
  /** What settles the invoices, as far as it is known on a day. */
  readonly settled: (until: Day) => SettledInvoice[];
}

const LATE: Day = "2030-01-01";

/** Amounts of 10 000 kr where nothing else is said, issued thirty days before they are due. */
export function samplePayer(
  invoices: readonly SampleInvoice[],
  rest: Partial<Pick<PayerAccount, "reminders">> & { notes?: readonly Note[] } = {},
): SamplePayer {
  const stated = invoices.map((each, index) => ({ each, invoice: statedInvoice(each, index) }));
  return {
    account: {
      accountId: "payer",
      names: [{ name: "Nordhamns Glas AB" }],
      invoices: stated.map(({ invoice }) => invoice),
      creditNotes: [],
      payments: [],
      reminders: rest.reminders ?? [],
      notes: (rest.notes ?? []).map((note, index): PayerNote => ({
        noteId: `n${index}`,
        at: "2026-01-01T00:00:00.000Z",
        ...note,
      })),
    },
    settled: (until) => stated.map(({ each, invoice }) => settledInvoice(each, invoice, until)),
  };
}

/** A note without what does not matter. */
export type Note = PayerNote extends infer N
  ? N extends PayerNote
    ? Omit<N, "noteId" | "at">
    : never
  : never;

function statedInvoice(
  { paid: _paid, credited: _credited, ...said }: SampleInvoice,
  index: number,
): StatedInvoice {
  return {
    number: `F${index + 1}`,
    amount: 1_000_000,
    currency: "SEK",
    issuedOn: said.dueOn === undefined ? undefined : daysLater(said.dueOn, -30),
    statedOn: LATE,
    statedAt: `${LATE}T00:00:00.000Z`,
    ...said,
  };
}

function settledInvoice(
  { paid, credited = [] }: SampleInvoice,
  invoice: StatedInvoice,
  until: Day,
): SettledInvoice {
  const credits = credited.map(([on, amount]) => ({
    on,
    amount,
    by: "credit-note" as const,
    from: "credit-note" as const,
  }));
  const left = invoice.amount - credited.reduce((sum, [, amount]) => sum + amount, 0);
  const parts = paid === undefined ? [] : typeof paid === "string" ? [[paid, left] as const] : paid;
  const payments = parts.map(([on, amount]) => ({
    on,
    amount,
    by: "books" as const,
    from: "books" as const,
  }));
  const settlements = [...credits, ...payments]
    .filter(({ on }) => on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const open = invoice.amount - settlements.reduce((sum, { amount }) => sum + amount, 0);
  return { invoice, settlements, open, credited: 0, undated: 0 };
}

export function daysLater(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
