/** Rows that are payments or reminders, one a row. */
import type { PayerNames, ReminderFact } from "../../ledger-facts.ts";
import { asNumber, asText } from "../as-written.ts";
import type { booksPayment } from "./books-payment.ts";
import type { ListAbout } from "./list-about.ts";
import { invoiceNumber, invoiceNumbers, referenceOf, referenceText } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";

/** What a row tells of money, before it is known whether the list writes what comes in with a minus. */
export type ToldPayment = Parameters<typeof booksPayment>[0] & {
  /** The row's own number. */
  readonly voucher?: string | undefined;
};

const PAYMENT_DAYS = ["paidOn", "day", "issuedOn"] as const;

const NOBODY: PayerNames = {};

/** Undefined when the row tells of no payment that can be used; what is wrong with it has been reported. */
export function toldPayment(
  row: TableRow,
  list: ListAbout,
  { isLedger }: { readonly isLedger: boolean },
): ToldPayment | undefined {
  // Where payments have days of their own, one without is not paid: the day of its invoice says nothing.
  const days = list.has("paidOn") && !isLedger ? (["paidOn", "day"] as const) : PAYMENT_DAYS;
  const dayRole = days.find((role) => row.text(role) !== "");
  const on = dayRole === undefined ? undefined : row.day(dayRole);
  const hasNoDay = dayRole === undefined;
  if (hasNoDay) row.wrong("no-payment-day", list.has("paidOn") ? "paidOn" : "day");
  const role = (["amount", "paid", "credit", "debit", "net", "open"] as const).find(
    (one) => row.text(one) !== "",
  );
  if (role === undefined) row.wrong("not-an-amount", "amount");
  const amount = role === undefined ? undefined : row.amount(role);
  if (on === undefined || amount === undefined || amount.minor === 0) return undefined;
  const invoices = invoiceNumbers(row.text("number"));
  const reference = referenceOf(row);
  const payer = list.customerOf(row);
  const text = asText([row.text("text"), referenceText(row)]);
  const written = /\d/.test(row.text("reference")) ? asNumber(row.text("reference")) : undefined;
  if (payer === undefined && invoices.length === 0 && reference === undefined && text === undefined) {
    row.wrong("no-customer", list.has("customer") ? "customer" : "customerNumber");
    return undefined;
  }
  // In columns of two sides what comes from customers is on the credit side.
  const minor = role === "debit" ? -amount.minor : amount.minor;
  const [voucher] = invoiceNumbers(row.text("voucher"));
  list.took(row);
  return {
    line: row.line,
    on,
    ...amount,
    minor,
    invoices,
    voucher,
    reference,
    written,
    text,
    payer: payer ?? NOBODY,
  };
}

/**
 * In a ledger of customers payments lower what they owe, and many programs write them with a minus: most of them, then.
 * In a list of payments alone one with a minus was paid back.
 */
export function withUsualSign(
  payments: readonly ToldPayment[],
  { isLedger }: { readonly isLedger: boolean },
): readonly ToldPayment[] {
  const below = payments.filter(({ minor }) => minor < 0).length;
  const isTurned = below > payments.length / 2 && (isLedger || payments.length > 1);
  return isTurned ? payments.map((payment) => ({ ...payment, minor: -payment.minor })) : payments;
}

/** One for each day that the row names. */
export function readReminders(row: TableRow, list: ListAbout): readonly ReminderFact[] {
  const days = list.has("remindedOn") ? row.days("remindedOn") : row.days("day");
  const invoice = invoiceNumber(row);
  const customer = list.customerOf(row);
  if (customer === undefined && invoice === undefined) {
    row.wrong("no-customer", list.has("customer") ? "customer" : "customerNumber");
    return [];
  }
  if (days.length > 0) list.took(row);
  return days.map((on) => ({ kind: "reminder", line: row.line, invoice, customer: customer ?? NOBODY, on }));
}
