/**
 * A list of transactions, as the ledger of customers or its open items: what each row is, its type says, or the side of
 * its amount. Rows that move money which no customer paid (interest, rounding, balances) are passed over.
 */
import type { LedgerFact } from "../../ledger-facts.ts";
import { booksPayment, type BooksPaymentIds } from "./books-payment.ts";
import { joinRows } from "./join-rows.ts";
import { withListedOpen } from "./open-items.ts";
import { readReminders, type ToldPayment, toldPayment, withUsualSign } from "./read-payments.ts";
import type { ListAbout } from "./list-about.ts";
import { rowTypeOf, typeInText } from "./row-type.ts";
import { numberAndCustomer } from "./rows-tell.ts";
import { type StatedRow, statedRow } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";
import { readFlag, readStatus } from "./words.ts";

export function readTransactions(
  rows: Iterable<TableRow>,
  list: ListAbout,
  ids: BooksPaymentIds,
): readonly LedgerFact[] {
  const stated: { readonly row: TableRow; readonly said: StatedRow }[] = [];
  const payments: ToldPayment[] = [];
  // Money that is not used up stands among open items; what is used up, only in a ledger of all that was.
  let areOpen = true;
  const reminders: LedgerFact[] = [];
  for (const row of rows) {
    const type = rowTypeOf(row, list);
    if (type === "payment") {
      areOpen &&= (row.amount("open")?.minor ?? 0) !== 0;
      const told = toldPayment(row, list, { isLedger: true });
      if (told !== undefined) payments.push(told);
    } else if (type === "reminder") {
      reminders.push(...readReminders(row, list));
    } else if (type === undefined) {
      row.wrong("type-unknown", "type");
    } else if (type !== "other") {
      const said = statedRow(row, list, type);
      if (said !== undefined) stated.push({ row, said });
    }
  }
  const billed = new Set(
    stated.flatMap(({ said: { fact } }) => (fact.kind === "invoice" ? keyOf(fact) : [])),
  );
  const invoices: StatedRow[] = [];
  for (const { row, said } of stated) {
    const isOwn = said.fact.kind === "credit-note" && billed.has(keyOf(said.fact));
    // Below nought under the number of an invoice, and nothing says what it is: money that came for it.
    const told =
      isOwn && mayBePayment(row, said.fact) ? toldPayment(row, list, { isLedger: true }) : undefined;
    areOpen &&= told === undefined || (row.amount("open")?.minor ?? 0) !== 0;
    if (told !== undefined) payments.push(told);
    else invoices.push(isOwn ? creditingItself(said) : said);
  }
  const numbers = new Set(invoices.map(({ fact }) => fact.number));
  const facts = joinRows(invoices, list, ids);
  return [
    ...(areOpen ? withListedOpen(facts, list) : facts),
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

function keyOf({ number, customer }: StatedRow["fact"]): string {
  return numberAndCustomer(number, customer);
}

/** Neither its type, its state nor its text says that it was credited. */
function mayBePayment(row: TableRow, { issuedOn }: StatedRow["fact"]): boolean {
  if (row.text("type") !== "" || row.text("credits") !== "" || readFlag(row.text("credited")) === true)
    return false;
  const isCredited = /^(?:credit-note|settled|cancelled)$/.test(readStatus(row.text("status")) ?? "");
  return (
    !isCredited && typeInText(row) !== "credit-note" && row.text("dueOn") === "" && issuedOn !== undefined
  );
}

/** Booked under the number of the invoice that it is for. */
function creditingItself(said: StatedRow): StatedRow {
  const { fact } = said;
  if (fact.kind !== "credit-note" || fact.of.length > 0) return said;
  return { ...said, fact: { ...fact, of: [fact.number] } };
}
