/**
 * Reads what the morning's letters are made from: the open promises, what came in since the last letters, and of both
 * the customers and the letters that went out. As much as is due, whatever the company has stored; when a flood came in,
 * a bounded part of it. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import type { Leaving } from "../../domain/company-state.ts";
import { acknowledgementIdOf } from "../../domain/contact/log-mail.ts";
import type { ContactRow } from "../../domain/contact/contact.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import type { Acknowledgement } from "../../domain/letters/letter.ts";
import type { FailedLetter, MorningFacts, OpenPromise } from "../../domain/letters/morning/facts.ts";
import { isFirstWorkingDay, weekBefore } from "../../domain/letters/morning/week-figures.ts";
import type { ReadToHandOverDeps } from "../../domain/leaving/read-to-hand-over.ts";
import { whyOf } from "../../domain/letters/morning/why.ts";
import type { ContactLog, LetterBook, PromiseBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { isTold, neverArrives } from "../../domain/promise/told.ts";
import type { Finding } from "../../domain/promise/reply-time-findings.ts";
import { type DayRange, daysIn, plusDays } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { readAll } from "./read-all.ts";
import type { Earlier } from "./read-earlier.ts";
import { createReadLeaving } from "./read-leaving.ts";
import { createReadPayers, type ReadPayersDeps } from "./read-payers.ts";
import { createReadRelations, type ReadRelationsDeps } from "./read-relations.ts";
import { createReadRelationsWeek, type ReadRelationsWeekDeps } from "./read-relations-week.ts";

/** More than so many of each say nothing more in seven lines. */
const MOST = { promises: 2000, contactsADay: 2000 };

export interface ReadFactsDeps extends ReadPayersDeps, ReadRelationsWeekDeps {
  readonly relations: ReadRelationsWeekDeps["relations"] &
    ReadRelationsDeps["relations"] &
    ReadToHandOverDeps["relations"];
  readonly relationsState: ReadRelationsDeps["relationsState"];
  readonly promises: Pick<PromiseBook, "open" | "madeIn">;
  readonly log: Pick<ContactLog, "find" | "on">;
  readonly letters: Pick<LetterBook, "find">;
}

export interface Asked {
  /** As it is now. */
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
  /** What was logged from `since` on, up to `until`. */
  readonly since: Instant;
  readonly until: Instant;
  /** What earlier letters told of it, and what they did not. */
  readonly earlier: Earlier;
  /** What is known of the reply time. */
  readonly findings: readonly Finding[];
  /** Who leaves, and who has left. */
  readonly left: readonly Leaving[];
}

