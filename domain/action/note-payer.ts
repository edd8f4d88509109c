/**
 * What staff say of a customer's payments becomes a note on the account: a dated fact, from which the next run computes
 * the state. The same said again changes nothing. Pure.
 */
import { createInvoiceNamed } from "../payment/accounts/which-is-meant.ts";
import type { PayerAccount, PayerNote } from "../payment/payer-account.ts";
import type { Day } from "../time/instant.ts";
import { dayAt } from "../time/wall-clock.ts";
import type { PayerAsk } from "./ask.ts";
import type { PayerSaid } from "./order.ts";
import { withNotes } from "./payer-notes.ts";
import { already, type Decision, done, notPossible, type Scene } from "./scene.ts";

export function decidePayer(scene: Scene<PayerAsk>): Decision {
  const { payer, order, company } = scene;
  const facts = { payer: saidIn(order.ask) };
  if (order.about === undefined) return notPossible(scene, "no-thing", facts);
  if (payer === undefined) return notPossible(scene, "no-customer", facts);
  const today = dayAt(order.at, company.calendar.timeZone);
  if (isPast(order.ask, today)) return notPossible(scene, "past", facts);
  if (isOneOfSeveral(order.ask, payer.account, today)) {
    return notPossible(scene, "several-invoices", { ...facts, what: facts.payer.invoice });
  }
  const { notes } = payer.account;
  const after = notesAfter(notes, scene, today);
  if (after === undefined) return already(scene, facts);
  return done(scene, { payer: { before: payer, after: withNotes(payer, after) } }, facts);
}

function saidIn(ask: PayerAsk): PayerSaid {
  const { invoice } = ask;
  switch (ask.does) {
    case "dispute":
    case "dispute-over":
      return { invoice };
    case "promise-to-pay":
      return { invoice, on: ask.by };
    case "exempt":
      return { invoice, on: ask.until, reason: ask.reason };
    case "reminded":
      return { invoice, on: ask.on };
    case "decide":
      return { on: ask.lookAgainOn, reason: ask.reason, decision: ask.decision };
  }
}

/** A word that was read late may speak of a day that was still to come when it was said. */
function isPast(ask: PayerAsk, today: string): boolean {
  if (ask.does === "promise-to-pay") return ask.by < today;
  if (ask.does === "exempt") return ask.until < today;
  return ask.does === "decide" && ask.lookAgainOn <= today;
}

/** Whether the number that is named means nothing as long as nobody says whose invoice it is. */
function isOneOfSeveral(ask: PayerAsk, { invoices }: PayerAccount, on: Day): boolean {
  // What was noted once ends by the words in which it was noted.
  if (ask.does === "decide" || ask.does === "dispute-over" || ask.invoice === undefined) return false;
  const number = ask.invoice;
  const named = createInvoiceNamed(invoices);
  if (named(number, { on }) !== undefined) return false;
  return invoices.some(({ customer }) => named(number, { on, customer }) !== undefined);
}

/** Undefined when nothing is new. */
function notesAfter(
  notes: readonly PayerNote[],
  { order }: Scene<PayerAsk>,
  today: string,
): readonly PayerNote[] | undefined {
  const { ask, deedId, staffId, at } = order;
  if (ask.does === "dispute-over") return disputesEnded(notes, ask.invoice, today);
  const note = { noteId: deedId, at, staffId, invoice: ask.invoice, ...factOf(ask, today) } as PayerNote;
  return notes.some((each) => saysTheSame(each, note)) ? undefined : [...notes, note];
}

function factOf(ask: Exclude<PayerAsk, { readonly does: "dispute-over" }>, today: string) {
  switch (ask.does) {
    case "dispute":
      return { says: "disputed", from: today } as const;
    case "promise-to-pay":
      return { says: "promised", from: today, by: ask.by } as const;
    case "exempt":
      return { says: "exempt", from: today, until: ask.until, reason: ask.reason } as const;
    case "reminded":
      return { says: "reminded", on: ask.on } as const;
    case "decide": {
      const { decision, reason, lookAgainOn } = ask;
      return { says: "decided", decision, on: today, reason, lookAgainOn } as const;
    }
  }
}

/** Of the named invoice, or all that run. */
function disputesEnded(
  notes: readonly PayerNote[],
  invoice: string | undefined,
  today: string,
): readonly PayerNote[] | undefined {
  const ends = (note: PayerNote): boolean =>
    note.says === "disputed" && note.to === undefined && (invoice === undefined || note.invoice === invoice);
  return notes.some(ends) ? notes.map((note) => (ends(note) ? { ...note, to: today } : note)) : undefined;
}

/** A dispute runs until it ends, so that it began on another day is no news; nor is who said it. */
function saysTheSame(one: PayerNote, other: PayerNote): boolean {
  if (one.says !== other.says || one.invoice !== other.invoice) return false;
  switch (one.says) {
    case "disputed":
      return one.to === undefined;
    case "promised":
      return other.says === "promised" && one.by === other.by;
    case "exempt":
      return other.says === "exempt" && one.until === other.until && one.reason === other.reason;
    case "reminded":
      return other.says === "reminded" && one.on === other.on;
    case "decided":
      return (
        other.says === "decided" && one.decision === other.decision && one.lookAgainOn === other.lookAgainOn
      );
  }
}
