/**
 * Reads a ledger file of any format that is read, recognised by its content. What is none that can be used is refused with
 * the reason; what is wrong in one that is used is told by line, beside everything that is right. Never throws on any
 * bytes, and needs time and memory in proportion to them.
 */
import { decodeText } from "../../table/decode-text.ts";
import { readTable } from "../../table/read-table.ts";
import { type NoTable, type Table, TABLE_LIMITS, TableError } from "../../table/table.ts";
import { type LedgerReading, type LedgerRefused, MOST_LEDGER_BYTES } from "../ledger-facts.ts";
import type { Currency } from "../money.ts";
import { isBgmax, readBgmax } from "./bgmax.ts";
import { isCamt, readCamt } from "./camt/read-camt.ts";
import { isFortnox, readFortnox } from "./fortnox/read-fortnox.ts";
import { isOcrGiro, readOcrGiro } from "./ocr-giro.ts";
import { isOioubl, readOioubl } from "./oioubl.ts";
import { recognise } from "./recognise.ts";
import { refuseJson, refuseNested } from "./refuse.ts";
import type { KnownColumns } from "./table/guess-columns.ts";
import { readLedgerTable } from "./table/read-ledger-table.ts";
import { isUbl, readUbl } from "./ubl/read-ubl.ts";
import { decodeXml } from "./xml.ts";

export interface LedgerFile {
  /** For people; nothing is concluded from it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LedgerReadingOptions {
  /**
   * Of a table: which column holds what (`table/fields.ts`), by the column's name, null for one that is not to be used.
   * Columns of which it says nothing are guessed.
   */
  readonly columns?: KnownColumns | undefined;
  /** The company's own, for amounts that name none. */
  readonly currency: Currency;
  /** The company's own registration number: by it invoices to the company are told from those that it sent. */
  readonly ownOrgNumber?: string | undefined;
}

interface Format {
  /** By the beginning of the file's text. */
  readonly is: (head: string) => boolean;
  readonly read: (text: string, options: LedgerReadingOptions) => LedgerReading;
}

const XML_FORMATS: readonly Format[] = [
  { is: isCamt, read: readCamt },
  { is: isOioubl, read: readOioubl },
  { is: isUbl, read: readUbl },
];

const TEXT_FORMATS: readonly Format[] = [
  { is: isBgmax, read: readBgmax },
  { is: isOcrGiro, read: readOcrGiro },
];

export async function readLedger(
  { bytes }: LedgerFile,
  options: LedgerReadingOptions,
): Promise<LedgerReading> {
  const seen = recognise(bytes);
  if ("refused" in seen) return seen;
  if (seen.kind === "xml") {
    const format = XML_FORMATS.find(({ is }) => is(seen.head));
    return format?.read(decodeXml(bytes), options) ?? { refused: "unknown" };
  }
  if (seen.kind === "json") return readJson(seen.head, decodeText(bytes).text);
  const format = seen.kind === "text" ? TEXT_FORMATS.find(({ is }) => is(seen.head)) : undefined;
  if (format !== undefined) return format.read(decodeText(bytes).text, options);
  const table = await tableIn(bytes);
  return "refused" in table ? table : readLedgerTable(table, options);
}

function readJson(head: string, text: string): LedgerReading {
  const nested = refuseNested(text);
  if (nested !== undefined) return nested;
  if (isFortnox(head)) return readFortnox(text);
  let answer: unknown;
  try {
    answer = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { refused: "unknown" };
  }
  return refuseJson(answer) ?? { refused: "unknown" };
}

const NO_TABLE: Readonly<Record<NoTable, LedgerRefused["refused"]>> = {
  empty: "empty",
  "too large": "too-large",
  "too many rows": "too-large",
  "too many broken lines": "unknown",
  "unpacks too large": "too-large",
  "another archive": "zip",
  "damaged workbook": "zip",
  "old workbook": "old-excel",
  "web page": "web-page",
  "no table": "unknown",
};

async function tableIn(bytes: Uint8Array): Promise<Table | LedgerRefused> {
  try {
    return await readTable(bytes, { ...TABLE_LIMITS, bytes: MOST_LEDGER_BYTES });
  } catch (error) {
    if (error instanceof TableError) return { refused: NO_TABLE[error.reason] };
    throw error;
  }
}
