/**
 * Hands one letter to SES, once. Before that it looks whether the letter is still true: a letter that says "you will
 * hear from us" after somebody was in touch is not sent. Nor is one for which a cap has no place left: the promise stays,
 * the owner is told in one summary, and the places that the letter took in other caps are free again.
 *
 * What fails: a crash before the claim changes nothing, the queue delivers again. A crash after the claim leaves the
 * letter claimed; nobody claims that attempt again, and the sweep settles it by what SES says (the letter's states are
 * drawn in `domain/letters/letter.ts`).
 */
import { createAnswerLost } from "../../domain/action/answer-lost.ts";
import { type LinkTo, linkFrom, tokenOf } from "../../domain/action/link.ts";
import type { Company, StaffMember } from "../../domain/company.ts";
import type { Place } from "../../domain/letters/caps/places.ts";
import { summariesFrom } from "../../domain/letters/caps/summaries.ts";
import { afterFailure } from "../../domain/letters/after-failure.ts";
import { type Letter, threadOfAnswers } from "../../domain/letters/letter.ts";
import type { ReturnedBecause } from "../../domain/letters/relay-letters.ts";
import { tellElsewhere } from "../../domain/letters/tell-elsewhere.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Deeds,
  HandOver,
  Journal,
  Keys,
  LetterBook,
  LetterCaps,
  MailReader,
  MailStore,
  PostOffice,
  PromiseBook,
  SecondChannel,
} from "../../domain/ports.ts";
import type { Dictionaries } from "../../domain/proofread/proofread.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { forgetAt } from "../../domain/time/forget-at.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";
import { dictionariesAtBest } from "./dictionaries-at-best.ts";
import { prepare } from "./prepare.ts";
import type { Prepared } from "./prepared.ts";
import { writeDraft } from "./write-draft.ts";

const MINUTE = 60_000;

/** Longer than the function can run: a claim older than this has lost its claimer. */
const CLAIM = 2 * MINUTE;

/** How long SES's own event has to tell what became of a letter that nobody knows of. */
const UNCLEAR = 15 * MINUTE;

/** Waiting times after SES said "not now", by attempt: a day without quota must not wear a letter out. */
const NOT_NOW = [1, 5, 15, 30, 60].map((minutes) => minutes * MINUTE);

/** A letter that was put back so often waits for a quarter of an hour or longer: somebody has to know. */
const TOO_OFTEN = 3;

