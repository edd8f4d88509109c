/**
 * Structured payment references: which kinds one can be, and the one form in which two of them are compared. A reference
 * that is no such thing still has a form: companies make up their own, and the same text is the same reference.
 */
import { hasLengthDigit, isMod10, isMod11, isRf, isViitenumero } from "./check-digits.ts";

/** `fik` is Danish (+71, +75: with a reference; +73 carries none), `rf` ISO 11649. */
export type ReferenceKind = "ocr" | "kid" | "fik" | "rf" | "viitenumero";

/** A Danish payment line: `+71<000123456789012+12345678<`. Card type, reference, creditor. */
const FIK = /^\+?(?:71|75)<(\d{1,16})(?:\+\d{1,8}<?)?$/;

/** Most characters that are looked at; the longest scheme has 25, and a Danish line 30. */
const MOST = 60;

/**
 * Every kind by whose check digit the reference holds: more than one for one in ten by chance, none for a typing error.
 */
export function kindsOf(reference: string): ReferenceKind[] {
  const written = compact(reference);
  const fik = FIK.exec(written)?.[1];
  if (fik !== undefined) return isMod10(fik) ? ["fik"] : [];
  const kinds: [ReferenceKind, boolean][] = [
    ["ocr", isMod10(written)],
    ["kid", isMod10(written) || isMod11(written)],
    ["fik", /^(?:\d{15,16})$/.test(written) && isMod10(written)],
    ["rf", isRf(written)],
    ["viitenumero", isViitenumero(written)],
  ];
  return kinds.filter(([, holds]) => holds).map(([kind]) => kind);
}

/**
 * The form in which references are the same or not: without spaces, marks, leading noughts and the wrapping that banks put
 * around it (a FIK line, an RF around a Finnish reference number). Undefined when nothing is left: an empty one, noughts.
 */
export function referenceKey(reference: string): string | undefined {
  const written = compact(reference);
  const inner = FIK.exec(written)?.[1] ?? (isRf(written) ? written.slice(4) : written);
  const key = inner.replace(/[^\p{L}\p{N}-]/gu, "").replace(/^0+/, "");
  return key.replaceAll("-", "") === "" ? undefined : key;
}

/**
 * The invoice numbers that a reference can be made of, by the ways that accounting programs make them: the number itself,
 * the number and a check digit, the number, its length and a check digit. As `invoiceNumberKey` writes them.
 */
export function numbersOfReference(reference: string): string[] {
  const written = compact(reference);
  const inner = FIK.exec(written)?.[1] ?? (isRf(written) ? written.slice(4) : written);
  const hasCheck = isMod10(inner) || isMod11(inner) || isViitenumero(inner);
  const candidates = [
    inner,
    ...(hasCheck ? [inner.slice(0, -1)] : []),
    ...(hasLengthDigit(inner) ? [inner.slice(0, -2)] : []),
  ];
  return [...new Set(candidates.map(invoiceNumberKey).filter((key) => key !== undefined))];
}

/**
 * The form in which numbers that people and banks write are looked for: letters and digits, upper case, without leading
 * noughts, which spreadsheets lose. Numbers of several invoices may share it. Undefined when nothing is left.
 */
export function invoiceNumberKey(number: string): string | undefined {
  const key = compact(number).replace(/[^\p{L}\p{N}]/gu, "");
  return key === "" ? undefined : key.replace(/^0+(?=.)/, "");
}

/**
 * The form in which numbers of invoices and of customers are one and the same: as `invoiceNumberKey`, but marks between
 * digits tell numbers apart (`2026-1` is not `20261`, `10-1` not `101`), and so do noughts alone (`0`, `00`). Whether a
 * letter and its digits are held together by a mark (`F-1001`, `F1001`) says nothing.
 */
export function exactNumberKey(number: string): string | undefined {
  const key = compact(number)
    .replace(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, "-")
    .replace(/[^\p{L}\p{N}-]|(?<!\d)-|-(?!\d)/gu, "");
  return key === "" ? undefined : key.replace(/^0+(?=0*[1-9\p{L}])/u, "");
}

function compact(text: string): string {
  return text.slice(0, MOST).normalize("NFKC").replace(/\s/g, "").toUpperCase();
}
