/**
 * Money: a whole number of a currency's smallest unit, and the currency. Amounts in different currencies are never added;
 * who holds amounts holds them by currency.
 */

/** ISO 4217 alphabetic code, upper case. */
export type Currency = string;

export interface Money {
  /** In the currency's smallest unit (öre, øre, cents); a whole number. */
  readonly minor: number;
  readonly currency: Currency;
}

/** Amounts in smallest units, by currency. A currency that is absent is nought. */
export type ByCurrency = Readonly<Record<Currency, number>>;

/** ISO 4217: how many decimals a currency has, where that is not two. */
const DECIMALS: Readonly<Record<Currency, number>> = {
  ISK: 0,
  JPY: 0,
  KRW: 0,
  CLP: 0,
  HUF: 2,
  BHD: 3,
  KWD: 3,
  TND: 3,
};

export function decimalsOf(currency: Currency): number {
  return DECIMALS[currency] ?? 2;
}

/** The largest amount that is believed, in whole units: a thousand billion. Anything above is a wrong cell. */
const MOST_DIGITS = 12;

/**
 * A plain decimal (`-1234.5`; a point, no spaces) in smallest units, or undefined when it is none, or is too large.
 * Decimals beyond the currency's are rounded half away from nought: some banks write five.
 */
export function minorFrom(decimal: string, currency: Currency): number | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(decimal.trim());
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = ""] = match;
  if (whole.replace(/^0+/, "").length > MOST_DIGITS) return undefined;
  const decimals = decimalsOf(currency);
  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const minor = kept + (Number(fraction[decimals] ?? "0") >= 5 ? 1 : 0);
  return sign === "-" && minor !== 0 ? -minor : minor;
}

/** The amounts with one more added. */
export function plus(amounts: ByCurrency, { minor, currency }: Money): ByCurrency {
  return { ...amounts, [currency]: (amounts[currency] ?? 0) + minor };
}
