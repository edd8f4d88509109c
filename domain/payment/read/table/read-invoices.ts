/**
 * Invoices, credit notes and payments of a list in which every row has an invoice's number. Several rows of one number
 * are one invoice: each row a payment, or each a line of it, as the whole list shows; or the same row again.
 */
import type { CreditNoteFact, InvoiceFact, LedgerFact } from "../../ledger-facts.ts";
import { booksPayment, type BooksPaymentIds } from "./books-payment.ts";
import type { ListAbout, StatedRow } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";

/** An invoice's row and that row's cells, for saying what is wrong with them. */
export interface RowOfInvoice {
  readonly stated: StatedRow;
  readonly wrong: TableRow["wrong"];
}

/** In the order in which the numbers first stand in the list. */
export function joinRows(
  rows: readonly RowOfInvoice[],
  list: ListAbout,
  ids: BooksPaymentIds,
): readonly LedgerFact[] {
  const groups = Map.groupBy(rows, ({ stated: { fact } }) => `${fact.kind} ${fact.number}`);
  const several = [...groups.values()].filter((group) => group.length > 1);
  const isPaymentARow = several.some(
    ([first, ...others]) =>
      first !== undefined && others.some((other) => isOtherPayment(first.stated, other.stated)),
  );
  const isLineARow =
    list.has("item") &&
    several.some(([first, ...others]) =>
      others.some((other) => other.stated.fact.amount !== first?.stated.fact.amount),
    );

  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    const last = group.at(-1)?.stated;
    if (first === undefined || last === undefined) return [];
    if (isLineARow && others.length > 0)
      return [
        sumOf(
          first.stated,
          others.map(({ stated }) => stated),
        ),
      ];
    for (const [at, other] of others.entries()) {
      const before = group[at]?.stated ?? first.stated;
      if (!isSameFact(before, other.stated, isPaymentARow)) other.wrong("same-number-twice", "number");
    }
    const { fact } = last;
    if (!isPaymentARow || fact.kind !== "invoice") return [fact];
    return withPayments(
      fact,
      group.map(({ stated }) => stated),
      ids,
    );
  });
}

/** Both say the same of the invoice, and each something else of money that came for it. */
function isOtherPayment(one: StatedRow, other: StatedRow): boolean {
  const saysPayment = [one, other].every(({ paid, paidOn }) => paid !== undefined && paidOn !== undefined);
  const isOther = one.paidOn !== other.paidOn || one.paid?.minor !== other.paid?.minor;
  return saysPayment && isOther && isSameFact(one, other, true);
}

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
  const open = Math.min(Math.max(invoice.amount - paid, 0), invoice.amount);
  // Of several payments the row's own balance leaves out the others.
  return [
    {
      ...invoice,
      line: rows[0]?.fact.line ?? invoice.line,
      open: rows.length > 1 ? open : invoice.open,
      paidOn: undefined,
    },
    ...payments,
  ];
}

/** Lines of one invoice: what they say of it, and the sum of their amounts. What is open stands in each of them. */
function sumOf({ fact }: StatedRow, others: readonly StatedRow[]): InvoiceFact | CreditNoteFact {
  const amount = others.reduce((sum, other) => sum + other.fact.amount, fact.amount);
  if (fact.kind === "credit-note") return { ...fact, amount };
  return { ...fact, amount, open: fact.open === undefined ? undefined : Math.min(fact.open, amount) };
}

function isSameFact(one: StatedRow, other: StatedRow, beyondPayments: boolean): boolean {
  return said(one.fact, beyondPayments) === said(other.fact, beyondPayments);
}

function said(fact: InvoiceFact | CreditNoteFact, beyondPayments: boolean): string {
  const { number, amount, currency, issuedOn } = fact;
  if (fact.kind === "credit-note") return JSON.stringify([number, amount, currency, issuedOn, fact.of]);
  const { dueOn, open, paidOn, status, reference } = fact;
  const always = [number, amount, currency, issuedOn, dueOn, status, reference];
  return JSON.stringify(beyondPayments ? always : [...always, open, paidOn, fact.reminders]);
}
