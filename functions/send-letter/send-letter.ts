/**
 * Hands one letter to SES, once. Before that it looks whether the letter is still true: a letter that says "you will
 * hear from us" after somebody was in touch is not sent. Nor is one for which a cap has no place left: the promise stays,
 * and the owner is told in one summary.
 *
 * What fails: a crash before the claim changes nothing, the queue delivers again. A crash after the claim leaves the
 * letter claimed; nobody claims that attempt again, and the sweep settles it by what SES says (`design`: the letter's
 * states are drawn in `domain/letters/letter.ts`).
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { acknowledgementPlaces, previewPlace } from "../../domain/letters/caps/places.ts";
import { summariesFrom } from "../../domain/letters/caps/summaries.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type {
  Clock,
  ContactLog,
  HandOver,
  Journal,
  Keys,
  LetterBook,
  LetterCaps,
  PostOffice,
  PromiseBook,
} from "../../domain/ports.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";
import { readTopic } from "./read-topic.ts";
import { reasonNotToSend } from "./reason-not-to-send.ts";
import { writeLetter } from "./write-letter.ts";

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
  readonly caps: LetterCaps;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly postOffice: PostOffice;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does: then the queue delivers again. */
export function createSendLetter(deps: SendLetterDeps): (letterId: string) => Promise<void> {
  const { company, letters, caps, promises, log, postOffice, keys, clock, journal } = deps;

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
          await log.joinThread(handOver.messageId, letter.threadId, letter.letterId);
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

  /**
   * Why a cap holds the letter back, if one does; then its owner is told in a summary, before the letter is withdrawn.
   * A letter takes its places before it is tried for the first time, and keeps them however often it is tried.
   */
  async function reasonOfCaps(letter: Letter, now: Instant): Promise<string | undefined> {
    if (letter.kind !== "acknowledgement" || letter.attempt > 0) {
      return undefined;
    }
    const { id } = responsibleOn(company, letter.owner, now);
    const took = await caps.take(letter.letterId, [
      ...acknowledgementPlaces(letter, company, now),
      ...(company.letters === "preview" ? [previewPlace(id, company, now)] : []),
    ]);
    if (took === "taken") {
      return undefined;
    }
    const { cap, because } = took.full;
    const [soon, nextHour] = summariesFrom(id, now);
    if (!(await letters.ensure(soon))) {
      await letters.ensure(nextHour);
    }
    if (cap === "company" || cap === "domain") {
      journal.flag("CapReached", { letterId: letter.letterId, cap });
    }
    return because;
  }

  return async (letterId) => {
    const letter = await letters.find(letterId);
    if (letter?.state !== "waiting") {
      journal.info("letter not waiting", { letterId, state: letter?.state ?? "absent" });
      return;
    }
    const now = clock();
    if (letter.notBeforeAt !== undefined && letter.notBeforeAt > now) {
      journal.info("letter has to wait", { letterId });
      return;
    }
    if (letter.kind === "acknowledgement" && company.letters === "paused") {
      await letters.postpone(letter, plusMilliseconds(now, PAUSE), "letters to customers are paused");
      return;
    }
    const topic = await readTopic(letter, { company, promises, letters, now });
    if (topic === undefined) {
      await letters.giveUp(
        letter,
        "the promise that it speaks of is not there; a restored table may lack it",
      );
      journal.flag("FailedLetter", { letterId, because: "no promise" });
      return;
    }
    const reason = (await reasonNotToSend(topic, now, log)) ?? (await reasonOfCaps(letter, now));
    if (reason !== undefined) {
      await letters.withdraw(letter, reason);
      journal.info("letter withdrawn", { letterId, because: reason });
      return;
    }
    const previewed = letter.kind === "acknowledgement" && company.letters === "preview";
    const written = await writeLetter(topic, { company, keys, now, previewed });
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
