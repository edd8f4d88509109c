/**
 * What UBL documents say of the ledger. The root and the sign say less than they seem to: a credit note may be an invoice
 * with a code (381) or with a negative amount, and an invoice may take the place of another one (384).
 */
import type { Day } from "../../../time/instant.ts";
import type { InvoiceFact, LedgerFact, WrongCode, WrongRow } from "../../ledger-facts.ts";
import { asFound } from "../as-written.ts";
import { dueInWords } from "./payment-terms.ts";
import type { UblDocument } from "./ubl-document.ts";

/** UNCL 1001 (EN 16931's subset): credit notes. */
const CREDIT_NOTES = new Set("81 83 261 262 296 308 381 396 420 458 502 503 532".split(" "));

/** UNCL 1001: takes the place of the invoice that it names. */
const CORRECTED = "384";

/** UNCL 1001: what is no claim of the company's (pro forma), and what is another's (sold to a factoring company). */
const STATUS: Readonly<Record<string, InvoiceFact["status"]>> = { "325": "draft", "393": "collection" };

/** OIOUBL: tells of what is owed and reminds of nothing. */
const NOTICE = "Advis";

export interface Told {
  readonly facts: readonly LedgerFact[];
  readonly wrong: readonly WrongRow[];
}

/** The facts of one document: none when it cannot be used, or says nothing of the ledger. */
export function factsOf(document: UblDocument): Told {
  const { root, line, number, customer, payable, typeCode, issuedOn } = document;
  const wrong = [...document.wrong];
  /** What stands there and is wrong has been told. */
  const without = (problem: WrongCode, field: string): Told => {
    if (!wrong.some((row) => row.field === field)) wrong.push({ line, field, problem });
    return { facts: [], wrong };
  };
  if (Object.keys(customer.names).length === 0) return without("no-customer", "AccountingCustomerParty");
  if (root === "Reminder") {
    if (typeCode === NOTICE) return { facts: [], wrong };
    return issuedOn === undefined
      ? without("not-a-day", "IssueDate")
      : { facts: reminders(document, issuedOn), wrong };
  }
  if (number === undefined) return without("no-number", "ID");
  if (payable === undefined) return without("not-an-amount", "PayableAmount");
  const { minor, currency } = payable;
  // Paid before it was sent.
  if (minor === 0) return { facts: [], wrong };
  const said = { line, number, customer: customer.names, issuedOn, amount: Math.abs(minor), currency };
  if (root === "CreditNote" || minor < 0 || CREDIT_NOTES.has(typeCode ?? "")) {
    return { facts: [{ kind: "credit-note", ...said, of: document.invoices }], wrong };
  }
  const due = dueOf(document);
  wrong.push(...due.wrong);
  const status = STATUS[typeCode ?? ""];
  const invoice: InvoiceFact = {
    kind: "invoice",
    ...said,
    dueOn: due.dueOn,
    reference: document.reference,
    status,
  };
  return { facts: [invoice, ...replaced(document, invoice)], wrong };
}

/** The invoices in whose place a corrected one comes: whoever had to pay them has to pay it instead. */
function replaced(
  { typeCode, invoices }: UblDocument,
  { kind, line, customer, amount, currency, number }: InvoiceFact,
) {
  if (typeCode !== CORRECTED) return [];
  return invoices
    .filter((each) => each !== number)
    .map((each): InvoiceFact => ({
      kind,
      line,
      number: each,
      customer,
      amount,
      currency,
      status: "cancelled",
    }));
}

function dueOf({ line, dueOn, terms, issuedOn, wrong }: UblDocument): {
  dueOn?: Day | undefined;
  wrong: WrongRow[];
} {
  const isWrong = wrong.some(({ field }) => field?.endsWith("DueDate"));
  const day = dueOn ?? (isWrong ? undefined : dueInWords(terms, issuedOn));
  if (day === undefined) {
    const field = terms.length > 0 ? "PaymentTerms" : "DueDate";
    return {
      wrong: isWrong ? [] : [{ line, field, problem: "no-due-day", found: asFound(terms.join(" ")) }],
    };
  }
  if (issuedOn !== undefined && day < issuedOn)
    return { wrong: [{ line, field: "DueDate", problem: "day-unlikely", found: day }] };
  return { dueOn: day, wrong: [] };
}

function reminders({ line, customer, invoices }: UblDocument, on: Day): LedgerFact[] {
  const numbers = invoices.length > 0 ? invoices : [undefined];
  return numbers.map((invoice) => ({ kind: "reminder", line, invoice, customer: customer.names, on }));
}
