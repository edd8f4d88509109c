/**
 * A ledger in a table, CSV or Excel, of whatever program or person: its column names are found and guessed, and its rows
 * read as what the table is a list of. What is no table of a ledger is refused with the names of its columns, so that a
 * person can say which is which. Never throws.
 */
import type { Row, Table } from "../../../table/table.ts";
import type { ColumnUsed, LedgerFact, LedgerReading, LedgerRefused } from "../../ledger-facts.ts";
import type { Currency } from "../../money.ts";
import { cleanLine } from "../../../mail/header-text.ts";
import { asFound } from "../as-written.ts";
import { createWrongRows } from "../wrong-rows.ts";
import { bodyRows } from "./body-rows.ts";
import { booksPayment, createBooksPaymentIds } from "./books-payment.ts";
import { cellText } from "./cell-text.ts";
import { closingDay, findHeader, type FoundHeader, trimmed } from "./find-header.ts";
import { findRoles, type Roles } from "./find-roles.ts";
import { type ColumnMap, chooseColumns, type KnownColumns } from "./guess-columns.ts";
import { joinRows } from "./join-rows.ts";
import { listTitle } from "./list-title.ts";
import { rowsTell } from "./rows-tell.ts";
import { hasRunningBalance } from "./running-balance.ts";
import { readReminders, type ToldPayment, toldPayment, withUsualSign } from "./read-payments.ts";
import { readTransactions } from "./read-transactions.ts";
import { customersOf } from "./row-customer.ts";
import type { ListAbout } from "./list-about.ts";
import { withListedOpen } from "./open-items.ts";
import { type StatedRow, statedRow } from "./stated-row.ts";
import { type TableKind, tableKind } from "./table-kind.ts";
import { tableRows, type TableRow } from "./table-rows.ts";
import { readRowType, readStatus } from "./words.ts";

export interface TableReading {
  /** Columns of which it says nothing are guessed. */
  readonly columns?: KnownColumns | undefined;
  /** Of amounts that name none: the company's. */
  readonly currency: Currency;
}

/** Characters of column names that are told, and how many names. */
const MOST_NAMES = 400;
const MOST_COLUMNS = 100;

/** States of a payment as well as of an invoice. */
const SAYS_LITTLE: ReadonlySet<ReturnType<typeof readStatus>> = new Set(["sent", undefined]);

export function readLedgerTable(table: Table, { columns, currency }: TableReading): LedgerReading {
  const header = findHeader(table.rows, columns);
  if (header === undefined) {
    return isTable(table.rows)
      ? { refused: "columns", ...namesOf(table.rows[0]?.cells) }
      : { refused: "unknown" };
  }
  const wrong = createWrongRows();
  wrong.addAll(table.broken.map((line) => ({ line, problem: "not-well-formed" })));
  const map = chooseColumns(header.names, columns?.(header.names));
  const isSheet = table.sheet !== undefined;
  const { rows, headings } = bodyRows(header, map, isSheet, wrong);
  const found = findRoles(header.names, map, rows);
  const { names } = header;
  const customerOf = customersOf(found, rows, headings);
  // What is wrong with the rows is told when they are read.
  const lookAt = (): Iterable<TableRow> =>
    tableRows({ names, rows, roles: found, currency, isSheet }, createWrongRows());
  const kind = tableKind(rows.length === 0 ? rolesOf(header, map) : found, {
    hasPaymentRows: holds(rows, found, "type", (text) => readRowType(text) === "payment"),
    isGrouped: headings.size > 0,
    statusTells: holds(rows, found, "status", (text) => !SAYS_LITTLE.has(readStatus(text))),
    title: listTitle([...header.above.flatMap(({ cells }) => cells), table.sheet ?? ""], names),
    rows: () => rowsTell(lookAt(), customerOf),
  });
  if (kind === undefined) return { refused: "columns", ...namesOf(names) };
  if (kind === "suppliers") return { refused: "supplier-invoice", ...namesOf(names) };

  const [balanceAt] = found.get("open") ?? [];
  const isRunning =
    kind === "transactions" &&
    balanceAt !== undefined &&
    hasRunningBalance(lookAt(), names[balanceAt] ?? "", { customerOf, has: (role) => found.has(role) });
  const roles: Roles = isRunning ? new Map([...found].filter(([role]) => role !== "open")) : found;
  const statusTellsPaid = holds(rows, roles, "status", (text) =>
    /^(?:paid|partly)$/.test(readStatus(text) ?? ""),
  );
  const readLines = new Set<number>();
  const list: ListAbout = {
    customerOf,
    has: (role) => roles.has(role),
    tellTwice: ({ line, number }, problem) => {
      const [at] = roles.get("number") ?? roles.get("voucher") ?? [];
      const field = at === undefined ? undefined : asFound(header.names[at]);
      wrong.add({ line, field, problem, found: asFound(number) });
    },
    took: ({ line }) => {
      readLines.add(line);
    },
    statusTellsPaid,
  };
  const facts = readAs(kind, tableRows({ names, rows, roles, currency, isSheet }, wrong), list);
  if (isBilled(kind) && !roles.has("dueOn") && !roles.has("terms") && facts.some(isInvoice)) {
    wrong.add({ line: header.line, problem: "no-due-day" });
  }
  const closesOn = closingDay(header.above);
  const saysPaid = (["open", "paid", "paidFlag", "paidOn"] as const).some((role) => roles.has(role));
  return {
    format: "table",
    facts,
    wrong: wrong.inOrder(),
    ...(closesOn !== undefined && { closesOn }),
    tellsPayments:
      kind !== "reminders" && (saysPaid || statusTellsPaid || facts.some(({ kind }) => kind === "payment")),
    readLines,
    columnsUsed: columnsUsed(names, map, { found, roles }),
    columns: map,
  };
}

