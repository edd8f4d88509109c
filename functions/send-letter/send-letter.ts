/**
 * Hands one letter to SES, once. Before that it looks whether the letter is still true: a letter that says "you will
 * hear from us" after somebody was in touch is not sent.
 *
 * What fails: a crash before the claim changes nothing, the queue delivers again. A crash after the claim leaves the
 * letter claimed; nobody claims that attempt again, and the sweep settles it by what SES says (`design`: the letter's
 * states are drawn in `domain/letters/letter.ts`).
 */
import type { Company } from "../../domain/company.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type {
  Clock,
  ContactLog,
  HandOver,
  Journal,
  Keys,
  LetterBook,
  PostOffice,
  PromiseBook,
} from "../../domain/ports.ts";
import { plusMilliseconds } from "../../domain/time/instant.ts";
import { writeLetter } from "./write-letter.ts";
import { reasonNotToSend } from "./reason-not-to-send.ts";

const MINUTE = 60_000;

/** How long a paused letter waits before anybody looks again. */
const PAUSE = 15 * MINUTE;

/** Longer than the function can run: a claim older than this has lost its claimer. */
const CLAIM = 2 * MINUTE;

/** How long SES's own event has to tell what became of a letter that nobody knows of. */
const UNCLEAR = 15 * MINUTE;

/** Waiting times after SES said "not now", by attempt: a day without quota must not wear a letter out. */
const NOT_NOW = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE);

export interface SendLetterDeps {
  readonly company: Company;
  readonly letters: LetterBook;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly postOffice: PostOffice;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createSendLetter(deps: SendLetterDeps): (letterId: string) => Promise<void> {
  const { company, letters, promises, log, postOffice, keys, clock, journal } = deps;

  async function settle(
    letter: Letter & { readonly previewed: boolean },
    attempt: number,
    handOver: HandOver,
  ): Promise<void> {
    const now = clock();
    switch (handOver.result) {
      case "accepted":
        await letters.sent(letter.letterId, attempt, now, handOver.sesMessageId);
        if (letter.kind === "acknowledgement" && !letter.previewed) {
          await log.joinThread(handOver.messageId, letter.threadId);
        }
        journal.info("letter sent", { letterId: letter.letterId, attempt });
        return;
      case "not-now": {
        const wait = NOT_NOW[Math.min(attempt, NOT_NOW.length) - 1] ?? MINUTE;
        await letters.putBack(letter, attempt, plusMilliseconds(now, wait), handOver.because);
        journal.info("letter put back", { letterId: letter.letterId, attempt, because: handOver.because });
        return;
      }
      case "never":
        await letters.fail(letter, attempt, handOver.because);
        journal.flag("FailedLetter", { letterId: letter.letterId, attempt, because: handOver.because });
        return;
      case "unclear":
        await letters.unclear(letter, attempt, plusMilliseconds(now, UNCLEAR), handOver.because);
        journal.flag("UnclearLetter", { letterId: letter.letterId, attempt });
        return;
    }
  }

  return async (letterId) => {
    const letter = await letters.find(letterId);
    if (letter?.state !== "waiting") {
      journal.info("letter not waiting", { letterId, state: letter?.state ?? "absent" });
      return;
    }
    const now = clock();
    if (letter.kind === "acknowledgement" && company.letters === "paused") {
      await letters.postpone(letter, plusMilliseconds(now, PAUSE), "letters to customers are paused");
      return;
    }
    const promise = await promises.find(letter.promiseId);
    if (promise === undefined) {
      throw new Error(
        `Letter ${letterId} speaks of a promise that is not there. A restored table may lack it.`,
      );
    }
    const reason = await reasonNotToSend(letter, promise, now, log);
    if (reason !== undefined) {
      await letters.withdraw(letter, reason);
      journal.info("letter withdrawn", { letterId, because: reason });
      return;
    }
    const previewed = letter.kind === "acknowledgement" && company.letters === "preview";
    const written = await writeLetter(letter, { company, keys, now, promise, previewed });
    const attempt = letter.attempt + 1;
    if (!(await letters.claim(letter, { at: now, lookAgainAt: plusMilliseconds(now, CLAIM), previewed }))) {
      journal.info("letter claimed elsewhere", { letterId });
      return;
    }
    await settle(
      { ...letter, previewed },
      attempt,
      "impossible" in written
        ? { result: "never", because: written.impossible }
        : await postOffice.handOver({ ...written, letterId, attempt }),
    );
  };
}
