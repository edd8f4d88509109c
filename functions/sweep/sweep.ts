/**
 * Looks every few minutes for what everything else missed, and hands it to whoever should have had it: mails that
 * never got into the log, letters that nobody settled, promises whose schedule never called.
 *
 * One item that fails never holds up the others; it is flagged and looked at again next time. Running it twice, or at
 * the same time, changes nothing.
 */
import type { Letter } from "../../domain/letters/letter.ts";
import type {
  Clock,
  DeliveryNews,
  DueQueue,
  IncomingQueue,
  Journal,
  LetterBook,
  LetterQueue,
  MailStore,
  PromiseBook,
} from "../../domain/ports.ts";
import { type Instant, millisecondsBetween, plusMilliseconds } from "../../domain/time/instant.ts";

const MINUTE = 60_000;

/** A mail that waits longer than this was given up by the queue that should have brought it. */
const LEFT_OVER = 60 * MINUTE;

/** How long SES's own event has to tell what became of a letter whose claimer died. */
const UNCLEAR = 15 * MINUTE;

/** A letter of which nobody knows is tried once more, then a person has to look. */
const MOST_ATTEMPTS_IN_DOUBT = 2;

export interface SweepDeps {
  readonly mailStore: MailStore;
  readonly incoming: IncomingQueue;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
  readonly news: DeliveryNews;
  readonly promises: PromiseBook;
  readonly dueQueue: DueQueue;
  /** How often it runs. */
  readonly everyMinutes: number;
  readonly clock: Clock;
  readonly journal: Journal;
}

export interface Swept {
  readonly mails: number;
  readonly letters: number;
  readonly promises: number;
  readonly failed: number;
}

export function createSweep(deps: SweepDeps): () => Promise<Swept> {
  const { mailStore, incoming, letters, letterQueue, news, promises, dueQueue, clock, journal } = deps;

  /** Once an hour for each mail: one that can never be read must not come back every few minutes. */
  const itsTurn = (storedAt: Instant, now: Instant): boolean =>
    millisecondsBetween(storedAt, now) % LEFT_OVER < deps.everyMinutes * MINUTE;

  async function settle(letter: Letter, now: Instant): Promise<void> {
    const { letterId, attempt } = letter;
    switch (letter.state) {
      case "waiting":
        await letterQueue.put(letterId, 0);
        return;
      case "claimed":
        if (
          await letters.unclear(
            letter,
            attempt,
            plusMilliseconds(now, UNCLEAR),
            "the sender stopped half-way",
          )
        ) {
          journal.flag("UnclearLetter", { letterId, attempt });
        }
        return;
      case "unclear":
        if (!(await news.allRead())) {
          journal.info("unclear letter waits until all news is read", { letterId });
        } else if (attempt >= MOST_ATTEMPTS_IN_DOUBT) {
          await letters.fail(letter, attempt, "nobody knows whether it was sent; it is not tried again");
          journal.flag("FailedLetter", { letterId, attempt });
        } else if (await letters.retry(letter, attempt, plusMilliseconds(now, UNCLEAR))) {
          await letterQueue.put(letterId, 0);
        }
        return;
      case "sent":
      case "withdrawn":
      case "failed":
        return;
    }
  }

  /** Runs `act` on each item; counts those that failed. */
  async function each<T>(
    items: AsyncIterable<T>,
    name: (item: T) => string,
    act: (item: T) => Promise<boolean>,
  ): Promise<{ done: number; failed: number }> {
    const count = { done: 0, failed: 0 };
    for await (const item of items) {
      try {
        count.done += (await act(item)) ? 1 : 0;
      } catch (error) {
        count.failed += 1;
        journal.flag("FailedItem", {
          item: name(item),
          error: error instanceof Error ? error.name : "unknown",
        });
      }
    }
    return count;
  }

  return async () => {
    const now = clock();
    const mails = await each(
      mailStore.leftOver(plusMilliseconds(now, -LEFT_OVER)),
      ({ key }) => key,
      async ({ key, storedAt }) => {
        const turn = itsTurn(storedAt, now);
        if (turn) {
          journal.flag("QuarantinedMail", { key });
          await incoming.feedAgain(key, storedAt);
        }
        return turn;
      },
    );
    const settled = await each(
      letters.due(now),
      ({ letterId }) => letterId,
      async (letter) => {
        await settle(letter, now);
        return true;
      },
    );
    const due = await each(
      promises.due(now),
      ({ promiseId }) => promiseId,
      async ({ promiseId, version }) => {
        await dueQueue.put({ promiseId, version, stage: "warning" });
        return true;
      },
    );
    const swept = {
      mails: mails.done,
      letters: settled.done,
      promises: due.done,
      failed: mails.failed + settled.failed + due.failed,
    };
    journal.info("swept", { ...swept });
    return swept;
  };
}
