/** Accounts of made-up customers who pay on time, a year of monthly invoices each: for `scan`. */
import type { PayerAccount, StatedInvoice } from "../../domain/payment/payer-account.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";

/** The Friday before the runs. */
export const BOOKS_REACH: Day = "2026-11-20";

const STATED = { statedOn: BOOKS_REACH, statedAt: "2026-11-20T15:00:00.000Z", toldOn: BOOKS_REACH } as const;

/** Always the same for the same number. */
export function accountOf(number: number): PayerAccount {
  return account(
    number,
    Array.from({ length: 10 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}-05`),
  );
}

/** A number that the books have for the first time: invoiced once, just now. */
export function newAccountOf(number: number): PayerAccount {
  return account(number, [BOOKS_REACH]);
}

function account(number: number, invoicedOn: readonly Day[]): PayerAccount {
  const customer = { number: String(number + 1), name: `Kund ${String(number + 1)} AB` };
  const invoices = invoicedOn.map((issuedOn, month): StatedInvoice => {
    const dueOn = plusDays(issuedOn, 30);
    const isPaid = dueOn <= BOOKS_REACH;
    return {
      number: `${String(number)}-${String(month)}`,
      customer,
      issuedOn,
      dueOn,
      amount: 100_000,
      currency: "SEK",
      open: isPaid ? 0 : 100_000,
      ...(isPaid && { paidOn: dueOn }),
      ...STATED,
    };
  });
  return {
    accountId: `a-${String(number)}`,
    names: [customer],
    invoices,
    creditNotes: [],
    payments: [],
    reminders: [],
    notes: [],
  };
}
