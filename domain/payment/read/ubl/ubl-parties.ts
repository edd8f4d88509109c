/**
 * Who sold and who bought, as UBL tells it. Programs put a company's registration number in five places, with or without
 * saying what it is: what is said to be one is believed first. Numbers of people are not read: nothing here needs them.
 */
import { normaliseAddress } from "../../../mail/address.ts";
import type { PayerNames } from "../../ledger-facts.ts";
import { asName, asNumber } from "../as-written.ts";
import { childAt, childrenAt, textAt, type XmlElement } from "../xml.ts";

export interface UblParty {
  readonly names: PayerNames;
  /** Everything that can be its registration number, the surest first. */
  readonly orgNumbers: readonly string[];
}

/**
 * Schemes of registration and tax numbers: ISO 6523 and EAS codes (Peppol, "Electronic Address Scheme"; 99xx are tax
 * numbers), and the names that OIOUBL and older invoices have for them.
 */
const REGISTERED =
  /^(?:0002|0007|0037|0096|0106|0183|0184|0190|0191|0192|0196|0198|0208|0211|0212|0213|0216|99\d\d|[A-Z]{2}:(?:CVR|SE|ORGNR|VAT|VATNO|OVT))$/;

/** Finnish OVT: 0037, the eight digits of the Y-tunnus, and what the company added (Peppol EAS 0216). */
const OVT = /^0037(\d{8})\w{0,5}$/;

/** Shorter ones are numbers of customers, or words. */
const FEWEST_DIGITS = 5;
const FEWEST_PLAIN_DIGITS = 8;

/** An `AccountingSupplierParty` or an `AccountingCustomerParty`. */
export function readParty(role: XmlElement | undefined): UblParty {
  const party = role && childAt(role, "Party");
  if (role === undefined || party === undefined) return { names: {}, orgNumbers: [] };
  const ids = childrenAt(party, "PartyIdentification", "ID");
  const endpoint = childAt(party, "EndpointID");
  const plainIds = ids.filter((id) => schemeOf(id) === "").map(({ text }) => text);
  const orgNumbers = orgNumbersIn([
    ...childrenAt(party, "PartyLegalEntity", "CompanyID")
      .filter(isCompanys)
      .map(({ text }) => text),
    ...[...ids, ...(endpoint === undefined ? [] : [endpoint])].filter(isRegistered).map(({ text }) => text),
    ...childrenAt(party, "PartyTaxScheme")
      .filter(isSalesTax)
      .map((tax) => textAt(tax, "CompanyID") ?? ""),
    ...plainIds.filter(isLongNumber),
  ]);
  const number = textAt(role, "SupplierAssignedAccountID") ?? plainIds.find((id) => !isLongNumber(id));
  const [orgNumber] = orgNumbers;
  const names: PayerNames = {
    number: asNumber(number),
    name: asName(nameOf(party)),
    orgNumber,
    address: addressOf(party, endpoint),
  };
  return {
    names: Object.fromEntries(Object.entries(names).filter(([, value]) => value !== undefined)),
    orgNumbers,
  };
}

/** The registered name is what banks write, too; a person has one in pieces. */
function nameOf(party: XmlElement): string | undefined {
  const person = childAt(party, "Person");
  const inPieces =
    person && [textAt(person, "FirstName"), textAt(person, "FamilyName")].filter(Boolean).join(" ");
  return (
    textAt(party, "PartyLegalEntity", "RegistrationName") ??
    textAt(party, "PartyName", "Name") ??
    (inPieces === "" ? undefined : inPieces) ??
    textAt(party, "Contact", "Name")
  );
}

function addressOf(party: XmlElement, endpoint: XmlElement | undefined): string | undefined {
  const written =
    textAt(party, "Contact", "ElectronicMail") ?? (schemeOf(endpoint) === "EM" ? endpoint?.text : undefined);
  return written === undefined ? undefined : normaliseAddress(written.replace(/^mailto:/i, ""));
}

function schemeOf(id: XmlElement | undefined): string {
  return id?.attributes.get("schemeID") ?? "";
}

function isRegistered(id: XmlElement): boolean {
  return REGISTERED.test(schemeOf(id).toUpperCase());
}

/** `DK:CPR` is a person's. */
function isCompanys(id: XmlElement): boolean {
  return !/CPR$/i.test(schemeOf(id));
}

/** Sales tax; "Foretaksregisteret" and other registrations stand in the same place. 63 is OIOUBL's (Moms). */
function isSalesTax(tax: XmlElement): boolean {
  return ["", "VAT", "63"].includes(textAt(tax, "TaxScheme", "ID") ?? "");
}

function isLongNumber(id: string): boolean {
  return /^[A-Z]{0,2}[\d -]+$/.test(id) && id.replace(/\D/g, "").length >= FEWEST_PLAIN_DIGITS;
}

function orgNumbersIn(written: readonly string[]): string[] {
  const numbers = written.flatMap((text) => {
    const plain = asNumber(text)
      ?.replace(/[^\p{L}\p{N}]/gu, "")
      .toUpperCase();
    const digits = plain?.replace(/\D/g, "").length ?? 0;
    return plain === undefined || digits < FEWEST_DIGITS ? [] : [OVT.exec(plain)?.[1] ?? plain];
  });
  return [...new Set(numbers)];
}
