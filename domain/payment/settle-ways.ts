/**
 * The ways in which a payment can be put to invoices once it is known what it names, and the one by which it names
 * nothing: its amount.
 */
import { dayNumber } from "../time/day.ts";
import type { KeptPayment } from "./payer-account.ts";
import type { Named } from "./settle-named.ts";
import { kindsOf } from "./references/reference.ts";
import { MOST_DAYS_APART, type Room } from "./settle-room.ts";
import { MOST_ALIKE } from "./settle-shared.ts";
import type { SettledBy, UnmatchedBecause } from "./settled.ts";

/**
 * What became of a payment: how much of it is left, and why. `told`: it is accounted for. Undefined: this way says
 * nothing, the next one may.
 */
export type Outcome =
  { readonly left: number; readonly because: UnmatchedBecause | "overpaid" | "told" } | undefined;

/** Pays all that is named, the oldest due first; what is more stays with the customer. */
export function payNamed(payment: KeptPayment, named: Named, by: SettledBy): Outcome {
  const { rooms, shared, namesMore } = named;
  if (rooms.length === 0 && shared.length === 0) return undefined;
  const { amount, currency, on } = payment;
  const isOurs = ({ invoice }: Room): boolean => invoice.currency === currency;
  if (!rooms.some(isOurs) && !shared.some((name) => name.has(currency))) {
    const isTold = [
      ...rooms.map(({ booksSayPaid }) => booksSayPaid),
      ...shared.map(({ areToldPaid }) => areToldPaid),
    ];
    return { left: amount, because: isTold.every(Boolean) ? "told" : "other-currency" };
  }
  const sharing = shared.map((name) => name.at(on));
  if (sharing.some(({ areMore }) => areMore)) return { left: amount, because: "several-fit" };
  const meant = [...new Set([...rooms, ...sharing.flatMap(({ open }) => open)])].filter(isOurs);
  const chosen = shared.length > 0 ? chooseByAmount(meant, payment) : meant;
  if (chosen === undefined) return { left: amount, because: "several-fit" };
  const left = takeFrom(chosen, payment, by);
  const isOpenInBooks =
    chosen.some(({ booksSayOpen }) => booksSayOpen(on)) || sharing.some((each) => each.isOpenInBooks);
  if (isOpenInBooks) return { left, because: "books-say-open" };
  return { left, because: namesMore ? "names-nothing" : "overpaid" };
}

/** Of invoices that share one name: the only open one, the only one of this amount, or all of them when all are paid. */
function chooseByAmount(rooms: readonly Room[], { on, amount }: KeptPayment): readonly Room[] | undefined {
  const open = openOf(rooms, on);
  if (open.length <= 1 || totalOf(open, on) === amount) return open;
  const exact = open.filter(({ roomOn }) => roomOn(on) === amount);
  return exact.length === 1 ? exact : undefined;
}

/** A number in a text can be there by chance: it counts if the amount says so too, or if it is the only one, and long. */
export function payNumbered(payment: KeptPayment, named: Named): Outcome {
  const { on, amount, currency } = payment;
  const open = openOf(
    named.rooms.filter(({ invoice }) => invoice.currency === currency),
    on,
  );
  const exact = open.filter(({ roomOn }) => roomOn(on) === amount);
  const meant = totalOf(open, on) === amount ? open : exact.length === 1 ? exact : [];
  if (meant.length > 0) return { left: takeFrom(meant, payment, "number"), because: "told" };
  return named.isUnsure ? undefined : payNamed(payment, named, "number");
}

/**
 * By the amount: the only invoice that can be meant. Invoices of which the books tell the day of payment are meant only
 * near that day, and then before open ones: the books know that money already. Begin when the other ways are done.
 */
export function createPayByAmount(rooms: readonly Room[]): (payment: KeptPayment) => Outcome {
  const byAmount = new Map<string, Set<Room>>();
  for (const room of rooms) {
    const { currency, status } = room.invoice;
    if (status === "draft" || status === "cancelled") continue;
    for (const amount of room.left()) {
      const key = `${currency} ${amount}`;
      byAmount.set(key, (byAmount.get(key) ?? new Set()).add(room));
    }
  }

  return (payment) => {
    const { on, amount, currency, references } = payment;
    const namesAny = references.length > 0;
    const isMistyped = !references.some(isChecked);
    const alike = byAmount.get(`${currency} ${amount}`) ?? new Set();
    if (alike.size > MOST_ALIKE) return { left: amount, because: "several-fit" };
    const fitting = [...alike].filter(
      ({ invoice, roomOn }) =>
        roomOn(on) === amount &&
        (invoice.issuedOn === undefined || invoice.issuedOn <= on) &&
        (!namesAny || invoice.reference === undefined || (isMistyped && isChecked(invoice.reference))),
    );
    const told = fitting.filter((room) => room.booksSayPaid && isNear(room.invoice.paidOn, on));
    const possible = fitting.filter((room) => !room.booksSayPaid || room.invoice.paidOn === undefined);
    const [only, another] = told.length > 0 ? told.slice(0, 1) : possible;
    if (only !== undefined && another === undefined) {
      return { left: takeFrom([only], payment, "amount"), because: "told" };
    }
    if (another !== undefined) return { left: amount, because: "several-fit" };
    const isOpenInBooks = [...alike].some(({ booksSayOpen }) => booksSayOpen(on));
    return { left: amount, because: isOpenInBooks ? "books-say-open" : "names-nothing" };
  };
}

/** Has a check digit that holds. Where invoices' references have, one that has not is a typing error, and names nothing. */
function isChecked(reference: string): boolean {
  return kindsOf(reference).length > 0;
}

function isNear(paidOn: string | undefined, on: string): boolean {
  return paidOn !== undefined && Math.abs(dayNumber(paidOn) - dayNumber(on)) <= MOST_DAYS_APART;
}

function openOf(rooms: readonly Room[], on: string): Room[] {
  return rooms.filter(({ roomOn }) => roomOn(on) > 0);
}

function totalOf(rooms: readonly Room[], on: string): number {
  return rooms.reduce((sum, { roomOn }) => sum + roomOn(on), 0);
}

/** Returns what is left of the payment. */
function takeFrom(rooms: readonly Room[], payment: KeptPayment, by: SettledBy): number {
  const { on, from, paymentId } = payment;
  return rooms.reduce((left, room) => left - room.take(left, { on, by, from, paymentId }), payment.amount);
}
