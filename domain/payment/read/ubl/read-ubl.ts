/**
 * Invoices, credit notes and reminders in UBL 2: one, or several below whatever wraps them (an SBDH, an archive's own
 * element). What a supplier sent to the company itself is not of the ledger of what customers owe: it is left out and
 * told, and a file of nothing else is refused.
 */
import { orgNumberKey } from "../../accounts/names.ts";
import type { LedgerFact, LedgerFormat, LedgerReading } from "../../ledger-facts.ts";
import { statedTwice } from "../stated-twice.ts";
import { createWrongRows } from "../wrong-rows.ts";
import { firstElements, readXml, type XmlElement } from "../xml.ts";
import { factsOf } from "./invoice-facts.ts";
import { readUblDocument, UBL_ROOTS, type UblDocument, type UblRoot } from "./ubl-document.ts";

export interface UblReading {
  /** The company's own registration number: by it an invoice to the company is told from one by it. */
  readonly ownOrgNumber?: string | undefined;
}

/** `urn:oasis:names:specification:ubl:schema:xsd:Invoice-2` */
const NAMESPACE = "urn:oasis:names:specification:ubl:schema:xsd:";

/** An SBDH has about thirty elements above the document. */
const FIRST_ELEMENTS = 100;

/** What stands in a document and says nothing here: attachments, signatures, sums by tax. */
const SKIPPED = [
  "UBLExtensions",
  "AdditionalDocumentReference",
  "Signature",
  "TaxTotal",
  "AllowanceCharge",
  "Delivery",
];

export function isUbl(head: string): boolean {
  return firstElements(head, FIRST_ELEMENTS).some(
    ({ name, ns }) => ns.startsWith(NAMESPACE) && UBL_ROOTS.some((root) => root === name),
  );
}

export function readUbl(text: string, options: UblReading = {}): LedgerReading {
  return readUblAs("ubl", text, options);
}

export function readUblAs(
  format: Extract<LedgerFormat, "ubl" | "oioubl">,
  text: string,
  { ownOrgNumber }: UblReading,
): LedgerReading {
  const { documents, dtd, brokenAt } = documentsIn(text);
  if (dtd === true) return { refused: "dtd" };
  const own = orgNumberKey(ownOrgNumber);
  const wrong = createWrongRows();
  const ours = documents.filter((document) => {
    if (!isToUs(document, own)) return true;
    wrong.add({
      line: document.line,
      field: document.root,
      problem: "supplier-invoice",
      found: document.number,
    });
    return false;
  });
  if (documents.length > 0 && ours.length === 0) return { refused: "supplier-invoice" };
  const told = ours.map((document) => {
    const { facts, wrong: inIt } = factsOf(document);
    wrong.addAll(inIt);
    return facts;
  });
  const facts = cancelledLast(told.flat());
  wrong.addAll(statedTwice(facts, "ID"));
  if (brokenAt !== undefined) wrong.add({ line: brokenAt, problem: "not-well-formed" });
  return { format, facts, wrong: wrong.inOrder(), tellsPayments: false };
}

function documentsIn(text: string): { documents: UblDocument[]; dtd?: true; brokenAt?: number } {
  const documents: UblDocument[] = [];
  let lines: XmlElement[] = [];
  const addLine = (line: XmlElement): void => {
    if (line.children.some(({ name }) => name === "BillingReference")) lines.push(line);
  };
  const end = (root: UblRoot) => (element: XmlElement) => {
    documents.push(readUblDocument(root, element, lines));
    lines = [];
  };
  const read = readXml(text, {
    each: {
      InvoiceLine: addLine,
      CreditNoteLine: addLine,
      ReminderLine: addLine,
      Invoice: end("Invoice"),
      CreditNote: end("CreditNote"),
      Reminder: end("Reminder"),
    },
    skip: SKIPPED,
  });
  return { ...read, documents };
}

/** Between two of the company's own branches it is still the seller's. */
function isToUs({ supplier, customer }: UblDocument, own: string | undefined): boolean {
  const isOwn = (orgNumber: string): boolean => orgNumberKey(orgNumber) === own;
  return own !== undefined && customer.orgNumbers.some(isOwn) && !supplier.orgNumbers.some(isOwn);
}

/** An invoice that another one in the file replaces is cancelled wherever it stands: its own statement says nothing more. */
function cancelledLast(facts: readonly LedgerFact[]): readonly LedgerFact[] {
  const cancelled = new Set(
    facts.flatMap((fact) => (fact.kind === "invoice" && fact.status === "cancelled" ? [fact.number] : [])),
  );
  return facts.filter(
    (fact) => fact.kind !== "invoice" || fact.status === "cancelled" || !cancelled.has(fact.number),
  );
}
