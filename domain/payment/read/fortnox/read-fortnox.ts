/**
 * Fortnox' API as JSON: invoices with what is open and paid, credit notes, payments. What suppliers sent to the company is
 * refused when there is nothing else, an answer that says that something went wrong likewise; beside others it is told.
 */
import type { CreditNoteFact, LedgerFact, LedgerReading } from "../../ledger-facts.ts";
import { invoiceNumberKey } from "../../references/reference.ts";
import { statedTwice } from "../stated-twice.ts";
import { createBooksPaymentIds } from "../table/books-payment.ts";
import { createWrongRows } from "../wrong-rows.ts";
import { answersIn, type FortnoxRecord } from "./fortnox-answers.ts";
import { type TellWrong, textOf } from "./fortnox-fields.ts";
import { creditNoteOf, invoiceFact, paymentFact } from "./fortnox-facts.ts";

/** Names of answers, and of what every record of one has, as they stand in the beginning of a file. */
const NAMES =
  /"(?:Supplier)?Invoice(?:Payment)?s?"\s{0,20}:|"(?:DocumentNumber|GivenNumber)"\s{0,20}:|api\.fortnox\.se/;
const ERROR = /"ErrorInformation"\s{0,20}:/;

export function isFortnox(head: string): boolean {
  return /^[{[]/.test(head) && (NAMES.test(head) || ERROR.test(head));
}

export function readFortnox(text: string): LedgerReading {
  const answers = answersIn(text.replace(/^\ufeff/, ""));
  const { records, errors, isFortnox: isKnown } = answers;
  const [error] = errors;
  if (records.length === 0 && error !== undefined) {
    const { line: _line, ...refused } = error;
    return refused;
  }
  if (!isKnown) return { refused: "unknown" };
  const isTheirs = ({ kind }: FortnoxRecord): boolean => kind.startsWith("supplier");
  if (records.length > 0 && records.every(isTheirs)) return { refused: "supplier-invoice" };

  const wrong = createWrongRows();
  wrong.addAll(answers.wrong);
  for (const { line, found } of errors)
    wrong.add({ line, field: "ErrorInformation", problem: "not-well-formed", found });
  const ids = createBooksPaymentIds();
  const facts = records.flatMap((record): LedgerFact | [] => {
    const { kind, line, fields } = record;
    const tell: TellWrong = (field, problem, found) => {
      wrong.add({ line, field, problem, found });
    };
    if (isTheirs(record))
      tell("SupplierInvoice", "supplier-invoice", textOf(fields, "GivenNumber") || undefined);
    if (kind === "payment") return paymentFact(line, fields, tell, ids) ?? [];
    return kind === "invoice" ? (invoiceFact(line, fields, tell) ?? []) : [];
  });
  const named = withInvoices(facts, records);
  wrong.addAll(statedTwice(named, "DocumentNumber"));
  const isEmptyList =
    records.length === 0 && !/"(?:Invoices|InvoicePayments)"\s{0,20}:/.test(text.slice(0, 10_000));
  if (isEmptyList) return { refused: "unknown" };
  return { format: "fortnox", facts: named, wrong: wrong.inOrder(), tellsPayments: true };
}

/** A credit note that names no invoice is of the invoice that names it. */
function withInvoices(
  facts: readonly LedgerFact[],
  records: readonly FortnoxRecord[],
): readonly LedgerFact[] {
  const invoices = new Map<string, string>();
  for (const { kind, fields } of records) {
    const creditNote = kind === "invoice" ? invoiceNumberKey(creditNoteOf(fields) ?? "") : undefined;
    if (creditNote !== undefined) invoices.set(creditNote, textOf(fields, "DocumentNumber"));
  }
  return facts.map((fact): LedgerFact => (fact.kind === "credit-note" ? withInvoice(fact, invoices) : fact));
}

function withInvoice(note: CreditNoteFact, invoices: ReadonlyMap<string, string>): CreditNoteFact {
  const invoice = invoices.get(invoiceNumberKey(note.number) ?? "");
  const isNew = note.of.length === 0 && invoice !== undefined && invoice !== "" && invoice !== note.number;
  return isNew ? { ...note, of: [invoice] } : note;
}
