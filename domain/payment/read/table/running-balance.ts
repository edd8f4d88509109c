/**
 * Whether the balance in a ledger's rows is what the customer owes after each row, and not what is open of the row's own
 * invoice: then it says nothing of any one invoice, and the payments beside it do.
 *
 * It is, if most rows follow from the row before and their own amount, in whatever order the rows stand; or if invoices
 * that the same ledger tells as paid would still be open.
 */
import { plain } from "../../../customer/import/values.ts";
import type { ListAbout } from "./list-about.ts";
import { rowTypeOf } from "./row-type.ts";
import { invoiceNumbers } from "./stated-row.ts";
import type { TableRow } from "./table-rows.ts";

type RunningList = Pick<ListAbout, "customerOf" | "has">;

interface Entry {
  readonly customer: string;
  /** By how much the row raises what is owed; undefined for a row that only carries a balance forward. */
  readonly movement: number | undefined;
  readonly balance: number;
  readonly number: string | undefined;
}

/** Nobody has a column of this name beside debit and credit for anything else. */
const RUNNING_NAMES = /^(?:saldo|balance)$/;

export function hasRunningBalance(
  rows: Iterable<TableRow>,
  /** Of the column with the balance. */
  name: string,
  list: RunningList,
): boolean {
  if (list.has("debit") && list.has("credit") && RUNNING_NAMES.test(plain(name))) return true;
  const entries = Array.from(rows, (row) => entryOf(row, list)).filter((entry) => entry !== undefined);
  const orders = [entries, entries.toReversed()];
  return (
    orders.some((order) => follows(order, ({ customer }) => customer) || follows(order, () => "")) ||
    contradictsPayments(entries)
  );
}

function entryOf(row: TableRow, list: RunningList): Entry | undefined {
  const balance = row.text("open") === "" ? undefined : row.amount("open");
  if (balance === undefined) return undefined;
  const { number, orgNumber, name } = list.customerOf(row) ?? {};
  const [invoice] = invoiceNumbers(row.text("number") || row.text("voucher"));
  const customer = number ?? orgNumber ?? name ?? "";
  return { customer, movement: movementOf(row, list), balance: balance.minor, number: invoice };
}

function movementOf(row: TableRow, list: RunningList): number | undefined {
  const [debit, credit] = [row.amount("debit"), row.amount("credit")];
  if (debit !== undefined || credit !== undefined) return (debit?.minor ?? 0) - (credit?.minor ?? 0);
  const amount = (row.amount("amount") ?? row.amount("net"))?.minor;
  if (amount === undefined || amount < 0) return amount;
  const type = rowTypeOf(row, list);
  return type === "payment" || type === "credit-note" ? -amount : amount;
}

/** More rows follow from the row before them than look like what is open of an invoice and do not. */
function follows(entries: readonly Entry[], groupOf: (entry: Entry) => string): boolean {
  const balances = new Map<string, number>();
  let following = 0;
  let standing = 0;
  for (const entry of entries) {
    const { movement, balance } = entry;
    const before = balances.get(groupOf(entry));
    balances.set(groupOf(entry), balance);
    if (movement === undefined || movement === 0) continue;
    if (before !== undefined && balance === before + movement) following += 1;
    else if (isPartOf(balance, movement) && !(before === undefined && balance === movement)) standing += 1;
  }
  return following > standing;
}

function isPartOf(balance: number, movement: number): boolean {
  return movement > 0 ? balance >= 0 && balance <= movement : balance <= 0 && balance >= movement;
}

/** Of the invoices that the ledger's payments pay in full, more "have" all of their amount open than less. */
function contradictsPayments(entries: readonly Entry[]): boolean {
  const paid = new Map<string, number>();
  for (const { number, movement = 0 } of entries) {
    if (number !== undefined && movement < 0) paid.set(number, (paid.get(number) ?? 0) - movement);
  }
  const inFull = entries.filter(
    ({ number, movement = 0 }) => number !== undefined && movement > 0 && (paid.get(number) ?? 0) >= movement,
  );
  const open = inFull.filter(({ balance, movement = 0 }) => balance >= movement).length;
  return open > inFull.length / 2;
}
