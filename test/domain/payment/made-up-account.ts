/** Invoices and payments of a made-up customer, said shortly. */
import type { KeptPayment, PayerAccount, StatedInvoice } from "../../../domain/payment/payer-account.ts";
import { settle } from "../../../domain/payment/settle.ts";
import type { Settled, Settlement } from "../../../domain/payment/settled.ts";

/** An invoice of 1,000.00 kr, due on 31 January, of whose payment nobody says anything. */
export function anInvoice(number: string, said: Partial<StatedInvoice> = {}): StatedInvoice {
  return {
    number,
    issuedOn: "2025-01-01",
    dueOn: "2025-01-31",
    amount: 100_000,
    currency: "SEK",
    statedOn: "2025-01-01",
    statedAt: "2025-01-01T08:00:00.000Z",
    ...(said.open !== undefined || said.paidOn !== undefined ? { toldOn: said.statedOn } : {}),
    ...said,
  };
}

/** A payment of 1,000.00 kr on 30 January, by the bank, that names nothing. */
export function aPayment(paymentId: string, said: Partial<KeptPayment> = {}): KeptPayment {
  return {
    paymentId,
    from: "camt",
    on: "2025-01-30",
    amount: 100_000,
    currency: "SEK",
    references: [],
    invoices: [],
    payer: {},
    ...said,
  };
}

export function anAccount(facts: Partial<PayerAccount>): PayerAccount {
  return {
    accountId: "a-1",
    names: [{ name: "Kund AB" }],
    invoices: [],
    creditNotes: [],
    payments: [],
    reminders: [],
    notes: [],
    ...facts,
  };
}

/** What the books say at the end of the quarter. */
export const STATED = { statedOn: "2025-03-31", statedAt: "2025-04-01T06:00:00.000Z" } as const;

export function settled(
  invoices: readonly StatedInvoice[],
  payments: readonly KeptPayment[],
  more: Partial<PayerAccount> = {},
): Settled {
  return settle(anAccount({ invoices, payments, ...more }));
}

/** `1001: 1000 on 2025-01-30 by reference`, one line a settlement; what is open at the end of each invoice. */
export function lines({ invoices }: Settled): string[] {
  const line = ({ on, amount, by, dayUnknown }: Settlement): string =>
    `${amount / 100} on ${on} by ${by}${dayUnknown ? " (day unknown)" : ""}`;
  return invoices.map(
    ({ invoice, settlements, open }) =>
      `${invoice.number}: ${[...settlements.map(line), `${open / 100} open`].join(", ")}`,
  );
}

/** `p: 1000 several-fit`, one line a payment that is unmatched. */
export function unmatched({ unmatched: some }: Settled): string[] {
  return some.map(({ payment, amount, because }) => `${payment.paymentId}: ${amount / 100} ${because}`);
}
