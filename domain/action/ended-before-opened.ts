/**
 * A word that ends a promise, read after another that was said later: that somebody waits for it all the same. Then it
 * ends nothing that is open. But where that was said only when the time had passed, the promise did end, and another is
 * watched since: as if both had been read in order. Pure.
 */
import type { Evidence, GivenPromise } from "../promise/promise.ts";
import type { Changes } from "./deed.ts";
import { decideOpenAgain } from "./new-deadline.ts";
import { already, type Decision, done, evidenceOf, overtaken, type Scene } from "./scene.ts";

export interface Ending {
  readonly end: (promise: GivenPromise, evidence: Evidence) => GivenPromise;
  /** What else the word changes. */
  readonly heard: Pick<Changes, "thread" | "customer">;
}

export function endedBeforeOpened(scene: Scene, promise: GivenPromise, { end, heard }: Ending): Decision {
  const { openedAt: at = "", openedBy: deedId = "", promisedAt, state, kind } = promise;
  if (state !== "open" || kind !== "reply" || promisedAt > at) {
    return state === "open"
      ? overtaken(scene, { until: promisedAt, at }, heard)
      : already(scene, { until: promisedAt }, heard);
  }
  const ended = end({ ...promise, openedAt: undefined, openedBy: undefined }, evidenceOf(scene));
  const { changes: opened } = decideOpenAgain({
    ...scene,
    promise: ended,
    thread: heard.thread?.after ?? scene.thread,
    order: { ...scene.order, at, deedId, ask: { does: "open-again" } },
  });
  const { thread } = scene;
  const after = opened?.thread?.after ?? heard.thread?.after;
  return done(
    scene,
    {
      ...heard,
      promises: [{ before: promise, after: ended }, ...(opened?.promises ?? [])],
      thread: thread && after && { before: thread, after: { ...after, version: thread.version + 1 } },
    },
    { end: ended.state === "open" ? undefined : ended.state },
  );
}
