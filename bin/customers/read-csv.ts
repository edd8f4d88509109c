/**
 * The lines of a text file with separators: semicolons, commas or tabs, fields in quotes where they hold one. A line
 * with a quote that is never closed is reported, and reading goes on below it.
 */
import { parse } from "csv-parse/sync";
import type { Line } from "../../domain/customer/import/cells.ts";
import { countKnown } from "../../domain/customer/import/columns.ts";
import { LIMITS, RegisterFileError } from "./register-file-error.ts";

export interface Table {
  readonly lines: readonly Line[];
  /** Lines that could not be told apart into cells. */
  readonly broken: readonly number[];
}

const SEPARATORS = [";", "\t", ",", "|"] as const;
const LINES_LOOKED_AT = 20;
const NEWLINE = 0x0a;
const SPACE = 0x20;

/** Throws a RegisterFileError when there are too many lines, or too many that are broken. */
export function readCsv(file: string, text: string): Table {
  const separator = separatorOf(text);
  const bytes = Buffer.from(text, "utf8");
  const starts = lineStarts(file, bytes);
  const lines: Line[] = [];
  const broken = emptyLongLines(bytes, starts);
  let next = 0;
  // Excel writes "sep=;" on top of some files.
  if (/^sep=.\n/i.test(text)) next = 1;
  while (next < starts.length) {
    const stop = readUntilBroken(bytes.subarray(starts[next]), separator, (cells, line) => {
      lines.push({ line: next + line, cells });
      if (lines.length > LIMITS.rows + LINES_LOOKED_AT) throw tooManyRows(file);
    });
    if (stop === undefined) break;
    broken.push(next + stop);
    if (broken.length > LIMITS.brokenLines) {
      throw new RegisterFileError(
        `${file}: more than ${String(LIMITS.brokenLines)} lines are far too long or have quotes that are not closed, among them line ${String(broken.at(-1))}. Save the sheet as CSV anew.`,
      );
    }
    next += stop;
  }
  return { lines, broken: [...new Set(broken)].sort((a, b) => a - b) };
}

export function tooManyRows(file: string): RegisterFileError {
  return new RegisterFileError(
    `${file}: it has more than ${String(LIMITS.rows)} rows. Split it into several files and import them together.`,
  );
}

/** Says each line, counted from 1, with its cells; answers with the line that is broken, or undefined at the end. */
function readUntilBroken(
  bytes: Uint8Array,
  separator: string,
  say: (cells: string[], line: number) => void,
): number | undefined {
  let read = 0;
  let widest = 1;
  try {
    parse(bytes, {
      bom: true,
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LIMITS.lineBytes,
      on_record: (cells: string[], { lines }) => {
        const line = lines - cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
        if (cells.some((cell) => swallowsLine(cell, separator, widest))) throw new BrokenLine(line);
        widest = Math.max(widest, cells.length);
        read = lines;
        say(cells, line);
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof BrokenLine) return error.line;
    if (error instanceof RegisterFileError) throw error;
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

/** A cell may have several lines, but not one that is a whole row: then its quote was meant to end before. */
function swallowsLine(cell: string, separator: string, cells: number): boolean {
  return (
    cell.includes("\n") &&
    cell
      .split("\n")
      .slice(1)
      .some((line) => line.split(separator).length >= cells)
  );
}

function lineStarts(file: string, bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    if (starts.length >= LIMITS.lines) throw tooManyRows(file);
    starts.push(at + 1);
  }
  return starts;
}

/** A line of millions of separators would be as many cells. Empties such lines in place, and answers with which. */
function emptyLongLines(bytes: Uint8Array, starts: readonly number[]): number[] {
  const long: number[] = [];
  for (const [at, start] of starts.entries()) {
    const end = (starts[at + 1] ?? bytes.length + 1) - 1;
    if (end - start <= LIMITS.lineBytes) continue;
    long.push(at + 1);
    bytes.fill(SPACE, start, end);
  }
  return long;
}

/** The separator by which the first lines fall into column names that are known, or else into most cells. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 100_000).split("\n", LINES_LOOKED_AT);
  const scores = SEPARATORS.map((separator) => {
    const cells = lines.map((line) => line.split(separator).map((cell) => cell.replaceAll('"', "")));
    const known = Math.max(...cells.map((row) => countKnown(row)));
    return { separator, score: known * 1000 + Math.max(...cells.map((row) => row.length)) };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.separator ?? ";";
}
