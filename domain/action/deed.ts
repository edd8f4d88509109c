/**
 * A deed: one thing that was done at a staff member's word, or came to nothing, and what it changed. It is stored together with what it
 * changes, as a whole or not at all, so that doing it again finds it done, and taking it back knows what was before. Pure.
 */
import type { CompanyState } from "../company-state.ts";
import type { Thread } from "../contact/contact.ts";
import type { Customer } from "../customer/customer.ts";
import type { Letter } from "../letters/letter.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import type { Ask } from "./ask.ts";
import { notesChanged } from "./payer-notes.ts";
import { factsChanged } from "./relation-facts-noted.ts";
import type { Outcome } from "./order.ts";

export interface Deed {
  readonly deedId: string;
  readonly staffId?: string | undefined;
  readonly ask: Ask;
  readonly at: Instant;
  /** The letters whose answer "undo" takes it back: the one that it answers, the one that confirms it. */
  readonly under: readonly string[];
  readonly outcome: Outcome;
  readonly effects: readonly Effect[];
  /** Letters to staff that tell of it. */
  readonly letterIds: readonly string[];
  /** The order that took it back. */
  readonly undoneBy?: string | undefined;
}

/** What was changed of one thing. The company's state has no id; what is new has nothing `before`. */
export interface Effect {
  readonly on: "promise" | "thread" | "customer" | "payer" | "relation" | "state";
  readonly id: string;
  readonly isNew?: true | undefined;
  /** The fields that differ, and what they held. */
  readonly fields: readonly string[];
  readonly before: Fields;
  readonly after: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** One thing as it was read (undefined: not there) and as it is to be; its counter stands as the port wants it. */
export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T;
}

/** All that one deed changes. */
export interface Changes {
  /** `revision` as it was read, as for `PromiseBook.store`. */
  readonly promises?: readonly Change<GivenPromise>[] | undefined;
  /** `version` one more than it was read, as for `ContactLog.record`. Never a new one. */
  readonly thread?: Change<Thread> | undefined;
  /** `version` one more than it was read, as for `CustomerRegister.store`. Never a new one. */
  readonly customer?: Change<Customer> | undefined;
  /** `revision` as it was read, as for `LedgerBook.store`; the keys stay as they are. Never a new one. */
  readonly payer?: Change<LedgerEntry> | undefined;
  /** `revision` as it was read, as for `RelationBook.store`. */
  readonly relation?: Change<RelationEntry> | undefined;
  /** `version` as it was read, as for `CompanyBook.store`. */
  readonly state?: Change<CompanyState> | undefined;
  readonly letters?: readonly Letter[] | undefined;
  /** The deed that is taken back, and the order that says so. Refused when it was taken back before. */
  readonly undoes?: { readonly deedId: string; readonly by: string } | undefined;
}

/** Counters tell versions apart; they are no part of what was done. */
const COUNTERS: ReadonlySet<string> = new Set(["revision"]);
/** What was said stays with what it was said of, and is taken back there. */
const FACTS: ReadonlySet<string> = new Set([
  "facts",
  "asMade",
  "again",
  "madeAgain",
  "awaySaid",
  "closedSaid",
  "leftSaid",
  "lettersSaid",
  "lettersSaidAt",
  "said",
  "unsaid",
]);
const COUNTERS_BESIDE_PROMISES: ReadonlySet<string> = new Set(["version"]);

/** What the changes do, thing by thing. */
export function effectsOf({ promises = [], thread, customer, payer, relation, state }: Changes): Effect[] {
  return [
    ...promises.map((change) => effectOn("promise", change.after.promiseId, change)),
    ...(thread === undefined ? [] : [effectOn("thread", thread.after.threadId, thread)]),
    ...(customer === undefined ? [] : [effectOn("customer", customer.after.customerId, customer)]),
    ...(payer === undefined ? [] : [effectOnNotes(payer)]),
    ...(relation === undefined ? [] : [effectOnFacts(relation)]),
    ...(state === undefined ? [] : [effectOn("state", "", state)]),
  ];
}

function effectOn(on: Effect["on"], id: string, { before, after }: Change<object>): Effect {
  if (before === undefined) return { on, id, isNew: true, fields: [], before: {}, after: {} };
  const [was, is] = [before as Fields, after as Fields];
  const fields = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (field) =>
      !COUNTERS.has(field) &&
      !FACTS.has(field) &&
      !(on !== "promise" && COUNTERS_BESIDE_PROMISES.has(field)) &&
      !isSame(was[field], is[field]),
  );
  return { on, id, fields, before: only(fields, was), after: only(fields, is) };
}

/** Only the notes that differ: the account is large. */
function effectOnNotes({ before, after }: Change<LedgerEntry>): Effect {
  const changed = notesChanged(before?.account.notes ?? [], after.account.notes);
  return {
    on: "payer",
    id: after.account.accountId,
    fields: ["notes"],
    before: { notes: changed.before },
    after: { notes: changed.after },
  };
}

/** Only what was noted: all that is known of the relation is much more. */
function effectOnFacts({ before, after }: Change<RelationEntry>): Effect {
  const changed = factsChanged(before?.facts, after.facts);
  return {
    on: "relation",
    id: after.facts.customer.customerId,
    fields: Object.keys(changed.after),
    before: { ...changed.before },
    after: { ...changed.after },
  };
}

const only = (fields: readonly string[], from: Fields): Fields =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));

/** Whether every field that the effect changed, but for `besides`, still stands as it left it. */
export function standsAsLeft(
  current: object,
  { fields, after }: Effect,
  besides: readonly string[] = [],
): boolean {
  return fields.every((field) => besides.includes(field) || isSame((current as Fields)[field], after[field]));
}

/** The thing with what the effect changed as it was before. */
export function withBefore<T extends object>(current: T, { fields, before }: Effect): T {
  return { ...current, ...only(fields, before) };
}

/** Whether two values of plain data are the same; a field that is undefined is one that is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return one === other;
  }
  const [left, right] = [one as Fields, other as Fields];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    isSame(left[key], right[key]),
  );
}
