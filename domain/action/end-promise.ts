/**
 * `done` and `not-needed`: the promise ends. One that has ended stays as it is, but for this: queues keep no order, so
 * that somebody was in touch may be told after it, and then the earliest evidence holds; and where it was said since that
 * somebody waits all the same, that holds. Pure.
 */
import { answer, coveredBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { promiseForContact } from "../contact/promise-for-contact.ts";
import { withTurn } from "../contact/turns.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { withSaid } from "../customer/said-of-customer.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { keptBy, withdrawn } from "../promise/said.ts";
import type { Change, Changes } from "./deed.ts";
import {
  type Decision,
  type Scene,
  done,
  endedAlready,
  evidenceOf,
  isAboutNothing,
  notPossible,
  overtaken,
} from "./scene.ts";
import { waitingFor, withAgain } from "./waited-again.ts";

/** Somebody was in touch, by phone for instance. */
export function decideDone(scene: Scene): Decision {
  const { promise } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return done(scene, inTouch(scene));
  const made = promiseForLater(scene, promise);
  // What was promised besides is no answer to what the customer wrote.
  const heard = promise.kind === "reply" ? inTouch(scene, made) : {};
  return ended(scene, { before: promise, after: keptBy(promise, evidenceOf(scene)), made, heard });
}

/** Nobody waits for anything. */
export function decideNotNeeded(scene: Scene): Decision {
  const { promise } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return done(scene, {});
  return ended(scene, { before: promise, after: withdrawn(promise, evidenceOf(scene)), heard: {} });
}

interface Ended {
  readonly before: GivenPromise;
  readonly after: GivenPromise;
  readonly made?: GivenPromise | undefined;
  /** What else the word changes. */
  readonly heard: Pick<Changes, "thread" | "customer">;
}

/** Whatever came of it, that it was said is remembered: what it repeats may be taken back. */
function ended(scene: Scene, { before, after, made, heard }: Ended): Decision {
  const promises = withAgainEnded(scene, withAgain(scene, { before, after }, evidenceOf(scene)));
  const { thread: was, second, order } = scene;
  const thread = heard.thread?.after ?? was;
  const changes: Changes = {
    ...heard,
    promises: made === undefined ? promises : [...promises, { before: undefined, after: made }],
    thread:
      promises.length === 1
        ? heard.thread
        : waitingFor(
            thread,
            promises.map((each) => each.after),
            { before: was },
          ),
  };
  if (after.state === "open") {
    const at = after.facts?.findLast(({ is }) => is === "waited-for")?.at;
    return overtaken(scene, { until: after.promisedAt, at }, changes);
  }
  // Of two at the same instant, whoever was read second hears that it has ended.
  if (before.endedAt === order.at) return endedAlready(scene, before, changes);
  const again = promises.find((each) => each.after.promiseId === second?.promiseId)?.after;
  const endedNow = [after, again].find((each) => each?.endedBy === order.deedId);
  if (endedNow === undefined || endedNow.state === "open") return endedAlready(scene, after, changes);
  return done(scene, changes, { end: endedNow.state });
}

/** Said since it was opened again, it ends the one in its place, too, whichever of them is spoken of: by an old letter. */
function withAgainEnded(
  scene: Scene,
  promises: readonly Change<GivenPromise>[],
): readonly Change<GivenPromise>[] {
  const { second: before, order } = scene;
  if (before === undefined || order.at < before.madeAt) return promises;
  const isIt = ({ after }: Change<GivenPromise>): boolean => after.promiseId === before.promiseId;
  const known = promises.find(isIt)?.after ?? before;
  const end = order.ask.does === "not-needed" ? withdrawn : keptBy;
  const after = end(known, evidenceOf(scene));
  return [...promises.filter((each) => !isIt(each)), { before, after }];
}

/** What the customer wrote after it was said, and was read before: that waits for an answer of its own. */
function promiseForLater(
  scene: Scene,
  { owner, valueClass, madeAt, state, endedAt = "" }: GivenPromise,
): GivenPromise | undefined {
  const { answering, company, order } = scene;
  const isEnded = state !== "open" && endedAt <= order.at;
  if (answering === undefined || isEnded || madeAt > order.at) return undefined;
  return answer({
    ...answering,
    evidence: evidenceOf(scene),
    promiseFor: (contact, silent) => promiseForContact(company, contact, { owner, silent, valueClass }),
  }).made;
}

/** The customer has heard from us, as if by mail: what they write next goes on with that dialogue. */
function inTouch(scene: Scene, made?: GivenPromise): Pick<Changes, "thread" | "customer"> {
  const { customer, order } = scene;
  const { at, deedId: by, staffId } = order;
  const placed = customer && withSaid(customer, { at, by, staffId, is: "answered", isSaid: true });
  return {
    thread: heardFromUs(scene, made),
    customer:
      customer === undefined || placed === undefined || placed === customer
        ? undefined
        : { before: customer, after: nextVersion(customer, placed) },
  };
}

function heardFromUs(
  { thread: before, order, answering }: Scene,
  made: GivenPromise | undefined,
): Change<Thread> | undefined {
  if (before === undefined) return undefined;
  const { lastFromStaffAt = "", version, turns = [], openPromiseId } = before;
  const covered = answering === undefined ? turns : coveredBy(turns, made, answering.bearing.place);
  const turn = { id: order.deedId, at: order.at, by: "staff", staffId: order.staffId, isSaid: true } as const;
  const after = {
    ...before,
    version: version + 1,
    lastFromStaffAt: lastFromStaffAt > order.at ? lastFromStaffAt : order.at,
    turns: withTurn(covered, turn),
    openPromiseId: made?.state === "open" ? made.promiseId : openPromiseId,
  };
  return { before, after };
}
