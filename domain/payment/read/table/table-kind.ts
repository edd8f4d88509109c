/** What a table is a list of, by what its columns are for. */
import type { Role, Roles } from "./find-roles.ts";

/**
 * - `invoices`: what was invoiced, and perhaps what has become of it; an invoice can have several rows;
 * - `payments`, `reminders`: one a row;
 * - `transactions`: a row is an invoice, a payment or a credit note, as its type or its side (debit, credit) says;
 * - `suppliers`: what the company has to pay.
 */
export type TableKind = "invoices" | "payments" | "reminders" | "transactions" | "suppliers";

/** Undefined for a table that is no ledger, or lacks what makes it one. */
export function tableKind(
  roles: Roles,
  about: { readonly hasPaymentRows: boolean; readonly isGrouped: boolean },
): TableKind | undefined {
  const has = (...some: readonly Role[]): boolean => some.some((role) => roles.has(role));
  const namesCustomer = about.isGrouped || has("customer", "customerNumber", "orgNumber", "address");
  const namesInvoice = has("number", "voucher");
  const hasAmount = has("amount", "net", "open", "debit", "credit");
  const isBilled = has("issuedOn", "dueOn");

  if (has("supplier") && !namesCustomer) return "suppliers";
  if (has("remindedOn") && !isBilled && !has("paidOn", "open")) {
    return namesInvoice || namesCustomer ? "reminders" : undefined;
  }
  if (namesCustomer && namesInvoice && hasAmount && (about.hasPaymentRows || has("debit", "credit"))) {
    return "transactions";
  }
  const isPaymentList = has("paidOn") && !isBilled && !has("open", "paidFlag", "status", "paid");
  if (namesCustomer && namesInvoice && hasAmount && !isPaymentList) return "invoices";
  // A bank's statement has days, amounts and a balance, too; what it says of payers is too little.
  const isBankStatement = has("open") && !namesInvoice;
  const isPaid = has("paidOn", "day") && has("amount", "paid", "credit") && !isBankStatement;
  return isPaid && (namesInvoice || namesCustomer || has("reference")) ? "payments" : undefined;
}
