/**
 * Looks every few minutes for what everything else missed, and hands it to whoever should have had it: mails that
 * never got into the log, letters that nobody settled, promises whose schedule never called, ledger files that were not
 * read, daily runs that were not done.
 *
 * One item that fails never holds up the others; it is flagged and looked at again next time. Running it twice, or at
 * the same time, changes nothing.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow, type CompanyState, DAILY_RUNS, type DailyRun } from "../../domain/company-state.ts";
import { afterFailure } from "../../domain/letters/after-failure.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { tellElsewhere } from "../../domain/letters/tell-elsewhere.ts";
import type {
  Clock,
  CompanyBook,
  DailyRuns,
  DeliveryNews,
  DueQueue,
  IncomingQueue,
  Journal,
  LetterBook,
  LetterCaps,
  LetterQueue,
  MailStore,
  PromiseBook,
  SecondChannel,
} from "../../domain/ports.ts";
import type { ImportQueue, LedgerFiles } from "../../domain/payment/ledger-book.ts";
import { stageToTell } from "../../domain/promise/stage-to-tell.ts";
import { type Instant, millisecondsBetween, plusMilliseconds } from "../../domain/time/instant.ts";
import { dayAt, momentAt } from "../../domain/time/wall-clock.ts";

const MINUTE = 60_000;

/** A mail that waits longer than this was given up by the queue that should have brought it. */
const LEFT_OVER = 60 * MINUTE;

/** How long SES's own event has to tell what became of a letter whose claimer died. */
const UNCLEAR = 15 * MINUTE;

/** How long a daily run has after its schedule called. */
const RUN_BY_ITSELF = 15 * MINUTE;

/**
 * A letter of which nobody knows is tried once more, then a person has to look. What a person wrote is never sent twice
 * without their knowing: they are asked.
 */
const mostDoubts = ({ kind }: Letter): number => (kind === "answer" ? 0 : 1);

/** When to look again at a letter that was given to its queue. */
const PICKED_UP = 15 * MINUTE;

export interface SweepDeps {
  /** By its settings; what was said since is read once a sweep. */
  readonly company: Company;
  readonly mailStore: MailStore;
  readonly incoming: IncomingQueue;
  readonly ledgerFiles: Pick<LedgerFiles, "leftOver">;
  readonly imports: ImportQueue;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
  /** For letters to staff of which nobody knows whether they were sent. */
  readonly secondChannel: SecondChannel;
  readonly caps: LetterCaps;
  readonly news: DeliveryNews;
  readonly promises: PromiseBook;
  readonly dueQueue: DueQueue;
  readonly companyBook: CompanyBook;
  readonly dailyRuns: DailyRuns;
  /** When the daily runs are (HH:MM, local). */
  readonly dailyAt: Readonly<Record<DailyRun, string>>;
  /** How often it runs. */
  readonly everyMinutes: number;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Reads the company's state when it is first asked for. */
type ReadState = () => Promise<CompanyState>;

type DueCall = Parameters<DueQueue["put"]>[0];

export interface Swept {
  readonly mails: number;
  readonly letters: number;
  readonly promises: number;
  readonly ledgers: number;
  readonly failed: number;
}

export function createSweep(deps: SweepDeps): () => Promise<Swept> {
  const { company, companyBook } = deps;
  const { mailStore, incoming, letters, letterQueue, news, promises, dueQueue, clock, journal } = deps;

  /** Once an hour for each mail: one that can never be read must not come back every few minutes. */
  const itsTurn = (storedAt: Instant, now: Instant): boolean =>
    millisecondsBetween(storedAt, now) % LEFT_OVER < deps.everyMinutes * MINUTE;

  async function settle(letter: Letter, now: Instant, state: ReadState): Promise<void> {
    const { letterId, attempt } = letter;
    switch (letter.state) {
      case "waiting":
        if (await letters.entrusted(letter, plusMilliseconds(now, PICKED_UP))) {
          await letterQueue.put(letterId, 0);
        }
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
        } else if ((letter.doubts ?? 0) >= mostDoubts(letter)) {
          const next = afterFailure(letter, { why: "unsure" }, company, now);
          if (next !== undefined) await letters.ensure(next);
          else
            await tellElsewhere(deps, companyNow(company, await state(), now), letter, {
              what: "stuck",
              at: now,
            });
          await letters.fail(letter, attempt, "nobody knows whether it was sent; it is not tried again");
          journal.flag("FailedLetter", { letterId, attempt });
        } else if (await letters.retry(letter, attempt, plusMilliseconds(now, PICKED_UP))) {
          await letterQueue.put(letterId, 0);
        }
        return;
      case "sent":
      case "withdrawn":
      case "failed":
        return;
    }
  }

