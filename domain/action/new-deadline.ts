/**
 * `later`, `open-again` and `promise`: a deadline that was not there before. A promise that is moved goes on under its
 * next version; one that ended goes on too, while its time has not come, and otherwise stays ended as it was: then, and
 * where nothing was promised, a new one is made in the same thread. Pure; throws only for a calendar that never opens.
 */
import type { Thread } from "../contact/contact.ts";
import { endedBy } from "../contact/answer.ts";
import { placeOf, type Turn } from "../contact/turns.ts";
import {
  endedAfter,
  type Evidence,
  type GivenPromise,
  keptBy,
  renegotiated,
  reopened,
} from "../promise/promise.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import type { Instant } from "../time/instant.ts";
import { replyBy } from "../time/reply-by.ts";
import type { Ask } from "./ask.ts";
import type { Change } from "./deed.ts";
import type { Order } from "./order.ts";
import {
  already,
  type Decision,
  done,
  endedAlready,
  evidenceOf,
  isAboutNothing,
  notPossible,
  type Scene,
  who,
} from "./scene.ts";

type Asking<D extends Ask["does"]> = Scene<Extract<Ask, { readonly does: D }>>;

/** The customer was given a new time, or needs one. */
export function decideLater(scene: Asking<"later">): Decision {
  const { promise, order } = scene;
  const { until } = order.ask;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (until <= order.at) return notPossible(scene, "past", { until });
  if (promise === undefined) return waitedFor(scene, until);
  if (promise.state !== "open") return laterThanEnded(scene, promise);
  const after = renegotiated(promise, timesOf(scene, until), evidenceOf(scene));
  if (after === promise) return already(scene, { until: promise.promisedAt });
  const changes = { promises: [{ before: promise, after }] };
  // The word that was said last holds, in whatever order they come.
  return after.promisedAt === until
    ? done(scene, changes, { until })
    : already(scene, { until: after.promisedAt }, changes);
}

/** One that ended after this was said is measured by the new time: then that was the deadline which held. */
function laterThanEnded(scene: Asking<"later">, promise: GivenPromise): Decision {
  const { order } = scene;
  if (!endedAfter(promise, order.at)) return endedAlready(scene, promise);
  const moved = renegotiated(promise, timesOf(scene, order.ask.until), evidenceOf(scene));
  const after = promise.state === "withdrawn" ? moved : keptBy(moved, evidenceOfEnd(promise));
  return endedAlready(scene, after, { promises: [{ before: promise, after }] });
}

/** It was more than a thank-you, or is not done after all. */
export function decideOpenAgain(scene: Scene): Decision {
  const { promise, otherOpen, order } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise !== undefined && (promise.state === "open" || endedAfter(promise, order.at))) {
    const after = openedAt(promise, order);
    const changes = after === promise ? undefined : { promises: [{ before: promise, after }] };
    return promise.state === "open"
      ? already(scene, { until: promise.promisedAt }, changes)
      : endedAlready(scene, promise, changes);
  }
  if (promise?.kind !== "other" && otherOpen !== undefined) {
    return already(scene, { until: otherOpen.promisedAt });
  }
  if (promise === undefined || promise.promisedAt <= order.at) {
    // Only who promised something else knows by when it can be done now.
    return promise?.kind === "other"
      ? notPossible(scene, "new-day-needed", { until: promise.promisedAt })
      : waitedFor(scene, usualTime(scene));
  }
  // Who was in touch after this was said has kept it, though that was read before.
  const after = endedBy(openedAt(reopened(promise), order), nextAnswer(scene));
  return done(
    scene,
    {
      promises: [{ before: promise, after }],
      thread: after.state === "open" ? waitingFor(scene.thread, after) : undefined,
    },
    { until: promise.promisedAt },
  );
}

/** The promise, of which it is known when staff last said that somebody waits. */
function openedAt(promise: GivenPromise, { at, deedId }: Pick<Order, "at" | "deedId">): GivenPromise {
  return at < (promise.openedAt ?? "") ? promise : { ...promise, openedAt: at, openedBy: deedId };
}

function nextAnswer({ promise, thread, order }: Scene): Turn | undefined {
  if (promise?.kind !== "reply") return undefined;
  return placeOf(thread?.turns ?? [], { id: order.deedId, at: order.at, by: "staff" }).next;
}

/** Staff promised something. */
export function decidePromise(scene: Asking<"promise">): Decision {
  const { order } = scene;
  const { until, what } = order.ask;
  if (until <= order.at) return notPossible(scene, "past", { until, what });
  const after = { ...newPromise(scene, "other", until), what };
  return done(scene, { promises: [{ before: undefined, after }] }, { until, what });
}

/** A new reply promise, in the thread whose customer waits after all. */
function waitedFor(scene: Scene, until: Instant): Decision {
  if (scene.otherOpen !== undefined) return already(scene, { until: scene.otherOpen.promisedAt });
  const after = newPromise(scene, "reply", until);
  return done(
    scene,
    { promises: [{ before: undefined, after }], thread: waitingFor(scene.thread, after) },
    { until },
  );
}

/** A reply promise is ended by an answer in its thread. */
function waitingFor(
  before: Thread | undefined,
  { promiseId, kind }: GivenPromise,
): Change<Thread> | undefined {
  return before === undefined || kind === "other" || before.openPromiseId === promiseId
    ? undefined
    : { before, after: { ...before, version: before.version + 1, openPromiseId: promiseId } };
}

function newPromise(scene: Scene, kind: GivenPromise["kind"], until: Instant): GivenPromise {
  const { company, order, promise, contact, customer, thread } = scene;
  const mail = contact?.direction === "in" ? contact : undefined;
  const said = promise ?? mail;
  return {
    promiseId: `p-${order.deedId}`,
    kind,
    state: "open",
    threadId: promise?.threadId ?? thread?.threadId ?? contact?.threadId ?? order.deedId,
    contactId: promise?.contactId ?? contact?.contactId ?? order.deedId,
    customerId: customer?.customerId,
    // Whoever promises something keeps it; what the customer waits for is the owner's.
    owner:
      (kind === "other" ? who(scene)?.id : (promise?.owner ?? customer?.owner ?? who(scene)?.id)) ??
      customer?.owner ??
      company.fallbackOwner,
    madeAt: order.at,
    wroteAt: kind === "reply" ? mail?.at : undefined,
    ...timesOf(scene, until),
    version: 1,
    revision: 0,
    silent: false,
    from: promise?.from ?? mail?.answerTo ?? mail?.from ?? customer?.addresses[0] ?? "",
    fromName: said?.fromName ?? customer?.name ?? "",
    subject: (said ?? contact)?.subject ?? "",
    unproven: promise?.unproven ?? (mail?.reasons.includes("not-authenticated") === true ? true : undefined),
    cautions: said?.cautions,
  };
}

const evidenceOfEnd = ({ endedAt = "", endedBy: by = "", answeredBy: staffId }: GivenPromise): Evidence => ({
  at: endedAt,
  by,
  staffId,
});

const timesOf = ({ company, order }: Scene, promisedAt: Instant) =>
  deadlineTimes(company.calendar, {
    madeAt: order.at,
    promisedAt,
    leadMinutes: company.warnBeforeMinutes,
    keepDays: company.keepMailDays,
  });

/** By when the company is in touch with whoever writes now. */
const usualTime = ({ company, order }: Scene): Instant =>
  replyBy(company.calendar, {
    at: order.at,
    withinMinutes: company.replyTime.usualMinutes,
    limits: company.replyTime,
  }).promisedAt;
