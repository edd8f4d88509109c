/** What a table is a list of, by what its columns are for. */
import type { Role, Roles } from "./find-roles.ts";
import type { listTitle } from "./list-title.ts";
import type { RowsTell } from "./rows-tell.ts";

/**
 * - `invoices`: what was invoiced, and perhaps what has become of it; an invoice can have several rows;
 * - `payments`, `reminders`: one a row;
 * - `transactions`: a row is an invoice, a payment or a credit note, as its type or its side (debit, credit) says;
 * - `suppliers`: what the company has to pay.
 */
export type TableKind = "invoices" | "payments" | "reminders" | "transactions" | "suppliers";

/** What else says what a table is a list of. */
export interface TableTells {
  /** Its column of types has payments. */
  readonly hasPaymentRows: boolean;
  readonly isGrouped: boolean;
  /** Some states in it say more than that an invoice was sent or booked. */
  readonly statusTells: boolean;
  readonly title: ReturnType<typeof listTitle>;
  /** Looked at only where nothing else says it: that takes time. */
  readonly rows: () => RowsTell;
}

/**
 * Undefined for a table that is no ledger, lacks what makes it one, or could be a list of invoices as well as one of
 * payments: read as the wrong one, it would turn the books upside down.
 */
export function tableKind(roles: Roles, tells: TableTells): TableKind | undefined {
  const has = (...some: readonly Role[]): boolean => some.some((role) => roles.has(role));
  const namesCustomer = tells.isGrouped || has("customer", "customerNumber", "orgNumber", "address");
  const namesInvoice = has("number", "voucher");
  const isBilled = has("issuedOn", "dueOn");

  if (has("supplier") && !namesCustomer) return "suppliers";
  if (has("remindedOn") && !isBilled && !has("paidOn", "open")) {
    return namesInvoice || namesCustomer ? "reminders" : undefined;
  }
  if (namesCustomer && namesInvoice && has("amount", "net", "open", "debit", "credit")) {
    return kindOfNamed(has, tells, isBilled);
  }
  // Invoices without numbers: what is not paid would be taken for money.
  if (!namesInvoice && (has("dueOn") || (isBilled && !has("reference")))) return undefined;
  // A bank's statement has days, amounts and a balance, too; what it says of payers is too little.
  const isBankStatement = has("open") && !namesInvoice;
  const isPaid = has("paidOn", "day") && has("amount", "paid", "credit") && !isBankStatement;
  return isPaid && (namesInvoice || namesCustomer || has("reference")) ? "payments" : undefined;
}

/** Of a table whose rows have an invoice's number, a customer and an amount: they can be of anything. */
function kindOfNamed(
  has: (...some: readonly Role[]) => boolean,
  { hasPaymentRows, statusTells, title, rows: look }: TableTells,
  isBilled: boolean,
): TableKind | undefined {
  if (hasPaymentRows || has("debit", "credit")) return "transactions";
  const tellsOfInvoices = has("open", "paidFlag", "paid") || statusTells;
  const isTitled = title === "payments" && has("paidOn", "day");
  if (!tellsOfInvoices && (isTitled || (has("paidOn") && !isBilled))) return "payments";
  const isBare = has("day") && !isBilled && !tellsOfInvoices && !has("terms", "type");
  if (isBare) {
    const rows = look();
    if (rows.paymentsBelow && rows.invoices) return "transactions";
    if (title === "invoices") return "invoices";
    return rows.payments && !rows.invoices ? "payments" : undefined;
  }
  if (has("type") || !has("text", "day", "issuedOn")) return "invoices";
  const rows = look();
  return rows.payments || (rows.lowered && !has("item")) ? "transactions" : "invoices";
}
