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
import type { CarryOutDeps } from "../../domain/action/carry-out.ts";
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import { acknowledgementDelay, logEntry } from "../../domain/contact/log-mail.ts";
import { promiseIdOf } from "../../domain/contact/promise-for-contact.ts";
import { staffIdOf } from "../../domain/contact/mail-facts.ts";
import { duplicateOf, missingMail } from "../../domain/contact/without-effect.ts";
import { mayTakeName, namesWithoutIds } from "../../domain/contact/find-thread.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { undeliverable } from "../../domain/customer/customer.ts";
import { withSaid } from "../../domain/customer/said-of-customer.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { LedgerFiles } from "../../domain/payment/ledger-book.ts";
import type { Journal, Keys, LetterBook, LogEntry, MailReader, MailStore } from "../../domain/ports.ts";
import { withdrawn } from "../../domain/promise/said.ts";
import { watchPromise } from "../../domain/promise/watch-promise.ts";
import { forgetAt } from "../../domain/time/forget-at.ts";
import { type CorrectColumnsDeps, createCorrectColumns } from "./correct-columns.ts";
import { createDoWhatStaffAsk } from "./do-what-staff-ask.ts";
import { createHandInLedgers, type HandInLedgersDeps } from "./hand-in-ledgers.ts";
import { createReadFacts } from "./read-facts.ts";
import { createRelayAnswer, usesStolenAddress } from "./relay-answer.ts";
import { createRelayMail } from "./relay-mail.ts";
import { createShowAgenda } from "./show-agenda.ts";
import { createTakeAnswerToAgenda, type TakeAnswerToAgendaDeps } from "./take-answer-to-agenda.ts";

/** How often a mail is decided anew when others in its thread are quicker, before the queue has to bring it again. */
const MOST_TRIES = 5;

export interface ReceiveMailDeps extends CarryOutDeps, HandInLedgersDeps, CorrectColumnsDeps {
  readonly relations: TakeAnswerToAgendaDeps["relations"] & CarryOutDeps["relations"];
  /** The company as it is now. */
  readonly companyNow: () => Promise<Company>;
  readonly mailStore: MailStore;
  readonly mailReader: MailReader;
  readonly letters: LetterBook;
  readonly ledgerFiles: LedgerFiles;
  readonly keys: Keys;
  /** Where the pages are that letters to staff link to. */
  readonly pageUrl: string;
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
  const doWhatStaffAsk = createDoWhatStaffAsk(deps);
  const showAgenda = createShowAgenda(deps);
  const takeAnswerToAgenda = createTakeAnswerToAgenda(deps);
  const handInLedgers = createHandInLedgers(deps);
  const correctColumns = createCorrectColumns(deps);

