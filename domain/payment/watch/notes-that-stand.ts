/**
 * What staff noted of a customer's payments and what still stands on a day: the last decision, promises to pay, disputes
 * and exemptions. What was noted after the books end stands too. Pure.
 */
import type { Day } from "../../time/instant.ts";
import type { PayerAccount, PayerNote } from "../payer-account.ts";
import { decisionOf } from "./decision.ts";

export type StandingNote = Exclude<PayerNote, { says: "reminded" }>;

/** In the order in which they were noted. `on`: the day that the books reach. */
export function notesThatStand(account: Pick<PayerAccount, "notes">, on: Day): StandingNote[] {
  const decision = decisionOf(account);
  return account.notes
    .filter((note) => note.says !== "reminded")
    .filter((note) => {
      switch (note.says) {
        case "decided":
          return note === decision && note.lookAgainOn > on;
        case "promised":
          return note.by >= on && !account.notes.some((other) => replaces(other, note));
        case "disputed":
          return note.to === undefined || note.to >= on;
        case "exempt":
          return note.until >= on;
      }
    })
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** A later promise about the same invoice, or about everything. */
function replaces(other: PayerNote, note: Extract<PayerNote, { says: "promised" }>): boolean {
  return (
    other.says === "promised" &&
    (other.invoice === undefined || other.invoice === note.invoice) &&
    `${other.from} ${orderOf(other)}` > `${note.from} ${orderOf(note)}`
  );
}

const orderOf = ({ at, noteId }: PayerNote): string => `${at} ${noteId}`;
