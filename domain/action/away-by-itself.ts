/**
 * An out-of-office by which a staff member's own program answers one of our letters: it says that somebody is away, and
 * that the letter was not read. They count as away; whoever is there instead is told at once of what falls due meanwhile,
 * and of what the letter spoke of; and they themselves are told what was made of it, so that they can take it back. It ends
 * no promise, and the same again changes nothing.
 *
 * Throws when a port does, or when the company's state never stands still: then the mail is delivered again.
 */
import type { Company, StaffMember } from "../company.ts";
import { type Absence, companyNow, type Said } from "../company-state.ts";
import type { Contact } from "../contact/contact.ts";
import { responsibleOn } from "../customer/responsible.ts";
import { handOverLetter } from "../letters/confirmation/hand-over-letter.ts";
import type { Confirmation, HandOverLetter, Letter } from "../letters/letter.ts";
import type { Clock, CompanyBook, ContactLog, Deeds, LetterQueue, PromiseBook } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { readOpen } from "../promise/read-open.ts";
import { forgetAt } from "../time/forget-at.ts";
import { plusMilliseconds } from "../time/instant.ts";
import { afterAbsence } from "./away-decisions.ts";
import { daysAwayBy } from "./days-away.ts";
import { type Changes, type Deed, effectsOf } from "./deed.ts";
import { confirmationOfMail } from "./deeds-of-mail.ts";
import type { Outcome } from "./order.ts";

const MOST_TRIES = 8;

/** When the sweep looks whether a letter was picked up. */
const PICKED_UP = 10 * 60_000;

/** Automatic, but no word of anybody's absence. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["read-receipt", "report", "calendar-reply"]);

export interface AwayByItselfDeps {
  /** The company as in its file: what was said since is read with what this adds to it. */
  readonly settings: Company;
  readonly companyBook: CompanyBook;
  readonly deeds: Pick<Deeds, "find" | "store">;
  readonly promises: PromiseBook;
  readonly log: Pick<ContactLog, "find">;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
}

interface OutOfOffice {
  readonly contact: Contact;
  /** The one that it answers. */
  readonly letter: Letter;
  /** Whose program it is. */
  readonly member: StaffMember;
}

export function createAwayByItself(deps: AwayByItselfDeps) {
  const { settings, companyBook, deeds, promises, log, letterQueue, clock } = deps;

  return async (contact: Contact, letter: Letter, member: StaffMember): Promise<void> => {
    if (contact.reasons.some((reason) => SAYS_NOTHING.has(reason))) return;
    const deed = await noted({ contact, letter, member });
    for (const letterId of deed.letterIds) await letterQueue.put(letterId, 0);
  };

  async function noted(answer: OutOfOffice): Promise<Deed> {
    const deedId = `away-${answer.contact.contactId}`;
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const known = await deeds.find(deedId);
      if (known !== undefined) return known;
      const { deed, changes } = await decide(deedId, answer);
      if ((await deeds.store(deed, changes, forgetAt(settings, deed.at))) === "stored") return deed;
    }
    throw new Error(`The company's state changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  }

  async function decide(deedId: string, answer: OutOfOffice): Promise<{ deed: Deed; changes: Changes }> {
    const { contact, letter, member } = answer;
    const { at } = contact;
    const state = await companyBook.read();
    const company = companyNow(settings, state, clock());
    const days = daysAwayBy(contact.text, at, company.calendar);
    const said = { at, deedId, staffId: member.id };
    const absence: Absence = { ...said, ...days, who: member.id, byItself: true };
    const open = await allOpen();
    const { changes, facts } = afterAbsence({ company, state, open }, absence, days.from);
    const isKnown = !changes.state?.after.away.some((each) => each.deedId === deedId);
    const then = companyNow(settings, changes.state?.after ?? state, clock());
    const spokenOf = await aboutLetter(letter, then, said);
    const news = isKnown ? spokenOf : [...spokenOf, ...othersOf(changes.letters ?? [], spokenOf)];
    const outcome: Outcome = { does: "away", ...facts, byItself: true, is: isKnown ? "already" : "done" };
    const letters = isKnown ? news : [...news, confirmationOf(answer, outcome)];
    const all = { state: changes.state, letters };
    const under = isKnown ? [] : [letter.letterId, confirmationOfMail(contact.contactId)];
    const letterIds = letters.map(({ letterId }) => letterId);
    const ask = { does: "away", ...days } as const;
    return { deed: { ...said, ask, under, outcome, effects: effectsOf(all), letterIds }, changes: all };
  }

  async function allOpen(): Promise<GivenPromise[]> {
    const open: GivenPromise[] = [];
    for await (const promise of promises.open()) open.push(promise);
    return open;
  }

  /** Whoever is responsible now that this one is away has not heard of the promise yet. */
  async function aboutLetter(
    letter: Letter,
    company: Company,
    said: Said & { readonly staffId: string },
  ): Promise<HandOverLetter[]> {
    const promise = await readOpen(promises, await promiseOf(letter));
    if (promise === undefined) return [];
    const there = responsibleOn(company, promise.owner, said.at);
    if (there.id === said.staffId || there.id === promise.owner) return [];
    // In relay mode, the mail that was not read.
    const contactId = letter.kind === "relay" || letter.kind === "hand-over" ? letter.contactId : undefined;
    const to = { staffId: there.id, what: "away", owner: promise.owner, contactId } as const;
    return [handOverLetter(promise, said, to)];
  }

  /** The promise that the letter speaks of, or that covers the mail that it passes on. */
  async function promiseOf(letter: Letter): Promise<string | undefined> {
    if (letter.kind === "alert" || letter.kind === "hand-over") return letter.promiseId;
    return letter.kind === "relay" ? (await log.find(letter.contactId))?.promiseId : undefined;
  }
}

const othersOf = (letters: readonly Letter[], told: readonly Letter[]): readonly Letter[] =>
  letters.filter(({ letterId }) => told.every((each) => each.letterId !== letterId));

/** What was made of it, to whoever it is about: their program may have said too much. */
function confirmationOf({ contact, member }: OutOfOffice, outcome: Outcome): Confirmation {
  return {
    kind: "confirmation",
    letterId: confirmationOfMail(contact.contactId),
    state: "waiting",
    contactId: contact.contactId,
    to: member.address,
    staffId: member.id,
    language: member.language,
    subject: contact.subject,
    inReplyTo: contact.messageId,
    outcomes: [outcome],
    notUnderstood: [],
    madeAt: contact.at,
    attempt: 0,
    dueAt: plusMilliseconds(contact.at, PICKED_UP),
  };
}
