/**
 * References and invoice numbers in what a payer wrote. What comes out is candidates: they count only if an invoice of the
 * company has them. One pass over the text, and a bounded number of findings, whatever it says.
 */
import { isMod10, isMod11, isRf, isViitenumero } from "./check-digits.ts";
import { invoiceNumberKey, referenceKey } from "./reference.ts";

/** Nobody pays more invoices than these with one line of text; who writes more wants something else. */
const MOST_FOUND = 20;

const MOST_CHARACTERS = 1000;

/** The longest reference, RF with its spaces, has this many groups of four. */
const MOST_RF_GROUPS = 7;

/** Words, and words held together by what stands in invoice numbers. No two parts can match the same character. */
const TOKEN = /[\p{L}\p{N}]+(?:[-/.<+][\p{L}\p{N}]+)*-?/gu;

/** The part of a Danish payment line that the payer has to copy. */
const FIK = /^(?:71|75)<\d{15,16}/;

/** Days as people write them: their parts are no invoice numbers. */
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/.]\d{1,2})$/;

/**
 * Structured references whose check digit holds, each once, as `referenceKey` writes them: digits in one piece (four at
 * least), an RF with or without spaces, a Danish payment line.
 */
export function referencesIn(text: string): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const groups = groupsOfRf(tokens.slice(index, index + MOST_RF_GROUPS));
    const token = tokens[index] ?? "";
    if (groups > 0) {
      found.push(tokens.slice(index, index + groups).join(""));
      index += groups - 1;
    } else if (holds(token)) {
      found.push(FIK.exec(token)?.[0] ?? token);
    }
  }
  return distinct(found.map(referenceKey));
}

/** In how many of these groups an RF is written that begins with the first: as many as hold together. */
function groupsOfRf(groups: readonly string[]): number {
  if (!/^RF\d\d/.test(groups[0] ?? "")) return 0;
  return groups.map((_, index) => isRf(groups.slice(0, index + 1).join(""))).lastIndexOf(true) + 1;
}

function holds(token: string): boolean {
  if (token.length < 4) return false;
  return FIK.test(token) || isMod10(token) || isMod11(token) || isViitenumero(token);
}

/**
 * Texts that can be an invoice's number, each once, as `invoiceNumberKey` writes them: whatever has a digit, whole
 * (`F-1001`), in its parts (`1001`), and the digits after letters (`faktura1001`). Days are left out.
 */
export function numbersIn(text: string): string[] {
  const found = tokensOf(text)
    .filter((token) => /\d/.test(token) && !DAY.test(token))
    .flatMap((token) => [token, ...token.split(/[^\p{L}\p{N}]/u)])
    .flatMap((part) => [part, ...(/^\p{L}+(\d+)$/u.exec(part)?.slice(1) ?? [])])
    .filter((part) => /\d/.test(part));
  return distinct(found.map(invoiceNumberKey));
}

/** Shorter numbers are quantities or parts of days as often as invoices, and four digits are often a year. */
const TELLING = /^(?!(?:19|20)\d\d$)[\p{L}\p{N}]{4,50}$/u;

/** Whether a number in a text alone says that it is an invoice's; of others something else has to say so too. */
export function isTelling(number: string): boolean {
  return TELLING.test(number);
}

function tokensOf(text: string): string[] {
  return text.slice(0, MOST_CHARACTERS).normalize("NFKC").toUpperCase().match(TOKEN) ?? [];
}

function distinct(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== undefined))].slice(0, MOST_FOUND);
}
