/**
 * What a row says of whether its invoice is paid: by a balance, by what was paid, by a day, by yes and no, by its state in
 * words. What it does not say is absent: nothing is taken for unpaid because a cell cannot be read.
 */
import type { Day } from "../../../time/instant.ts";
import type { Money } from "../../money.ts";
import type { ListAbout } from "./list-about.ts";
import type { TableRow } from "./table-rows.ts";
import { readFlag, readStatus, type StatusWord } from "./words.ts";

export interface RowBalance {
  /** What is open, between nought and the invoice's amount: what is above it are fees, what is below was paid too much. */
  readonly open: number | undefined;
  /** The same as the row's own column says it. */
  readonly balance: number | undefined;
  readonly paid: Money | undefined;
  readonly paidOn: Day | undefined;
}

export function rowBalance(
  row: TableRow,
  list: ListAbout,
  amount: Money,
  status: StatusWord | undefined,
): RowBalance {
  const rest = row.text("open") === "" ? undefined : row.amount("open");
  const balance = rest?.currency === amount.currency || rest?.minor === 0 ? rest.minor : undefined;
  const paid = row.text("paid") === "" ? undefined : row.amount("paid");
  const inWords = flagOf(row.text("paidOn"));
  const paidOn = inWords === undefined ? row.day("paidOn") : undefined;
  const flag = inWords ?? readFlag(row.text("paidFlag"));
  const bounded = (open: number): number => Math.min(Math.max(open, 0), amount.minor);

  function open(): number | undefined {
    if (balance !== undefined) return bounded(balance);
    if (paid?.currency === amount.currency) return bounded(amount.minor - paid.minor);
    if (flag === true || status === "paid" || status === "settled" || paidOn !== undefined) return 0;
    if (status === "partly") return undefined;
    if (flag === false || status === "unpaid") return amount.minor;
    const isSent = status === "sent" && list.statusTellsPaid;
    return isSent || (status !== "sent" && saysNothing(row, list)) ? amount.minor : undefined;
  }

  return { open: open(), balance, paid, paidOn };
}

/** "Ja" in a column of days. */
function flagOf(text: string): boolean | undefined {
  return text === "" ? undefined : (readFlag(text) ?? (readStatus(text) === "paid" ? true : undefined));
}

/** The list says of others what was paid, or when, and of this one nothing. */
function saysNothing(row: TableRow, list: ListAbout): boolean {
  const columns = (["paidOn", "paid", "open"] as const).filter((role) => list.has(role));
  return columns.some((role) => role !== "open") && columns.every((role) => row.text(role) === "");
}
