/** UBL files of made-up companies, said shortly. */

const ROOTS = "urn:oasis:names:specification:ubl:schema:xsd:";

interface Said {
  readonly id?: string;
  readonly issued?: string;
  readonly due?: string;
  readonly type?: string;
  readonly amount?: string;
  readonly currency?: string;
  /** Elements in the company's and in the customer's `Party`, and beside the latter. */
  readonly supplier?: string;
  readonly customer?: string;
  readonly assigned?: string;
  readonly terms?: string;
  readonly means?: string;
  /** Whatever else stands in the document. */
  readonly more?: string;
}

export const EK =
  "<cac:PartyLegalEntity><cbc:RegistrationName>Ek Bygg AB</cbc:RegistrationName></cac:PartyLegalEntity>";

/** Invoice 1001 of 1,250.00 kr, issued on 1 March 2026 and due on the 31st. */
export function anInvoice(said: Said = {}): string {
  return aDocument("Invoice", { due: "2026-03-31", type: "380", ...said });
}

export function aCreditNote(said: Said = {}): string {
  return aDocument("CreditNote", { id: "2001", type: "381", ...said });
}

export function aDocument(root: string, said: Said): string {
  const { id = "1001", issued = "2026-03-01", due, type, amount = "1250.00", currency = "SEK" } = said;
  const { supplier = "", customer = EK, assigned = "", terms, means, more = "" } = said;
  return [
    `<${root} xmlns="${ROOTS}${root}-2" xmlns:cac="${ROOTS}CommonAggregateComponents-2" xmlns:cbc="${ROOTS}CommonBasicComponents-2">`,
    `<cbc:ID>${id}</cbc:ID>`,
    `<cbc:IssueDate>${issued}</cbc:IssueDate>`,
    due === undefined ? "" : `<cbc:DueDate>${due}</cbc:DueDate>`,
    type === undefined ? "" : `<cbc:${root}TypeCode>${type}</cbc:${root}TypeCode>`,
    `<cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>`,
    more,
    `<cac:AccountingSupplierParty><cac:Party>${supplier}</cac:Party></cac:AccountingSupplierParty>`,
    `<cac:AccountingCustomerParty>${assigned}<cac:Party>${customer}</cac:Party></cac:AccountingCustomerParty>`,
    means === undefined ? "" : `<cac:PaymentMeans>${means}</cac:PaymentMeans>`,
    terms === undefined ? "" : `<cac:PaymentTerms><cbc:Note>${terms}</cbc:Note></cac:PaymentTerms>`,
    `<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="${currency}">${amount}</cbc:PayableAmount></cac:LegalMonetaryTotal>`,
    `</${root}>`,
  ].join("\n");
}

export function named(...numbers: readonly string[]): string {
  return numbers
    .map(
      (number) =>
        `<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>${number}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>`,
    )
    .join("");
}

/** A registered company, with the number that it is registered by. */
export function company(orgNumber: string, scheme = "0007"): string {
  return `<cac:PartyLegalEntity><cbc:RegistrationName>Alm AB</cbc:RegistrationName><cbc:CompanyID schemeID="${scheme}">${orgNumber}</cbc:CompanyID></cac:PartyLegalEntity>`;
}
