/**
 * Weighs a judgement with what is known of the mail's thread: one promise at a time, none for a thank-you, and no
 * automatic letter into a dialogue between people. Pure.
 */
import { instead } from "./judgement.ts";
import type { Judgement } from "./judgement.ts";
import { inWords } from "./reasons.ts";
import type { Reason } from "./reasons.ts";
import { millisecondsBetween } from "../time/instant.ts";
import type { Instant } from "../time/instant.ts";

/** Where the thread stands, before this mail; false and undefined for a new thread. */
export interface ThreadFacts {
  readonly hasOpenPromise: boolean;
  /** False when nobody was told by when the open promise is kept: it is silent, or its sender was in doubt. */
  readonly isTold?: boolean | undefined;
  readonly lastFromCustomerAt?: Instant | undefined;
  readonly lastFromStaffAt?: Instant | undefined;
  /** When staff answered what the customer had written up to this mail, if that is known. */
  readonly answeredAt?: Instant | undefined;
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
  // Queues keep no order: the answer was read first. It answers what was there when it was written.
  if (thread.answeredAt !== undefined) return alreadyAnswered(judgement, thread.answeredAt);
  if (thread.hasOpenPromise) {
    return thread.isTold === false && judgement.acknowledge && !isThanks && !isInDialogue(thread, at)
      ? toldOfOpenPromise(judgement)
      : instead(judgement, "same", { code: "already-promised" });
  }
  if (thread.lastFromStaffAt === undefined || !staffWroteLast(thread)) return judgement;
  const fact = `on ${thread.lastFromStaffAt}`;
  if (at < thread.lastFromStaffAt) return alreadyAnswered(judgement, thread.lastFromStaffAt);
  // A forged "thanks" must not take a promise away.
  if (isThanks && judgement.authenticated) return instead(judgement, "none", { code: "thanks", fact });
  return isInDialogue(thread, at) && judgement.promise === "new"
    ? instead(judgement, "silent", { code: "running-dialogue", fact })
    : judgement;
}

/** The open promise stays as it is, deadline and all; only now somebody may be told of it. */
function toldOfOpenPromise(judgement: Judgement): Judgement {
  const because: Reason = { code: "promise-untold" };
  return {
    ...judgement,
    promise: "same",
    reasons: [because.code, ...judgement.reasons],
    because: [inWords([because]), judgement.because].join("; "),
  };
}

const alreadyAnswered = (judgement: Judgement, answeredAt: Instant): Judgement =>
  instead(judgement, "none", { code: "already-answered", fact: `on ${answeredAt}` });

function isInDialogue({ lastFromStaffAt }: ThreadFacts, at: Instant): boolean {
  return lastFromStaffAt !== undefined && millisecondsBetween(lastFromStaffAt, at) < DIALOGUE_DAYS * DAY;
}

function staffWroteLast({ lastFromCustomerAt, lastFromStaffAt }: ThreadFacts): boolean {
  return (
    lastFromStaffAt !== undefined &&
    (lastFromCustomerAt === undefined || lastFromCustomerAt < lastFromStaffAt)
  );
}
