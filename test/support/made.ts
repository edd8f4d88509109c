/** Made-up contacts, threads, promises and letters for tests; each test says only what matters to it. */
import type { Contact, Thread } from "../../domain/contact/contact.ts";
import type { Acknowledgement, Alert, Summary } from "../../domain/letters/letter.ts";
import type { LogEntry } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";

const AT = "2026-11-23T08:00:00.000Z";

export function madeContact(changes: Partial<Contact> = {}): Contact {
  return {
    contactId: "mail1",
    at: AT,
    loggedAt: changes.at ?? AT,
    on: "2026-11-23",
    direction: "in",
    kind: "customer",
    threadId: "mail1",
    from: "karin@kund.example",
    fromName: "Karin Lund",
    to: ["info@bjorkholm.example"],
    subject: "Köksluckor",
    messageId: "<a@kund.example>",
    text: "Hej, vad kostar nya luckor?",
    attachments: [],
    damaged: [],
    answers: false,
    promise: "new",
    acknowledge: true,
    reasons: ["customer-waits"],
    because: "a customer wrote to a shared address",
    ...changes,
  };
}

export function madeThread(changes: Partial<Thread> = {}): Thread {
  return {
    threadId: "mail1",
    version: 1,
    addresses: ["karin@kund.example"],
    lastFromCustomerAt: AT,
    ...changes,
  };
}

export function madePromise(changes: Partial<GivenPromise> = {}): GivenPromise {
  return {
    promiseId: "p-mail1",
    kind: "reply",
    state: "open",
    threadId: "mail1",
    contactId: "mail1",
    owner: "anna",
    madeAt: AT,
    promisedAt: "2026-11-24T08:00:00.000Z",
    version: 1,
    revision: 0,
    silent: false,
    from: "karin@kund.example",
    fromName: "Karin Lund",
    subject: "Köksluckor",
    warnAt: "2026-11-24T07:00:00.000Z",
    escalateAt: "2026-11-24T12:00:00.000Z",
    ...changes,
  };
}

export function madeLetter(changes: Partial<Acknowledgement> = {}): Acknowledgement {
  return {
    kind: "acknowledgement",
    letterId: "ack-mail1",
    state: "waiting",
    promiseId: "p-mail1",
    contactId: "mail1",
    threadId: "mail1",
    to: "karin@kund.example",
    from: "info@bjorkholm.example",
    owner: "anna",
    language: "sv",
    promisedAt: "2026-11-24T08:00:00.000Z",
    subject: "Köksluckor",
    inReplyTo: "<a@kund.example>",
    references: [],
    madeAt: AT,
    attempt: 0,
    dueAt: "2026-11-23T08:10:00.000Z",
    ...changes,
  };
}

export function madeAlert(changes: Partial<Alert> = {}): Alert {
  return {
    kind: "alert",
    letterId: "alert-p-mail1-v1",
    state: "waiting",
    promiseId: "p-mail1",
    threadId: "mail1",
    version: 1,
    stage: "warning",
    as: "owner",
    staffId: "anna",
    madeAt: "2026-11-24T07:00:00.000Z",
    attempt: 0,
    dueAt: "2026-11-24T07:10:00.000Z",
    ...changes,
  };
}

export function madeSummary(changes: Partial<Summary> = {}): Summary {
  return {
    kind: "summary",
    letterId: "summary-anna-2026-11-23T08",
    state: "waiting",
    staffId: "anna",
    madeAt: AT,
    attempt: 0,
    dueAt: "2026-11-23T08:05:00.000Z",
    ...changes,
  };
}

export function madeEntry(changes: Partial<LogEntry> = {}): LogEntry {
  return {
    contact: madeContact(),
    sameMailKey: "same1",
    thread: madeThread(),
    newNames: [],
    forgetAt: "2029-11-22T08:00:00.000Z",
    ...changes,
  };
}
