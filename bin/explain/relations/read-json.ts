/**
 * Relations in JSON: one document (an object with lists, or a list of such), or an object a line. Each entry is checked by
 * itself; one that is wrong is told, and those beside it are kept.
 */
import * as z from "zod";
import { cutAtGrapheme } from "../../../domain/mail/header-text.ts";
import { customerFrom, FACTS, LISTS } from "./json-shapes.ts";
import type { Made, Reading, Tell } from "./json-shapes.ts";
import { jsonFault } from "./json-fault.ts";
import type { Stated, StatedCustomer, StatedFact, Stands, WrongEntry } from "./stated.ts";

export const JSON_HELP = `JSON: an object with lists, a list of such objects, or one object a line.
  { "customers": [ { "number": "1001", "name": "Ek & Lönn", "addresses": ["karin@ek.example"], "standing": "customer",
                     "owner": "anna", "postcode": "21122", "country": "SE", "addedOn": "2026-01-07", "imported": true } ],
    "contacts":  [ { "customer": "1001", "on": "2026-03-02", "way": "call", "direction": "both",
                     "staff": ["anna"], "people": ["karin@ek.example"], "what": "the order" } ],
    "talks":     [ { "customer": "1001", "kinds": ["evaluation"], "on": "2026-05-04", "bookedOn": "2026-04-01",
                     "held": { "on": "2026-05-04", "minutes": "All well.", "staff": ["anna"], "people": ["Karin"] } } ],
    "invoices":  [ { "customer": "1001", "number": "501", "on": "2026-01-02", "net": 10000, "currency": "SEK" } ],
    "promises":  [ { "customer": "1001", "kind": "other", "madeOn": "2026-02-01", "endedOn": "2026-02-09", "end": "broken" } ],
    "notes":     [ { "customer": "1001", "on": "2026-03-02", "says": "next", "next": "2026-04-01" } ],
    "paying":    [ { "customer": "1001", "overdue": [ { "from": "2026-02-09", "to": "2026-02-20" } ] } ] }
  Lists of an object that has a "customer" object are that customer's, and need not name it. Only the customer's number, name
  or address, a contact's and a note's day, a talk's kind and day, an invoice's number, day and amount, and a promise's days
  and end must be said. "amount" instead of "net" is an amount with tax. way: mail, call, message, meeting, video, other;
  direction: in, out, both (both, of mails and messages out, when nothing is said). A note says next, wish (everyDays), quote
  (isOpen), complaint, referral (towards, whom), phase, level (level, target), no-talks or talk-later (kinds, until),
  no-contact (until), thanked (of), milestone (day, yearly, what), suggested (kind, outcome), personal (text), or hint (kind,
  key, outcome: done, later, no; until). Paying says on which days something was disputed and overdue, and the customer a
  slow payer, or a serious one (disputed, overdue, slow, serious).`;

const SAYS_NOTHING = {
  problem: "it says nothing of relations",
  expected: `an object with customer, customers, ${Object.keys(FACTS).join(", ")}`,
};
const SOUND_JSON = "commas, quotation marks and brackets in order, here and on the line before";

/** Why a file of JSON that is no ledger cannot be used. */
export function unusedJson(file: string, text: string): WrongEntry {
  const fault = jsonFault(text.replace(/^\ufeff/, ""));
  return fault === undefined ? { file, ...SAYS_NOTHING } : { file, ...fault, expected: SOUND_JSON };
}

