/**
 * Takes in one mail: reads it, judges it, finds whose it is and which thread it belongs to, and stores in one
 * transaction what follows: the contact, and where they are due a promise and a letter. Then, each step safe to repeat:
 * the watch over the promise, the letter's way into its queue, and the raw mail's way out of the incoming folder.
 *
 * What fails: anything before the transaction leaves the mail in the incoming folder and the message in the queue. A
 * crash after it is made good when the message is delivered again: the contact is known, and the rest is done anew.
 * A mail that cannot be read is logged all the same, with what was wrong. One that is not in the store gets a contact
 * that says so; if it turns up later, the sweep feeds it again.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import {
  acknowledgementDelay,
  acknowledgementIdOf,
  logEntry,
  promiseIdOf,
} from "../../domain/contact/log-mail.ts";
import { duplicateOf, missingMail } from "../../domain/contact/without-effect.ts";
import { latestName, subjectName } from "../../domain/contact/find-thread.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { undeliverable } from "../../domain/customer/customer.ts";
import { standingAfter } from "../../domain/customer/standing.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Deadlines,
  DueQueue,
  Journal,
  Keys,
  LetterBook,
  LetterQueue,
  LogEntry,
  MailReader,
  MailStore,
  PromiseBook,
} from "../../domain/ports.ts";
import { watchPromise } from "../../domain/promise/watch-promise.ts";
import { createReadFacts } from "./read-facts.ts";

/** How often a mail is decided anew when others in its thread are quicker, before the queue has to bring it again. */
const MOST_TRIES = 5;

export interface ReceiveMailDeps {
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  readonly mailStore: MailStore;
  readonly mailReader: MailReader;
  readonly register: CustomerRegister;
  readonly log: ContactLog;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
  readonly deadlines: Deadlines;
  readonly dueQueue: DueQueue;
  readonly keys: Keys;
  readonly clock: Clock;
  readonly journal: Journal;
}

/** Throws only when a port does, or when the thread never stands still: then the queue delivers again. */
export function createReceiveMail(deps: ReceiveMailDeps): (incoming: Incoming) => Promise<void> {
  const {
    companyNow,
    mailStore,
    mailReader,
    register,
    log,
    promises,
    letters,
    letterQueue,
    deadlines,
    dueQueue,
    clock,
    journal,
  } = deps;

  return async (incoming) => {
    const { contactId, receipt } = incoming;
    const known = await log.find(contactId);
    if (known !== undefined) {
      await finish(known, await companyNow());
      return;
    }
    const company = await companyNow();
    const raw = await mailStore.read({ contactId, at: receipt.receivedAt });
    if (raw === undefined) {
      await log.note(missingMail(company, incoming));
      journal.flag("QuarantinedMail", { contactId, because: "not in the mail store" });
      return;
    }
    await finish(await record(incoming, await mailReader.read(raw), raw, company), company);
  };

  async function record(
    incoming: Incoming,
    mail: ReadMail,
    raw: Uint8Array,
    company: Company,
  ): Promise<Contact> {
    const readFacts = createReadFacts({ ...deps, company });
    let there = { promise: false, letter: false };
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const entry = withoutWhatIsThere(logEntry(await readFacts(incoming, mail, raw)), there);
      const recorded = await log.record(entry);
      switch (recorded.result) {
        case "recorded":
          report(entry);
          return entry.contact;
        case "known":
          return (await log.find(incoming.contactId)) ?? entry.contact;
        case "duplicate": {
          const duplicate = duplicateOf(entry.contact, recorded.of);
          await log.note(duplicate);
          journal.info("mail received twice", { contactId: duplicate.contactId, same: recorded.of });
          return duplicate;
        }
        case "half-there":
          there = { promise: there.promise || recorded.promise, letter: there.letter || recorded.letter };
          continue;
        case "overtaken":
          continue;
      }
    }
    throw new Error(
      `Mail ${incoming.contactId}: its thread changed ${MOST_TRIES} times while it was read. It is tried again.`,
    );
  }

  /** No promise without its watch: the watch comes before the letter that tells of it. */
  async function finish(contact: Contact, company: Company): Promise<void> {
    const { contactId, promiseId, letterId } = contact;
    if (promiseId === promiseIdOf(contactId)) {
      await watch(promiseId);
    }
    if (letterId === acknowledgementIdOf(contactId) && (await letters.find(letterId))?.state === "waiting") {
      await letterQueue.put(letterId, acknowledgementDelay(company, clock()) / 1000);
    }
    if (contact.duplicateOf === undefined) {
      await nameThread(contact);
      await placeCustomer(contact);
    }
    await mailStore.file(contact);
  }

  /** Some programs lose the ids: then the latest thread about a subject is found by it. */
  async function nameThread({ threadId, kind, from, subject }: Contact): Promise<void> {
    const address = kind === "customer" ? normaliseAddress(from) : undefined;
    const bySubject = address === undefined ? undefined : subjectName(address, subject);
    for (const name of [bySubject, address && latestName(address)]) {
      if (name !== undefined) {
        await log.joinThreadAnew(name, threadId);
      }
    }
  }

  /** What the mail says of its customer: that staff answered, that mail never arrives, or that it does again. */
  async function placeCustomer({ customerId, at, answers, undeliverable: lost }: Contact): Promise<void> {
    if (customerId === undefined || (!answers && lost === undefined)) {
      return;
    }
    await changeCustomer(register, customerId, (customer) => {
      const standing = answers ? standingAfter(customer.standing, { is: "answered" }) : customer.standing;
      const placed = standing === customer.standing ? customer : { ...customer, standing };
      return lost === undefined ? placed : undeliverable(placed, lost, at);
    });
  }

  async function watch(promiseId: string): Promise<void> {
    const promise = await promises.find(promiseId);
    if (promise !== undefined) {
      await watchPromise({ deadlines, dueQueue }, promise, clock());
    }
  }

  function report({ contact, newPromise, endedPromise }: LogEntry): void {
    journal.info("mail logged", {
      contactId: contact.contactId,
      kind: contact.kind,
      promise: contact.promise,
      acknowledge: contact.acknowledge,
      reasons: contact.reasons.join(" "),
      ...(newPromise && { promisedAt: newPromise.promisedAt }),
      ...(endedPromise && { ended: endedPromise.promiseId, as: endedPromise.state }),
    });
    if (contact.kind === "unreadable" || contact.kind === "virus") {
      journal.flag("QuarantinedMail", { contactId: contact.contactId, kind: contact.kind });
    }
  }
}

/** A restored table may hold a promise or a letter of a mail whose contact was lost: they stay as they are. */
function withoutWhatIsThere(entry: LogEntry, there: { promise: boolean; letter: boolean }): LogEntry {
  return {
    ...entry,
    newPromise: there.promise ? undefined : entry.newPromise,
    newLetter: there.letter ? undefined : entry.newLetter,
  };
}
