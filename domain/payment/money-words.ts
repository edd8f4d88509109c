/** Money and days as people of a language write them: `31 200 kr`, `31.200 kr.`, `31 200 €`, `SEK 31,200`. */
import type { Language } from "../letters/language.ts";
import { PAYMENT_TEXTS } from "../letters/texts/payments/by-language.ts";
import { NO_BREAK_SPACE } from "../letters/texts/texts.ts";
import type { Day } from "../time/instant.ts";
import { decimalsOf } from "./money.ts";
import type { ByCurrency, Currency } from "./money.ts";

/** From so many whole units on, what is smaller than one is not said. */
const WHOLE_FROM = 100;

/** Krona and krone are written as the code where they are not the language's own: "NOK", where `Intl` has "Nkr". */
const CROWNS: ReadonlySet<Currency> = new Set(["SEK", "DKK", "NOK"]);
const OWN: Partial<Record<Language, Currency>> = { sv: "SEK", da: "DKK", nb: "NOK" };

/** `minor`: smallest units. A currency that `Intl` does not know stands as it is written. */
export function moneyWords(minor: number, currency: Currency, language: Language): string {
  const amount = minor / 10 ** decimalsOf(currency);
  const isWhole = Math.abs(amount) >= WHOLE_FROM || Number.isInteger(amount);
  const digits = isWhole ? 0 : decimalsOf(currency);
  return new Intl.NumberFormat(PAYMENT_TEXTS[language].locale, {
    style: "currency",
    currency,
    currencyDisplay: CROWNS.has(currency) && OWN[language] !== currency ? "code" : "symbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** Amounts of several currencies, side by side and never added. */
export function amountsWords(amounts: ByCurrency, language: Language): string {
  const parts = Object.entries(amounts)
    .filter(([, minor]) => minor !== 0)
    .map(([currency, minor]) => moneyWords(minor, currency, language));
  return new Intl.ListFormat(PAYMENT_TEXTS[language].locale, { type: "conjunction" }).format(parts);
}

/** "23 november 2026". */
export function dayWords(day: Day, language: Language): string {
  return said(day, language, { dateStyle: "long" });
}

/** Of a day in the twelve months to come: "8 december". */
export function comingDayWords(day: Day, language: Language): string {
  return said(day, language, { day: "numeric", month: "long" });
}

/** Day and month stay on one line. */
function said(day: Day, language: Language, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(PAYMENT_TEXTS[language].locale, { ...how, timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(" ", NO_BREAK_SPACE);
}
