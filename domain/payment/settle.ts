/**
 * Which payment pays which invoice: computed from an account's facts, never stored. The surest first, over all payments
 * before the next: what the books say, structured references, numbers in what the payer wrote, an amount that only one
 * open invoice has. What is left is listed; nothing is guessed.
 *
 * The same facts in any order settle the same. What a fact lacks or contradicts is left out of account; nothing throws.
 */
import type { Day } from "../time/instant.ts";
import { byText } from "./accounts/canonical.ts";
import { createInvoiceNamed } from "./accounts/which-is-meant.ts";
import type { KeptPayment, PayerAccount, StatedCreditNote } from "./payer-account.ts";
import { invoiceNumberKey } from "./references/reference.ts";
import { createRoomNames, type RoomNames } from "./settle-named.ts";
import { reversalsIn } from "./settle-reversals.ts";
import { roomOf, type Room } from "./settle-room.ts";
import { byDay, toldOnce } from "./settle-twice.ts";
import { createPayByAmount, payNamed, payNumbered, type Outcome } from "./settle-ways.ts";
import type { Overpayment, Settled, UnmatchedCredit, UnmatchedPayment } from "./settled.ts";

/**
 * What settles each invoice of the account, and what is left over. With `until`, reversals after that day are not yet
 * known of and settlements after it are left out; without, all that the account knows counts.
 */
export function settle(account: PayerAccount, until?: Day): Settled {
  const isKnown = ({ on }: { on: Day }): boolean => until === undefined || on <= until;
  const rooms = account.invoices.map(roomOf);
  const names = createRoomNames(rooms);
  const namesOf = remember((payment: KeptPayment) => names.allOf(payment));

  const inCurrency = createInCurrency(rooms, names);
  const payments = new Map(account.payments.map((payment) => [payment.paymentId, inCurrency(payment)]));
  const told = toldOnce([...payments.values()], namesOf);
  const counted = told.map(({ payment }) => payment).filter((each) => each.amount > 0 || isKnown(each));
  const reversals = reversalsIn(counted, namesOf);

  const unmatchedCredits = lowerByCredits(account.creditNotes, rooms);
  const { overpaid, unmatched } = pay(reversals.standing, rooms, names);
  const refunds = refund(reversals.unmatched, overpaid);

  return {
    invoices: rooms.map((room) => room.settled(until)),
    overpaid: refunds.overpaid.filter(isKnown),
    unmatched: [...unmatched, ...refunds.unmatched]
      .filter(({ payment }) => isKnown(payment))
      .sort((a, b) => byDay(a.payment, b.payment)),
    unmatchedCredits: unmatchedCredits.filter(({ creditNote }) => isKnown({ on: creditedOn(creditNote) })),
    reversed: [...reversals.reversed, ...refunds.reversed],
    toldTwice: told.flatMap(({ payment, alsoAs }) =>
      alsoAs.map(({ paymentId }) => ({ paymentId, as: payment.paymentId })),
    ),
  };
}

/**
 * A payment as it was ordered, when that is the currency of what it is for, and what came is not. It is for the invoices
 * that it names; for any of the account when it names none.
 */
function createInCurrency(rooms: readonly Room[], names: RoomNames): (payment: KeptPayment) => KeptPayment {
  const currenciesOf = (some: readonly Room[]) => new Set(some.map(({ invoice }) => invoice.currency));
  const all = currenciesOf(rooms);
  return (payment) => {
    const { currency, ordered } = payment;
    if (ordered === undefined) return payment;
    const named = [names.byBooks(payment), names.byReference(payment), names.byText(payment)]
      .map((each) => each.rooms)
      .find((some) => some.length > 0);
    const meant = named === undefined ? all : currenciesOf(named);
    return meant.has(currency) || !meant.has(ordered.currency)
      ? payment
      : { ...payment, amount: ordered.minor, currency: ordered.currency };
  };
}

/**
 * Credit notes lower the invoices that they name, the first named by number first. Of several with one number the customer
 * and the day tell which is meant; where they do not, none is lowered.
 */
