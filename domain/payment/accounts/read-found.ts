/**
 * Reads from the books what a file's facts have to do with, before `place` puts them there. A few rounds: whom the facts
 * touch may be found to be somebody else, or to have what another one seeks.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { KeptPayment, PayerAccount, Stated } from "../payer-account.ts";
import { arrange, type Arranged } from "./arrange.ts";
import type { LedgerBooks } from "./books.ts";
import { fileFacts, heapOf, reminderKey } from "./heap.ts";
import { keysAround, keysOfFact, keysOfInvoices, keysOfPayment } from "./keys.ts";
import type { Found } from "./placed.ts";
import { numberKey } from "./same-invoice.ts";

/** Beyond so many, what is found is a chain of coincidences. */
const MOST_ROUNDS = 6;

/** Throws what the books throw. */
export async function readFound(
  books: LedgerBooks,
  facts: readonly LedgerFact[],
  stated: Stated,
): Promise<Found> {
  const accounts = new Map<string, PayerAccount>();
  const loose = new Map<string, KeptPayment>();
  const asked = new Set<string>();
  const file = fileFacts(facts, stated);
  let keys = new Set(facts.flatMap(keysOfFact));
  for (let round = 0; round < MOST_ROUNDS && keys.size > 0; round += 1) {
    for (const key of keys) asked.add(key);
    const [withKeys, looseWithKeys] = await Promise.all([
      books.accountsWith([...keys]),
      books.looseWith([...keys]),
    ]);
    for (const account of withKeys) accounts.set(account.accountId, account);
    for (const payment of looseWithKeys) loose.set(payment.paymentId, payment);

    const found = { accounts: [...accounts.values()], loose: [...loose.values()] };
    const next = arrange(heapOf(file, found));
    const around = [
      ...[...withKeys, ...next.accounts.values()].flatMap(keysAround),
      ...unsettledIn(next, found.accounts).flatMap(keysOfPayment),
      ...keysOfInvoices([found.accounts, [...next.accounts.values()]].flatMap(sharedNumbersIn)),
      ...keysOfInvoices(namedByMoved(next, found.accounts)),
    ];
    keys = new Set(around.filter((key) => !asked.has(key)));
  }
  return { accounts: [...accounts.values()], loose: [...loose.values()] };
}

/** Payments that may be somebody's who is not found yet: those that nothing sure places, and those that would move. */
function unsettledIn({ homes }: Arranged, accounts: readonly PayerAccount[]): KeptPayment[] {
  const before = new Map<string, string[]>();
  for (const { accountId, payments } of accounts) {
    for (const { paymentId } of payments) {
      before.set(paymentId, [...(before.get(paymentId) ?? []), accountId]);
    }
  }
  return [...homes].flatMap(([payment, { accountIds, isSure }]) => {
    const was = before.get(payment.paymentId) ?? [];
    const stays =
      was.length === accountIds.length && was.every((accountId) => accountIds.includes(accountId));
    return isSure && stays ? [] : [payment];
  });
}

/**
 * Numbers of several invoices, as they were or as they would be: whether what is said of a number is said of one invoice may
 * follow from others of the number, that no name or number leads to.
 */
function sharedNumbersIn(accounts: readonly Pick<PayerAccount, "invoices">[]): string[] {
  const once = new Set<string>();
  return accounts.flatMap(({ invoices }) =>
    invoices.flatMap(({ number }) => {
      const key = numberKey(number);
      if (once.has(key)) return [number];
      once.add(key);
      return [];
    }),
  );
}

/** Invoices that are named by what would move: it may be another one of the number that is meant. */
function namedByMoved({ whose }: Arranged, accounts: readonly PayerAccount[]): string[] {
  const before = new Map<string, string>();
  for (const { accountId, creditNotes, reminders } of accounts) {
    for (const { number } of creditNotes) before.set(`credit-note ${numberKey(number)}`, accountId);
    for (const reminder of reminders) before.set(`reminder ${reminderKey(reminder)}`, accountId);
  }
  return [...whose].flatMap(([said, accountId]) => {
    if ("of" in said) return before.get(`credit-note ${numberKey(said.number)}`) === accountId ? [] : said.of;
    if (!("on" in said) || said.invoice === undefined) return [];
    return before.get(`reminder ${reminderKey(said)}`) === accountId ? [] : [said.invoice];
  });
}
