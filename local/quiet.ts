/**
 * Waits until all is quiet, and moves the clock so that what falls due on the way happens in order.
 *
 * Quiet means: nothing is under way here (no mail coming in, no function running, no event being told), and no queue
 * that somebody reads has a message that could be received now or that is being worked on. Messages that failed and
 * wait for their visibility timeout, and delayed ones, wait for the clock: they do not disturb the quiet.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Activity } from "./activity.ts";
import type { Agenda } from "./agenda.ts";
import type { Clock } from "./clock.ts";
import type { Fauxqs, QueueState } from "./emulators/fauxqs.ts";
import type { EventSource } from "./lambda/event-source.ts";

/** Longer than any function may take, with its retries inside. */
const DEFAULT_PATIENCE_MS = 180_000;
const LOOK_EVERY_MS = 3;

/*
 * A schedule that comes every five minutes comes 8,640 times a month. Over a long stretch in which nothing else falls
 * due, those that come oftener than hourly are thinned out: all of them in the two hours after a move began and after
 * anything that comes once, then one every half hour until a day of the move has passed, and from then on one every
 * twelve hours; and always the last one before the moment asked for. Where something may have been lost, it is they that
 * find it: then all of them come in that day. What comes daily is never left out, and leaves the thinning as it is.
 */
const FREQUENT_MS = 3_600_000;
const EXACT_MS = 2 * 3_600_000;
const FIRST_DAY_MS = 24 * 3_600_000;
const FIRST_STRIDE_MS = 25 * 60_000;
const STRIDE_MS = 12 * 3_600_000;

export class NotQuietError extends Error {
  override readonly name = "NotQuietError";
}

export interface Stillness {
  /** Throws a NotQuietError that says what is still busy. */
  quiet(): Promise<void>;
  /** Forward to that moment (milliseconds since 1970); answers when all is quiet there. */
  moveClock(moment: number): Promise<void>;
}

export function createStillness(deps: {
  readonly clock: Clock;
  readonly agenda: Agenda;
  readonly activity: Activity;
  readonly fauxqs: Fauxqs;
  readonly sources: () => readonly EventSource[];
  /** Whether a fault or a hand may have taken something away. */
  readonly mayHaveLost: () => boolean;
  readonly patienceMilliseconds?: number | undefined;
}): Stillness {
  const { clock, agenda, activity, fauxqs } = deps;
  const patience = deps.patienceMilliseconds ?? DEFAULT_PATIENCE_MS;

  /** The queues that somebody reads, each with the messages that were left for their visibility timeout. */
  const readQueues = async (): Promise<readonly { state: QueueState; left: ReadonlySet<string> }[]> => {
    const sources = deps.sources();
    return (await fauxqs.queues()).flatMap((state) => {
      const readers = sources.filter(({ queueArn }) => queueArn.endsWith(`:${state.name}`));
      return readers.length === 0 ? [] : [{ state, left: new Set(readers.flatMap(({ left }) => [...left])) }];
    });
  };

  const busy = async (): Promise<readonly string[]> => {
    const generation = activity.generation();
    const queues = await readQueues();
    const underWay = activity.underWay();
    if (underWay.length > 0) return underWay;
    if (activity.generation() !== generation) return ["something that has just begun"];
    return queues.flatMap(({ state, left }) => {
      const working = state.inFlight.filter(({ receiptHandle }) => !left.has(receiptHandle)).length;
      return state.ready + working === 0
        ? []
        : [`queue ${state.name}: ${String(state.ready)} waiting, ${String(working)} in work`];
    });
  };

  const quiet = async (): Promise<void> => {
    const giveUpAt = performance.now() + patience;
    for (;;) {
      await agenda.runDue();
      const still = await busy();
      if (still.length === 0) return;
      if (performance.now() > giveUpAt) {
        throw new NotQuietError(
          `After ${String(patience / 1000)} s it is still not quiet: ${still.join("; ")}. ` +
            "Look at the functions' logs (npm start -- --verbose).",
        );
      }
      await sleep(LOOK_EVERY_MS);
    }
  };

  /** The next moment at which something falls due that comes once. */
  const nextOnceAt = async (): Promise<number> => {
    const queues = await readQueues();
    const due = queues.flatMap(({ state, left }) => [
      ...state.delayedUntil,
      ...state.inFlight
        .filter(({ receiptHandle }) => left.has(receiptHandle))
        .map(({ hiddenUntil }) => hiddenUntil),
    ]);
    return Math.min(agenda.nextDueAt((every) => every === undefined) ?? Infinity, ...due);
  };

  return {
    quiet: () => quiet(),
    async moveClock(moment) {
      await quiet();
      const firstDayUntil = clock.now() + FIRST_DAY_MS;
      let exactUntil = clock.now() + (deps.mayHaveLost() ? FIRST_DAY_MS : EXACT_MS);
      for (;;) {
        const once = await nextOnceAt();
        const other = Math.min(once, agenda.nextDueAt(isSeldom) ?? Infinity);
        let frequent = agenda.nextDueAt(isFrequent) ?? Infinity;
        if (Math.min(other, frequent) > exactUntil) {
          const stride = frequent > firstDayUntil ? STRIDE_MS : FIRST_STRIDE_MS;
          agenda.thinOut(Math.min(frequent + stride, other, moment), isFrequent);
          frequent = agenda.nextDueAt(isFrequent) ?? Infinity;
        }
        const next = Math.min(other, frequent);
        if (next > moment) break;
        if (next === once) exactUntil = Math.max(exactUntil, next + EXACT_MS);
        clock.moveTo(next);
        await quiet();
      }
      clock.moveTo(moment);
      await quiet();
    },
  };
}

function isSeldom(every: number | undefined): boolean {
  return every !== undefined && !isFrequent(every);
}

function isFrequent(every: number | undefined): boolean {
  return every !== undefined && every < FREQUENT_MS;
}