  /** Runs `act` on each item. What fails, an item or the list itself, is counted and flagged. */
  async function each<T>(
    what: string,
    items: () => AsyncIterable<T>,
    name: (item: T) => string,
    act: (item: T) => Promise<boolean>,
  ): Promise<{ done: number; failed: number }> {
    const count = { done: 0, failed: 0 };
    const failed = (item: string, error: unknown): void => {
      count.failed += 1;
      journal.flag("FailedItem", { what, item, error: error instanceof Error ? error.name : "unknown" });
    };
    try {
      for await (const item of items()) {
        try {
          count.done += (await act(item)) ? 1 : 0;
        } catch (error) {
          failed(name(item), error);
        }
      }
    } catch (error) {
      failed("the list", error);
    }
    return count;
  }

  // Promises first: should anything below take all the time there is, nobody is left waiting unseen.
  return async () => {
    const now = clock();
    let read: Promise<CompanyState> | undefined;
    const state: ReadState = () => (read ??= companyBook.read());
    const due = await each(
      "promises",
      () => toTell(now, state),
      ({ promiseId }) => promiseId,
      async (call) => {
        await dueQueue.put(call);
        return true;
      },
    );
    const settled = await each(
      "letters",
      () => letters.due(now),
      ({ letterId }) => letterId,
      async (letter) => {
        await settle(letter, now, state);
        return true;
      },
    );
    const mails = await each(
      "mails",
      () => leftOver(now),
      ({ key }) => key,
      async ({ key, storedAt }) => {
        journal.flag("QuarantinedMail", { key });
        await incoming.feedAgain(key, storedAt);
        return true;
      },
    );
    const ledgers = await each(
      "ledger files",
      () => deps.ledgerFiles.leftOver(plusMilliseconds(now, -LEFT_OVER)),
      // What a file is called may name a customer.
      ({ at }) => at,
      async ({ key, at }) => {
        if (!itsTurn(at, now)) return false;
        journal.info("ledger file was not read", { at });
        await deps.imports.feedAgain(key);
        return true;
      },
    );
    await each(
      "daily runs",
      () => missedRuns(now, state),
      (run) => run,
      async (run) => {
        journal.info("daily run was missed", { run });
        await deps.dailyRuns.put(run);
        return true;
      },
    );
    const swept = {
      mails: mails.done,
      letters: settled.done,
      promises: due.done,
      ledgers: ledgers.done,
      failed: mails.failed + settled.failed + due.failed + ledgers.failed,
    };
    journal.info("swept", { ...swept });
    return swept;
  };

  /** Promises that have come to a stage of which staff are to be told now. While the company is closed most wait. */
  async function* toTell(now: Instant, state: ReadState): AsyncIterable<DueCall> {
    const { calendar } = companyNow(company, await state(), now);
    for await (const promise of promises.due(now)) {
      const { promiseId, version } = promise;
      const stage = stageToTell(calendar, promise, now);
      if (stage !== undefined) yield { promiseId, version, stage };
    }
  }

  /** Daily runs that should have been done today by now, and were not. */
  async function* missedRuns(now: Instant, state: ReadState): AsyncIterable<DailyRun> {
    const { timeZone } = company.calendar;
    const today = dayAt(now, timeZone);
    const { ranOn } = await state();
    for (const run of DAILY_RUNS) {
      const dueAt = momentAt(today, deps.dailyAt[run], timeZone) + RUN_BY_ITSELF;
      if (ranOn[run] !== today && Date.parse(now) >= dueAt) yield run;
    }
  }

  /**
   * Mails whose turn it is to be fed again; none while the queue still has any, which bring SES's verdicts with them.
   */
  async function* leftOver(now: Instant): AsyncIterable<{ key: string; storedAt: Instant }> {
    let asked = false;
    for await (const mail of mailStore.leftOver(plusMilliseconds(now, -LEFT_OVER))) {
      if (!itsTurn(mail.storedAt, now)) continue;
      if (!asked && !(await incoming.isEmpty())) return;
      asked = true;
      yield mail;
    }
  }
}
