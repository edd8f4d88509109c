/**
 * Weighs a judgement with what is known of the mail's thread: one promise at a time, none for a thank-you, and no
 * automatic letter into a dialogue between people. Pure.
 */
import type { Judgement, PromiseEffect } from "./judgement.ts";
import { inWords } from "./reasons.ts";
import type { ReasonCode } from "./reasons.ts";
import { millisecondsBetween } from "../time/instant.ts";
import type { Instant } from "../time/instant.ts";

/** Where the thread stands, before this mail; false and undefined for a new thread. */
export interface ThreadFacts {
  readonly hasOpenPromise: boolean;
  readonly lastFromCustomerAt?: Instant | undefined;
  readonly lastFromStaffAt?: Instant | undefined;
}

/** A dialogue that has been quiet for so long is over: who writes again is told by when they hear from us. */
const DIALOGUE_DAYS = 14;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The judgement in its thread: as it was, or with another promise and the reason for it. `at` is when the mail was
 * received; `isThanks` whether it looks like a thank-you (`thanks.ts`), which counts only where staff wrote last.
 */
export function judgeInThread(
  judgement: Judgement,
  thread: ThreadFacts,
  { at, isThanks }: { readonly at: Instant; readonly isThanks: boolean },
): Judgement {
  if (judgement.promise !== "new") return judgement;
  if (thread.hasOpenPromise) return instead(judgement, "same", "already-promised");
  if (thread.lastFromStaffAt === undefined || !staffWroteLast(thread)) return judgement;
  // A forged "thanks" must not take a promise away.
  if (isThanks && judgement.authenticated) return instead(judgement, "none", "thanks");
  const quiet = millisecondsBetween(thread.lastFromStaffAt, at);
  return quiet < DIALOGUE_DAYS * DAY ? instead(judgement, "silent", "running-dialogue") : judgement;
}

function staffWroteLast({ lastFromCustomerAt, lastFromStaffAt }: ThreadFacts): boolean {
  return (
    lastFromStaffAt !== undefined &&
    (lastFromCustomerAt === undefined || lastFromCustomerAt < lastFromStaffAt)
  );
}

/** What was only said for want of anything against it gives way to the new reason. */
function instead(judgement: Judgement, promise: PromiseEffect, code: ReasonCode): Judgement {
  const held = judgement.acknowledge ? { reasons: [], because: [] } : judgement;
  return {
    ...judgement,
    promise,
    acknowledge: false,
    reasons: [code, ...held.reasons],
    because: [inWords([{ code }])].concat(held.because).join("; "),
  };
}
