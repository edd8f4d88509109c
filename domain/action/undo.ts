/**
 * `undo`: what a deed changed is put back as it was, where it still stands as the deed left it; when something else has
 * changed it since, nothing is touched and that is said. What a deed made is withdrawn, never deleted. Pure.
 */
import type { Absence, Closure, CompanyState } from "../company-state.ts";
import { endedBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { placeOf, type Turn } from "../contact/turns.ts";
import { nextVersion } from "../customer/change-customer.ts";
import type { Customer } from "../customer/customer.ts";
import { handOverLetter, readerOf } from "../letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../letters/letter.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import type { PayerNote } from "../payment/payer-account.ts";
import { type GivenPromise, withdrawn } from "../promise/promise.ts";
import { type Instant, millisecondsBetween } from "../time/instant.ts";
import { without } from "./absences.ts";
import type { Changes, Deed, Effect } from "./deed.ts";
import { isSame, standsAsLeft, withBefore } from "./deed.ts";
import { withoutNoted } from "./payer-notes.ts";

/** What the deed changed, as it is now. */
export interface Undoing {
  readonly deed: Deed;
  readonly promises: ReadonlyMap<string, GivenPromise>;
  /** All that is open; read only where the deed was an absence. */
  readonly open: readonly GivenPromise[];
  readonly thread: Thread | undefined;
  /** The open promise of that thread, as it is now. */
  readonly openInThread: GivenPromise | undefined;
  readonly customer: Customer | undefined;
  readonly payer?: LedgerEntry | undefined;
  readonly state: CompanyState;
}

export interface Undo {
  /** Of the deed that takes one deed back; the order may take back several. */
  readonly deedId: string;
  readonly orderId: string;
  readonly staffId: string | undefined;
  readonly at: Instant;
}

const DAY = 24 * 60 * 60 * 1000;

/** How long a deed can be taken back. */
export const isTooLate = (deed: Pick<Deed, "at">, { at }: Pick<Undo, "at">): boolean =>
  millisecondsBetween(deed.at, at) > DAY;

/** The changes that take the deed back; undefined when something else has changed since. */
export function changesToUndo(undoing: Undoing, undo: Undo): Changes | undefined {
  const { deed } = undoing;
  const on = (what: Effect["on"]): Effect[] => deed.effects.filter((effect) => effect.on === what);
  const promises = on("promise").map((effect) => promiseBefore(effect, undoing, undo));
  const customer = on("customer").map((effect) => customerBefore(effect, undoing))[0];
  const payer = on("payer").map((effect) => payerBefore(effect, undoing))[0];
  const state = on("state").map(() => stateBefore(undoing))[0];
  if (payer === "changed-since") return undefined;
  if (promises.includes(undefined) || customer === "changed-since" || state === "changed-since")
    return undefined;
  const changed = promises.filter((each) => each !== undefined);
  return {
    promises: changed,
    thread: threadBefore(
      on("thread")[0],
      undoing,
      changed.map(({ after }) => after),
    ),
    customer,
    payer,
    state,
    letters: [
      ...changed.flatMap(({ before, after }) => newsOfReturn(before, after, undoing, undo)),
      ...undoing.open.flatMap((promise) => newsOfOneThere(promise, undoing, undo)),
    ],
    undoes: { deedId: deed.deedId, by: undo.orderId },
  };
}

/** Somebody may have been told of the deadline that the deed set: that is no reason to keep it. */
const BESIDES = ["alertedAt", "version"];

function promiseBefore(effect: Effect, { deed, promises, thread, openInThread }: Undoing, undo: Undo) {
  const before = promises.get(effect.id);
  if (before === undefined) return undefined;
  if (effect.isNew === true) {
    const evidence = { at: undo.at, by: undo.deedId, staffId: undo.staffId };
    return before.state === "open" ? { before, after: withdrawn(before, evidence) } : undefined;
  }
  // What has ended meanwhile was measured by the deadline that the deed set: that stays.
  const hasEndedSince =
    before.state !== "open" && effect.fields.includes("promisedAt") && !effect.fields.includes("state");
  if (hasEndedSince || !standsAsLeft(before, effect, BESIDES)) return undefined;
  const taken = withBefore(before, effect);
  const restored =
    taken.state === "open" && before.state !== "open" ? endedBy(taken, nextAnswer(deed, thread)) : taken;
  const opens = before.state !== "open" && restored.state === "open";
  // The customer has written again meanwhile, and that promise is watched in place of this one.
  if (opens && restored.kind === "reply" && openInThread !== undefined) return undefined;
  const isWatchedAnew = opens || restored.version !== before.version;
  return { before, after: isWatchedAnew ? { ...restored, version: before.version + 1 } : restored };
}

/** By whom, and when, somebody was in touch again after that. */
const nextAnswer = ({ deedId, at }: Deed, thread: Thread | undefined): Turn | undefined =>
  placeOf(thread?.turns ?? [], { id: deedId, at, by: "staff" }).next;

/** A thread has a life of its own: of what the deed changed there, as much is put back as still stands. */
function threadBefore(
  effect: Effect | undefined,
  { deed, thread, openInThread }: Undoing,
  promises: readonly GivenPromise[],
) {
  const reply = promises.find(({ kind, threadId }) => kind === "reply" && threadId === thread?.threadId);
  if (thread === undefined || (effect === undefined && reply === undefined)) return undefined;
  const untouched = effect?.fields.filter((field) =>
    isSame(thread[field as keyof Thread], effect.after[field]),
  );
  const restored = effect === undefined ? thread : withBefore(thread, { ...effect, fields: untouched ?? [] });
  const openPromiseId =
    openInThread === undefined && reply?.state === "open" ? reply.promiseId : restored.openPromiseId;
  // Who wrote since stays; that somebody was in touch is taken back.
  const turns = restored.turns?.filter(({ id }) => id !== deed.deedId);
  const after = { ...restored, openPromiseId, turns };
  return isSame(thread, after)
    ? undefined
    : { before: thread, after: { ...after, version: thread.version + 1 } };
}

function customerBefore(effect: Effect, { deed, thread, customer }: Undoing) {
  // Somebody was in touch all the same.
  if (deed.ask.does === "done" && nextAnswer(deed, thread) !== undefined) return undefined;
  if (customer === undefined || !standsAsLeft(customer, effect)) return "changed-since";
  return { before: customer, after: nextVersion(customer, withBefore(customer, effect)) };
}

function payerBefore({ before, after }: Effect, { payer }: Undoing) {
  const notes = ({ notes: said = [] }: { readonly notes?: readonly PayerNote[] }) => said;
  const restored = payer && withoutNoted(payer, { before: notes(before), after: notes(after) });
  return payer === undefined || restored === undefined ? "changed-since" : { before: payer, after: restored };
}

/** What was said of days is found by its deed; what it took the place of comes back. */
function stateBefore({ deed, state }: Undoing) {
  const { before = {}, after = {} } = deed.effects.find(({ on }) => on === "state") ?? {};
  const [was, left] = [before as Partial<CompanyState>, after as Partial<CompanyState>];
  const { does } = deed.ask;
  if (does === "away" || does === "back" || does === "closed" || does === "opened") {
    const field = does === "away" || does === "back" ? "away" : "closed";
    if (!state[field].some(({ deedId }) => deedId === deed.deedId)) return "changed-since";
    const days =
      field === "away"
        ? { away: daysBefore(deed, state.away, was.away, left.away) }
        : { closed: daysBefore(deed, state.closed, was.closed, left.closed) };
    return { before: state, after: { ...state, ...days } };
  }
  const paused = does === "resume" ? was.paused : undefined;
  const stands = does === "resume" ? state.paused === undefined : state.paused?.deedId === deed.deedId;
  return stands ? { before: state, after: { ...state, paused } } : "changed-since";
}

/**
 * Absences, or closed days, without those that the deed announced. What that was cut out of is whole again, but for what was said since
 * then, and unless it was taken back itself.
 */
function daysBefore<T extends Absence | Closure>(
  { deedId }: Deed,
  away: readonly T[],
  was: readonly T[] = [],
  left: readonly T[] = [],
): readonly T[] {
  const said = (id: string) => (each: T) => each.deedId === id;
  const whole = was.filter(
    (each) =>
      !left.some((other) => isSame(each, other)) &&
      (!left.some(said(each.deedId)) || away.some(said(each.deedId))),
  );
  const others = away.filter((each) => each.deedId !== deedId && !whole.some(said(each.deedId)));
  return [...others, ...whole.flatMap((each) => without(each, others))];
}

/** Whoever was told to keep a promise while its owner is away hears that the owner does, if that letter has gone out. */
function newsOfOneThere(promise: GivenPromise, { deed }: Undoing, undo: Undo): HandOverLetter[] {
  const { owner, promiseId } = promise;
  return deed.letterIds.flatMap((letterId) => {
    const read = readerOf(letterId, deed.deedId, promiseId);
    return read?.what === "away"
      ? [handOverLetter(promise, undo, { staffId: read.staffId, what: "taken", owner, ifSent: letterId })]
      : [];
  });
}

/** Whoever was told that a promise is theirs, or is theirs no more, hears the opposite, if that letter has gone out. */
function newsOfReturn(
  before: GivenPromise,
  after: GivenPromise,
  { deed }: Undoing,
  undo: Undo,
): HandOverLetter[] {
  if (after.owner === before.owner || after.state !== "open") return [];
  return deed.letterIds.flatMap((letterId) => {
    const read = readerOf(letterId, deed.deedId, after.promiseId);
    if (read === undefined) return [];
    const what = read.what === "given" ? "taken" : "given";
    // Who got the mail for what they did themselves.
    if (what === "taken" && read.staffId === undo.staffId) return [];
    return [handOverLetter(after, undo, { ...read, what, owner: after.owner, ifSent: letterId })];
  });
}
