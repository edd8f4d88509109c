/**
 * Reads from the books what a file's facts have to do with, before `place` puts them there. A few rounds: whom the facts
 * touch may be found to be somebody else, or to have what another one seeks.
 */
import type { LedgerFact } from "../ledger-facts.ts";
import type { KeptPayment, KeptReminder, PayerAccount, Stated, StatedCreditNote } from "../payer-account.ts";
import { arrange, type Arranged } from "./arrange.ts";
import type { LedgerBooks } from "./books.ts";
import { fileFacts, heapOf, reminderKey, type Reading } from "./heap.ts";
import {
  keysAround,
  keysOfCreditNotes,
  keysOfFact,
  keysOfInvoices,
  keysOfPayment,
  keysOwned,
} from "./keys.ts";
import { belongingsOf, homesOf, namesOf } from "./payers.ts";
import type { Found } from "./placed.ts";
import { numberKey } from "./same-invoice.ts";

/** Beyond so many, what is found is a chain of coincidences. */
const MOST_ROUNDS = 6;

/** Throws what the books throw. */
export async function readFound(
  books: LedgerBooks,
  facts: readonly LedgerFact[],
  stated: Stated,
  withdrawn: readonly Reading[] = [],
): Promise<Found> {
  const accounts = new Map<string, PayerAccount>();
  const loose = new Map<string, KeptPayment>();
  const asked = new Set<string>();
  const file = fileFacts(facts, stated);
  let keys = new Set([facts, ...withdrawn.map((reading) => reading.facts)].flat().flatMap(keysOfFact));
  for (let round = 0; round < MOST_ROUNDS && keys.size > 0; round += 1) {
    for (const key of keys) asked.add(key);
    const [withKeys, looseWithKeys] = await Promise.all([
      books.accountsWith([...keys]),
      books.looseWith([...keys]),
    ]);
    for (const account of withKeys) accounts.set(account.accountId, account);
    for (const payment of looseWithKeys) loose.set(payment.paymentId, payment);

    const found = { accounts: [...accounts.values()], loose: [...loose.values()] };
    const next = arrange(heapOf(file, found, withdrawn));
    const around = [
      ...[...withKeys, ...next.accounts.values()].flatMap(keysAround),
      ...keysMoved(next, found),
      ...unsettledIn(next, found).flatMap(keysOfPayment),
      ...[found.accounts, [...next.accounts.values()]].flatMap(sharedNumbersIn),
      ...keysOfInvoices(namedByMoved(next, found.accounts)),
    ];
    keys = new Set(around.filter((key) => !asked.has(key)));
  }
  return { accounts: [...accounts.values()], loose: [...loose.values()] };
}

/** Keys that an account gains or loses: who names what is under them may mean somebody else now. */
function keysMoved({ accounts: after }: Arranged, { accounts: before }: Found): string[] {
  const owned = new Map(before.map((account) => [account.accountId, new Set(keysOwned(account))]));
  const gained = [...after.values()].flatMap((account) => {
    const had = owned.get(account.accountId);
    return keysOwned(account).filter((key) => !had?.delete(key));
  });
  return [...gained, ...[...owned.values()].flatMap((lost) => [...lost])];
}

/**
 * Payments that may be somebody's who is not found yet: those that nothing sure places, those that would move, and those of
 * which the file changes what else points to somebody, which counts if what is sure here is not so among all that is known.
 * With each goes whatever came from the same bank account: it may be what tells whose that is, or be told by it.
 */
function unsettledIn({ homes }: Arranged, { accounts, loose }: Found): KeptPayment[] {
  const stored = [...accounts.flatMap(({ payments }) => payments), ...loose];
  const before = new Map<string, Set<string>>();
  for (const { accountId, payments } of accounts)
    for (const { paymentId } of payments)
      before.set(paymentId, (before.get(paymentId) ?? new Set()).add(accountId));
  const pointedTo = new Map(
    [...homesOf(stored, belongingsOf(accounts))].map(([{ paymentId }, { pointsTo }]) => [
      paymentId,
      pointsTo,
    ]),
  );
  const unsettled = [...homes].flatMap(([payment, { accountIds, isSure, pointsTo }]) => {
    const was = before.get(payment.paymentId) ?? new Set();
    const stays = was.size === accountIds.length && accountIds.every((accountId) => was.has(accountId));
    const pointed = pointedTo.get(payment.paymentId);
    // Of what is new, all that it says was asked for already.
    const isDoubtful = !isSure || (pointed !== undefined && (!stays || pointed() !== pointsTo()));
    return stays && !isDoubtful ? [] : [{ payment, isDoubtful }];
  });
  const doubtful = new Set(
    unsettled.flatMap(({ payment, isDoubtful }) => (isDoubtful ? [payment.paymentId] : [])),
  );
  // The same one, unless the file says more of it.
  const all = [...new Set([...homes.keys(), ...stored])];
  const banks = new Set(
    all.flatMap((payment) => (doubtful.has(payment.paymentId) ? (namesOf(payment).bank ?? []) : [])),
  );
  const ofBanks = all.filter((payment) => banks.has(namesOf(payment).bank ?? ""));
  return [...new Set([...unsettled.map(({ payment }) => payment), ...ofBanks])];
}

type Numbered = Pick<PayerAccount, "invoices" | "creditNotes">;

/**
 * Numbers of several invoices, or credit notes, as they were or as they would be: whether what is said of a number is said of
 * one of them may follow from others of the number, that no name or number leads to.
 */
function sharedNumbersIn(accounts: readonly Numbered[]): string[] {
  return [
    ...keysOfInvoices(shared(accounts.flatMap(({ invoices }) => invoices))),
    ...keysOfCreditNotes(shared(accounts.flatMap(({ creditNotes }) => creditNotes))),
  ];
}

function shared(all: readonly { readonly number: string }[]): string[] {
  const once = new Set<string>();
  return all.flatMap(({ number }) => {
    const key = numberKey(number);
    if (once.has(key)) return [number];
    once.add(key);
    return [];
  });
}

/** Invoices that are named by what would move: it may be another one of the number that is meant. */
function namedByMoved({ whose }: Arranged, accounts: readonly PayerAccount[]): string[] {
  const before = new Set(
    accounts.flatMap(({ accountId, creditNotes, reminders }) =>
      [...creditNotes, ...reminders].map((said) => placeOf(said, accountId)),
    ),
  );
  return [...whose].flatMap(([said, accountId]) => {
    if (!("of" in said || "on" in said) || before.has(placeOf(said, accountId))) return [];
    return "of" in said ? said.of : said.invoice === undefined ? [] : [said.invoice];
  });
}

/** Of two credit notes with one number that change places nothing is moved that anybody could tell. */
function placeOf(said: StatedCreditNote | KeptReminder, accountId: string): string {
  return JSON.stringify([accountId, "of" in said ? numberKey(said.number) : reminderKey(said)]);
}
