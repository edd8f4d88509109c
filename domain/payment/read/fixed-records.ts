/**
 * The records of a file with fixed positions (BgMax, OCR giro): one a line, fields by position as the manuals count them,
 * from 1. Lines may have lost the spaces at their ends.
 */
import { type Currency, minorFrom } from "../money.ts";

export interface FixedRecord {
  /** Counted from 1. */
  readonly line: number;
  readonly length: number;
  /** What stands from position `from` up to and with `to`, trimmed. */
  at(from: number, to: number): string;
  /** A whole number there; undefined when it is none. */
  count(from: number, to: number): number | undefined;
  /** An amount there, written in the smallest unit; undefined when it is none. */
  minor(from: number, to: number, currency: Currency): number | undefined;
}

/** Empty lines, and the end-of-file mark of old programs, are passed over. */
export function* fixedRecords(text: string): Generator<FixedRecord> {
  let line = 0;
  for (const record of linesOf(text)) {
    line++;
    if (record.replace("\u001A", "").trim() !== "") yield fixedRecord(record, line);
  }
}

function fixedRecord(record: string, line: number): FixedRecord {
  const at = (from: number, to: number): string => record.slice(from - 1, to).trim();
  return {
    line,
    length: record.length,
    at,
    count: (from, to) => (/^\d{1,15}$/.test(at(from, to)) ? Number(at(from, to)) : undefined),
    minor(from, to, currency) {
      const digits = at(from, to);
      return /^\d{3,20}$/.test(digits)
        ? minorFrom(`${digits.slice(0, -2)}.${digits.slice(-2)}`, currency)
        : undefined;
    },
  };
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    yield text.slice(from, to).replace(/\r$/, "");
    from = to + 1;
  }
}
