/**
 * The records of BgMax as fields (Bankgirot, "Bankgiro Inbetalningar, Teknisk manual"). 80 positions; transaction codes:
 * 01 start, 05 a deposit begins, 20 payment, 21 deduction, 22 and 23 further references of it (23 lowers it), 25
 * information, 26 name, 27 and 28 address, 29 registration number, 15 the deposit ends, 70 end.
 */
import type { Day } from "../../time/instant.ts";
import type { WrongRow } from "../ledger-facts.ts";
import type { Currency } from "../money.ts";
import { asFound, asNumber } from "./as-written.ts";
import type { FixedRecord } from "./fixed-records.ts";
import { isoDay } from "./iso-day.ts";

/** Records 20 to 23, which have the same fields. */
export interface MoneyRecord {
  readonly line: number;
  readonly code: "20" | "21" | "22" | "23";
  /** The payer's bankgiro; undefined when the payment came without one. */
  readonly sender: string | undefined;
  /** As the payment slip or the payer has it. */
  readonly references: readonly string[];
  /** What stands in place of a reference and is none. */
  readonly note: string | undefined;
  /** In the smallest unit; below nought in 21 and 23. Undefined when no amount stands there. */
  readonly amount: number | undefined;
  /** Bankgirot's serial number: distinct within a deposit. */
  readonly serial: string;
}

/** The amount ends at 55, the reference code stands at 56, the payment channel at 57. */
const SHORTEST = 56;

/** Undefined when the record is too short to be read. */
export function moneyRecord(
  record: FixedRecord,
  code: MoneyRecord["code"],
  currency: Currency,
): MoneyRecord | undefined {
  if (record.length < SHORTEST) return undefined;
  const amount = record.minor(38, 55, currency);
  const lowers = code === "21" || code === "23";
  return {
    line: record.line,
    code,
    sender: withoutZeros(record.at(3, 12)),
    ...referencesOf(record.at(13, 37), record.at(56, 56)),
    amount: amount === undefined || amount === 0 || !lowers ? amount : -amount,
    serial: record.at(58, 69),
  };
}

/**
 * By the reference code: 0 and 1 none; 2 a correct OCR; 3 one or several references; 4 one reference; 5 a wrong one, which
 * is only what somebody wrote. Codes to come are read as 5.
 */
function referencesOf(field: string, code: string): Pick<MoneyRecord, "references" | "note"> {
  if (field === "" || code === "0" || code === "1") return { references: [], note: undefined };
  if (code === "2" || code === "4") return { references: [asNumber(field) ?? field], note: undefined };
  if (code === "3")
    return { references: field.split(/[\s,;]+/).filter((part) => part !== ""), note: undefined };
  return { references: [], note: field };
}

/** A bankgiro number is right-aligned and filled with zeros; nothing but zeros is none. */
export function withoutZeros(digits: string): string | undefined {
  const number = digits.replace(/^0+/, "");
  return /^\d+$/.test(number) ? number : undefined;
}

/** Twelve positions: two zeros before a company's ten digits, or a person's twelve. */
export function orgNumberOf(digits: string): string | undefined {
  if (!/^\d{10}(?:\d\d)?$/.test(digits) || /^0+$/.test(digits)) return undefined;
  return digits.length === 12 && digits.startsWith("00") ? digits.slice(2) : digits;
}

/** A day written YYYYMMDD. */
export function dayAt(record: FixedRecord, from: number): Day | undefined {
  const read = isoDay(record.at(from, from + 7).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"));
  return "day" in read ? read.day : undefined;
}

/** What is wrong with a record; the field is its transaction code. */
export function wrongIn(record: FixedRecord, problem: WrongRow["problem"], found?: string): WrongRow {
  return { line: record.line, field: asFound(record.at(1, 2)), problem, found: asFound(found) };
}
