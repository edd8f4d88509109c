/** What every letter has that is made now and waits, whatever it says. Pure. */
import { type Instant, plusMilliseconds } from "../time/instant.ts";
import type { LetterBase } from "./letter-base.ts";

const PICKED_UP = 10 * 60_000;

/** When the sweep looks whether a letter that is to be sent now was picked up. */
export const whenPickedUp = (now: Instant): Instant => plusMilliseconds(now, PICKED_UP);

/** It is put into the queue of letters now. */
export function newLetter(letterId: string, now: Instant): LetterBase {
  return { letterId, state: "waiting", madeAt: now, attempt: 0, dueAt: whenPickedUp(now) };
}

/** Due at once: nothing else puts it into the queue of letters but the sweep. */
export function newLetterForSweep(letterId: string, now: Instant): LetterBase {
  return { ...newLetter(letterId, now), dueAt: now };
}
