/**
 * An entry of an account as camt.052, camt.053 and camt.054 tell it (ISO 20022, Bank-to-Customer Cash Management), in every
 * version from 1 on: where versions differ, both forms are read. Only what the file says; what it means for the company is
 * in `customer-payments.ts`. What cannot be read is undefined, and told in `wrong`.
 */
import type { Day } from "../../../time/instant.ts";
import type { WrongRow } from "../../ledger-facts.ts";
import { minorFrom, type Money } from "../../money.ts";
import { asFound } from "../as-written.ts";
import { isoDay } from "../iso-day.ts";
import { childAt, childrenAt, textAt, type XmlElement } from "../xml.ts";
import { type CamtParties, readParties } from "./camt-parties.ts";

/** Seen from the account: credit is money in. */
export type Direction = "credit" | "debit";

/** What kind of transaction it is, by ISO 20022's external code sets; banks' own codes are not looked at. */
export interface BankCode {
  readonly domain?: string | undefined;
  readonly family?: string | undefined;
  readonly subFamily?: string | undefined;
}

export interface CamtEntry {
  readonly line: number;
  readonly bookedOn?: Day | undefined;
  readonly valuedOn?: Day | undefined;
  /** Above nought, or nought; the direction says which way. */
  readonly amount?: Money | undefined;
  readonly direction?: Direction | undefined;
  /** BOOK, PDNG, INFO, FUTR; undefined when the file says nothing. */
  readonly status?: string | undefined;
  /** It takes an earlier entry back; then the direction is the opposite of the earlier one's. */
  readonly reversal: boolean;
  /** The entry's number in its statement, the bank's own reference, and the batch it was ordered in. */
  readonly references: { readonly entry?: string; readonly bank?: string; readonly batch?: string };
  readonly text?: string | undefined;
  readonly code: BankCode;
  /** The bank took something for itself: the amounts of the details may be more than the entry's. */
  readonly charged: boolean;
  /** The transactions that it was booked for, as far as the file tells them. */
  readonly details: readonly CamtDetail[];
  readonly wrong: readonly WrongRow[];
}

/** Names of references and the elements that have them. */
const REFERENCES = {
  bank: "AcctSvcrRef",
  transaction: "TxId",
  endToEnd: "EndToEndId",
  unique: "UETR",
  instruction: "InstrId",
  message: "MsgId",
  order: "PmtInfId",
  mandate: "MndtId",
} as const;

export interface CamtDetail {
  readonly line: number;
  readonly direction?: Direction | undefined;
  /** Every amount that is told of it, in the order in which they are to be believed. */
  readonly amounts: readonly Money[];
  readonly references: Readonly<Partial<Record<keyof typeof REFERENCES, string>>>;
  readonly remittances: readonly Remittance[];
  /** What the payer wrote, piece by piece. */
  readonly texts: readonly string[];
  /** What was added to it, by the payer or by a bank. */
  readonly notes: readonly string[];
  readonly parties: CamtParties;
  readonly returned: boolean;
  readonly charged: boolean;
  readonly code: BankCode;
}

/** What a payment, or a part of it, is for. */
export interface Remittance {
  readonly references: readonly string[];
  /** Below nought for a credit note that was used. */
  readonly amount?: Money | undefined;
}

/** An `Ntry`; its `TxDtls` were read before it, so that a booking of very many is never in memory as a whole. */
export function readEntry(entry: XmlElement, details: readonly CamtDetail[]): CamtEntry {
  const wrong: WrongRow[] = [];
  const amount = readAmount(entry, wrong);
  return {
    line: entry.line,
    bookedOn: readDay(entry, "BookgDt", wrong),
    valuedOn: readDay(entry, "ValDt", wrong),
    amount,
    direction: directionOf(entry),
    status: textAt(entry, "Sts") ?? textAt(entry, "Sts", "Cd"),
    reversal: textAt(entry, "RvslInd") === "true" || textAt(entry, "RvslInd") === "1",
    references: some({
      entry: textAt(entry, "NtryRef"),
      bank: textAt(entry, "AcctSvcrRef"),
      batch: textAt(entry, "NtryDtls", "Btch", "PmtInfId"),
    }),
    text: textAt(entry, "AddtlNtryInf"),
    code: bankCode(entry),
    charged: childAt(entry, "Chrgs") !== undefined,
    details,
    wrong,
  };
}

