/**
 * Invoices that share one reference: some companies give each customer a number of its own to pay under, whatever the
 * invoice. Which of them a payment is for says the day and the amount.
 */
import type { Day } from "../time/instant.ts";
import type { Room } from "./settle-room.ts";

/** Among so many that fit nobody can tell which one is meant; the rest are not even looked at. */
export const MOST_ALIKE = 500;

export interface SharedName {
  /** What of these invoices was issued by that day and is open. */
  at(on: Day): {
    readonly open: readonly Room[];
    /** There are more than anybody could tell apart. */
    readonly areMore: boolean;
    /** The books say of one of them that it is open, although money of that day has no room. */
    readonly isOpenInBooks: boolean;
  };
  /** Whether any of them is in this currency. */
  has(currency: string): boolean;
  readonly areToldPaid: boolean;
}

/** Looks at what is settled once and never again, so that a payment costs what is open and not what ever was. */
export function createSharedName(rooms: readonly Room[]): SharedName {
  const issuedOf = ({ invoice }: Room): Day => invoice.issuedOn ?? "";
  const byIssue = rooms.toSorted((a, b) =>
    issuedOf(a) === issuedOf(b) ? 0 : issuedOf(a) < issuedOf(b) ? -1 : 1,
  );
  const currencies = new Set(rooms.map(({ invoice }) => invoice.currency));
  const areToldPaid = rooms.every(({ booksSayPaid }) => booksSayPaid);
  /** For each room the next one that may not be settled. */
  const next = byIssue.map((_, index) => index);
  const unsettledFrom = (from: number): number => {
    let at = from;
    while (at < byIssue.length && (next[at] !== at || byIssue[at]?.left().length === 0)) {
      next[at] = Math.max(next[at] ?? 0, at + 1);
      at = next[at] ?? byIssue.length;
    }
    for (let each = from; each < at;) {
      const after = next[each] ?? at;
      next[each] = at;
      each = after;
    }
    return at;
  };

  return {
    areToldPaid,
    has: (currency) => currencies.has(currency),
    at: (on) => {
      const open: Room[] = [];
      let isOpenInBooks = false;
      let looked = 0;
      let at = unsettledFrom(0);
      for (; looked <= 2 * MOST_ALIKE; looked += 1) {
        const room = byIssue[at];
        if (room === undefined || issuedOf(room) > on) break;
        if (room.roomOn(on) > 0) open.push(room);
        isOpenInBooks ||= room.booksSayOpen(on);
        at = unsettledFrom(at + 1);
      }
      return { open, areMore: open.length > MOST_ALIKE || looked > 2 * MOST_ALIKE, isOpenInBooks };
    },
  };
}