/** Undefined when the text is no JSON about relations: it may be a ledger's. */
export function readJson(file: string, text: string, reading: Reading): Stated | undefined {
  const documents = documentsIn(text);
  if (documents === undefined || !documents.some(({ value }) => isAboutRelations(value))) return undefined;
  const customers: StatedCustomer[] = [];
  const facts: StatedFact[] = [];
  const wrong: WrongEntry[] = [];
  for (const { line, prefix, value } of documents) {
    const stands = { file, line };
    if (value === undefined) wrong.push({ ...stands, problem: "it is broken JSON", expected: SOUND_JSON });
    else if (!isAboutRelations(value)) {
      wrong.push({ ...stands, entry: prefix.replace(/\.$/, "") || undefined, ...SAYS_NOTHING });
    } else {
      readObject(value, stands, prefix);
    }
  }
  return { customers, facts, wrong };

  function readObject(value: Readonly<Record<string, unknown>>, stands: Stands, prefix: string): void {
    const own = typeof value["customer"] === "object" ? value["customer"] : undefined;
    const listed = listOf(value["customers"]).map((entry, index) => [`customers[${index}]`, entry] as const);
    const mine = own === undefined ? undefined : readCustomer(own, { ...stands, entry: `${prefix}customer` });
    for (const [at, entry] of listed) readCustomer(entry, { ...stands, entry: prefix + at });
    for (const [key, list] of Object.entries(LISTS)) {
      for (const [index, entry] of listOf(value[key]).entries()) {
        const at = Array.isArray(value[key]) ? `${key}[${index}]` : key;
        readFact(list, entry, { ...stands, entry: prefix + at }, mine);
      }
    }
  }

  function readCustomer(entry: unknown, stands: Stands): string | undefined {
    const tell: Tell = (field, problem, expected) => {
      wrong.push({ ...stands, field, problem, expected });
    };
    const made = checked(entry, stands, () => customerFrom(entry, reading, tell));
    if (made !== undefined) customers.push({ ...stands, ...made });
    return made?.customerId;
  }

  function readFact(list: string, entry: unknown, stands: Stands, mine: string | undefined): void {
    const made = checked(entry, stands, () => FACTS[list]?.(entry, reading));
    if (made === undefined) return;
    const named = (entry as { readonly customer?: string | number }).customer;
    const of = named === undefined ? mine : String(named);
    if (of !== undefined) facts.push({ ...stands, of, ...made });
    else
      wrong.push({
        ...stands,
        field: "customer",
        problem: "it names no customer",
        expected: "a number, a name or an address",
      });
  }

  function checked<T extends object>(
    entry: unknown,
    stands: Stands,
    make: () => Made<T> | undefined,
  ): T | undefined {
    try {
      const made = make();
      if (made === undefined || !("problem" in made)) return made;
      wrong.push({ ...stands, problem: made.problem, expected: made.expected });
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      wrong.push(...error.issues.map((issue) => inWords(issue, entry, stands)));
    }
    return undefined;
  }
}

/** Of a value that is wrong, so much is shown. */
const LONGEST_SHOWN = 80;

function inWords({ path, message }: z.core.$ZodIssue, entry: unknown, stands: Stands): WrongEntry {
  const field = path.map(String).join(".");
  const value = path.reduce<unknown>(
    (within, key) =>
      typeof within === "object" ? (within as Record<PropertyKey, unknown> | null)?.[key] : undefined,
    entry,
  );
  return {
    ...stands,
    field: field === "" ? undefined : field,
    problem:
      value === undefined
        ? "it is missing"
        : `${cutAtGrapheme(JSON.stringify(value), LONGEST_SHOWN)} cannot be used`,
    expected: message,
  };
}

interface Document {
  readonly line?: number;
  /** Before the names of its entries, when it is one of a list. */
  readonly prefix: string;
  readonly value: unknown;
}

/** Undefined when it is no JSON at all. A line that is none among others that are counts as a document that says nothing. */
function documentsIn(text: string): readonly Document[] | undefined {
  const whole = parsed(text.replace(/^\ufeff/, ""));
  if (Array.isArray(whole)) return whole.map((value: unknown, index) => ({ prefix: `[${index}].`, value }));
  if (whole !== undefined) return [{ prefix: "", value: whole }];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const documents = lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [{ line: index + 1, prefix: "", value: parsed(line) }],
  );
  const [first] = documents;
  const isLines = first?.value !== undefined || !GOES_ON.test(lines[(first?.line ?? 1) - 1] ?? "");
  return isLines && documents.some(({ value }) => value !== undefined) ? documents : undefined;
}

/** So begins a document over many lines, of which one alone may look whole. */
const GOES_ON = /[{[,:]\s*$/;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAboutRelations(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).some(
    (key) => key === "customer" || key === "customers" || Object.hasOwn(LISTS, key),
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