/** A `TxDtls`. */
export function readDetail(detail: XmlElement): CamtDetail {
  const amounts = [
    childAt(detail, "Amt"),
    ...["TxAmt", "CntrValAmt", "InstdAmt"].map((name) => childAt(detail, "AmtDtls", name, "Amt")),
  ];
  const references = Object.entries(REFERENCES).map(([name, element]) => [
    name,
    textAt(detail, "Refs", element),
  ]);
  return {
    line: detail.line,
    direction: directionOf(detail),
    amounts: amounts.flatMap((amount) => (amount && moneyOf(amount)) ?? []),
    references: some(Object.fromEntries(references) as CamtDetail["references"]),
    remittances: childrenAt(detail, "RmtInf", "Strd").map(readRemittance),
    texts: textsOf(childrenAt(detail, "RmtInf", "Ustrd")),
    notes: textsOf([
      ...childrenAt(detail, "RmtInf", "Strd", "AddtlRmtInf"),
      ...childrenAt(detail, "AddtlTxInf"),
    ]),
    parties: readParties(detail),
    returned: childAt(detail, "RtrInf") !== undefined,
    charged: childAt(detail, "Chrgs") !== undefined,
    code: bankCode(detail),
  };
}

/** A `Strd`. The reference was `CdtrRef` in version 1; invoices are named by their numbers. */
function readRemittance(remittance: XmlElement): Remittance {
  const references = textsOf([
    ...childrenAt(remittance, "CdtrRefInf", "Ref"),
    ...childrenAt(remittance, "CdtrRefInf", "CdtrRef"),
    ...childrenAt(remittance, "RfrdDocInf", "Nb"),
    ...childrenAt(remittance, "RfrdDocInf", "RfrdDocNb"),
  ]);
  const paid = childAt(remittance, "RfrdDocAmt", "RmtdAmt");
  const credited = childAt(remittance, "RfrdDocAmt", "CdtNoteAmt");
  const credit = credited && moneyOf(credited);
  const amount = (paid && moneyOf(paid)) ?? (credit && { ...credit, minor: 0 - credit.minor });
  return { references, amount };
}

/** A date, or a date with a time: the day as the bank writes it. */
function readDay(entry: XmlElement, name: string, wrong: WrongRow[]): Day | undefined {
  const written = textAt(entry, name, "Dt") ?? textAt(entry, name, "DtTm");
  if (written === undefined) return undefined;
  const read = isoDay(written);
  if ("day" in read) return read.day;
  wrong.push({ line: entry.line, field: name, problem: read.problem, found: asFound(written) });
  return undefined;
}

function readAmount(entry: XmlElement, wrong: WrongRow[]): Money | undefined {
  const amount = childAt(entry, "Amt");
  const money = amount && moneyOf(amount);
  if (money === undefined) {
    const problem =
      amount !== undefined && currencyOf(amount) === undefined ? "not-a-currency" : "not-an-amount";
    const found = problem === "not-a-currency" ? amount?.attributes.get("Ccy") : amount?.text;
    wrong.push({ line: amount?.line ?? entry.line, field: "Amt", problem, found: asFound(found) });
  }
  return money;
}

function moneyOf(amount: XmlElement): Money | undefined {
  const currency = currencyOf(amount);
  const minor = currency === undefined ? undefined : minorFrom(amount.text, currency);
  return currency === undefined || minor === undefined || minor < 0 ? undefined : { minor, currency };
}

function currencyOf(amount: XmlElement): string | undefined {
  const currency = amount.attributes.get("Ccy");
  return currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
}

function directionOf(element: XmlElement): Direction | undefined {
  const indicator = textAt(element, "CdtDbtInd");
  if (indicator === "CRDT") return "credit";
  return indicator === "DBIT" ? "debit" : undefined;
}

function bankCode(element: XmlElement): BankCode {
  const code = childAt(element, "BkTxCd", "Domn");
  if (code === undefined) return {};
  return {
    domain: textAt(code, "Cd"),
    family: textAt(code, "Fmly", "Cd"),
    subFamily: textAt(code, "Fmly", "SubFmlyCd"),
  };
}

function textsOf(elements: readonly XmlElement[]): string[] {
  return elements.flatMap(({ text }) => (text === "" ? [] : [text]));
}

/** Without the fields that nothing was read for. */
function some<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