/** A column without anything in it is called what it was taken for; one that was passed over after all, unused. */
function columnsUsed(
  names: readonly string[],
  map: ColumnMap,
  { found, roles }: { readonly found: Roles; readonly roles: Roles },
): readonly ColumnUsed[] {
  const roleAt = new Map([...found].flatMap(([role, all]) => all.map((at) => [at, role] as const)));
  return [...names.entries()]
    .filter(([, name]) => name !== "")
    .map(([at, name]) => {
      const role = roleAt.get(at);
      return { name, as: role === undefined ? (map[name] ?? null) : roles.has(role) ? role : null };
    });
}

function readAs(
  kind: Exclude<TableKind, "suppliers">,
  rows: Iterable<TableRow>,
  list: ListAbout,
): readonly LedgerFact[] {
  const ids = createBooksPaymentIds();
  if (kind === "transactions") return readTransactions(rows, list, ids);
  if (kind === "reminders") return Array.from(rows, (row) => readReminders(row, list)).flat();
  const invoices: StatedRow[] = [];
  const payments: ToldPayment[] = [];
  for (const row of rows) {
    if (kind === "payments") {
      const told = toldPayment(row, list, { isLedger: false });
      if (told !== undefined) payments.push(told);
    } else {
      const stated = statedRow(row, list, readRowType(row.text("type")));
      if (stated !== undefined) invoices.push(stated);
    }
  }
  return [
    ...withListedOpen(joinRows(invoices, list, ids), list),
    ...withUsualSign(payments, { isLedger: false }).map((told) => booksPayment(told, ids)),
  ];
}

function holds(
  rows: readonly Row[],
  roles: Roles,
  role: "type" | "status",
  test: (text: string) => boolean,
): boolean {
  const [at] = roles.get(role) ?? [];
  return at !== undefined && rows.some(({ cells }) => test(cellText(cells[at])));
}

/** Of a table without rows nothing but its columns' names says what it is a list of. */
function rolesOf({ names }: FoundHeader, map: ColumnMap): Roles {
  const roles = new Map<NonNullable<ColumnMap[string]>, number[]>();
  for (const [at, name] of names.entries()) {
    const field = map[name] ?? null;
    if (field !== null) roles.set(field, [at]);
  }
  return roles;
}

/** Most of its lines fall into the same number of cells, as those of a text do not. */
function isTable(rows: readonly Row[]): boolean {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].some(([cells, times]) => cells > 1 && times > 1 && times > rows.length / 2);
}

function namesOf(written: readonly string[] = []): Pick<LedgerRefused, "found" | "names"> {
  const names = trimmed(written).filter((name) => name !== "");
  const found = cleanLine(names.join(", "), MOST_NAMES);
  return found === "" ? {} : { found, names: names.slice(0, MOST_COLUMNS) };
}

function isBilled(kind: TableKind): boolean {
  return kind === "invoices" || kind === "transactions";
}

function isInvoice({ kind }: LedgerFact): boolean {
  return kind === "invoice";
}
