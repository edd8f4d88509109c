/**
 * The records in what Fortnox' API answered, however it was saved: one answer, a list, pages one after the other, wrapped
 * with the question and the state of the answer, records without anything around them, a line each (NDJSON). Depth and
 * number are bounded; never throws.
 */
import type { LedgerRefused, WrongRow } from "../../ledger-facts.ts";
import { refuseJson } from "../refuse.ts";
import { MOST_WRONG_ROWS } from "../wrong-rows.ts";
import { asObject, type Fields } from "./fortnox-fields.ts";

export type RecordKind = "invoice" | "payment" | "supplier-invoice" | "supplier-payment";

export interface FortnoxRecord {
  readonly kind: RecordKind;
  /** Of the file when there is a record a line; else which of the records it is, counted from 1. */
  readonly line: number;
  readonly fields: Fields;
}

export interface FortnoxAnswers {
  /** Whether anything in it has a name of Fortnox': an empty list has. */
  readonly isFortnox: boolean;
  readonly records: readonly FortnoxRecord[];
  /** Answers that say that something went wrong: what they should have held is missing. */
  readonly errors: readonly (LedgerRefused & { readonly line: number })[];
  readonly wrong: readonly WrongRow[];
}

/** By what an answer calls its one record, or its list of them. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  Invoice: "invoice",
  Invoices: "invoice",
  InvoicePayment: "payment",
  InvoicePayments: "payment",
  SupplierInvoice: "supplier-invoice",
  SupplierInvoices: "supplier-invoice",
  SupplierInvoicePayment: "supplier-payment",
  SupplierInvoicePayments: "supplier-payment",
};

/** What every record of a kind has: other programs call their lists the same. */
const OWN: Readonly<Record<RecordKind, string>> = {
  invoice: "DocumentNumber",
  payment: "InvoiceNumber",
  "supplier-invoice": "GivenNumber",
  "supplier-payment": "Number",
};

/** By what a record without a name around it has, and others have not. */
const BARE: readonly (readonly [RecordKind, readonly string[]])[] = [
  ["supplier-invoice", ["GivenNumber", "SupplierNumber"]],
  ["invoice", ["DocumentNumber", "CustomerNumber", "DueDate"]],
  ["payment", ["InvoiceNumber", "PaymentDate", "Amount"]],
];

/** An answer in its wrapping, in a list, in a list of pages. */
const MOST_DEPTH = 5;

export function answersIn(text: string): FortnoxAnswers {
  const found: Found = { isEmptyList: false, records: [], errors: [], wrong: [] };
  const whole = parsed(text);
  if (whole === undefined) collectLines(text, found);
  else collect(whole, found, undefined, MOST_DEPTH);
  const { records, errors, wrong } = found;
  const isFortnox =
    records.length === 0 ? found.isEmptyList : records.some(({ kind, fields }) => OWN[kind] in fields);
  return { isFortnox, records, errors, wrong };
}

interface Found {
  isEmptyList: boolean;
  readonly records: FortnoxRecord[];
  readonly errors: FortnoxAnswers["errors"][number][];
  readonly wrong: WrongRow[];
}

/** A record a line, if the first line is one. So many lines that are none are the end of it. */
function collectLines(text: string, found: Found): void {
  let at = 0;
  for (let line = 1; at < text.length; line += 1) {
    const end = text.indexOf("\n", at);
    const written = text.slice(at, end === -1 ? text.length : end).trim();
    at = end === -1 ? text.length : end + 1;
    if (written === "") continue;
    const value = parsed(written);
    if (value !== undefined) collect(value, found, line, MOST_DEPTH);
    else {
      found.wrong.push({ line, problem: "not-well-formed" });
      if (found.records.length === 0 || found.wrong.length === MOST_WRONG_ROWS) return;
    }
  }
}

function collect(value: unknown, found: Found, line: number | undefined, depth: number): void {
  if (depth === 0) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, line, depth - 1);
    return;
  }
  const object = asObject(value);
  if (object === undefined) return;
  const add = (kind: RecordKind, record: unknown): void => {
    const fields = asObject(record);
    if (fields !== undefined) found.records.push({ kind, line: line ?? found.records.length + 1, fields });
  };
  const bare = BARE.find(([, names]) => names.every((name) => name in object))?.[0];
  const named = Object.entries(KINDS).filter(([name]) => typeof object[name] === "object");
  if (bare !== undefined) add(bare, object);
  else if (named.length > 0) {
    for (const [name, kind] of named) {
      const inside: unknown = object[name];
      const list: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
      if (list.length === 0) found.isEmptyList = true;
      for (const record of list) add(kind, record);
    }
  } else {
    const refused = refuseJson(object);
    if (refused !== undefined) found.errors.push({ ...refused, line: line ?? found.records.length + 1 });
    else collect(object["body"], found, line, depth - 1);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
