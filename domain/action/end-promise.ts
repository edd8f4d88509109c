/**
 * `done` and `not-needed`: the promise ends. One that has ended stays as it is, but for this: queues keep no order, so
 * that somebody was in touch may be told after it, and then the earliest evidence holds. Pure.
 */
import type { Thread } from "../contact/contact.ts";
import { answeredBy } from "../customer/answered-by.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { type GivenPromise, keptBy, withdrawn } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Change, Changes } from "./deed.ts";
import {
  type Decision,
  type Scene,
  done,
  endedAlready,
  evidenceOf,
  isAboutNothing,
  notPossible,
} from "./scene.ts";

/** Somebody was in touch, by phone for instance. */
export function decideDone(scene: Scene): Decision {
  const { promise, order } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return done(scene, inTouch(scene));
  const isEarlierEvidence =
    promise.state !== "withdrawn" && promise.endedAt !== undefined && order.at < promise.endedAt;
  if (promise.state !== "open" && !isEarlierEvidence) return endedAlready(scene, promise);
  const after = keptBy(promise, evidenceOf(scene));
  const changes: Changes = { promises: [{ before: promise, after }] };
  // What was promised besides is no answer to what the customer wrote.
  return done(scene, promise.kind === "reply" ? { ...changes, ...inTouch(scene) } : changes, endOf(after));
}

/** Nobody waits for anything. */
export function decideNotNeeded(scene: Scene): Decision {
  const { promise } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return done(scene, {});
  if (promise.state !== "open") return endedAlready(scene, promise);
  const after = withdrawn(promise, evidenceOf(scene));
  return done(scene, { promises: [{ before: promise, after }] }, endOf(after));
}

const endOf = ({ state }: GivenPromise) => ({ end: state === "open" ? undefined : state });

/** The customer has heard from us, as if by mail: what they write next goes on with that dialogue. */
function inTouch({ thread, customer, order }: Scene): Pick<Changes, "thread" | "customer"> {
  const placed = customer && answeredBy(customer, order.staffId);
  return {
    thread: thread && heardFromUs(thread, order.at),
    customer:
      customer === undefined || placed === undefined || placed === customer
        ? undefined
        : { before: customer, after: nextVersion(customer, placed) },
  };
}

function heardFromUs(before: Thread, at: Instant): Change<Thread> | undefined {
  const { lastFromStaffAt, version } = before;
  return lastFromStaffAt !== undefined && lastFromStaffAt >= at
    ? undefined
    : { before, after: { ...before, version: version + 1, lastFromStaffAt: at } };
}
