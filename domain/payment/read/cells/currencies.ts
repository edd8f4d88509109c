/**
 * Currencies as people and programs write them in a cell: a code, a sign, a word. Never throws.
 */
import type { Currency } from "../../money.ts";

const WORDS: ReadonlyMap<string, Currency> = new Map(
  Object.entries({
    "€": "EUR",
    euro: "EUR",
    euros: "EUR",
    euroa: "EUR",
    skr: "SEK",
    "svenska kronor": "SEK",
    dkr: "DKK",
    "danske kroner": "DKK",
    nkr: "NOK",
    "norske kroner": "NOK",
    "£": "GBP",
    $: "USD",
    us$: "USD",
  }),
);

/** Signs and words that are several currencies' own: they say no more than that it is money. */
const CROWNS = /^(?:kr|kronor|kroner|kruunua)$/;

let codes: ReadonlySet<string> | undefined;

/** ISO 4217, or undefined for what is none. `home` is what "kr" means. */
export function readCurrency(text: string, home: Currency): Currency | undefined {
  const word = text.slice(0, 40).trim().toLowerCase().replace(/\.$/, "");
  if (CROWNS.test(word)) return home;
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  const code = word.toUpperCase();
  return WORDS.get(word) ?? (codes.has(code) ? code : undefined);
}

/** `Belopp (SEK)`, `Summa €`: the currency at the end of a column's name, and the name without it. */
export function currencyOfColumn(name: string): { readonly name: string; readonly currency?: Currency } {
  const [, before = "", mark = ""] =
    /^(.*\S)[\s([]+([A-Z]{3}|[€$£]|kr\.?)[)\]]?$/.exec(name.slice(0, 200).trim()) ?? [];
  if (mark === "") return { name };
  if (/^kr/.test(mark)) return { name: before };
  const currency = readCurrency(mark, mark);
  return currency === undefined ? { name } : { name: before, currency };
}
