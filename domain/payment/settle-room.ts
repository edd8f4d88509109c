/**
 * The room that an invoice has for money: what the newest statement in the books says was paid by its day, and what it says
 * was open. Money dated by that day fills the first and no more: the books beat our own matching. Money dated later lowers
 * what was open. Without a statement there is one room for all of it. What is then still open of an invoice that a newer
 * list of open items leaves out was paid as well. Where nobody says when, it was not before the last day on which it was
 * stated open: that is certain, and nothing more is.
 */
import type { Day } from "../time/instant.ts";
import { plusDays } from "../time/day.ts";
import type { StatedInvoice } from "./payer-account.ts";
import type { SettledInvoice, Settlement } from "./settled.ts";

/** Days that the same payment can lie apart in the books and in the bank's files: a weekend. */
export const MOST_DAYS_APART = 3;

/** Something that lowers an invoice: a payment, or a credit note. */
export type Lowering = Pick<Settlement, "on" | "by" | "from" | "paymentId" | "creditNote">;

export interface Room {
  readonly invoice: StatedInvoice;
  /** How much of something dated `on` has room. */
  readonly roomOn: (on: Day) => number;
  /** The amounts that have room on some day. */
  readonly left: () => readonly number[];
  /** Whether the books say that it is open, although this much older money has no room. */
  readonly booksSayOpen: (on: Day) => boolean;
  /** Whether the books say that nothing is open. */
  readonly booksSayPaid: boolean;
  /** Takes as much of the amount as has room, and returns how much that was. */
  readonly take: (amount: number, lowering: Lowering) => number;
  /** What settled it in the end; the rest of what the books say was paid is added. */
  readonly settled: (until?: Day) => SettledInvoice;
}

export function roomOf(invoice: StatedInvoice): Room {
  const { amount, paidOn } = invoice;
  const isTold = invoice.open !== undefined || paidOn !== undefined;
  const openThen = isTold ? Math.min(amount, Math.max(0, invoice.open ?? 0)) : amount;
  const paidInFullOn = openThen === 0 ? paidOn : undefined;
  const toldOn = isTold ? later(invoice.toldOn ?? invoice.statedOn, paidInFullOn) : undefined;
  /** What the books said before they said that nothing is open: so much was not paid by then. */
  const lastOpen =
    openThen > 0
      ? undefined
      : invoice.statements?.find((each) => (each.open ?? 0) > 0 && each.statedOn < (toldOn ?? ""));
  const settlements: Settlement[] = [];
  let booked = amount - openThen;
  let open = openThen;

  // Once nothing is open, money of the next days can only be what the books know already.
  const lastBookedOn =
    toldOn === undefined
      ? undefined
      : openThen === 0
        ? plusDays(paidInFullOn ?? toldOn, MOST_DAYS_APART)
        : toldOn;
  const isBooked = (on: Day): boolean => lastBookedOn !== undefined && on <= lastBookedOn;
  const tellsLater = (on: Day): boolean => toldOn === undefined || on > toldOn;

  const add = (part: number, lowering: Lowering): number => {
    if (part > 0) settlements.push({ ...lowering, amount: part });
    return part;
  };
  const takeBooked = (wanted: number, lowering: Lowering): number => {
    const part = Math.min(wanted, booked);
    booked -= part;
    return add(part, { ...lowering, on: earlier(lowering.on, paidInFullOn ?? toldOn) });
  };
  const takeOpen = (wanted: number, lowering: Lowering): number => {
    const part = Math.min(wanted, open);
    open -= part;
    return add(part, lowering);
  };

  return {
    invoice,
    roomOn: (on) => (isBooked(on) ? booked : tellsLater(on) ? open : 0),
    left: () => [booked, open].filter((each) => each > 0),
    booksSayOpen: (on) => !tellsLater(on) && open > 0,
    booksSayPaid: toldOn !== undefined && openThen === 0,
    take: (wanted, lowering) => {
      if (lowering.from === "credit-note") {
        // Some programs lower the balance by it and some list it beside the invoice: it lowers the invoice either way.
        const part = takeBooked(wanted, lowering);
        return part + takeOpen(wanted - part, lowering);
      }
      if (isBooked(lowering.on)) return takeBooked(wanted, lowering);
      return tellsLater(lowering.on) ? takeOpen(wanted, lowering) : 0;
    },
    settled: (until) => {
      const onNoDay = (latest: Day, part: number, openOn?: Day): Settlement[] =>
        part === 0
          ? []
          : [
              {
                on: later(earlier(latest, invoice.dueOn), openOn),
                amount: part,
                by: "books",
                from: "books",
                dayUnknown: true,
              },
            ];
      const bookedSince = Math.min(booked, lastOpen?.open ?? 0);
      const byTheBooks: Settlement[] =
        paidInFullOn === undefined || booked === 0
          ? [
              ...onNoDay(toldOn ?? "", bookedSince, lastOpen?.statedOn),
              ...onNoDay(toldOn ?? "", booked - bookedSince),
            ]
          : [{ on: paidInFullOn, amount: booked, by: "books", from: "books" }];
      const { unlistedOn } = invoice;
      const byItsAbsence = unlistedOn === undefined ? [] : onNoDay(unlistedOn, open, toldOn);
      return summed(
        invoice,
        [...settlements, ...byTheBooks, ...byItsAbsence].filter(
          ({ on }) => until === undefined || on <= until,
        ),
      );
    },
  };
}

function summed(invoice: StatedInvoice, settlements: readonly Settlement[]): SettledInvoice {
  const sumOf = (some: readonly Settlement[]): number => some.reduce((sum, { amount }) => sum + amount, 0);
  const ordered = settlements.toSorted((a, b) => compare(orderOf(a), orderOf(b)));
  const open = invoice.amount - sumOf(ordered);
  return {
    invoice,
    settlements: ordered,
    open,
    settledOn: open === 0 ? ordered.at(-1)?.on : undefined,
    credited: sumOf(ordered.filter(({ from }) => from === "credit-note")),
    undated: sumOf(ordered.filter(({ dayUnknown }) => dayUnknown === true)),
  };
}

function orderOf({ on, paymentId, creditNote, amount }: Settlement): string {
  return JSON.stringify([on, creditNote ?? "", paymentId ?? "", amount]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function later(a: Day, b: Day | undefined): Day {
  return b !== undefined && b > a ? b : a;
}

function earlier(a: Day, b: Day | undefined): Day {
  return b !== undefined && b < a ? b : a;
}
