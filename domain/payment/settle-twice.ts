/**
 * The same payment told by two sources: the company's books and its bank, or two kinds of the bank's files. It counts once.
 * Two payments are the same when they come from different sources, are of the same amount, lie at most three days apart,
 * and name the same invoice or reference; or one of them names nothing at all.
 *
 * One source is believed when it tells of two like payments: then there were two.
 */
import { dayNumber } from "../time/day.ts";
import type { KeptPayment } from "./payer-account.ts";
import { MOST_DAYS_APART } from "./settle-room.ts";

/** Whose telling counts, the first before the others: the books, then the files that carry references best. */
const BEST_FIRST: readonly KeptPayment["from"][] = ["books", "ocr-giro", "bgmax", "camt"];

/** A payment, and everything that tells of it. */
export interface ToldPayment {
  readonly payment: KeptPayment;
  readonly alsoAs: readonly KeptPayment[];
}

interface Telling {
  readonly payment: KeptPayment;
  readonly names: ReadonlySet<string>;
  readonly also: KeptPayment[];
  readonly sources: Set<KeptPayment["from"]>;
}

/** In the order of their days and ids. Linear in payments and what they name, but for the sorting. */
export function toldOnce(
  payments: readonly KeptPayment[],
  namesOf: (payment: KeptPayment) => ReadonlySet<string>,
): ToldPayment[] {
  const ordered = payments.toSorted(byBestThenDay);
  const kept: Telling[] = [];
  const named = createQueues();
  const waiting: Telling[] = [];

  for (const payment of ordered) {
    const names = namesOf(payment);
    const telling: Telling = { payment, names, also: [], sources: new Set([payment.from]) };
    if (names.size === 0) {
      waiting.push(telling);
      continue;
    }
    const same = [...names].map((name) => named.take(name, payment)).find((each) => each !== undefined);
    if (same !== undefined) {
      join(same, payment);
      continue;
    }
    kept.push(telling);
    for (const name of names) named.put(name, telling);
  }

  // What names nothing can be any of them; only now is it known which ones there are.
  const any = createQueues();
  for (const telling of kept.toSorted((a, b) => byDay(a.payment, b.payment))) any.put("named", telling);
  for (const telling of waiting) {
    const same = any.take("named", telling.payment) ?? any.take("nameless", telling.payment);
    if (same !== undefined) {
      join(same, telling.payment);
    } else {
      kept.push(telling);
      any.put("nameless", telling);
    }
  }
  return kept
    .toSorted((a, b) => byDay(a.payment, b.payment))
    .map(({ payment, also }) => ({ payment, alsoAs: also }));
}

function join(telling: Telling, payment: KeptPayment): void {
  telling.also.push(payment);
  telling.sources.add(payment.from);
}

interface Queue {
  readonly tellings: Telling[];
  /** By source: how many of them can be none of its payments any more. */
  readonly passed: Map<KeptPayment["from"], number>;
}

/**
 * Payments of one amount, name and source in the order of their days; another source's payments, which come in the order
 * of their days as well, pass along them once.
 */
function createQueues(): {
  put(name: string, telling: Telling): void;
  take(name: string, payment: KeptPayment): Telling | undefined;
} {
  const queues = new Map<string, Queue>();
  const keyOf = (name: string, from: string, { amount, currency }: KeptPayment): string =>
    JSON.stringify([name, from, amount, currency]);

  const takeFrom = (queue: Queue, payment: KeptPayment): Telling | undefined => {
    const { tellings, passed } = queue;
    for (let index = passed.get(payment.from) ?? 0; index < tellings.length; index += 1) {
      const telling = tellings[index];
      const ahead = telling === undefined ? 0 : dayNumber(payment.on) - dayNumber(telling.payment.on);
      if (telling === undefined || ahead < -MOST_DAYS_APART) break;
      passed.set(payment.from, index + 1);
      if (ahead <= MOST_DAYS_APART && !telling.sources.has(payment.from)) return telling;
    }
    return undefined;
  };

  return {
    put: (name, telling) => {
      const key = keyOf(name, telling.payment.from, telling.payment);
      const queue = queues.get(key);
      if (queue === undefined) queues.set(key, { tellings: [telling], passed: new Map() });
      else queue.tellings.push(telling);
    },
    take: (name, payment) => {
      for (const from of BEST_FIRST) {
        const queue = queues.get(keyOf(name, from, payment));
        const found = queue && takeFrom(queue, payment);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function byBestThenDay(a: KeptPayment, b: KeptPayment): number {
  return BEST_FIRST.indexOf(a.from) - BEST_FIRST.indexOf(b.from) || byDay(a, b);
}

export function byDay(a: KeptPayment, b: KeptPayment): number {
  const [one, other] = [`${a.on} ${a.paymentId}`, `${b.on} ${b.paymentId}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
