/**
 * `later`, `open-again` and `promise`: a deadline that was not there before. A promise that is moved goes on under its
 * next version; one that ended goes on too, while its time has not come, and otherwise stays ended as it was: then, and
 * where nothing was promised, a new one is made in the same thread. Pure; throws only for a calendar that never opens.
 */
import { endedBy } from "../contact/answer.ts";
import { placeOf, type Turn } from "../contact/turns.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { renegotiated, standsTheSame, withFacts } from "../promise/said.ts";
import { usualReplyBy } from "../promise/usual-time.ts";
import { deadlineTimes } from "../time/deadline-times.ts";
import type { Instant } from "../time/instant.ts";
import type { Ask } from "./ask.ts";
import type { Change } from "./deed.ts";
import { newsOfHandOver } from "./hand-over.ts";
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
import { waitingFor, withAgain } from "./waited-again.ts";

type Asking<D extends Ask["does"]> = Scene<Extract<Ask, { readonly does: D }>>;

/** The customer was given a new time, or needs one. */
export function decideLater(scene: Asking<"later">): Decision {
  const { promise, order } = scene;
  const { until } = order.ask;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (until <= order.at) return notPossible(scene, "past", { until });
  if (promise === undefined) return waitedFor(scene, until);
  const after = renegotiated(promise, timesOf(scene, until), evidenceOf(scene));
  const promises = withAgain(scene, { before: promise, after }, evidenceOf(scene));
  const changes = { promises, thread: waitingAfter(scene, promises) };
  // One that ended after this was said is measured by the new time: then that was the deadline which held.
  if (after.state !== "open") return endedAlready(scene, after, changes);
  // The word that was said last holds, in whatever order they come.
  return after.promisedAt === until && promise.promisedAt !== until
    ? done(scene, changes, { until })
    : already(scene, { until: after.promisedAt }, changes);
}

/** It was more than a thank-you, or is not done after all. */
export function decideOpenAgain(scene: Scene): Decision {
  const { promise, otherOpen } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return waitedFor(scene, usualTime(scene));
  const said = withFacts(promise, [{ ...evidenceOf(scene), is: "waited-for" }]);
  const isOpened = promise.state !== "open" && said.state === "open";
  // Who was in touch after this was said has kept it, though that was read before.
  const after = isOpened ? endedBy(said, nextAnswer(scene)) : said;
  const isNow = !standsTheSame(promise, after);
  if (
    promise.kind !== "other" &&
    isNow &&
    otherOpen !== undefined &&
    otherOpen.promiseId !== promise.again?.promiseId
  ) {
    return already(scene, { until: otherOpen.promisedAt });
  }
  const promises = withAgain(scene, { before: promise, after }, evidenceOf(scene));
  const changes = {
    promises,
    thread: waitingAfter(scene, promises),
    letters: newsOfOwner(scene, promise, after),
  };
  if (promise.state === "open") return already(scene, { until: promise.promisedAt }, changes);
  if (isOpened) return done(scene, changes, { until: after.promisedAt });
  if (!isNow) return endedAlready(scene, promise, changes);
  // Only who promised something else knows by when it can be done now.
  return promise.kind === "other"
    ? notPossible(scene, "new-day-needed", { until: promise.promisedAt })
    : done(scene, changes, { until: promises[1]?.after.promisedAt });
}

/** Who keeps it now that it goes on: that may have been said before it was to go on. */
function newsOfOwner(scene: Scene, before: GivenPromise, after: GivenPromise) {
  return after.state === "open" && after.owner !== before.owner
    ? newsOfHandOver(scene, after, before.owner)
    : [];
}

const waitingAfter = ({ thread }: Scene, promises: readonly Change<GivenPromise>[]) =>
  waitingFor(
    thread,
    promises.map(({ after }) => after),
  );

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
    { promises: [{ before: undefined, after }], thread: waitingFor(scene.thread, [after]) },
    { until },
  );
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
    valueClass: kind === "reply" ? customer?.valueClass : undefined,
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
    // A note that staff passed on is from them, and what they promise is promised to the customer.
    fromName: (kind === "other" ? customer?.name : undefined) ?? said?.fromName ?? customer?.name ?? "",
    subject: (said ?? contact)?.subject ?? "",
    unproven: promise?.unproven ?? (mail?.reasons.includes("not-authenticated") === true ? true : undefined),
    cautions: said?.cautions,
  };
}

const timesOf = ({ company, order }: Scene, promisedAt: Instant) =>
  deadlineTimes(company.calendar, {
    madeAt: order.at,
    promisedAt,
    leadMinutes: company.warnBeforeMinutes,
    keepDays: company.keepMailDays,
  });

/** By when the company is in touch with whoever writes now. */
const usualTime = ({ company, order, customer }: Scene): Instant =>
  usualReplyBy(company, order.at, customer?.valueClass);
