/**
 * An invoice, a credit note or a reminder as UBL 2 tells it: Peppol BIS Billing 3 (EN 16931), what came before it, and
 * OIOUBL. Only what the file says; what it means for the ledger is in `invoice-facts.ts`. What cannot be read is
 * undefined, and told in `wrong`.
 */
import type { Day } from "../../../time/instant.ts";
import type { WrongCode, WrongRow } from "../../ledger-facts.ts";
import { minorFrom, type Money } from "../../money.ts";
import { asFound, asNumber } from "../as-written.ts";
import { isoDay } from "../iso-day.ts";
import { childAt, childrenAt, textAt, type XmlElement } from "../xml.ts";
import { paymentReference } from "./payment-references.ts";
import { readParty, type UblParty } from "./ubl-parties.ts";

export const UBL_ROOTS = ["Invoice", "CreditNote", "Reminder"] as const;

export type UblRoot = (typeof UBL_ROOTS)[number];

export interface UblDocument {
  readonly root: UblRoot;
  readonly line: number;
  readonly number?: string | undefined;
  /** UNCL 1001 for invoices and credit notes, OIOUBL's own for reminders. */
  readonly typeCode?: string | undefined;
  readonly issuedOn?: Day | undefined;
  /** As a day; of several parts, or ways to pay, the last. */
  readonly dueOn?: Day | undefined;
  /** What the terms of payment say in words. */
  readonly terms: readonly string[];
  /** What is to be paid: what was paid beforehand has been taken from it. Below nought when nothing is to be paid. */
  readonly payable?: Money | undefined;
  readonly reference?: string | undefined;
  /** Numbers of the invoices that it is about. */
  readonly invoices: readonly string[];
  readonly supplier: UblParty;
  readonly customer: UblParty;
  readonly wrong: readonly WrongRow[];
}

/** Nobody credits or reminds of more at once. */
const MOST_INVOICES = 500;

/** An `Invoice`, `CreditNote` or `Reminder`, and its lines, which were read before it: they may name invoices as well. */
export function readUblDocument(
  root: UblRoot,
  element: XmlElement,
  lines: readonly XmlElement[],
): UblDocument {
  const wrong: WrongRow[] = [];
  const tell: Tell = (at, problem, found) => {
    wrong.push({ line: at.line, field: at.name, problem, found: asFound(found) });
  };
  const dayOf = (at: XmlElement): Day | undefined => {
    const read = isoDay(at.text);
    if ("day" in read) return read.day;
    tell(at, read.problem, at.text);
    return undefined;
  };
  const means = childrenAt(element, "PaymentMeans");
  const payer = means
    .map((each) => textAt(each, "PaymentMandate", "PayerFinancialAccount", "ID"))
    .find(Boolean);
  const customer = readParty(childAt(element, "AccountingCustomerParty"));
  const account = asNumber(payer);
  const issued = childAt(element, "IssueDate");
  return {
    root,
    line: element.line,
    number: asNumber(textAt(element, "ID")),
    typeCode: textAt(element, `${root}TypeCode`),
    issuedOn: issued && dayOf(issued),
    dueOn: dueDays(element)
      .flatMap((at) => dayOf(at) ?? [])
      .sort()
      .at(-1),
    terms: childrenAt(element, "PaymentTerms", "Note").flatMap(({ text }) => (text === "" ? [] : [text])),
    payable: payableOf(element, tell),
    reference: paymentReference(means),
    invoices: invoicesIn([element, ...lines]),
    supplier: readParty(childAt(element, "AccountingSupplierParty")),
    customer: account === undefined ? customer : { ...customer, names: { ...customer.names, account } },
    wrong,
  };
}

/** Of the invoice; else of the ways to pay it, which is the only place in OIOUBL; else of the parts it is paid in. */
function dueDays(element: XmlElement): readonly XmlElement[] {
  const places = [
    ["DueDate"],
    ["PaymentMeans", "PaymentDueDate"],
    ["PaymentTerms", "PaymentDueDate"],
    ["PaymentTerms", "InstallmentDueDate"],
  ];
  const filled = places.map((path) => childrenAt(element, ...path).filter(({ text }) => text !== ""));
  return filled.find((days) => days.length > 0) ?? [];
}

type Tell = (at: XmlElement, problem: WrongCode, found: string | undefined) => void;

function payableOf(element: XmlElement, tell: Tell): Money | undefined {
  const payable = childAt(element, "LegalMonetaryTotal", "PayableAmount");
  if (payable === undefined) return undefined;
  const currency = [payable.attributes.get("currencyID"), textAt(element, "DocumentCurrencyCode")].find(
    (code) => code !== undefined && /^[A-Z]{3}$/.test(code),
  );
  const minor = currency === undefined ? undefined : minorFrom(payable.text, currency);
  if (currency === undefined) tell(payable, "not-a-currency", payable.attributes.get("currencyID"));
  else if (minor === undefined) tell(payable, "not-an-amount", payable.text);
  return currency === undefined || minor === undefined ? undefined : { minor, currency };
}

function invoicesIn(elements: readonly XmlElement[]): readonly string[] {
  const ids = elements.flatMap((element) =>
    childrenAt(element, "BillingReference", "InvoiceDocumentReference", "ID"),
  );
  return [...new Set(ids.flatMap(({ text }) => asNumber(text) ?? []))].slice(0, MOST_INVOICES);
}
