/**
 * The rows of one sheet of a workbook (SpreadsheetML, ISO/IEC 29500-1 §18.3). Nothing is calculated: values are those
 * that were saved. A row or cell that does not say where it stands, stands behind the one before.
 */
import type { Zip } from "./open-zip.ts";
import { readXmlPart } from "./read-xml-part.ts";
import { LINES_ABOVE, type Row, type TableLimits, tooManyRows } from "./table.ts";

/** What a cell's value says: `type` is its attribute `t`, `style` its `s`, or -1. */
export type CellText = (type: string, value: string, style: number) => string;

/** Throws a TableError when there are too many rows, and what `readXmlPart` throws. */
export async function readSheet(
  zip: Zip,
  part: string,
  textOf: CellText,
  limits: TableLimits,
): Promise<Row[]> {
  const rows: Row[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let type = "n";
  let style = -1;
  let value = "";
  let isValue = false;
  let isPhonetic = false;
  await readXmlPart(zip, part, {
    open: (name, { r, t, s }) => {
      if (name === "row") {
        line = lineOf(r) ?? line + 1;
        cells = [];
        column = -1;
      } else if (name === "c") {
        column = r === undefined ? column + 1 : columnOf(r);
        type = t ?? "n";
        style = Number(s ?? -1);
        value = "";
      }
      if (name === "rPh") isPhonetic = true;
      // A formula ("f") stands beside its value.
      isValue = (name === "v" || name === "t") && !isPhonetic;
    },
    text: (piece) => {
      if (isValue) value += piece;
    },
    close: (name) => {
      isValue = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "c" && value !== "" && column < limits.columns) cells[column] = textOf(type, value, style);
      if (name !== "row" || cells.length === 0) return;
      rows.push({ line, cells: Array.from(cells, (cell: string | undefined) => cell ?? "") });
      if (rows.length > limits.rows + LINES_ABOVE) throw tooManyRows(limits);
    },
  });
  return rows;
}

function lineOf(reference: string | undefined): number | undefined {
  return reference !== undefined && /^[1-9]\d{0,7}$/.test(reference) ? Number(reference) : undefined;
}

/** `AB12` as 27: columns count from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < "A" || letter > "Z") break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}