  const relayAnswer = createRelayAnswer(deps);
  const relayMail = createRelayMail(deps);

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
      const now = clock();
      await log.note(missingMail(company, incoming, now), forgetAt(company, now));
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
    const relayed = await relayAnswer(company, incoming, mail, raw);
    let there = { promise: false, letter: false };
    let first: Contact | undefined;
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const facts = await readFacts(incoming, relayed?.mail ?? mail, raw, first, relayed);
      const entry = withoutWhatIsThere(logEntry(facts), there);
      if (first !== undefined && facts.revealed === undefined) return noteAgain(entry, first);
      const recorded = await log.record(entry);
      switch (recorded.result) {
        case "recorded":
          report(entry);
          if (facts.answersLetter?.byStaff === false) {
            const { letterId } = facts.answersLetter;
            journal.flag("ClaimedStaff", { contactId: entry.contact.contactId, answers: letterId });
          }
          if (
            entry.contact.kind === "customer" &&
            (await usesStolenAddress({ log, company }, incoming, mail))
          ) {
            const because = "came to a reply address";
            journal.flag("ClaimedStaff", { contactId: entry.contact.contactId, because });
          }
          return entry.contact;
        case "known":
          return (await log.find(incoming.contactId)) ?? entry.contact;
        case "duplicate":
          first = await log.find(recorded.of);
          if (first === undefined) throw new Error(`Contact ${recorded.of} is not there. It is tried again.`);
          continue;
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

  async function noteAgain({ contact, forgetAt }: LogEntry, first: Contact): Promise<Contact> {
    const duplicate = duplicateOf(contact, first);
    await log.note(duplicate, forgetAt);
    journal.info("mail received twice", { contactId: duplicate.contactId, same: first.contactId });
    return duplicate;
  }

  /** No promise without its watch: the watch comes before the letter that tells of it. */
  async function finish(contact: Contact, company: Company): Promise<void> {
    const { promiseId, letterId } = contact;
    if (promiseId !== undefined && contact.promise !== "same") {
      await watch(promiseId);
    }
    if (letterId !== undefined && (await letters.find(letterId))?.state === "waiting") {
      await letterQueue.put(letterId, acknowledgementDelay(company, clock()) / 1000);
    }
    await relayMail(contact, company);
    if (contact.insteadOf !== undefined) {
      await endFalsePromise(contact, contact.insteadOf);
    }
    if (contact.duplicateOf === undefined) {
      await nameThread(contact, company);
      await placeCustomer(contact, company);
      await doWhatStaffAsk(contact, company);
      await showAgenda(contact, company);
      await takeAnswerToAgenda(contact, company);
      await handInLedgers(contact, company);
      await correctColumns(contact, company);
    }
    await mailStore.file(contact);
  }

  /** What the first receipt of a colleague's mail promised, when it seemed to be a stranger's. */
  async function endFalsePromise({ kind, contactId, at }: Contact, firstId: string): Promise<void> {
    if (kind !== "staff") return;
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const promise = await promises.find(promiseIdOf(firstId));
      if (promise?.state !== "open") return;
      if (await promises.store(withdrawn(promise, { at, by: contactId }))) return;
    }
    throw new Error(
      `Mail ${contactId}: a promise changed ${MOST_TRIES} times while it was ended. It is tried again.`,
    );
  }

  /** Some programs lose the ids: then the latest thread, or the latest about a subject, is found without. */
  async function nameThread(contact: Contact, company: Company): Promise<void> {
    const names = namesWithoutIds(contact);
    const holders = await log.threadsOf(names);
    for (const name of names) {
      if (mayTakeName(contact, holders.get(name))) {
        await log.joinThreadAnew(name, contact.threadId, forgetAt(company, contact.loggedAt));
      }
    }
  }

  /** What the mail says of its customer: that staff answered, or that mail never arrives. */
  async function placeCustomer(contact: Contact, company: Company): Promise<void> {
    const { contactId, customerId, at, from, answers, undeliverable: lost } = contact;
    if (customerId === undefined || (!answers && lost === undefined)) {
      return;
    }
    const staffId = staffIdOf(company, normaliseAddress(from));
    await changeCustomer(register, customerId, (customer) => {
      const placed = answers ? withSaid(customer, { at, by: contactId, staffId, is: "answered" }) : customer;
      return lost === undefined ? placed : undeliverable(placed, lost, at);
    });
  }

  async function watch(promiseId: string): Promise<void> {
    const promise = await promises.find(promiseId);
    if (promise !== undefined) {
      await watchPromise({ deadlines, dueQueue }, promise, clock());
    }
  }

  function report({ contact, newPromise, changedPromise }: LogEntry): void {
    journal.info("mail logged", {
      contactId: contact.contactId,
      kind: contact.kind,
      promise: contact.promise,
      acknowledge: contact.acknowledge,
      reasons: contact.reasons.join(" "),
      ...(newPromise && { promisedAt: newPromise.promisedAt }),
      ...(changedPromise && { changed: changedPromise.promiseId, as: changedPromise.state }),
    });
    if (contact.reasons.includes("claims-to-be-own")) {
      journal.flag("ClaimedStaff", { contactId: contact.contactId, because: "nothing proves it" });
    }
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
