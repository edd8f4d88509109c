/**
 * An out-of-office by which a staff member's own program answers one of our letters: it says that somebody is away, and
 * that the letter was not read. They count as away, and a promise that the letter spoke of goes to whoever is there
 * instead. It ends nothing, is never answered, and the same again changes nothing.
 *
 * Throws when a port does, or when the company's state never stands still: then the mail is delivered again.
 */
import type { Company, StaffMember } from "../company.ts";
import { type Absence, companyNow, type CompanyState, type Said } from "../company-state.ts";
import type { Contact } from "../contact/contact.ts";
import { responsibleOn } from "../customer/responsible.ts";
import { handOverLetter } from "../letters/confirmation/hand-over-letter.ts";
import type { Letter } from "../letters/letter.ts";
import type { CompanyBook, ContactLog, LetterBook, LetterQueue, PromiseBook } from "../ports.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { readOpen } from "../promise/read-open.ts";
import { withAbsence, without } from "./absences.ts";
import { daysAwayBy } from "./days-away.ts";

const MOST_TRIES = 8;

/** Automatic, but no word of anybody's absence. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["read-receipt", "report", "calendar-reply"]);

export interface AwayByItselfDeps {
  /** The company as in its file: what was said since is read with what this adds to it. */
  readonly settings: Company;
  readonly companyBook: CompanyBook;
  readonly promises: PromiseBook;
  readonly log: Pick<ContactLog, "find">;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
}

/** `letter` is the one that was answered; `member` whose program it was. */
export function createAwayByItself(deps: AwayByItselfDeps) {
  const { settings, companyBook, promises, log, letters, letterQueue } = deps;

  return async (contact: Contact, letter: Letter, member: StaffMember): Promise<void> => {
    if (contact.reasons.some((reason) => SAYS_NOTHING.has(reason))) return;
    const said = { at: contact.at, deedId: `away-${contact.contactId}`, staffId: member.id };
    const company = await note(contact, said);
    const promise = await readOpen(promises, await promiseOf(letter));
    if (promise !== undefined) await tellAnother(promise, letter, { company, said });
  };

  /** Answers with the company as it is once that is known. */
  async function note({ at, text }: Contact, said: SaidOfOneself): Promise<Company> {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const state = await companyBook.read();
      const { calendar } = companyNow(settings, state);
      const absence: Absence = {
        ...{ ...said, who: said.staffId, byItself: true },
        ...daysAwayBy(text, at, calendar),
      };
      if (isCovered(state, absence)) return companyNow(settings, state);
      // One such answer may come a day. It names no backup: where a person said something, that holds.
      const after = { ...state, away: withAbsence(state.away, absence, absence.from) };
      if (await companyBook.store(after)) return companyNow(settings, after);
    }
    throw new Error(`The company's state changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  }

  /** The promise that the letter speaks of, or that covers the mail that it passes on. */
  async function promiseOf(letter: Letter): Promise<string | undefined> {
    if (letter.kind === "alert" || letter.kind === "hand-over") return letter.promiseId;
    return letter.kind === "relay" ? (await log.find(letter.contactId))?.promiseId : undefined;
  }

  /** Whoever is responsible now that this one is away has not heard of the promise yet. */
  async function tellAnother(
    promise: GivenPromise,
    letter: Letter,
    { company, said }: { readonly company: Company; readonly said: SaidOfOneself },
  ): Promise<void> {
    const there = responsibleOn(company, promise.owner, said.at);
    if (there.id === said.staffId || there.id === promise.owner) return;
    // In relay mode, the mail that was not read.
    const contactId = letter.kind === "relay" || letter.kind === "hand-over" ? letter.contactId : undefined;
    const to = { staffId: there.id, what: "away", owner: promise.owner, contactId } as const;
    const news = handOverLetter(promise, said, to);
    if (await letters.ensure(news)) await letterQueue.put(news.letterId, 0);
  }
}

interface SaidOfOneself extends Said {
  readonly staffId: string;
}

/** Whether it is known already that the person is away on all of these days, by their own word or by the same mail. */
const isCovered = ({ away }: CompanyState, absence: Absence): boolean =>
  away.some(({ deedId }) => deedId === absence.deedId) || without(absence, away).length === 0;
