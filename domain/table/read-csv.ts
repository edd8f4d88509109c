/**
 * The rows of a text file with delimiters: semicolons, commas, tabs or bars, fields in quotes where they hold one. A line
 * with a quote that is never closed is reported, and reading goes on below it.
 */
import { parse } from "csv-parse/sync";
import { findDelimiter, namedDelimiter } from "./find-delimiter.ts";
import { LINES_ABOVE, type Row, TableError, type TableLimits, tooManyRows } from "./table.ts";

export interface Csv {
  readonly rows: readonly Row[];
  readonly broken: readonly number[];
  readonly delimiter: string;
}

const NEWLINE = 0x0a;
const SPACE = 0x20;

/** Throws a TableError when there are too many lines, or too many that are broken. */
export function readCsv(text: string, limits: TableLimits): Csv {
  const named = namedDelimiter(text);
  const delimiter = named ?? findDelimiter(text);
  const bytes = Buffer.from(text, "utf8");
  const starts = lineStarts(bytes, limits);
  const rows: Row[] = [];
  const broken = emptyLongLines(bytes, starts, limits);
  let next = named === undefined ? 0 : 1;
  while (next < starts.length) {
    const stop = readUntilBroken(bytes.subarray(starts[next]), delimiter, limits, (cells, line) => {
      rows.push({ line: next + line, cells });
      if (rows.length > limits.rows + LINES_ABOVE) throw tooManyRows(limits);
    });
    if (stop === undefined) break;
    broken.push(next + stop);
    if (broken.length > limits.brokenLines) {
      throw new TableError(
        "too many broken lines",
        `more than ${String(limits.brokenLines)} lines are far too long or have quotes that are not closed, among them line ${String(broken.at(-1))}. Save the sheet as CSV anew.`,
      );
    }
    next += stop;
  }
  return { rows, broken: [...new Set(broken)].sort((a, b) => a - b), delimiter };
}

/** Says each line, counted from 1, with its cells; answers with the line that is broken, or undefined at the end. */
function readUntilBroken(
  bytes: Uint8Array,
  delimiter: string,
  limits: TableLimits,
  say: (cells: string[], line: number) => void,
): number | undefined {
  let read = 0;
  let widest = 1;
  try {
    parse(bytes, {
      bom: true,
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: limits.lineBytes,
      on_record: (cells: string[], { lines }) => {
        const line = lines - cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        if (cells.some((cell) => swallowsLine(cell, delimiter, widest))) throw new BrokenLine(line);
        widest = Math.max(widest, cells.length);
        read = lines;
        say(cells.slice(0, limits.columns), line);
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof BrokenLine) return error.line;
    if (error instanceof TableError) throw error;
    return read + 1;
  }
}

class BrokenLine extends Error {
  override readonly name = "BrokenLine";
  readonly line: number;
  constructor(line: number) {
    super(`line ${String(line)}`);
    this.line = line;
  }
}

/**
 * A cell may have several lines, but not one that is a whole row: then its quote was meant to end before. Nor may it keep
 * the quote that it began with, as csv-parse leaves it where what follows its end is no delimiter.
 */
function swallowsLine(cell: string, delimiter: string, cells: number): boolean {
  const [, ...below] = cell.split("\n");
  return (
    below.length > 0 && (cell.startsWith('"') || below.some((line) => line.split(delimiter).length >= cells))
  );
}

function lineStarts(bytes: Uint8Array, limits: TableLimits): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (starts.length >= limits.lines) throw tooManyRows(limits);
    starts.push(at + 1);
  }
  return starts;
}

/** A line of millions of delimiters would be as many cells. Empties such lines in place, and answers with which. */
function emptyLongLines(bytes: Uint8Array, starts: readonly number[], { lineBytes }: TableLimits): number[] {
  const long: number[] = [];
  for (const [at, start] of starts.entries()) {
    const end = (starts[at + 1] ?? bytes.length + 1) - 1;
    if (end - start <= lineBytes) continue;
    long.push(at + 1);
    bytes.fill(SPACE, start, end);
  }
  return long;
}
