/**
 * What the rows of a table tell of what it lists, where no column says it: the first words of their texts, and amounts
 * that take back what another row of the same number has.
 */
import type { CustomerOf } from "./row-customer.ts";
import { typeInText } from "./row-type.ts";
import { invoiceNumber } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";

export interface RowsTell {
  /** Some text says that its row is a payment. */
  readonly payments: boolean;
  /** Some such row has an amount below nought, as in a ledger and not in a list of payments. */
  readonly paymentsBelow: boolean;
  /** Some text says that its row is an invoice or a credit note. */
  readonly invoices: boolean;
  /** Some row lowers what another row of its number and customer has. */
  readonly lowered: boolean;
}

export function rowsTell(rows: Iterable<TableRow>, customerOf: CustomerOf): RowsTell {
  const told = { payments: false, paymentsBelow: false, invoices: false };
  const [raised, lowered] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    const type = typeInText(row);
    const amount = (row.amount("foreign") ?? row.amount("amount") ?? row.amount("net"))?.minor ?? 0;
    if (type === "payment") {
      told.payments = true;
      told.paymentsBelow ||= amount < 0;
    } else if (type === "invoice" || type === "credit-note") told.invoices = true;
    const number = invoiceNumber(row);
    if (number === undefined) continue;
    const key = numberAndCustomer(number, customerOf(row));
    if (amount > 0) raised.add(key);
    if (amount < 0 && type === undefined && row.text("dueOn") === "") lowered.add(key);
  }
  return { ...told, lowered: [...lowered].some((key) => raised.has(key)) };
}

/** Rows of one number and one customer, as the table names them, have the same. */
export function numberAndCustomer(number: string, customer: ReturnType<CustomerOf>): string {
  return JSON.stringify([number, customer?.number ?? customer?.orgNumber ?? customer?.name]);
}
