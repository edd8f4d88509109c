/**
 * A customer register from a file, whatever program exported it: CSV or Excel, the columns by the map beside it or by
 * their names. What cannot be read as a register at all throws a RegisterFileError; what is wrong with a row does not.
 */
import { readFile, stat } from "node:fs/promises";
import type { Line, WrongRow } from "../../domain/customer/import/cells.ts";
import { type ColumnMap, countKnown, guessColumns } from "../../domain/customer/import/columns.ts";
import { readColumnMap } from "./column-map.ts";
import { decodeText } from "./decode-text.ts";
import { readCsv, tooManyRows } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { LIMITS, RegisterFileError } from "./register-file-error.ts";

export interface RegisterFile {
  readonly file: string;
  readonly header: readonly string[];
  readonly lines: readonly Line[];
  readonly map: ColumnMap;
  /** Whether the map was guessed, and is not yet saved. */
  readonly isGuess: boolean;
  readonly wrong: readonly WrongRow[];
}

/** Titles and dates may stand above the column names. */
const HEADER_WITHIN = 20;

/** `mapFile` holds the map of columns, if it is there. */
export async function readRegisterFile(file: string, mapFile: string): Promise<RegisterFile> {
  const bytes = await readWithinLimit(file);
  const { lines, broken } = await readLines(file, bytes);
  const saved = await readColumnMap(mapFile);
  const { header, rows } = splitAtHeader(file, lines, saved);
  if (rows.length > LIMITS.rows) throw tooManyRows(file);
  return {
    file,
    header,
    lines: rows,
    map: saved ?? guessColumns(header),
    isGuess: saved === undefined,
    wrong: broken.map((line) => ({
      file,
      line,
      field: "",
      problem: "it cannot be told apart into cells: a quote is not closed, or it is far too long",
      expected: 'each " in a cell doubled, and the cell in quotes',
    })),
  };
}

async function readWithinLimit(file: string): Promise<Uint8Array> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw new RegisterFileError(`${file}: it cannot be read (${String(error)}).`, { cause: error });
  });
  if (size > LIMITS.fileBytes) {
    throw new RegisterFileError(
      `${file}: it has ${String(Math.ceil(size / 1024 / 1024))} MB; a customer register may have 50. Leave out columns, or split it.`,
    );
  }
  return readFile(file);
}

async function readLines(
  file: string,
  bytes: Uint8Array,
): Promise<{ lines: readonly Line[]; broken: readonly number[] }> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (start.startsWith("PK")) return { lines: await readXlsx(file, bytes), broken: [] };
  if (start.startsWith("\xd0\xcf\x11\xe0")) {
    throw new RegisterFileError(
      `${file}: this is an old Excel file (.xls), or one with a password. Save it as .xlsx or CSV, without a password.`,
    );
  }
  if (start.startsWith("%PDF") || start.startsWith("\x1f\x8b")) {
    throw new RegisterFileError(`${file}: this is no CSV or Excel file. Export the register as one of them.`);
  }
  if (/\.xls[xm]$/i.test(file)) {
    throw new RegisterFileError(
      `${file}: its name says Excel workbook, but it is none: an .xlsx file begins with "PK". If it is text, call it .csv; else save it again in Excel.`,
    );
  }
  return readCsv(file, decodeText(bytes).text);
}

/** The line with most known column names is the header. */
function splitAtHeader(
  file: string,
  lines: readonly Line[],
  map: ColumnMap | undefined,
): { header: readonly string[]; rows: readonly Line[] } {
  const first = lines.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map((cell) => cell.trim()));
  if (first.length === 0) throw new RegisterFileError(`${file}: it is empty.`);
  const known = first.map((cells) => countKnown(cells, map));
  const most = Math.max(...known);
  const at = most > 0 ? known.indexOf(most) : first.findIndex((cells) => cells.length > 1);
  return { header: first[Math.max(at, 0)] ?? [], rows: lines.slice(Math.max(at, 0) + 1) };
}
