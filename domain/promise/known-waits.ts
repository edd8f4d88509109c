/**
 * The waits as they are known from one moment to the next, for those who go through time: what has ended is counted
 * once, not every day anew. Pure but for what it has been told.
 */
import type { Calendar } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import { waitOf } from "./waits.ts";
import type { Answer, Wait } from "./waits.ts";

export interface KnownWaits {
  add(answer: Answer): void;
  /** As they are known at `now`, which never goes back. */
  at(now: Instant): readonly Wait[];
}

export function createKnownWaits(calendar: Calendar): KnownWaits {
  const ended: Wait[] = [];
  let open: Answer[] = [];
  return {
    add(answer) {
      open.push(answer);
    },
    at(now) {
      const stillOpen: Answer[] = [];
      const waiting: Wait[] = [];
      for (const answer of open) {
        const wait = answer.madeAt <= now ? waitOf(calendar, answer, now) : undefined;
        if (wait?.answered === true) ended.push(wait);
        else stillOpen.push(answer);
        if (wait?.answered === false) waiting.push(wait);
      }
      open = stillOpen;
      return [...ended, ...waiting];
    },
  };
}
