/**
 * Weighs a judgement with what is known of the mail's thread: one promise at a time, none for a thank-you, and no
 * automatic letter into a dialogue between people. Pure.
 */
import { instead } from "./judgement.ts";
import type { Judgement } from "./judgement.ts";
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
  if (judgement.promise === "none" || judgement.promise === "same") return judgement;
  if (thread.hasOpenPromise) return instead(judgement, "same", { code: "already-promised" });
  if (thread.lastFromStaffAt === undefined || !staffWroteLast(thread)) return judgement;
  const fact = `on ${thread.lastFromStaffAt}`;
  // Queues keep no order: the answer was read first. It answers what was there when it was written.
  if (at < thread.lastFromStaffAt) return instead(judgement, "none", { code: "already-answered", fact });
  // A forged "thanks" must not take a promise away.
  if (isThanks && judgement.authenticated) return instead(judgement, "none", { code: "thanks", fact });
  const quiet = millisecondsBetween(thread.lastFromStaffAt, at);
  return quiet < DIALOGUE_DAYS * DAY && judgement.promise === "new"
    ? instead(judgement, "silent", { code: "running-dialogue", fact })
    : judgement;
}

function staffWroteLast({ lastFromCustomerAt, lastFromStaffAt }: ThreadFacts): boolean {
  return (
    lastFromStaffAt !== undefined &&
    (lastFromCustomerAt === undefined || lastFromCustomerAt < lastFromStaffAt)
  );
}
