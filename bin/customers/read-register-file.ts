/**
 * A customer register from a file, whatever program exported it: CSV or Excel, the columns by the map beside it or by
 * their names. What cannot be read as a register at all throws a RegisterFileError; what is wrong with a row does not.
 */
import { readFile, stat } from "node:fs/promises";
import type { WrongRow } from "../../domain/customer/import/cells.ts";
import { REGISTER_COLUMNS, type Field as RegisterField } from "../../domain/customer/import/columns.ts";
import type { ColumnsOf, KnownColumns } from "../../domain/customer/import/known-columns.ts";
import { readTable, tooLarge } from "../../domain/table/read-table.ts";
import { LINES_ABOVE, type Row, TABLE_LIMITS, TableError } from "../../domain/table/table.ts";
import { readColumnMap } from "./column-map.ts";
import { RegisterFileError } from "./register-file-error.ts";

export interface RegisterFile<Field extends string = RegisterField> {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  readonly map: ColumnsOf<Field>;
  /** Whether the map was guessed, and is not yet saved. */
  readonly isGuess: boolean;
  readonly wrong: readonly WrongRow[];
}

export const readRegisterFile = (file: string, mapFile: string): Promise<RegisterFile> =>
  readTableFile(file, mapFile, REGISTER_COLUMNS);

/** `mapFile` holds the map of columns, if it is there. */
export async function readTableFile<Field extends string>(
  file: string,
  mapFile: string,
  columns: KnownColumns<Field>,
): Promise<RegisterFile<Field>> {
  const table = await readWithinLimits(file, readTable);
  const saved = await readColumnMap(mapFile, columns.fields);
  const { header, rows } = splitAtHeader(table.rows, columns, saved);
  return {
    file,
    header,
    rows,
    map: saved ?? columns.guess(header),
    isGuess: saved === undefined,
    wrong: table.broken.map((line) => ({
      file,
      line,
      field: "",
      problem: "it cannot be told apart into cells: a quote is not closed, or it is far too long",
      expected: 'each " in a cell doubled, and the cell in quotes',
    })),
  };
}

/** What `read` makes of the file's bytes. Throws a RegisterFileError when there are too many, or they cannot be read. */
export async function readWithinLimits<T>(
  file: string,
  read: (bytes: Uint8Array) => T | Promise<T>,
): Promise<T> {
  try {
    const { size } = await stat(file);
    if (size > TABLE_LIMITS.bytes) throw tooLarge(size, TABLE_LIMITS);
    return await read(await readFile(file));
  } catch (error) {
    const words = error instanceof TableError ? error.message : `it cannot be read (${String(error)}).`;
    throw new RegisterFileError(`${file}: ${words}`, { cause: error });
  }
}

/** The line with most known column names is the header. Titles and dates may stand above it. */
function splitAtHeader<Field extends string>(
  rows: readonly Row[],
  columns: KnownColumns<Field>,
  map: ColumnsOf<Field> | undefined,
): { header: readonly string[]; rows: readonly Row[] } {
  const first = rows.slice(0, LINES_ABOVE).map(({ cells }) => cells.map((cell) => cell.trim()));
  const known = first.map((cells) => columns.countKnown(cells, map));
  const most = Math.max(...known);
  const at = most > 0 ? known.indexOf(most) : first.findIndex((cells) => cells.length > 1);
  return { header: first[Math.max(at, 0)] ?? [], rows: rows.slice(Math.max(at, 0) + 1) };
}
