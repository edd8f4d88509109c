/**
 * `undo`: what a deed changed is put back as it was, where it still stands as the deed left it; when something else has
 * changed it since, nothing is touched and that is said. What a deed made is withdrawn, never deleted. Pure.
 */
import type { Company } from "../company.ts";
import type { CompanyState } from "../company-state.ts";
import { endedBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { placeOf, type Turn } from "../contact/turns.ts";
import { answeredBy } from "../customer/answered-by.ts";
import { nextVersion } from "../customer/change-customer.ts";
import type { Customer } from "../customer/customer.ts";
import { AGENDA_WAITS_MINUTES } from "../letters/agenda-letters.ts";
import { handOverLetter, readerOf } from "../letters/confirmation/hand-over-letter.ts";
import type { HandOverLetter } from "../letters/letter.ts";
import type { LedgerEntry } from "../payment/ledger-book.ts";
import type { PayerNote } from "../payment/payer-account.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import { circumstancesOf, withLooks } from "../relation/when-to-look.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { hasFactBy, standsTheSame, withdrawn, withFacts } from "../promise/said.ts";
import { type Instant, millisecondsBetween } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";
import { withoutSaid } from "./absences.ts";
import type { Change, Changes, Deed, Effect } from "./deed.ts";
import { isSame, standsAsLeft, withBefore } from "./deed.ts";
import { newsOfHandOver } from "./hand-over.ts";
import { withoutNoted } from "./payer-notes.ts";
import { type NotedFacts, withoutNotedFacts } from "./relation-facts-noted.ts";
import { withAgain } from "./waited-again.ts";

/** What the deed changed, as it is now. */
export interface Undoing {
  readonly company: Company;
  readonly deed: Deed;
  readonly promises: ReadonlyMap<string, GivenPromise>;
  /** The one in place of each (`again`), by the id of the other. */
  readonly seconds: ReadonlyMap<string, GivenPromise>;
  /** All that is open; read only where the deed was an absence. */
  readonly open: readonly GivenPromise[];
  /** The deeds that gave one of them to somebody, and told them so. */
  readonly told: ReadonlySet<string>;
  readonly thread: Thread | undefined;
  /** The open promise of that thread, as it is now. */
  readonly openInThread: GivenPromise | undefined;
  readonly customer: Customer | undefined;
  readonly payer?: LedgerEntry | undefined;
  readonly relation?: RelationEntry | undefined;
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
/** What has gone to a customer cannot be taken back. */
const UNTIL_IT_GOES = AGENDA_WAITS_MINUTES * 60 * 1000;

/** How long a deed can be taken back. */
export const isTooLate = ({ ask, at: saidAt }: Pick<Deed, "ask" | "at">, { at }: Pick<Undo, "at">): boolean =>
  millisecondsBetween(saidAt, at) > (ask.does === "agenda-send" ? UNTIL_IT_GOES : DAY);

export interface TakenBack {
  readonly changes: Changes;
  /** False when something else holds that was said since; that it was taken back is remembered all the same. */
  readonly isNews: boolean;
}

/** The changes that take the deed back; undefined when something else has changed since. */
export function changesToUndo(undoing: Undoing, undo: Undo): TakenBack | undefined {
  const { deed } = undoing;
  const on = (what: Effect["on"]): Effect[] => deed.effects.filter((effect) => effect.on === what);
  const taken = on("promise").map((effect) => promiseBefore(effect, undoing, undo));
  const customer = on("customer").map((effect) => customerBefore(effect, undoing))[0];
  const payer = on("payer").map((effect) => payerBefore(effect, undoing))[0];
  const relation = on("relation").map((effect) => relationBefore(effect, undoing, undo))[0];
  const state = on("state").map(() => stateBefore(undoing, undo))[0];
  if (taken.includes(undefined) || payer === "changed-since" || state === "changed-since") return undefined;
  if (relation === "changed-since") return undefined;
  const promises = taken.flatMap((each) => each ?? []);
  const changed = promises.filter(({ before, after }) => before === undefined || !isAlike(before, after));
  const days =
    state && !isSame([state.before.away, state.before.closed], [state.after.away, state.after.closed]);
  const isPause = deed.ask.does === "pause" || deed.ask.does === "resume";
  const others = [
    payer,
    relation,
    days === true || isPause ? state : undefined,
    customer === "changed-since" ? undefined : customer,
  ];
  if (promises.length === 0 && others.every((each) => each === undefined) && customer !== undefined) {
    return undefined;
  }
  return {
    isNews: changed.length > 0 || others.some((each) => each !== undefined) || deed.effects.length === 0,
    changes: {
      promises,
      thread: threadBefore(on("thread")[0], undoing, promises),
      customer: customer === "changed-since" ? undefined : customer,
      payer,
      relation,
      state,
      letters: [
        ...changed.flatMap((change) => newsOfReturn(change, undoing, undo)),
        ...undoing.open.flatMap((promise) => newsOfOneThere(promise, undoing, undo)),
      ],
      undoes: { deedId: deed.deedId, by: undo.orderId },
    },
  };
}

const isAlike = (one: GivenPromise, other: GivenPromise): boolean =>
  standsTheSame(one, other) && one.warnAt === other.warnAt;

function promiseBefore(
  effect: Effect,
  undoing: Undoing,
  undo: Undo,
): readonly Change<GivenPromise>[] | undefined {
  const { deed, promises } = undoing;
  const before = promises.get(effect.id);
  if (before === undefined) return undefined;
  if (effect.isNew === true) return madeBefore(before, undoing, undo);
  if (hasFactBy(before, deed.deedId)) return standingBefore(before, undoing, undo);
  if (!standsAsLeft(before, effect)) return undefined;
  return effect.fields.length === 0 ? [] : [{ before, after: withBefore(before, effect) }];
}

/** What was made is withdrawn; where it was made in place of another, that is seen to with the other. */
function madeBefore(
  before: GivenPromise,
  { promises }: Undoing,
  undo: Undo,
): readonly Change<GivenPromise>[] | undefined {
  const isSecond = [...promises.values()].some(({ again }) => again?.promiseId === before.promiseId);
  if (isSecond || before.state === "withdrawn") return [];
  return before.state === "open" ? [{ before, after: withdrawn(before, evidenceOf(undo)) }] : undefined;
}

/** As it stands without what the deed said of it. */
function standingBefore(
  before: GivenPromise,
  { deed, company, thread, openInThread, seconds }: Undoing,
  undo: Undo,
): readonly Change<GivenPromise>[] | undefined {
  const { orderId: by, at, staffId } = undo;
  const without = withFacts(before, [{ is: "taken-back", of: deed.deedId, at, by, staffId }]);
  const opens = before.state !== "open" && without.state === "open";
  const restored = opens ? endedBy(without, nextAnswer(deed, thread)) : without;
  const second = seconds.get(before.promiseId);
  const otherOpen = openInThread?.promiseId === before.promiseId ? undefined : openInThread;
  const isOther = otherOpen !== undefined && otherOpen.promiseId !== second?.promiseId;
  // The customer has written again meanwhile, and that promise is watched in place of this one.
  if (opens && restored.state === "open" && restored.kind === "reply" && isOther) return undefined;
  const version = standsTheSame(before, restored)
    ? restored.version
    : Math.max(restored.version, before.version + 1);
  return withAgain(
    { company, thread, second, otherOpen },
    { before, after: { ...restored, version } },
    evidenceOf(undo),
  );
}

const evidenceOf = ({ at, deedId: by, staffId }: Undo) => ({ at, by, staffId });

/** By whom, and when, somebody was in touch again after that. */
const nextAnswer = ({ deedId, at }: Deed, thread: Thread | undefined): Turn | undefined =>
  placeOf(thread?.turns ?? [], { id: deedId, at, by: "staff" }).next;

/** A thread has a life of its own: of what the deed changed there, as much is put back as still stands. */
function threadBefore(
  effect: Effect | undefined,
  { deed, thread, openInThread }: Undoing,
  promises: readonly Change<GivenPromise>[],
) {
  const replies = promises
    .map(({ after }) => after)
    .filter(({ kind, threadId }) => kind === "reply" && threadId === thread?.threadId);
  if (thread === undefined || (effect === undefined && replies.length === 0)) return undefined;
  const untouched = effect?.fields.filter((field) =>
    isSame(thread[field as keyof Thread], effect.after[field]),
  );
  const restored = effect === undefined ? thread : withBefore(thread, { ...effect, fields: untouched ?? [] });
  const isOther =
    openInThread !== undefined && replies.every((each) => each.promiseId !== openInThread.promiseId);
  const open = isOther ? undefined : replies.find(({ state }) => state === "open");
  const openPromiseId = open?.promiseId ?? restored.openPromiseId;
  // Who wrote since stays; that somebody was in touch is taken back.
  const turns = restored.turns?.filter(({ id }) => id !== deed.deedId);
  const after = { ...restored, openPromiseId, turns };
  return isSame(thread, after)
    ? undefined
    : { before: thread, after: { ...after, version: thread.version + 1 } };
}

/** Of what the deed changed there, as much is put back as still stands. */
function customerBefore(effect: Effect, { deed, thread, customer }: Undoing) {
  const answered = thread?.turns?.findLast(({ by, isSaid }) => by === "staff" && isSaid !== true);
  // Somebody was in touch all the same.
  if (deed.ask.does === "done" && nextAnswer(deed, thread) !== undefined) return undefined;
  if (customer === undefined) return "changed-since";
  const stands = (field: string): boolean => isSame(customer[field as keyof Customer], effect.after[field]);
  // The same said once more since is no change, and holds.
  const saidSince = [
    ...(stands("standingSaidAt") ? [] : ["standing"]),
    ...(stands("ownerSaidAt") ? [] : ["owner", "proposedOwner"]),
  ].filter((field) => effect.fields.includes(`${field === "standing" ? field : "owner"}SaidAt`));
  const fields = effect.fields.filter((field) => stands(field) && !saidSince.includes(field));
  if (fields.length === 0 && effect.fields.length > 0) return "changed-since";
  const restored = withBefore(customer, { ...effect, fields });
  return {
    before: customer,
    after: nextVersion(customer, answered === undefined ? restored : answeredBy(restored, answered.staffId)),
  };
}

function payerBefore({ before, after }: Effect, { payer }: Undoing) {
  const notes = ({ notes: said = [] }: { readonly notes?: readonly PayerNote[] }) => said;
  const restored = payer && withoutNoted(payer, { before: notes(before), after: notes(after) });
  return payer === undefined || restored === undefined ? "changed-since" : { before: payer, after: restored };
}

/** What the deed noted goes; what came in and was said since stays. */
function relationBefore({ before, after }: Effect, { deed, relation, company }: Undoing, undo: Undo) {
  const talks = ({ talks: noted = [] }: Partial<NotedFacts>) => ({ talks: noted });
  const facts =
    relation &&
    withoutNotedFacts(relation.facts, deed.deedId, { before: talks(before), after: talks(after) });
  if (relation === undefined || facts === undefined || facts === relation.facts) return "changed-since";
  const today = dayAt(undo.at, company.calendar.timeZone);
  return { before: relation, after: withLooks({ ...relation, facts }, circumstancesOf(company, today)) };
}

/** What was said of days is found by its deed; what it took the place of comes back. */
function stateBefore({ deed, state, company }: Undoing, undo: Undo) {
  const { does } = deed.ask;
  if (does === "away" || does === "back" || does === "closed" || does === "opened") {
    const today = dayAt(undo.at, company.calendar.timeZone);
    const without = withoutSaid(state, deed.deedId, today);
    return without === state ? "changed-since" : { before: state, after: without };
  }
  const was = deed.effects.find(({ on }) => on === "state")?.before as Partial<CompanyState> | undefined;
  const paused = does === "resume" ? was?.paused : undefined;
  const stands = does === "resume" ? state.paused === undefined : state.paused?.deedId === deed.deedId;
  return stands ? { before: state, after: { ...state, paused } } : "changed-since";
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

/**
 * Whoever was told that a promise is theirs, or is theirs no more, hears the opposite, if that letter has gone out. Where it
 * goes on, and was given to somebody when it was not to, they hear of it now.
 */
function newsOfReturn(
  { before, after }: Change<GivenPromise>,
  { deed, company, told }: Undoing,
  undo: Undo,
): HandOverLetter[] {
  if (before === undefined || after.owner === before.owner || after.state !== "open") return [];
  const given = after.facts?.findLast((fact) => fact.is === "handed" && fact.owner === after.owner);
  if (before.state !== "open" && told.has(given?.by ?? "")) return [];
  if (before.state !== "open") return newsOfHandOver({ company, order: undo }, after, before.owner);
  return deed.letterIds.flatMap((letterId) => {
    const read = readerOf(letterId, deed.deedId, after.promiseId);
    if (read === undefined) return [];
    const what = read.what === "given" ? "taken" : "given";
    // Who got the mail for what they did themselves.
    if (what === "taken" && read.staffId === undo.staffId) return [];
    return [handOverLetter(after, undo, { ...read, what, owner: after.owner, ifSent: letterId })];
  });
}