function lowerByCredits(creditNotes: readonly StatedCreditNote[], rooms: readonly Room[]): UnmatchedCredit[] {
  const roomFor = new Map(rooms.map((room) => [room.invoice, room]));
  const invoiceNamed = createInvoiceNamed([...roomFor.keys()]);
  const unmatched: UnmatchedCredit[] = [];
  for (const creditNote of creditNotes.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))) {
    let left = creditNote.amount;
    const { customer } = creditNote;
    const on = creditedOn(creditNote);
    const named = creditNote.of.toSorted(byNumber).map((number) => invoiceNamed(number, { customer, on }));
    for (const invoice of new Set(named)) {
      const room = invoice && roomFor.get(invoice);
      if (room?.invoice.currency !== creditNote.currency) continue;
      const lowering = { on, by: "credit-note", from: "credit-note" } as const;
      left -= room.take(left, { ...lowering, creditNote: creditNote.number });
    }
    if (left > 0) unmatched.push({ creditNote, amount: left });
  }
  return unmatched;
}

function byNumber(a: string, b: string): number {
  return byText(invoiceNumberKey(a) ?? "", invoiceNumberKey(b) ?? "");
}

function creditedOn({ issuedOn, statedOn }: StatedCreditNote): Day {
  return issuedOn ?? statedOn;
}

function orderOf(creditNote: StatedCreditNote): string {
  return `${creditedOn(creditNote)} ${creditNote.number} ${creditNote.amount}`;
}

/** Puts the payments, each in the surest way that it can be, and the surest ones of all first. */
function pay(
  payments: readonly KeptPayment[],
  rooms: readonly Room[],
  names: RoomNames,
): { overpaid: Overpayment[]; unmatched: UnmatchedPayment[] } {
  // Each way begins when the one before is done: it finds only what that left.
  const ways: readonly (() => (payment: KeptPayment) => Outcome)[] = [
    () => (payment) => payNamed(payment, names.byBooks(payment), "books"),
    () => (payment) => payNamed(payment, names.byReference(payment), "reference"),
    () => (payment) => payNumbered(payment, names.byText(payment)),
    () => createPayByAmount(rooms),
  ];
  const overpaid: Overpayment[] = [];
  const unmatched: UnmatchedPayment[] = [];
  let waiting = payments.toSorted(byDay);
  for (const begin of ways) {
    const way = begin();
    waiting = waiting.filter((payment) => {
      const outcome = way(payment);
      if (outcome === undefined) return true;
      const { left, because } = outcome;
      const { paymentId, on, currency } = payment;
      if (left === 0 || because === "told") return false;
      if (because === "overpaid") overpaid.push({ paymentId, on, amount: left, currency });
      else unmatched.push({ payment, amount: left, because });
      return false;
    });
  }
  return { overpaid, unmatched };
}

/** Money that went back and was exactly what somebody had paid too much. */
function refund(
  backs: readonly UnmatchedPayment[],
  overpayments: readonly Overpayment[],
): Pick<Settled, "overpaid" | "unmatched" | "reversed"> {
  const unmatched: UnmatchedPayment[] = [];
  const reversed = new Map<string, string>();
  const keyOf = (currency: string, amount: number): string => `${currency} ${amount}`;
  const piles = new Map<string, Overpayment[]>();
  for (const each of overpayments.toSorted((a, b) => (a.on < b.on ? 1 : -1))) {
    const key = keyOf(each.currency, each.amount);
    piles.set(key, piles.get(key) ?? []);
    piles.get(key)?.push(each);
  }
  for (const back of backs) {
    const { amount, currency, on, paymentId } = back.payment;
    const pile = piles.get(keyOf(currency, -amount));
    const oldest = pile?.at(-1);
    if (oldest === undefined || oldest.on > on) {
      unmatched.push(back);
    } else {
      reversed.set(oldest.paymentId, paymentId);
      pile?.pop();
    }
  }
  return {
    overpaid: overpayments.filter(({ paymentId }) => !reversed.has(paymentId)),
    unmatched,
    reversed: [...reversed].map(([paymentId, by]) => ({ paymentId, by })),
  };
}

function remember<K extends object, V>(answer: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = answer(of);
    known.set(of, value);
    return value;
  };
}
