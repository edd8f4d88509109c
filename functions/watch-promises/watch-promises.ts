/**
 * Looks at a promise when it is about to fall due, when it does, and when nobody did anything about it, and tells whoever
 * is to know, each once. It reads the promise again, so a call that comes early, late, twice, or after the answer does no
 * harm. When much was missed only the latest stage is told. When many fall due together, the first few alerts go out and
 * one summary stands for the rest. In relay mode whoever stands in for an owner who is away gets the customer's mail, too.
 *
 * What fails: a summary is stored before any promise counts as told of by it. That people were told and the letters that
 * tell them are stored together; if the queue of letters cannot be reached after that, this call comes again, or the
 * sweep finds the letters waiting.
 */
import type { Company } from "../../domain/company.ts";
import { alertPlace } from "../../domain/letters/caps/places.ts";
import { summariesFrom } from "../../domain/letters/caps/summaries.ts";
import type { Alert } from "../../domain/letters/letter.ts";
import type {
  Clock,
  Deadlines,
  DueQueue,
  Journal,
  LetterBook,
  LetterCaps,
  LetterQueue,
  PromiseBook,
} from "../../domain/ports.ts";
import { alertedOf, type GivenPromise, type PromiseStage } from "../../domain/promise/promise.ts";
import { stageToTell } from "../../domain/promise/stage-to-tell.ts";
import { watchPromise } from "../../domain/promise/watch-promise.ts";
import { whomToAlert } from "../../domain/promise/whom-to-alert.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { alertIdOf, alertsOf } from "./alerts-of.ts";
import { mailForStandIn } from "./mail-for-stand-in.ts";

/** How often it is decided anew when others change the promise, before the queue has to bring it again. */
const MOST_TRIES = 5;

export interface WatchPromisesDeps {
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly caps: LetterCaps;
  readonly letterQueue: LetterQueue;
  readonly deadlines: Deadlines;
  readonly dueQueue: DueQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

interface Call {
  readonly promiseId: string;
  readonly version: number;
  /** The stage that was to come. What is told is decided by the time it is. */
  readonly stage: PromiseStage;
}

/** Throws only when a port does, or when the promise never stands still: then the queue delivers again. */
export function createWatchPromises(deps: WatchPromisesDeps): (call: Call) => Promise<void> {
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

  /** The letters that are not there yet: a restored table may hold some of a promise that knows nothing of them. */
  async function notThere(alerts: readonly Alert[]): Promise<Alert[]> {
    const there = await Promise.all(alerts.map(({ letterId }) => letters.find(letterId)));
    return alerts.filter((_, index) => there[index] === undefined);
  }

  /** After the telling is stored; every step may be repeated. */
  async function finish(promise: GivenPromise, stage: PromiseStage, company: Company, toldAt: Instant) {
    for (const alerted of whomToAlert(company, promise, stage, toldAt)) {
      await letterQueue.put(alertIdOf(promise, stage, alerted), 0);
    }
    const relayed = mailForStandIn(company, promise, toldAt);
    if (relayed !== undefined && (await letters.ensure(relayed))) await letterQueue.put(relayed.letterId, 0);
    await watchPromise(deps, promise, clock());
  }

  return async (call) => {
    const { promiseId, version } = call;
    const company = await companyNow();
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const promise = await promises.find(promiseId);
      const now = clock();
      if (promise?.state !== "open" || promise.version !== version) {
        journal.info("promise needs no alert", { promiseId, state: promise?.state ?? "absent" });
        return;
      }
      const stage = stageToTell(company.calendar, promise, now);
      if (stage === undefined) {
        const toldAt = promise.alertedAt?.[call.stage];
        if (toldAt === undefined) {
          // The schedule, or the sweep once somebody is there to read it, calls again.
          journal.info("not the time to alert", { promiseId, stage: call.stage });
        } else {
          await finish(promise, call.stage, company, toldAt);
        }
        return;
      }
      const alerts: Alert[] = [];
      for (const alert of alertsOf(company, promise, stage, now)) {
        alerts.push(await withinCap(alert, company, now));
      }
      const told = alertedOf(promise, stage, now);
      if (await promises.store(told, tried === 0 ? alerts : await notThere(alerts))) {
        journal.info("staff alerted", {
          promiseId,
          stage,
          letters: alerts.map(({ letterId }) => letterId).join(" "),
          held: alerts.filter(({ state }) => state !== "waiting").length,
        });
        await finish(told, stage, company, now);
        return;
      }
    }
    throw new Error(
      `Promise ${promiseId} changed ${MOST_TRIES} times while it was looked at. It is tried again.`,
    );
  };
}
