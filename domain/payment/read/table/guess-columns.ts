/** Which column of a ledger table holds what, guessed from the columns' names; a person may correct the guess. */
import { plain } from "../../../customer/import/values.ts";
import { currencyOfColumn } from "../cells/currencies.ts";
import { FIELDS, type Field, isField, MANY, NAMES } from "./fields.ts";

/** Field by column name as it stands in the file; null for a column that is not used. */
export type ColumnMap = Readonly<Record<string, Field | null>>;

/**
 * What is known of a table with columns of these names: which of them holds what, as an earlier reading told it or a person
 * said; undefined when nothing is.
 */
export type KnownColumns = (names: readonly string[]) => Readonly<Record<string, string | null>> | undefined;

interface Preference {
  readonly field: Field;
  readonly rank: number;
}

const PREFERENCE = new Map<string, Preference>(
  FIELDS.flatMap((field) =>
    NAMES[field]
      .trim()
      .split(/\s+/)
      .map((name, rank) => [name, { field, rank }] as const),
  ),
);

/** Longer than the name of any column. */
const MOST = 100;

/** The columns that are given, as far as they hold a field that there is, and a guess for every other one. */
export function chooseColumns(
  header: readonly string[],
  given: Readonly<Record<string, string | null>> = {},
): ColumnMap {
  const columns = [...new Set(header.filter((column) => column.trim() !== ""))];
  const said = new Map<string, Field | null>(
    columns.flatMap((column) => {
      const field = Object.hasOwn(given, column) ? given[column] : undefined;
      return field === null || isField(field) ? [[column, field]] : [];
    }),
  );
  const taken = new Set(said.values());
  const best = new Map<Field, number>();
  for (const column of columns) {
    const found = said.has(column) ? undefined : preferenceOf(column);
    if (found !== undefined) best.set(found.field, Math.min(found.rank, best.get(found.field) ?? Infinity));
  }
  return Object.fromEntries(
    columns.map((column) => {
      const field = said.get(column);
      if (field !== undefined) return [column, field];
      const found = preferenceOf(column);
      if (found === undefined) return [column, null];
      const isFirst = best.get(found.field) === found.rank && !taken.has(found.field);
      return [column, isFirst || MANY.has(found.field) ? found.field : null];
    }),
  );
}

/** Before others of the same field when it is lower. */
export function rankOf(column: string): number {
  return preferenceOf(column)?.rank ?? -1;
}

/** How many fields a line names: the line of column names has several, a title above it hardly more than one. */
export function countKnown(
  cells: readonly string[],
  given: Readonly<Record<string, string | null>> = {},
): number {
  const fields = cells.map((cell) => {
    const field = Object.hasOwn(given, cell) ? given[cell] : undefined;
    return isField(field) ? field : preferenceOf(cell)?.field;
  });
  return new Set(fields.filter((field) => field !== undefined)).size;
}

/** What a column of this name would be taken for; undefined for a name that says nothing. */
export function fieldNamed(name: string): Field | undefined {
  return preferenceOf(name)?.field;
}

function preferenceOf(column: string): Preference | undefined {
  if (column.length > MOST) return undefined;
  const whole = PREFERENCE.get(plain(column));
  if (whole !== undefined) return whole;
  const { name, currency } = currencyOfColumn(column);
  const found = PREFERENCE.get(plain(name));
  // Beside "Belopp", "Belopp SEK" is what it was worth to the company.
  return found === undefined || currency === undefined ? found : { ...found, rank: found.rank + 0.5 };
}
