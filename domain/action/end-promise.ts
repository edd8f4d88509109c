/**
 * `done` and `not-needed`: the promise ends. One that has ended stays as it is, but for this: queues keep no order, so
 * that somebody was in touch may be told after it, and then the earliest evidence holds. Pure.
 */
import { answer, coveredBy } from "../contact/answer.ts";
import type { Thread } from "../contact/contact.ts";
import { promiseForContact } from "../contact/promise-for-contact.ts";
import { withTurn } from "../contact/turns.ts";
import { answeredBy } from "../customer/answered-by.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { endedAfter, type GivenPromise, keptBy, withdrawn } from "../promise/promise.ts";
import type { Change, Changes } from "./deed.ts";
import { endedBeforeOpened } from "./ended-before-opened.ts";
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
  if (order.at < (promise.openedAt ?? "")) {
    return endedBeforeOpened(scene, promise, {
      end: keptBy,
      heard: promise.kind === "reply" ? inTouch(scene) : {},
    });
  }
  // However it ended, what was said first did.
  if (promise.state !== "open" && !endedAfter(promise, order.at)) {
    // Said again, it is remembered all the same: what it repeats may be taken back.
    return endedAlready(scene, promise, promise.kind === "reply" ? inTouch(scene) : undefined);
  }
  const after = keptBy(promise, evidenceOf(scene));
  const made = promiseForLater(scene, promise);
  const changes: Changes = {
    promises: [
      { before: promise, after },
      ...(made === undefined ? [] : [{ before: undefined, after: made }]),
    ],
  };
  // What was promised besides is no answer to what the customer wrote.
  return done(
    scene,
    promise.kind === "reply" ? { ...changes, ...inTouch(scene, made) } : changes,
    endOf(after),
  );
}

/** What the customer wrote after it was said, and was read before: that waits for an answer of its own. */
function promiseForLater(scene: Scene, { owner, madeAt }: GivenPromise): GivenPromise | undefined {
  const { answering, company, order } = scene;
  if (answering === undefined || madeAt > order.at) return undefined;
  return answer({
    ...answering,
    evidence: evidenceOf(scene),
    promiseFor: (contact, silent) => promiseForContact(company, contact, { owner, silent }),
  }).made;
}

/** Nobody waits for anything. */
export function decideNotNeeded(scene: Scene): Decision {
  const { promise, order } = scene;
  if (isAboutNothing(scene)) return notPossible(scene, "no-thing");
  if (promise === undefined) return done(scene, {});
  if (order.at < (promise.openedAt ?? "")) {
    return endedBeforeOpened(scene, promise, { end: withdrawn, heard: {} });
  }
  if (promise.state !== "open" && !endedAfter(promise, order.at)) return endedAlready(scene, promise);
  const after = withdrawn(promise, evidenceOf(scene));
  return done(scene, { promises: [{ before: promise, after }] }, endOf(after));
}

const endOf = ({ state }: GivenPromise) => ({ end: state === "open" ? undefined : state });

/** The customer has heard from us, as if by mail: what they write next goes on with that dialogue. */
function inTouch(scene: Scene, made?: GivenPromise): Pick<Changes, "thread" | "customer"> {
  const { customer, order } = scene;
  const placed = customer && answeredBy(customer, order.staffId);
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
  const turn = { id: order.deedId, at: order.at, by: "staff", staffId: order.staffId } as const;
  const after = {
    ...before,
    version: version + 1,
    lastFromStaffAt: lastFromStaffAt > order.at ? lastFromStaffAt : order.at,
    turns: withTurn(covered, turn),
    openPromiseId: made?.state === "open" ? made.promiseId : openPromiseId,
  };
  return { before, after };
}
