/**
 * Sums over a customer's invoices, kept by currency, because amounts in different currencies are never added. What is an
 * average is made in each currency and then combined by the number of invoices.
 */
import type { ByCurrency, Currency } from "./money.ts";

/** Of one currency: numbers of invoices, and amounts in smallest units. */
export interface Sums {
  /** Judged in twelve months, and `late` of them: more than the grace. */
  invoices: number;
  late: number;
  amount: number;
  lateAmount: number;
  /** Sum of amount × days late. */
  weighted: number;
  /** The same for three months. */
  recent: number;
  recentAmount: number;
  recentWeighted: number;
  open: number;
  overdue: number;
  /** Invoiced in twelve months. */
  issued: number;
}

const NOTHING: Readonly<Sums> = {
  invoices: 0,
  late: 0,
  amount: 0,
  lateAmount: 0,
  weighted: 0,
  recent: 0,
  recentAmount: 0,
  recentWeighted: 0,
  open: 0,
  overdue: 0,
  issued: 0,
};

export type SumsByCurrency = Map<Currency, Sums>;

export function sumsOf(sums: SumsByCurrency, currency: Currency): Sums {
  const known = sums.get(currency);
  if (known !== undefined) return known;
  const fresh = { ...NOTHING };
  sums.set(currency, fresh);
  return fresh;
}

export function total(sums: SumsByCurrency, field: keyof Sums): number {
  let result = 0;
  for (const each of sums.values()) result += each[field];
  return result;
}

/** `over` / `under` of each currency, combined by its number of invoices; null without any. */
export function average(
  sums: SumsByCurrency,
  { over, under, count }: Readonly<Record<"over" | "under" | "count", keyof Sums>>,
): number | null {
  let combined = 0;
  for (const each of sums.values()) if (each[count] > 0) combined += (each[over] / each[under]) * each[count];
  const invoices = total(sums, count);
  return invoices === 0 ? null : combined / invoices;
}

/** Currencies of which there is nothing are absent. */
export function byCurrency(sums: SumsByCurrency, field: keyof Sums): ByCurrency {
  return Object.fromEntries(
    [...sums].filter(([, each]) => each[field] !== 0).map(([currency, each]) => [currency, each[field]]),
  );
}
