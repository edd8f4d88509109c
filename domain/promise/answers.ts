/**
 * Which promises teach how fast the company is in touch, and what they say. Pure.
 *
 * - Only reply promises: another promise has the time that was agreed on, not the one that an answer takes.
 * - Not silent ones. They are of other mails, in a running talk or to one person's own address, which are answered at
 *   another pace, and their time is told to nobody. What is learned is the time that those are told who write anew.
 * - Not withdrawn ones: nobody waited for an answer.
 * - Until a person was really in touch, a promise is open, whatever became of its deadlines: a new one that staff agreed
 *   on does not make the answer any sooner. What ends a promise is never an acknowledgement (`contact/`).
 */
import type { GivenPromise } from "./promise.ts";
import type { Answer } from "./waits.ts";

/** What the promise says of how fast the company is; undefined when it says nothing. */
export function answerOf(promise: GivenPromise): Answer | undefined {
  const { kind, silent, state, madeAt, endedAt, valueClass } = promise;
  return kind === "reply" && !silent && state !== "withdrawn" ? { madeAt, endedAt, valueClass } : undefined;
}