export function createReadFacts(deps: ReadFactsDeps) {
  const { promises, log, letters, register } = deps;
  const readPayers = createReadPayers(deps);
  const readRelations = createReadRelations(deps);
  const readLeaving = createReadLeaving(deps);
  const readRelationsWeek = createReadRelationsWeek(deps);

  return async (asked: Asked): Promise<MorningFacts> => {
    const { company, now, today, since, until, earlier, findings, left } = asked;
    const { timeZone } = company.calendar;
    const isWeekStart = isFirstWorkingDay(company, today);
    const open = await atMost(MOST.promises, promises.open());
    const contacts = await contactsBetween(since, until, timeZone, earlier);
    const customerIds = [...open, ...contacts].flatMap(({ customerId }) => customerId ?? []);
    const sent = await readAll(lettersOf(open, contacts), acknowledgement);
    const untold = open.filter(
      (promise) => !isTold(promise, sent.get(acknowledgementIdOf(promise.contactId))),
    );
    const reasons = await readAll(
      untold.map(({ contactId }) => contactId),
      async (contactId) => (await log.find(contactId))?.reasons,
    );
    const { unseenTalks } = earlier;
    const { state, ...planned } = await readRelations({ company, now, today, since, until, unseenTalks });
    return {
      company,
      now,
      today,
      isWeekStart,
      promises: open.map((promise) => openPromise(promise, sent, reasons)),
      contacts,
      begunBy: await readAll(answeredIn(contacts), (threadId) => log.find(threadId)),
      customers: await readAll(customerIds, (customerId) => readCustomer(register, customerId)),
      failedLetters: contacts.flatMap((contact) => failedLetter(contact, sent) ?? []),
      payers: await readPayers({ company, now, today, isWeekStart, since, until }),
      leaving: await readLeaving({ left, company, now, today, lastRunOn: dayAt(since, timeZone) }),
      relations: { ...planned, week: await readRelationsWeek(company, today, state) },
      lastWeek: isWeekStart ? await meantToBeTold(await madeIn(weekBefore(today))) : [],
      findings: findings.filter(({ foundOn }) => isWeekStart || foundOn > dayAt(since, timeZone)),
    };
  };

  /** The days' contacts are read by index, those without room in earlier letters one by one. */
  async function contactsBetween(
    since: Instant,
    until: Instant,
    timeZone: string,
    { told, unseen }: Earlier,
  ): Promise<ContactRow[]> {
    const rows = new Map<string, ContactRow>(await readAll(unseen, (contactId) => log.find(contactId)));
    for (const day of daysIn({ from: dayAt(since, timeZone), to: dayAt(until, timeZone) })) {
      for (const row of await atMost(MOST.contactsADay, log.on(day))) {
        if (since <= row.loggedAt && row.loggedAt < until && !told.has(row.contactId)) {
          rows.set(row.contactId, row);
        }
      }
    }
    return [...rows.values()].sort(asTheyCame);
  }

  /** The company's days reach into the UTC days around them: whoever counts looks at the days once more. */
  async function madeIn(days: DayRange): Promise<GivenPromise[]> {
    const [from, to] = [plusDays(days.from, -1), plusDays(days.to, 1)];
    const made: GivenPromise[] = [];
    for (const month of new Set([from, to].map((day) => day.slice(0, "YYYY-MM".length)))) {
      for await (const promise of promises.madeIn(month)) {
        const on = promise.madeAt.slice(0, "YYYY-MM-DD".length);
        if (from <= on && on <= to) made.push(promise);
      }
    }
    return made;
  }

  /**
   * Without those of which no customer knows: whoever writes in somebody's name, or to a stolen address, makes promises
   * that are watched, and would lower the company's share at will. While letters are only shown, those count that they show.
   */
  async function meantToBeTold(made: readonly GivenPromise[]): Promise<GivenPromise[]> {
    const toTell = made.filter(
      ({ kind, silent, earlier }) => kind === "reply" && !silent && earlier === undefined,
    );
    const meant = await readAll(
      toTell.map(({ contactId }) => acknowledgementIdOf(contactId)),
      acknowledgement,
    );
    return made.filter(
      (promise) =>
        !toTell.includes(promise) ||
        meant.get(acknowledgementIdOf(promise.contactId))?.promiseId === promise.promiseId,
    );
  }

  async function acknowledgement(letterId: string): Promise<Acknowledgement | undefined> {
    const letter = await letters.find(letterId);
    return letter?.kind === "acknowledgement" ? letter : undefined;
  }
}

/** The threads in which staff answered; each is named after the mail that began it. */
function answeredIn(contacts: readonly ContactRow[]): string[] {
  return contacts.filter(({ kind, answers }) => kind === "staff" && answers).map(({ threadId }) => threadId);
}

/** The letters that told customers of these promises, or answered these mails. */
function lettersOf(open: readonly GivenPromise[], contacts: readonly ContactRow[]): string[] {
  return [
    ...open
      .filter(({ kind, silent }) => kind === "reply" && !silent)
      .map(({ contactId }) => acknowledgementIdOf(contactId)),
    ...contacts.flatMap(({ letterId, aboutLetter }) => [letterId ?? [], aboutLetter ?? []].flat()),
  ];
}

function openPromise(
  promise: GivenPromise,
  sent: ReadonlyMap<string, Acknowledgement>,
  reasons: ReadonlyMap<string, readonly string[]>,
): OpenPromise {
  const letter = sent.get(acknowledgementIdOf(promise.contactId));
  return {
    promise,
    told: isTold(promise, letter),
    letterFailed: letter !== undefined && hasFailed(letter),
    why: whyOf(reasons.get(promise.contactId) ?? []),
  };
}

function failedLetter(
  { letterId, aboutLetter, undeliverable }: ContactRow,
  sent: ReadonlyMap<string, Acknowledgement>,
): FailedLetter | undefined {
  const letter = sent.get(aboutLetter ?? letterId ?? "");
  if (letter === undefined || !(hasFailed(letter) || undeliverable === letter.to)) return undefined;
  const { to, owner, contactId, subject, madeAt: at } = letter;
  return { letterId: letter.letterId, to, owner, contactId, subject, at };
}

/** Whether SES says that the letter will never arrive, or never was sent. A preview went to staff. */
function hasFailed(letter: Acknowledgement): boolean {
  return letter.previewed !== true && (letter.state === "failed" || neverArrives(letter));
}

/** Of those that came at the same moment by id: what is read comes in any order. */
function asTheyCame(one: ContactRow, other: ContactRow): number {
  return one.at < other.at || (one.at === other.at && one.contactId < other.contactId) ? -1 : 1;
}

async function atMost<T>(most: number, items: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const item of items) {
    read.push(item);
    if (read.length === most) break;
  }
  return read;
}
