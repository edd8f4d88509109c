/**
 * The rows of a ledger table, their cells read as their columns are: days and amounts as the whole column writes them. A
 * cell that cannot be read is reported with its line and its column's name, and counts as empty.
 */
import type { Row } from "../../../table/table.ts";
import type { Day } from "../../../time/instant.ts";
import type { WrongCode } from "../../ledger-facts.ts";
import { type Currency, minorFrom, type Money } from "../../money.ts";
import type { WrongRows } from "../wrong-rows.ts";
import { asFound } from "../as-written.ts";
import { decimalMarks, readAmount } from "../cells/amounts.ts";
import { currencyOfColumn, readCurrency } from "../cells/currencies.ts";
import { dayOrders, readDay } from "../cells/days.ts";
import { cellText } from "./cell-text.ts";
import type { Role, Roles } from "./find-roles.ts";

export interface TableRow {
  readonly line: number;
  /** Of the row's amounts that name none themselves. */
  readonly currency: Currency;
  /** Empty when there is nothing, or no such column. */
  text(role: Role): string;
  /** Undefined when there is nothing, or what there is cannot be read. */
  day(role: DayRole): Day | undefined;
  /** Of every column of that role. */
  days(role: DayRole): readonly Day[];
  amount(role: AmountRole): Money | undefined;
  /** Says that something is wrong with the row; `role` with which cell. */
  readonly wrong: (problem: WrongCode, role?: Role) => void;
}

const DAY_ROLES = ["issuedOn", "dueOn", "paidOn", "remindedOn", "day"] as const;
const AMOUNT_ROLES = ["foreign", "amount", "net", "tax", "open", "paid", "debit", "credit"] as const;

type DayRole = (typeof DAY_ROLES)[number];
type AmountRole = (typeof AMOUNT_ROLES)[number];

export interface TableToRead {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly roles: Roles;
  /** Of amounts that name none. */
  readonly currency: Currency;
  /** Numbers in a workbook have a decimal point. */
  readonly isSheet: boolean;
}

/** One by one, each to be used before the next. */
export function* tableRows(table: TableToRead, wrong: WrongRows): Generator<TableRow> {
  const { names, rows, roles } = table;
  const columnsOf = (role: Role): readonly number[] => roles.get(role) ?? [];
  const column = (at: number): string[] => rows.map(({ cells }) => cellText(cells[at]));
  const dayColumns = DAY_ROLES.flatMap(columnsOf);
  const orders = new Map(zip(dayColumns, dayOrders(dayColumns.map(column))));
  const amountColumns = AMOUNT_ROLES.flatMap(columnsOf);
  const fallback = table.isSheet ? "." : undefined;
  const marks = new Map(zip(amountColumns, decimalMarks(amountColumns.map(column), fallback)));
  const currencies = new Map(amountColumns.map((at) => [at, currencyOfColumn(names[at] ?? "").currency]));

  for (const { line, cells } of rows) {
    const textAt = (at: number | undefined): string => (at === undefined ? "" : cellText(cells[at]));
    const wrongAt = (problem: WrongCode, at?: number): void => {
      const field = at === undefined ? undefined : asFound(names[at]);
      const found = asFound(textAt(at));
      wrong.add({
        line,
        ...(field !== undefined && { field }),
        problem,
        ...(found !== undefined && { found }),
      });
    };
    const filledAt = (role: Role): number | undefined => columnsOf(role).find((at) => textAt(at) !== "");
    const dayAt = (at: number): Day[] => {
      const read = readDay(textAt(at), orders.get(at));
      if ("day" in read) return [read.day];
      wrongAt(read.problem, at);
      return [];
    };
    const currencyAt = filledAt("currency");
    const rowCurrency =
      currencyAt === undefined ? table.currency : readCurrency(textAt(currencyAt), table.currency);
    if (rowCurrency === undefined) wrongAt("not-a-currency", currencyAt);

    yield {
      line,
      currency: rowCurrency ?? table.currency,
      text: (role) => textAt(filledAt(role)),
      day: (role) => {
        const at = filledAt(role);
        return at === undefined ? undefined : dayAt(at)[0];
      },
      days: (role) => columnsOf(role).flatMap((at) => (textAt(at) === "" ? [] : dayAt(at))),
      amount: (role) => {
        const at = filledAt(role);
        if (at === undefined) return undefined;
        const amount = readAmount(textAt(at), marks.get(at));
        const said = roles.has("foreign") && role !== "foreign" ? table.currency : rowCurrency;
        const currency = amount?.currency ?? currencies.get(at) ?? said;
        if (currency === undefined) return undefined;
        const minor = amount === undefined ? undefined : minorFrom(amount.decimal, currency);
        if (minor === undefined) wrongAt("not-an-amount", at);
        return minor === undefined ? undefined : { minor, currency };
      },
      wrong: (problem, role) => {
        wrongAt(problem, role === undefined ? undefined : (filledAt(role) ?? columnsOf(role)[0]));
      },
    };
  }
}

function zip<Key, Value>(keys: readonly Key[], values: readonly Value[]): [Key, Value][] {
  return values.map((value, at) => [keys[at] as Key, value]);
}
