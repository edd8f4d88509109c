/** What follows when a letter failed that nobody else watches over: an answer by staff, or a relayed mail. Pure. */
import type { Instant } from "../time/instant.ts";
import type { Letter } from "./letter.ts";
import { newRelay, newReturned, type ReturnedBecause } from "./relay-letters.ts";

/**
 * Staff learn that their answer did not go, and a relayed mail that SES refused goes again without its files. `fact` is
 * what SES said. Undefined for other letters. The letter is due at once, so that the sweep hands it to its queue.
 */
export function afterFailure(
  letter: Letter,
  why: ReturnedBecause,
  fact: string | undefined,
  now: Instant,
): Letter | undefined {
  if (letter.kind === "answer") {
    const { contactId, staffId } = letter;
    return newReturned({ contactId, why, fact, staffId }, now);
  }
  if (letter.kind !== "relay" || letter.bare === true || why !== "refused") return undefined;
  const { contactId, at, threadId, staffId } = letter;
  return { ...newRelay({ contactId, at, threadId, staffId, bare: true }, now), dueAt: now };
}
