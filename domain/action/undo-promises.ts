/**
 * What was promised, and the thread in which the customer waits for it, as they stand without a deed: what was said since
 * still holds, and what the deed made is withdrawn. Pure.
 */
import { endedBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { placeOf, type Turn } from "../contact/turns.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { hasFactBy, standsTheSame, withdrawn, withFacts } from "../promise/said.ts";
import { type Change, type Deed, type Effect, isSame, standsAsLeft, withBefore } from "./deed.ts";
import type { Undo, Undoing } from "./undoing.ts";
import { withAgain } from "./waited-again.ts";

export const isAlike = (one: GivenPromise, other: GivenPromise): boolean =>
  standsTheSame(one, other) && one.warnAt === other.warnAt;

export function promiseBefore(
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

/** One that is changed of its own, and with another, is changed once: all that was said of it holds. */
export function eachOnce(changes: readonly Change<GivenPromise>[]): readonly Change<GivenPromise>[] {
  return [...Map.groupBy(changes, ({ after }) => after.promiseId).values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : more.reduce(
          ({ before, after }, other) => ({ before, after: withFacts(after, other.after.facts ?? []) }),
          first,
        ),
  );
}

const evidenceOf = ({ at, deedId: by, staffId }: Undo) => ({ at, by, staffId });

/** By whom, and when, somebody was in touch again after that. */
export const nextAnswer = ({ deedId, at }: Deed, thread: Thread | undefined): Turn | undefined =>
  placeOf(thread?.turns ?? [], { id: deedId, at, by: "staff" }).next;

/** A thread has a life of its own: of what the deed changed there, as much is put back as still stands. */
export function threadBefore(
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
