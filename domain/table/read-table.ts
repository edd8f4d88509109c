/**
 * Reads the table in a file, whatever program exported it: CSV or Excel, recognised by content and never by name. What is
 * neither is refused with a TableError whose words say what it is, and what to do.
 */
import { decodeText } from "./decode-text.ts";
import { readCsv } from "./read-csv.ts";
import { readWorkbook } from "./read-workbook.ts";
import { type Table, TABLE_LIMITS, TableError, type TableLimits } from "./table.ts";

const MEGABYTE = 1024 * 1024;

export async function readTable(bytes: Uint8Array, limits: TableLimits = TABLE_LIMITS): Promise<Table> {
  if (bytes.length > limits.bytes) throw tooLarge(bytes.length, limits);
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (start.startsWith("PK")) {
    return { ...(await readWorkbook(bytes, limits)), broken: [], charset: "utf-8" };
  }
  if (start === "\xd0\xcf\x11\xe0") {
    throw new TableError(
      "old workbook",
      "this is an old Excel file (.xls), or one with a password. Save it as .xlsx or CSV, without a password.",
    );
  }
  if (start === "%PDF" || start.startsWith("\x1f\x8b")) throw noTable();
  const { text, charset } = decodeText(bytes);
  refuseOtherText(text);
  const table = readCsv(text, limits);
  if (table.rows.length === 0 && table.broken.length === 0) throw new TableError("empty", "it is empty.");
  return { ...table, charset };
}

/** For those who know how large a file is before they read it. */
export function tooLarge(bytes: number, limits: TableLimits): TableError {
  return new TableError(
    "too large",
    `it has ${String(Math.ceil(bytes / MEGABYTE))} MB; a table may have ${String(Math.floor(limits.bytes / MEGABYTE))}. Leave out columns, or split it.`,
  );
}

/** Programs save web pages, XML and JSON under any name, error pages of their own among them. */
function refuseOtherText(text: string): void {
  const start = text.slice(0, 4000);
  if (/^\s*<(?:!doctype\s+html|html|head|body|table|!--)/i.test(start)) {
    throw new TableError(
      "web page",
      "this is a web page (HTML), whatever its name says. Open it in a browser to see what it is; export the table as CSV or .xlsx.",
    );
  }
  const unreadable = start.replaceAll(/[^\p{Cc}\uFFFD]|[\t\n\f]/gu, "").length;
  if (unreadable > start.length / 10 || /^\s*(?:<[?!a-z]|\{\s*["}]|\[\s*[[{])/i.test(start)) throw noTable();
}

function noTable(): TableError {
  return new TableError("no table", "this is no CSV or Excel file. Export the table as one of them.");
}
