/**
 * Sets the watch over a promise: schedules for its warning and its deadline, and once the deadline has come, for when the
 * manager is told; by names that make setting them twice harmless. What is due by now is called for at once. Throws when
 * a port does; whoever made or changed the promise sets the watch again when its message is delivered again, and the
 * sweep finds what was never watched.
 */
import type { Deadlines, DueQueue } from "../ports.ts";
import { type Instant, plusMilliseconds } from "../time/instant.ts";
import { type GivenPromise, stageAt, stageDue, stagesAhead } from "./promise.ts";

/** Nobody knows what a schedule in the past does; from this close on the queue is called directly. */
const TOO_SOON_TO_SCHEDULE = 60_000;

export async function watchPromise(
  { deadlines, dueQueue }: { readonly deadlines: Deadlines; readonly dueQueue: DueQueue },
  promise: GivenPromise,
  now: Instant,
): Promise<void> {
  const { promiseId, version } = promise;
  const soon = plusMilliseconds(now, TOO_SOON_TO_SCHEDULE);
  const due = stageDue(promise, soon);
  if (due !== undefined) {
    await dueQueue.put({ promiseId, version, stage: due });
  }
  const ahead = stagesAhead(promise);
  // Most promises never come so far that a manager is told.
  const deadlineHasCome = due === "deadline" || !ahead.includes("deadline");
  for (const stage of ahead) {
    const at = stageAt(promise, stage);
    if (at > soon && (stage !== "manager" || deadlineHasCome)) {
      await deadlines.watch({ promiseId, version, stage, at });
    }
  }
}
