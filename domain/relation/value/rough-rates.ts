/**
 * What amounts in different currencies are worth beside each other, roughly, so that customers can be ranked. Never for
 * an amount that anybody sees: amounts of different currencies are not added anywhere else.
 *
 * The weights are whole numbers, so that sums in one currency compare exactly.
 */
import { decimalsOf } from "../../payment/money.ts";
import type { Currency, Money } from "../../payment/money.ts";

/**
 * Ten-thousandths of a euro that one unit is worth: euro reference rates of the European Central Bank of 31 December
 * 2024, rounded. Years later they still tell a large customer from a small one.
 */
const WORTH: Readonly<Record<Currency, number>> = {
  EUR: 10_000,
  SEK: 873,
  DKK: 1341,
  NOK: 848,
  ISK: 69,
  GBP: 12_060,
  USD: 9626,
  CHF: 10_625,
  PLN: 2339,
  CZK: 397,
};

/** A number to add and compare with others of its kind; undefined for a currency whose rate is not known. */
export function roughWorth({ minor, currency }: Money): number | undefined {
  const worth = Object.hasOwn(WORTH, currency) ? WORTH[currency] : undefined;
  return worth === undefined ? undefined : minor * worth * smallness(currency);
}

/** A sum of such numbers, in smallest units of a currency. Throws a RangeError when its rate is not known. */
export function fromRoughWorth(sum: number, currency: Currency): number {
  const one = roughWorth({ minor: 1, currency });
  if (one === undefined) throw new RangeError(`No rate of ${currency} is known.`);
  return Math.round(sum / one);
}

/** Hundredths in the smallest unit: 100 in the Icelandic króna, which has no smaller one. */
function smallness(currency: Currency): number {
  return 10 ** (2 - decimalsOf(currency));
}
