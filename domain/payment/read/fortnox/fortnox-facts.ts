/**
 * What Fortnox' records say of the ledger (apps.fortnox.se/apidocs, Invoices and InvoicePayments). Traps: an invoice that
 * is not booked has balance nought and is not paid; a credit note is an invoice with amounts below nought, and only the
 * full record says so in words; `CreditInvoiceReference` leads both ways.
 */
import type { CreditNoteFact, InvoiceFact, PaymentFact } from "../../ledger-facts.ts";
import type { Currency } from "../../money.ts";
import { asNumber } from "../as-written.ts";
import { booksPayment, type BooksPaymentIds } from "../table/books-payment.ts";
import {
  currencyOf,
  customerOf,
  dayOf,
  documentNumberOf,
  type Fields,
  flagOf,
  minorOf,
  type TellWrong,
  textOf,
} from "./fortnox-fields.ts";

/** The currency of the company's books. */
const BOOKS: Currency = "SEK";

/** Undefined for a record that states nothing of the ledger; what is wrong with it is told. */
export function invoiceFact(
  line: number,
  fields: Fields,
  tell: TellWrong,
): InvoiceFact | CreditNoteFact | undefined {
  const status = statusOf(fields);
  const number = asNumber(textOf(fields, "DocumentNumber"));
  const customer = customerOf(fields);
  const currency = currencyOf(fields, tell);
  if (number === undefined) tell("DocumentNumber", "no-number");
  if (customer === undefined) tell("CustomerNumber", "no-customer");
  if (number === undefined || customer === undefined || currency === undefined) return undefined;
  const amount = amountOf(fields, currency, tell);
  if (amount === undefined) return undefined;

  const issuedOn = dayOf(fields, "InvoiceDate", tell);
  if (amount < 0 || flagOf(fields, "Credit") === true) {
    if (amount === 0 || status !== undefined) return undefined;
    const credited = documentNumberOf(fields, "CreditInvoiceReference");
    const of = credited === undefined ? [] : [credited];
    return { kind: "credit-note", line, number, customer, issuedOn, amount: Math.abs(amount), currency, of };
  }
  if (amount === 0 && status === undefined) return undefined;

  const dueOn = dayOf(fields, "DueDate", tell);
  if (status === undefined && textOf(fields, "DueDate") === "") tell("DueDate", "no-due-day");
  const isDueTooEarly = dueOn !== undefined && issuedOn !== undefined && dueOn < issuedOn;
  if (isDueTooEarly) tell("DueDate", "day-unlikely");
  const open = status === undefined ? openOf(fields, amount, currency, tell) : undefined;
  return {
    kind: "invoice",
    line,
    number,
    customer,
    issuedOn,
    dueOn: isDueTooEarly ? undefined : dueOn,
    amount,
    currency,
    reference: documentNumberOf(fields, "OCR"),
    open,
    paidOn: open === 0 ? dayOf(fields, "FinalPayDate", tell) : undefined,
    status,
    ...remindersOf(fields, tell),
  };
}

/** The number of the credit note that an invoice names as its own. */
export function creditNoteOf(fields: Fields): string | undefined {
  return flagOf(fields, "Credit") === true ? undefined : documentNumberOf(fields, "CreditInvoiceReference");
}

/** Undefined for a payment that is not booked, or that says too little. */
export function paymentFact(
  line: number,
  fields: Fields,
  tell: TellWrong,
  ids: BooksPaymentIds,
): PaymentFact | undefined {
  if (flagOf(fields, "Booked") === false) return undefined;
  const currency = currencyOf(fields, tell);
  const invoice = documentNumberOf(fields, "InvoiceNumber");
  if (currency === undefined) return undefined;
  // In the invoice's currency; `Amount` alone is in the books' or, in lists, the only one.
  const field = textOf(fields, "AmountCurrency") === "" ? "Amount" : "AmountCurrency";
  const minor = minorOf(fields, field, currency, tell);
  if (minor === undefined && textOf(fields, field) === "") tell(field, "not-an-amount");
  if (minor === undefined || minor === 0) return undefined;
  const on = dayOf(fields, "PaymentDate", tell);
  if (invoice === undefined) tell("InvoiceNumber", "no-number");
  if (on === undefined && textOf(fields, "PaymentDate") === "") tell("PaymentDate", "no-payment-day");
  if (on === undefined || invoice === undefined) return undefined;
  const reference = documentNumberOf(fields, "InvoiceOCR");
  const payer = customerOf(fields, "Invoice") ?? {};
  return booksPayment({ line, on, minor, currency, invoices: [invoice], reference, payer }, ids);
}

function statusOf(fields: Fields): InvoiceFact["status"] {
  if (flagOf(fields, "Cancelled") === true) return "cancelled";
  return flagOf(fields, "Booked") === false || flagOf(fields, "NotCompleted") === true ? "draft" : undefined;
}

/** What the customer has to pay: without the part that the state pays (ROT, RUT). */
function amountOf(fields: Fields, currency: Currency, tell: TellWrong): number | undefined {
  const toPay = minorOf(fields, "TotalToPay", currency, tell);
  if (toPay !== undefined && toPay !== 0) return toPay;
  const total = minorOf(fields, "Total", currency, tell) ?? toPay;
  if (total === undefined && textOf(fields, "Total") === "") tell("Total", "not-an-amount");
  return total;
}

/**
 * Between nought and the amount. Nobody says in which currency the balance of an invoice in another currency stands: of
 * the two that it can be, the one is taken by which the customer owes less.
 */
function openOf(fields: Fields, amount: number, currency: Currency, tell: TellWrong): number | undefined {
  const balance = minorOf(fields, "Balance", currency, tell);
  if (balance === undefined) return undefined;
  const rate = Number(textOf(fields, "CurrencyRate")) / (Number(textOf(fields, "CurrencyUnit")) || 1);
  const isForeign = currency !== BOOKS && rate > 1 && balance !== amount;
  const open = isForeign ? Math.round(balance / rate) : balance;
  return Math.min(Math.max(open, 0), amount);
}

function remindersOf(fields: Fields, tell: TellWrong): Pick<InvoiceFact, "reminders" | "lastRemindedOn"> {
  const lastRemindedOn = dayOf(fields, "LastRemindDate", tell);
  const count = /^\d{1,3}$/.test(textOf(fields, "Reminders"))
    ? Number(textOf(fields, "Reminders"))
    : undefined;
  const reminders = lastRemindedOn === undefined ? count : Math.max(1, count ?? 1);
  return { reminders, lastRemindedOn };
}
