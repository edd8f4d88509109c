/**
 * A list of transactions, as the ledger of customers or its open items: what each row is, its type says, or the side of
 * its amount. Rows that move money which no customer paid (interest, rounding, balances) are passed over.
 */
import type { LedgerFact } from "../../ledger-facts.ts";
import { booksPayment, type BooksPaymentIds } from "./books-payment.ts";
import { joinRows } from "./join-rows.ts";
import { readReminders, type ToldPayment, toldPayment, withUsualSign } from "./read-payments.ts";
import type { ListAbout } from "./list-about.ts";
import { rowTypeOf } from "./row-type.ts";
import { type StatedRow, statedRow } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";

export function readTransactions(
  rows: Iterable<TableRow>,
  list: ListAbout,
  ids: BooksPaymentIds,
): readonly LedgerFact[] {
  const invoices: StatedRow[] = [];
  const payments: ToldPayment[] = [];
  const reminders: LedgerFact[] = [];
  for (const row of rows) {
    const type = rowTypeOf(row, list);
    if (type === "payment") {
      const told = toldPayment(row, list);
      if (told !== undefined) payments.push(told);
    } else if (type === "reminder") {
      reminders.push(...readReminders(row, list));
    } else if (type !== undefined && type !== "other") {
      const stated = statedRow(row, list, type);
      if (stated !== undefined) invoices.push(stated);
    }
  }
  const numbers = new Set(invoices.map(({ fact }) => fact.number));
  return [
    ...joinRows(invoices, list, ids),
    ...withUsualSign(payments, { isLedger: true }).map((told) =>
      booksPayment(namingItsInvoice(told, numbers), ids),
    ),
    ...reminders,
  ];
}

/** Some ledgers write the invoice's number where others write the payment's own. */
function namingItsInvoice({ voucher, ...told }: ToldPayment, numbers: ReadonlySet<string>): ToldPayment {
  const isInvoice = told.invoices.length === 0 && voucher !== undefined && numbers.has(voucher);
  return isInvoice ? { ...told, invoices: [voucher] } : told;
}
