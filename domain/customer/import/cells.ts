/** The cells of one line of a table, by what its columns mean, and what is wrong with them. */
import type { Row } from "../../table/table.ts";
import type { Field as RegisterField } from "./columns.ts";
import type { ColumnsOf } from "./known-columns.ts";

/** Something in a file that could not be used. */
export interface WrongRow {
  readonly file: string;
  readonly line: number;
  /** The column's name in the file; empty when it is the line as such. */
  readonly field: string;
  readonly problem: string;
  /** What would be right. */
  readonly expected: string;
}

export interface Cells<Field extends string = RegisterField> {
  /** The cell's text; null when it is empty, undefined when the file has no such column. */
  text(field: Field): string | null | undefined;
  /** As `text`, read; a text that cannot be is reported, and counts as if the file had no such column. */
  read<T>(field: Field, reading: (text: string) => T | undefined, expected: string): T | null | undefined;
  has(field: Field): boolean;
  /** Every column of that field that holds something. */
  all(field: Field): readonly { readonly column: string; readonly text: string }[];
  wrong(field: Field, problem: string, expected: string): void;
  wrongColumn(column: string, problem: string, expected: string): void;
}

const LONGEST_CELL = 500;

/** What people write where there is nothing to say. */
const NOTHING = /^(?:[-–—.?*]+|saknas|ingen|mangler|ei ole|puuttuu|n\/?a|none|null)$/i;

/** Undefined for a line that is empty, or that cannot be told apart into its cells: that is reported. */
export function createCells<Field extends string>(
  file: string,
  { line, cells }: Row,
  { header, map }: { readonly header: readonly string[]; readonly map: ColumnsOf<Field> },
  report: (wrong: WrongRow) => void,
): Cells<Field> | undefined {
  const wrongColumn = (field: string, problem: string, expected: string): void => {
    report({ file, line, field, problem, expected });
  };
  const isFilled = cells.map((cell) => cell.trim() !== "");
  if (!isFilled.includes(true)) return undefined;
  if (isFilled.lastIndexOf(true) >= header.length) {
    wrongColumn(
      "",
      `it has ${String(cells.length)} cells`,
      `${String(header.length)}, as the line of column names has: a separator inside a cell needs quotes around it`,
    );
    return undefined;
  }

  const used = Object.entries(map)
    .map(([column, field]) => ({ column, field, at: header.indexOf(column) }))
    .filter(({ field, at }) => field !== null && at !== -1)
    .map(({ column, field, at }) => ({ column, field, text: checked(column, cells[at] ?? "") }));

  return {
    text,
    read: (field, reading, expected) => {
      const said = text(field);
      if (typeof said !== "string") return said;
      const value = reading(said);
      if (value === undefined) wrong(field, `"${said.slice(0, 80)}" cannot be used`, expected);
      return value;
    },
    all: (field) => used.filter((each) => each.field === field && each.text !== ""),
    has: (field) => used.some((each) => each.field === field),
    wrong,
    wrongColumn,
  };

  function text(field: Field): string | null | undefined {
    const columns = used.filter((each) => each.field === field);
    if (columns.length === 0) return undefined;
    return columns.find((each) => each.text !== "")?.text ?? null;
  }

  function wrong(field: Field, problem: string, expected: string): void {
    wrongColumn(used.find((each) => each.field === field)?.column ?? "", problem, expected);
  }

  function checked(column: string, cell: string): string {
    const text = cell.replaceAll(/[\s\u00a0]+/g, " ").trim();
    if (text.length > LONGEST_CELL) {
      wrongColumn(
        column,
        `it has ${String(text.length)} characters`,
        `${String(LONGEST_CELL)} at most: a quote may not be closed`,
      );
      return "";
    }
    if (/[\uFFFD\p{Cc}]/u.test(text)) {
      wrongColumn(column, "some of its characters cannot be read", "a file saved as UTF-8");
      return "";
    }
    return NOTHING.test(text) ? "" : text;
  }
}
