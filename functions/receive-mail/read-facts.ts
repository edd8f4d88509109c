/** Reads what is to be known before it is decided what follows from a mail. A new sender becomes an unsorted customer. */
import type { Company } from "../../domain/company.ts";
import type { Thread } from "../../domain/contact/contact.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import { type MailFacts, recipientsOf } from "../../domain/contact/mail-facts.ts";
import {
  idsOfThread,
  isRecent,
  latestName,
  namesToTake,
  ownThread,
  referenceNames,
  saysItAnswers,
  subjectName,
} from "../../domain/contact/find-thread.ts";
import { letterOfMark } from "../../domain/letters/loop-mark.ts";
import { MARK_HEADER } from "../../domain/mail/compose-letter.ts";
import { isStaffAddress, sharedAddressOf } from "../../domain/mail/addressed-to.ts";
import { judge } from "../../domain/mail/judge.ts";
import { judgeByStanding } from "../../domain/mail/judge-by-standing.ts";
import { judgeInThread } from "../../domain/mail/judge-in-thread.ts";
import type { Judgement } from "../../domain/mail/judgement.ts";
import { languageOf } from "../../domain/mail/language.ts";
import { readText } from "../../domain/mail/new-text.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import { isThanks } from "../../domain/mail/thanks.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Keys,
  LetterBook,
  PromiseBook,
} from "../../domain/ports.ts";
import { createFindCustomer } from "./find-customer.ts";
import { createFindLetter } from "./find-letter.ts";

/** A mail that says that it answers, by the subject of what it answers. */
const subjectNameOf = (address: string, { subject }: ReadMail): string | undefined =>
  saysItAnswers(subject) ? subjectName(address, subject) : undefined;

/** Names are tried for so many recipients at most. */
const MOST_PEOPLE = 5;

export interface ReadFactsDeps {
  readonly company: Company;
  readonly register: CustomerRegister;
  readonly log: ContactLog;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly keys: Keys;
  readonly clock: Clock;
}

export function createReadFacts({ company, register, log, promises, letters, keys, clock }: ReadFactsDeps) {
  const findCustomer = createFindCustomer({ company, register });
  const findLetter = createFindLetter({ keys, log, letters });

  return async (incoming: Incoming, mail: ReadMail, raw: Uint8Array): Promise<MailFacts> => {
    const { receipt } = incoming;
    const alone = judge({
      mail,
      receipt,
      company,
      isOwnMark: await isOwnMark(mail),
      isOwnId: await isOwnId(mail),
    });
    const recognised = await findCustomer.known(alone);
    const found = await findLetter(raw, alone.kind);
    const thread = found ? await log.thread(found.letter.threadId) : await threadOf(incoming, mail, alone);
    const openPromise = await openPromiseOf(thread);
    const { newText: fresh, frame, signature } = readText(mail.text, mail.subject);
    const judgement = judgeInThread(
      judgeByStanding(alone, recognised.customer),
      {
        hasOpenPromise: openPromise !== undefined,
        lastFromCustomerAt: thread?.lastFromCustomerAt,
        lastFromStaffAt: thread?.lastFromStaffAt,
      },
      { at: receipt.receivedAt, isThanks: isThanks(fresh, { ...mail, signature }) },
    );
    const customer = await findCustomer.of(incoming, mail, judgement, recognised);
    return {
      company,
      incoming,
      mail,
      judgement,
      newText: fresh,
      language: languageOf({
        company,
        customer: customer?.language,
        text: fresh,
        frame,
        sender: alone.answerTo,
      }),
      customer,
      looksLike: recognised.looksLike,
      aboutLetter: found?.letter.letterId,
      undeliverable: found?.undeliverable,
      thread,
      openPromise,
      freeNames: await freeNames(namesToTake(mail, incoming.contactId, judgement)),
      sharedAddress: sharedAddressOf(mail, receipt, company),
      now: clock(),
    };
  };

  /** By Message-IDs and our reference in the text; else, when it says that it answers, by its subject. */
  async function threadOf(
    incoming: Incoming,
    mail: ReadMail,
    judgement: Judgement,
  ): Promise<Thread | undefined> {
    const threads = await log.threadsOf([...idsOfThread(mail), ...referenceNames(mail.text)]);
    const named = ownThread(threads, mail, judgement);
    if (named !== undefined) {
      return named;
    }
    if (judgement.kind === "staff") {
      return threadOfStaff(incoming, mail, judgement, threads);
    }
    const { answerTo } = judgement;
    return answerTo === undefined
      ? undefined
      : byNames([subjectNameOf(answerTo, mail)], incoming, mail, judgement);
  }

  /**
   * Staff who write to a customer afresh are in touch about what the customer waits for; what they write among
   * themselves joins the thread that it names.
   */
  async function threadOfStaff(
    incoming: Incoming,
    mail: ReadMail,
    judgement: Judgement,
    named: ReadonlyMap<string, Thread>,
  ): Promise<Thread | undefined> {
    const outside = recipientsOf(mail)
      .filter((address) => !isStaffAddress(company, address))
      .slice(0, MOST_PEOPLE);
    const bySubject = await byNames(
      outside.map((address) => subjectNameOf(address, mail)),
      incoming,
      mail,
      judgement,
    );
    const latest = bySubject ?? (await byNames(outside.map(latestName), incoming, mail, judgement));
    const waits = bySubject ?? (latest?.openPromiseId === undefined ? undefined : latest);
    const [first] = outside.length === 0 ? named.values() : [];
    return waits ?? first;
  }

  /** The first thread that has one of the names, that the mail belongs to, and that was alive lately. */
  async function byNames(
    names: readonly (string | undefined)[],
    { receipt }: Incoming,
    mail: ReadMail,
    judgement: Judgement,
  ): Promise<Thread | undefined> {
    const threads = await log.threadsOf(names.filter((name) => name !== undefined));
    const recent = [...threads].filter(([, thread]) => isRecent(thread, receipt.receivedAt));
    return ownThread(new Map(recent), mail, judgement);
  }

  async function freeNames(names: readonly string[]): Promise<string[]> {
    const taken = await log.threadsOf(names);
    return names.filter((name) => !taken.has(name));
  }

  /** Read again: a restored table may hold a promise that has ended, and it must not hide a new mail. */
  async function openPromiseOf(thread: Thread | undefined): Promise<GivenPromise | undefined> {
    const promise =
      thread?.openPromiseId === undefined ? undefined : await promises.find(thread.openPromiseId);
    return promise?.state === "open" ? promise : undefined;
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