export interface SendLetterDeps {
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  readonly letters: LetterBook;
  readonly caps: LetterCaps;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  /** For what the company calls a customer. */
  readonly register: Pick<CustomerRegister, "find">;
  /** For the talks that letters are about. */
  readonly relations: Pick<RelationBook, "find">;
  readonly deeds: Deeds;
  readonly postOffice: PostOffice;
  /** For mails that are passed on. */
  readonly mailStore: Pick<MailStore, "read">;
  readonly mailReader: MailReader;
  /** For what people write to customers. */
  readonly dictionaries: Dictionaries;
  /** For letters to staff that can never be sent, or not for now. */
  readonly secondChannel: SecondChannel;
  readonly keys: Keys;
  /** Where the pages are that letters to staff link to; ends in a slash. */
  readonly pageUrl: string;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Why a letter is held back, and the places that it took before it met the one that is full. */
interface FullCap {
  readonly because: string;
  readonly taken: readonly Place[];
}

/** Throws only when a port does: then the queue delivers again. */
export function createSendLetter(deps: SendLetterDeps): (letterId: string) => Promise<void> {
  const { companyNow, letters, caps, promises, log, postOffice, keys, pageUrl, clock, journal } = deps;
  const { register, relations, mailStore, mailReader } = deps;
  const dictionaries = dictionariesAtBest(deps.dictionaries, journal);
  const answerLost = createAnswerLost(deps);

  async function settle(
    letter: Letter,
    attempt: number,
    handOver: HandOver,
    company: Company,
  ): Promise<void> {
    const { letterId } = letter;
    const now = clock();
    // What SES says in words may name people: the letter keeps it, the log does not.
    const error = "error" in handOver && handOver.error !== undefined ? handOver.error : "unnamed";
    switch (handOver.result) {
      case "accepted": {
        await letters.sent(letterId, attempt, now, handOver.sesMessageId);
        const name = handOver.messageId;
        await log.joinThread(name, threadOfAnswers(letter), letterId, forgetAt(company, now));
        journal.info("letter sent", { letterId, attempt });
        return;
      }
      case "not-now": {
        const wait = NOT_NOW[Math.min(attempt, NOT_NOW.length) - 1] ?? MINUTE;
        await letters.putBack(letter, attempt, plusMilliseconds(now, wait), handOver.because);
        journal.info("letter put back", { letterId, attempt, error });
        if (attempt >= TOO_OFTEN) {
          journal.flag("DelayedLetter", { letterId, attempt, error });
          // It is put back by now: should this fail, its next try tells.
          await tellElsewhere(deps, company, letter, { what: "stuck", at: now });
        }
        return;
      }
      case "never":
        await tellOfFailure(letter, { why: "refused", fact: handOver.because }, { company, now });
        await letters.fail(letter, attempt, handOver.because);
        journal.flag("FailedLetter", { letterId, attempt, error });
        return;
      case "unclear":
        await letters.unclear(letter, attempt, plusMilliseconds(now, UNCLEAR), handOver.because);
        journal.flag("UnclearLetter", { letterId, attempt, error });
        return;
    }
  }

  /**
   * The cap that holds the letter back, if one does; then its owner is told in a summary, before the letter is withdrawn.
   * A letter takes its places before it is tried for the first time, and keeps them however often it is tried.
   */
  async function fullCap(letter: Letter, prepared: Prepared, now: Instant): Promise<FullCap | undefined> {
    if (!("draft" in prepared) || prepared.caps === undefined || letter.attempt > 0) {
      return undefined;
    }
    const { places, owner } = prepared.caps;
    const took = await caps.take(letter.letterId, places);
    if (took === "taken") {
      return undefined;
    }
    const { cap, because } = took.full;
    const [soon, nextHour] = summariesFrom(owner, now);
    if (!(await letters.ensure(soon))) {
      await letters.ensure(nextHour);
    }
    if (cap === "company" || cap === "domain") {
      journal.flag("CapReached", { letterId: letter.letterId, cap });
    }
    const at = places.findIndex(({ key }) => key === took.full.key);
    return { because, taken: places.slice(0, at) };
  }

  /** Before it is noted that the letter failed: should this fail, it is tried again. */
  async function tellOfFailure(
    letter: Letter,
    { why, fact }: { why: ReturnedBecause; fact: string },
    { company, now }: { company: Company; now: Instant },
  ): Promise<void> {
    const next = afterFailure(letter, { why, fact }, company, now);
    if (next === undefined) await tellElsewhere(deps, company, letter, { what: "lost", at: now });
    else await letters.ensure(next);
    if (letter.kind === "answer") await answerLost(letter, company, now);
  }

  /** True when the letter does not go out now, and why is noted. */
  async function isHeld(
    letter: Letter,
    prepared: Prepared,
    { company, now }: { company: Company; now: Instant },
  ): Promise<boolean> {
    const { letterId } = letter;
    if ("postpone" in prepared) {
      await letters.postpone(letter, prepared.until, prepared.postpone);
      return true;
    }
    if ("giveUp" in prepared) {
      const { giveUp, why = "refused", fact = giveUp } = prepared;
      await tellOfFailure(letter, { why, fact }, { company, now });
      await letters.giveUp(letter, prepared.giveUp);
      journal.flag("FailedLetter", { letterId, because: prepared.giveUp });
      return true;
    }
    const full = await fullCap(letter, prepared, now);
    const because = "withdraw" in prepared ? prepared.withdraw : full?.because;
    if (because === undefined) return false;
    // Nobody else may be sending it when its places go: a crash in between leaves caps too narrow, never too wide.
    if ((await letters.withdraw(letter, because)) && full !== undefined) {
      await caps.giveBack(letterId, full.taken);
    }
    journal.info("letter withdrawn", { letterId, because });
    return true;
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
    const company = await companyNow();
    const linkTo = async (to: LinkTo, { id }: StaffMember): Promise<string> =>
      `${pageUrl}${tokenOf(await keys.link(), linkFrom(to, id, now))}`;
    const prepared = await prepare(letter, {
      company,
      now,
      letters,
      promises,
      log,
      register,
      relations,
      keys,
      mailStore,
      mailReader,
      dictionaries,
      pageUrl,
      linkTo,
    });
    if (await isHeld(letter, prepared, { company, now })) return;
    const written =
      "draft" in prepared
        ? await writeDraft(letterId, prepared.draft, { company, keys, now })
        : "post" in prepared
          ? prepared.post
          : undefined;
    if (written === undefined) return;
    // Before anybody can answer: so that the answer is known for what it is.
    if ("post" in prepared && prepared.answersName !== undefined) {
      const name = prepared.answersName;
      await log.joinThread(name, threadOfAnswers(letter), letterId, forgetAt(company, now));
    }
    const previewed = "draft" in prepared && prepared.previewed === true;
    const attempt = letter.attempt + 1;
    if (!(await letters.claim(letter, { at: now, lookAgainAt: plusMilliseconds(now, CLAIM), previewed }))) {
      journal.info("letter claimed elsewhere", { letterId });
      return;
    }
    await settle(
      letter.kind === "acknowledgement" || letter.kind === "agenda" ? { ...letter, previewed } : letter,
      attempt,
      "impossible" in written
        ? { result: "never", because: written.impossible, error: "LetterError" }
        : await postOffice.handOver({ ...written, letterId, attempt }),
      company,
    );
  };
}
