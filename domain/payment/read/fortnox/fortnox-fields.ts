/**
 * Fields of Fortnox' records. Which of them are numbers, texts, or truth values as texts has changed with the API's
 * versions and with whatever saved its answers: `1250`, `"1250.00"`, `false`, `"false"`, `null`, `""`, `"0"` for none.
 */
import { normaliseAddress } from "../../../mail/address.ts";
import type { Day } from "../../../time/instant.ts";
import type { PayerNames, WrongCode } from "../../ledger-facts.ts";
import { minorFrom, type Currency } from "../../money.ts";
import { asFound, asName, asNumber } from "../as-written.ts";
import { readAmount } from "../cells/amounts.ts";
import { isoDay } from "../iso-day.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Decimals enough for every currency, and without the noise of binary fractions. */
const DECIMALS = 6;

export function asObject(value: unknown): Fields | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : undefined;
}

/** Trimmed; "" for what is absent or no text. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(DECIMALS);
  return typeof value === "string" ? value.trim() : "";
}

/** Undefined when the record does not say. */
export function flagOf(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (typeof value === "boolean") return value;
  const text = textOf(fields, name).toLowerCase();
  return text === "true" || text === "1" ? true : text === "false" || text === "0" ? false : undefined;
}

/** The number of another document: "0" stands for none. */
export function documentNumberOf(fields: Fields, name: string): string | undefined {
  const number = asNumber(textOf(fields, name));
  return number === "0" ? undefined : number;
}

export type TellWrong = (field: string, problem: WrongCode, found?: string) => void;

/** In smallest units; undefined when there is none, and when what stands there is none, which is told. */
export function minorOf(
  fields: Fields,
  name: string,
  currency: Currency,
  tell: TellWrong,
): number | undefined {
  const text = textOf(fields, name);
  if (text === "") return undefined;
  const decimal = readAmount(text, ".")?.decimal;
  const minor = decimal === undefined ? undefined : minorFrom(decimal, currency);
  if (minor === undefined) tell(name, "not-an-amount", asFound(text));
  return minor;
}

export function dayOf(fields: Fields, name: string, tell: TellWrong): Day | undefined {
  const text = textOf(fields, name);
  if (text === "") return undefined;
  const read = isoDay(text);
  if ("day" in read) return read.day;
  tell(name, read.problem, asFound(text));
  return undefined;
}

/** ISO 4217; Fortnox' own country's where nothing is said. Undefined for what is no currency, which is told. */
export function currencyOf(fields: Fields, tell: TellWrong): Currency | undefined {
  const code = textOf(fields, "Currency").toUpperCase();
  if (code === "") return "SEK";
  if (/^[A-Z]{3}$/.test(code)) return code;
  tell("Currency", "not-a-currency", asFound(code));
  return undefined;
}

/** Whom an invoice or a payment names; undefined when it names nobody. `prefix` is `Invoice` in payments. */
export function customerOf(fields: Fields, prefix: "" | "Invoice" = ""): PayerNames | undefined {
  const names: PayerNames = {
    number: documentNumberOf(fields, `${prefix}CustomerNumber`),
    name: asName(textOf(fields, `${prefix}CustomerName`)),
    orgNumber: asNumber(textOf(fields, "OrganisationNumber").replace(/[^\p{L}\p{N}]/gu, ""))?.toUpperCase(),
    address: addressIn(textOf(asObject(fields["EmailInformation"]) ?? {}, "EmailAddressTo")),
  };
  const known = Object.entries(names).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The first of those that the invoice goes to. */
function addressIn(text: string): string | undefined {
  const word = text.split(/[\s;,<>]+/, 10).find((one) => one.includes("@"));
  return word === undefined ? undefined : normaliseAddress(word);
}
