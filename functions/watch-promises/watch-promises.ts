/**
 * Looks at a promise when it is about to fall due, and warns whoever is to keep it, once. It reads the promise again,
 * so a call that comes early, late, twice, or after the answer does no harm. When many fall due together, the first few
 * alerts go out and one summary stands for the rest.
 *
 * What fails: a summary is stored before any promise counts as warned of by it. The warning and the letter that carries it are stored together; if the queue of letters cannot be
 * reached after that, the sweep finds the letter waiting.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { alertPlace } from "../../domain/letters/caps/places.ts";
import { summariesFrom } from "../../domain/letters/caps/summaries.ts";
import type { Alert } from "../../domain/letters/letter.ts";
import type { Clock, Journal, LetterBook, LetterCaps, LetterQueue, PromiseBook } from "../../domain/ports.ts";
import { alertedOf } from "../../domain/promise/promise.ts";
import { isOpen } from "../../domain/time/opening-hours.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";

/** A schedule may call up to a minute early by its clock; earlier than this somebody is mistaken. */
const EARLY = 60_000;

/** When the sweep looks whether the letter was picked up. */
const PICKED_UP = 10 * 60_000;

export interface WatchPromisesDeps {
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly caps: LetterCaps;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createWatchPromises(deps: WatchPromisesDeps) {
  const { companyNow, promises, letters, caps, letterQueue, clock, journal } = deps;

  /** The alert as it is; or, when its reader has had enough of them this hour, withdrawn, with a summary in its place. */
  async function withinCap(alert: Alert, company: Company, now: Instant): Promise<Alert> {
    const { letterId, staffId } = alert;
    const took = await caps.take(letterId, [alertPlace(staffId, company, now)]);
    if (took === "taken") {
      return alert;
    }
    const [soon, nextHour] = summariesFrom(staffId, now);
    if (!(await letters.ensure(soon))) {
      await letters.ensure(nextHour);
    }
    journal.flag("CapReached", { letterId, cap: took.full.cap });
    return { ...alert, state: "withdrawn", because: took.full.because, dueAt: undefined };
  }

  return async ({ promiseId, version }: { promiseId: string; version: number }): Promise<void> => {
    const company = await companyNow();
    const promise = await promises.find(promiseId);
    const now = clock();
    if (promise?.state !== "open" || promise.version !== version) {
      journal.info("promise needs no warning", { promiseId, state: promise?.state ?? "absent" });
      return;
    }
    const stage = "warning";
    const letterId = `alert-${promiseId}-v${version}`;
    if (promise.alertedAt?.[stage] === undefined) {
      if (now < plusMilliseconds(promise.warnAt, -EARLY) || !isOpen(company.calendar, now)) {
        // The schedule, or the sweep once somebody is there to read it, calls again.
        journal.info("too early to warn", { promiseId });
        return;
      }
      const alert: Alert = {
        kind: "alert",
        letterId,
        state: "waiting",
        promiseId,
        threadId: promise.threadId,
        version,
        stage,
        as: "owner",
        staffId: responsibleOn(company, promise.owner, now).id,
        madeAt: now,
        attempt: 0,
        dueAt: plusMilliseconds(now, PICKED_UP),
      };
      const letter = await withinCap(alert, company, now);
      if (!(await promises.store(alertedOf(promise, stage, now), [letter]))) {
        journal.info("promise ended or was warned about meanwhile", { promiseId });
        return;
      }
      journal.info("owner warned", { promiseId, letterId, alerted: letter.state === "waiting" });
      if (letter.state !== "waiting") {
        return;
      }
    }
    await letterQueue.put(letterId, 0);
  };
}
