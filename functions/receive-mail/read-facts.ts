/** Reads what is to be known before it is decided what follows from a mail. A new sender becomes an unsorted customer. */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import { answeredIn, type Answering } from "../../domain/contact/answer.ts";
import { acknowledgementIdOf } from "../../domain/contact/log-mail.ts";
import type { MailFacts } from "../../domain/contact/mail-facts.ts";
import { bearerName, namesToTake } from "../../domain/contact/find-thread.ts";
import { judgePassedOn } from "../../domain/contact/passed-on.ts";
import { readAnswering } from "../../domain/contact/read-answering.ts";
import { reveals } from "../../domain/contact/same-mail.ts";
import { isAnswerToThread } from "../../domain/contact/thread-after.ts";
import { placeOf } from "../../domain/contact/turns.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { letterOfMark } from "../../domain/letters/loop-mark.ts";
import { MARK_HEADER } from "../../domain/mail/compose-letter.ts";
import { sharedAddressOf } from "../../domain/mail/addressed-to.ts";
import { cautionsOf } from "../../domain/mail/cautions-of.ts";
import { judge } from "../../domain/mail/judge.ts";
import { judgeByStanding } from "../../domain/mail/judge-by-standing.ts";
import { judgeInThread } from "../../domain/mail/judge-in-thread.ts";
import { languageOf } from "../../domain/mail/language.ts";
import { readText } from "../../domain/mail/new-text.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import { isThanks } from "../../domain/mail/thanks.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Keys,
  LetterBook,
  PromiseBook,
} from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { readOpen } from "../../domain/promise/read-open.ts";
import { isTold } from "../../domain/promise/told.ts";
import {
  answeredAgenda,
  answeredByStaff,
  answeredInvitation,
  createFindAnswered,
} from "./answered-letter.ts";
import { createFindCustomer } from "./find-customer.ts";
import { createFindLetter } from "./find-letter.ts";
import { createFindThread } from "./find-thread.ts";
import type { RelayedAnswer } from "./relay-answer.ts";

export interface ReadFactsDeps {
  readonly company: Company;
  readonly register: CustomerRegister;
  readonly log: ContactLog;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly keys: Keys;
  readonly clock: Clock;
}

/**
 * `first` is the contact of the same mail, when it was received before; `relayed` tells what it answers, when it came to a
 * reply address.
 */
