/** Whether a letter is still true at the moment it would be handed over. Reads; changes nothing. */
import type { Letter } from "../../domain/letters/letter.ts";
import type { ContactLog } from "../../domain/ports.ts";
import type { ReplyPromise } from "../../domain/promise/promise.ts";
import { type Instant, millisecondsBetween } from "../../domain/time/instant.ts";

/** An acknowledgement that would arrive closer than this to the promised time helps nobody. */
const TOO_LATE = 15 * 60_000;

/** Why the letter must not be sent any more, in words; undefined when it may be. */
export async function reasonNotToSend(
  letter: Letter,
  promise: ReplyPromise,
  now: Instant,
  log: ContactLog,
): Promise<string | undefined> {
  if (promise.state !== "open") {
    return "a person was quicker";
  }
  if (letter.kind === "alert") {
    return undefined;
  }
  const thread = await log.thread(letter.threadId);
  if (thread?.lastFromStaffAt !== undefined && thread.lastFromStaffAt >= letter.madeAt) {
    return "a person was quicker";
  }
  return millisecondsBetween(now, letter.promisedAt) < TOO_LATE
    ? "it would have come too late to be of use"
    : undefined;
}
