/**
 * Invoices, credit notes and payments of a list in which every row has an invoice's number. Several rows of one invoice
 * (`accounts/same-invoice.ts`: another customer's of the same number is another) are one: each row a payment, or each a
 * line of it, as the whole list shows; or the same row again.
 */
import type { CreditNoteFact, InvoiceFact, LedgerFact } from "../../ledger-facts.ts";
import { sameInvoices } from "../../accounts/same-invoice.ts";
import { ofOtherCustomers } from "../stated-twice.ts";
import { booksPayment, type BooksPaymentIds } from "./books-payment.ts";
import type { ListAbout } from "./list-about.ts";
import type { StatedRow } from "./stated-row.ts";

/** In the order in which the numbers first stand in the list. */
export function joinRows(
  rows: readonly StatedRow[],
  list: ListAbout,
  ids: BooksPaymentIds,
): readonly LedgerFact[] {
  const groups = ofOneInvoice(rows, list);
  const several = groups.filter((group) => group.length > 1);
  const isPaymentARow = several.some((group) => group.some((row, at) => isOtherPayment(group[at - 1], row)));
  const isLineARow =
    list.has("item") && several.some((group) => new Set(group.map(({ fact }) => signed(fact))).size > 1);

  for (const { fact } of ofOtherCustomers(groups, ({ fact: each }) => each)) {
    list.tellTwice(fact, "number-of-another");
  }
  return groups.flatMap<LedgerFact>((group) => {
    const last = group.at(-1);
    if (last === undefined) return [];
    if (isLineARow) return sumOf(group);
    for (const [at, row] of group.entries()) {
      const before = group[at - 1];
      if (before !== undefined && said(before, isPaymentARow) !== said(row, isPaymentARow))
        list.tellTwice(row.fact, "same-number-twice");
    }
    const { fact } = last;
    return isPaymentARow && fact.kind === "invoice" ? withPayments(fact, group, ids) : [fact];
  });
}

/** A line below nought, as that of a discount, belongs to its invoice; a credit note says what it is. */
function ofOneInvoice(rows: readonly StatedRow[], list: ListAbout): StatedRow[][] {
  const kindOf = ({ fact, saysCredit }: StatedRow): unknown =>
    list.has("item") ? saysCredit === true : fact.kind;
  const places = new Map(rows.map((row, at) => [row, at]));
  const placeOf = ([row]: readonly StatedRow[]): number => (row && places.get(row)) ?? 0;
  return [...Map.groupBy(rows, kindOf).values()]
    .flatMap((ofKind) => sameInvoices(ofKind.map((row) => ({ ...row.fact, row }))))
    .map((same) => same.map(({ row }) => row))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Both say the same of the invoice, and each something else of money that came for it. */
function isOtherPayment(one: StatedRow | undefined, other: StatedRow): boolean {
  const saysPayment = [one, other].every((row) => row?.paid !== undefined && row.paidOn !== undefined);
  if (one === undefined || !saysPayment || said(one, true) !== said(other, true)) return false;
  return one.paidOn !== other.paidOn || one.paid?.minor !== other.paid?.minor;
}

/** What is open after all of them: the row of one leaves out the others. */
function withPayments(invoice: InvoiceFact, rows: readonly StatedRow[], ids: BooksPaymentIds): LedgerFact[] {
  const payments = rows.flatMap(({ fact: { line }, paid, paidOn }) =>
    paid === undefined || paidOn === undefined || paid.minor === 0
      ? []
      : [
          booksPayment(
            { line, on: paidOn, ...paid, invoices: [invoice.number], payer: invoice.customer },
            ids,
          ),
        ],
  );
  const paid = payments
    .filter(({ currency }) => currency === invoice.currency)
    .reduce((sum, { amount }) => sum + amount, 0);
  const open = rows.length > 1 ? Math.min(Math.max(invoice.amount - paid, 0), invoice.amount) : invoice.open;
  return [{ ...invoice, line: rows[0]?.fact.line ?? invoice.line, open, paidOn: undefined }, ...payments];
}

/**
 * Lines of one invoice: what they say of it, and the sum of their amounts. What is open stands in each of them. Below
 * nought together they are a credit note; nought, nothing.
 */
function sumOf(rows: readonly StatedRow[]): readonly (InvoiceFact | CreditNoteFact)[] {
  const sum = rows.reduce((total, { fact }) => total + signed(fact), 0);
  const kind = sum < 0 ? "credit-note" : "invoice";
  const last = rows.findLast(({ fact }) => fact.kind === kind);
  if (sum === 0 || last === undefined) return [];
  const { fact, balance } = last;
  const amount = Math.abs(sum);
  const line = rows[0]?.fact.line ?? fact.line;
  if (fact.kind === "credit-note") return [{ ...fact, line, amount }];
  const isOpen = rows.every((row) => row.fact.kind === "credit-note" || row.fact.open === row.fact.amount);
  const open = balance === undefined ? (isOpen ? amount : fact.open) : Math.min(Math.max(balance, 0), amount);
  return [{ ...fact, line, amount, open: open === undefined ? undefined : Math.min(open, amount) }];
}

function signed({ kind, amount }: StatedRow["fact"]): number {
  return kind === "credit-note" ? -amount : amount;
}

/** All that counts of a row; without its payment, what it says of the invoice. */
function said({ fact }: StatedRow, withoutPayment: boolean): string {
  const { number, amount, currency, issuedOn } = fact;
  if (fact.kind === "credit-note") return JSON.stringify([number, amount, currency, issuedOn, fact.of]);
  const { dueOn, open, paidOn, status, reference, reminders } = fact;
  const always = [number, amount, currency, issuedOn, dueOn, status, reference];
  return JSON.stringify(withoutPayment ? always : [...always, open, paidOn, reminders]);
}
