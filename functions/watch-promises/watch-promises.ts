/**
 * Looks at a promise when it is about to fall due, and warns whoever is to keep it, once. It reads the promise again,
 * so a call that comes early, late, twice, or after the answer does no harm.
 *
 * What fails: the warning and the letter that carries it are stored together; if the queue of letters cannot be
 * reached after that, the sweep finds the letter waiting.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { Alert } from "../../domain/letters/letter.ts";
import type { Clock, Journal, LetterQueue, PromiseBook } from "../../domain/ports.ts";
import { isOpen } from "../../domain/time/opening-hours.ts";
import { plusMilliseconds } from "../../domain/time/instant.ts";

/** A schedule may call up to a minute early by its clock; earlier than this somebody is mistaken. */
const EARLY = 60_000;

/** When the sweep looks whether the letter was picked up. */
const PICKED_UP = 10 * 60_000;

export interface WatchPromisesDeps {
  readonly company: Company;
  readonly promises: PromiseBook;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createWatchPromises({ company, promises, letterQueue, clock, journal }: WatchPromisesDeps) {
  return async ({ promiseId, version }: { promiseId: string; version: number }): Promise<void> => {
    const promise = await promises.find(promiseId);
    const now = clock();
    if (promise?.state !== "open" || promise.version !== version) {
      journal.info("promise needs no warning", { promiseId, state: promise?.state ?? "absent" });
      return;
    }
    const letterId = `alert-${promiseId}-v${version}`;
    if (promise.warnedAt === undefined) {
      if (now < plusMilliseconds(promise.warnAt, -EARLY) || !isOpen(company.calendar, now)) {
        // The schedule, or the sweep once somebody is there to read it, calls again.
        journal.info("too early to warn", { promiseId });
        return;
      }
      const letter: Alert = {
        kind: "alert",
        letterId,
        state: "waiting",
        promiseId,
        staffId: responsibleOn(company, promise.owner, now).id,
        madeAt: now,
        attempt: 0,
        dueAt: plusMilliseconds(now, PICKED_UP),
      };
      if (!(await promises.warn(promise, now, letter))) {
        journal.info("promise ended or was warned about meanwhile", { promiseId });
        return;
      }
      journal.info("owner warned", { promiseId, letterId });
    }
    await letterQueue.put(letterId, 0);
  };
}