export function createReadFacts({ company, register, log, promises, letters, keys, clock }: ReadFactsDeps) {
  const findCustomer = createFindCustomer({ company, register });
  const findLetter = createFindLetter({ keys, log, letters });
  const findAnswered = createFindAnswered({ log, letters });
  const findThread = createFindThread({ company, log });

  return async (
    incoming: Incoming,
    mail: ReadMail,
    raw: Uint8Array,
    first?: Contact,
    relayed?: RelayedAnswer,
  ): Promise<MailFacts> => {
    const { receipt, contactId } = incoming;
    const alone = judge({
      mail,
      receipt,
      company,
      isOwnMark: await isOwnMark(mail),
      isOwnId: await isOwnId(mail),
      answersSubject: relayed?.answersSubject,
    });
    const known = await findCustomer.known(incoming, mail, alone);
    const found = await findLetter(raw, alone.kind);
    const named = await findThread.named(mail, contactId);
    const isIdReused = first === undefined && hasBearer(named, mail.messageId);
    const foundThreadId = found?.letter.kind === "acknowledgement" ? found.letter.threadId : undefined;
    const namedThreadId = foundThreadId ?? relayed?.threadId;
    const thread = namedThreadId
      ? await log.thread(namedThreadId)
      : await findThread.of(named, {
          incoming,
          mail,
          judgement: alone,
          customer: known.customer,
          isIdReused,
        });
    const openPromise = await readOpen(promises, thread?.openPromiseId);
    const { newText: fresh, aboveQuotes, frame, signature } = readText(mail.text, mail.subject);
    const sharedAddress = sharedAddressOf(mail, receipt, company);
    const deserved = judgeByStanding(
      judgePassedOn(alone, known.passedOn, { thread, sharedAddress }),
      known.customer,
    );
    const revealed = first && reveals(first, deserved, openPromise);
    const thanks = isThanks(fresh, { ...mail, signature });
    const place = placeOf(thread?.turns ?? [], { id: contactId, at: receipt.receivedAt, by: "customer" });
    const isStaffLast = place.previous !== undefined && answeredIn(place).length === 0;
    const judgement = judgeInThread(
      deserved,
      {
        answeredAt: place.next?.at,
        hasOpenPromise: openPromise !== undefined,
        isTold: openPromise && (await isToldOrWillBe(openPromise)),
        lastFromCustomerAt: isStaffLast ? undefined : thread?.lastFromCustomerAt,
        lastFromStaffAt: thread?.lastFromStaffAt,
      },
      { at: receipt.receivedAt, isThanks: thanks },
    );
    const answered = await findAnswered(mail, alone);
    const sentTo =
      answered?.kind === "agenda" ? await readCustomer(register, answered.customerId) : undefined;
    const names = namesToTake(mail, contactId, judgement);
    const cautions = cautionsOf({
      mail,
      judgement,
      company,
      looksLike: known.looksLike,
      idReused: isIdReused,
    });
    const facts: MailFacts = {
      company,
      incoming,
      mail,
      judgement,
      deserved: deserved.promise,
      // A forged "thanks" must not take a promise away.
      isThanks: thanks && deserved.authenticated,
      newText: fresh,
      aboveQuotes,
      language: languageOf({
        company,
        customer: known.customer?.language,
        text: fresh,
        frame,
        sender: alone.answerTo,
        earlier: thread?.language,
      }),
      customer: await findCustomer.of(incoming, judgement, known),
      customerAt: known.at,
      passedOn: known.passedOn,
      answersLetter: answeredByStaff(answered, company, mail, alone),
      answersAgenda: answeredAgenda(answered, alone, known.customer, sentTo),
      answersInvitation: answeredInvitation(company, raw, mail, alone),
      aboutLetter: found?.letter.letterId,
      undeliverable: found?.undeliverable,
      thread,
      openPromise,
      first,
      revealed,
      cautions: cautions.length > 0 ? cautions : undefined,
      freeNames: names.filter((name) => !named.has(name)),
      // What a machine answers in somebody's name is no answer.
      passesOn: judgement.kind === "staff" ? relayed?.passesOn : undefined,
      sharedAddress,
      now: clock(),
    };
    return isAnswerToThread(facts) ? { ...facts, answering: await answeringOf(facts) } : facts;
  };

  async function answeringOf({ thread, incoming, openPromise }: MailFacts): Promise<Answering | undefined> {
    const evidence = { at: incoming.receipt.receivedAt, by: incoming.contactId };
    return thread && readAnswering({ log, promises }, thread, evidence, openPromise, isOnItsWay);
  }

  /** Whether the letter about the promise has left, or may have: one that still waits finds out that it is not needed. */
  async function isOnItsWay({ contactId }: GivenPromise): Promise<boolean> {
    const letter = await letters.find(acknowledgementIdOf(contactId));
    return letter !== undefined && letter.state !== "waiting";
  }

  /** Whether the customer was told of the promise, or there is a letter to tell them: there is never a second one. */
  async function isToldOrWillBe(promise: GivenPromise): Promise<boolean> {
    const letter = await letters.find(acknowledgementIdOf(promise.contactId));
    return letter !== undefined || isTold(promise, letter);
  }

  /** Asks for the letter only when a mail's id is one that SES gives. */
  async function isOwnId({ messageId = "" }: ReadMail): Promise<(id: string) => boolean> {
    const isOwn = messageId.endsWith(".amazonses.com>") && (await log.letterNamed([messageId])) !== undefined;
    return () => isOwn;
  }

  /** Asks for the key only when a mail claims to be ours. */
  async function isOwnMark(mail: ReadMail): Promise<(mark: string) => boolean> {
    if (mail.headers.all(MARK_HEADER.toLowerCase()).length === 0) {
      return () => false;
    }
    const key = await keys.loopMark();
    return (mark) => letterOfMark(key, mark) !== undefined;
  }
}

/** Whether a mail with this Message-ID was here before. */
function hasBearer(named: ReadonlyMap<string, unknown>, messageId: string | undefined): boolean {
  return messageId !== undefined && named.has(bearerName(messageId));
}
