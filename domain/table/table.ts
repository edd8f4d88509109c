/**
 * A table as somebody exported it, before anybody knows what its columns mean: rows of cells, and where each stands in
 * the file. What is no table, or is beyond the limits, throws a TableError; a line that is broken does not.
 */
import type { Charset } from "./decode-text.ts";

export interface Row {
  /** Counts from 1, as an editor and a sheet do. */
  readonly line: number;
  /** As written, with spaces around; a row may have fewer or more than the others. */
  readonly cells: readonly string[];
}

export interface Table {
  /** Those with a cell at least, column names and titles among them, in the order of the file. */
  readonly rows: readonly Row[];
  /** Lines that could not be told apart into cells: a quote is not closed, or the line is far too long. */
  readonly broken: readonly number[];
  readonly charset: Charset;
  /** What stands between cells; a workbook has none. */
  readonly delimiter?: string | undefined;
  /** The sheet's name; a text file has none. */
  readonly sheet?: string | undefined;
}

export interface TableLimits {
  /** Of the file. */
  readonly bytes: number;
  /** A few more may stand above the column names. */
  readonly rows: number;
  /** What stands in columns beyond is left out. */
  readonly columns: number;
  /** Of a text file; a row may have several. */
  readonly lines: number;
  /** Of one row of a text file: a quote that is not closed would otherwise swallow the rest. */
  readonly lineBytes: number;
  /** Broken lines in one text file. */
  readonly brokenLines: number;
  /** Parts of a workbook's archive. */
  readonly zipEntries: number;
  /** Of all parts of a workbook that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked to packed, of one part that is larger than 1 MB: ordinary sheets shrink to a tenth or a thirtieth. */
  readonly ratio: number;
}

/** Whatever is within them is read in half a minute, with less than 1 GB of memory. */
export const TABLE_LIMITS: TableLimits = {
  bytes: 50 * 1024 * 1024,
  rows: 100_000,
  columns: 500,
  lines: 1_000_000,
  lineBytes: 65_536,
  brokenLines: 1000,
  zipEntries: 1000,
  unpackedBytes: 250 * 1024 * 1024,
  ratio: 200,
};

/** Titles, dates and the column names themselves, which the limit of rows does not count. */
export const LINES_ABOVE = 20;

export type NoTable =
  | "empty"
  | "too large"
  | "too many rows"
  | "too many broken lines"
  | "unpacks too large"
  | "another archive"
  | "damaged workbook"
  | "old workbook"
  | "web page"
  | "no table";

/**
 * A file cannot be read as a table. The message is what stands behind the file's name and a colon: what is wrong, and
 * what to do. `reason` is for those who say it in another language.
 */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly reason: NoTable;
  constructor(reason: NoTable, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

export function tooManyRows({ rows }: TableLimits): TableError {
  return new TableError(
    "too many rows",
    `it has more than ${String(rows)} rows. Split it into several files and import them together.`,
  );
}
