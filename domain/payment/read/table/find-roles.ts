/**
 * What the columns of a table are for, after a look at what is in them: one name can head different things. "Betald" is
 * how much was paid, when, or whether; "Kund" a name or a number; "Kredit" an amount or yes and no.
 */
import { readAmount } from "../cells/amounts.ts";
import { isWrittenDay } from "../cells/days.ts";
import type { Row } from "../../../table/table.ts";
import { cellText } from "./cell-text.ts";
import type { Field } from "./fields.ts";
import { type ColumnMap, rankOf } from "./guess-columns.ts";
import { readFlag, readRowType } from "./words.ts";

/** `paidFlag`: whether an invoice is paid. */
export type Role = Field | "paidFlag";

/** Positions of columns that hold something, by role, the preferred first. */
export type Roles = ReadonlyMap<Role, readonly number[]>;

export function findRoles(names: readonly string[], map: ColumnMap, rows: readonly Row[]): Roles {
  const roles = new Map<Role, number[]>();
  const give = (role: Role, at: number): void => {
    roles.set(role, [...(roles.get(role) ?? []), at]);
  };
  const columns = names
    .map((name, at) => ({ at, field: name === "" ? null : (map[name] ?? null), rank: rankOf(name) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  for (const { at, field } of columns) {
    const role = field === null ? undefined : roleOf(field, filled(rows, at));
    if (role !== undefined) give(role, at);
  }
  return roles;
}

/** What heads several kinds of columns, by what is in one; undefined where that is nothing that could be meant. */
const BY_CONTENT: Readonly<Partial<Record<Field, (cells: readonly string[]) => Role | undefined>>> = {
  paid: (cells) => (are(cells, isWrittenDay) ? "paidOn" : are(cells, isFlag) ? "paidFlag" : "paid"),
  reminders: (cells) => (are(cells, isWrittenDay) ? "remindedOn" : "reminders"),
  credit: (cells) => (are(cells, isFlag) && !are(cells, isAmount) ? "credited" : "credit"),
  customer: (cells) => (are(cells, (cell) => /^\d{1,12}$/.test(cell)) ? "customerNumber" : "customer"),
  type: (cells) => (cells.some((cell) => readRowType(cell) !== undefined) ? "type" : undefined),
};

/** Undefined for a column without anything in it. */
function roleOf(field: Field, cells: readonly string[]): Role | undefined {
  if (cells.length === 0) return undefined;
  const byContent = BY_CONTENT[field];
  return byContent === undefined ? field : byContent(cells);
}

function filled(rows: readonly Row[], at: number): string[] {
  return rows.map(({ cells }) => cellText(cells[at])).filter((text) => text !== "");
}

/** Nine of ten: some cells are always wrong. */
function are(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.filter(test).length >= cells.length * 0.9;
}

function isFlag(cell: string): boolean {
  return readFlag(cell) !== undefined;
}

function isAmount(cell: string): boolean {
  return readAmount(cell, undefined) !== undefined && !/^[01]$/.test(cell);
}
