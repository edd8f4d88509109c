/** Whether a letter is still true at the moment it would be handed over. Reads; changes nothing. */
import type { ContactLog } from "../../domain/ports.ts";
import { type Instant, millisecondsBetween } from "../../domain/time/instant.ts";
import type { Topic } from "./read-topic.ts";

/** An acknowledgement that would arrive closer than this to the promised time helps nobody. */
const TOO_LATE = 15 * 60_000;

/** Why the letter must not be sent any more, in words; undefined when it may be. */
export async function reasonNotToSend(
  topic: Topic,
  now: Instant,
  log: ContactLog,
): Promise<string | undefined> {
  if (topic.is === "summary") {
    return topic.waiting.length === 0 ? "nobody waits any more" : undefined;
  }
  if (topic.promise.state !== "open") {
    return "a person was quicker";
  }
  if (topic.is === "alert") {
    return undefined;
  }
  const { letter } = topic;
  const thread = await log.thread(letter.threadId);
  if (thread?.lastFromStaffAt !== undefined && thread.lastFromStaffAt >= letter.madeAt) {
    return "a person was quicker";
  }
  return millisecondsBetween(now, letter.promisedAt) < TOO_LATE
    ? "it would have come too late to be of use"
    : undefined;
}
