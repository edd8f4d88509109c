/**
 * Does what a mail by staff asks for, and answers it with what was done. Only a mail that no customer can see is read for
 * words: one to Handslag's own addresses, beside which an answer to one of our letters may name colleagues. Who wrote it
 * was proved when it was judged; here nothing is believed anew. A note that tells of a contact with a customer is one;
 * when it is not clear with whom, that is asked, and the answer completes it.
 *
 * Safe to repeat: each order has its id from the mail, and the answer is one letter. Throws when a port does.
 */
import { confirmationOfMail, deedIdOfNote, deedIdOfWord } from "../../domain/action/deeds-of-mail.ts";
import { aboutOf } from "../../domain/action/about-letter.ts";
import { type Ask, isPayerAsk, isRelationAsk, type NotUnderstood } from "../../domain/action/ask.ts";
import { createAwayByItself } from "../../domain/action/away-by-itself.ts";
import { type CarryOutDeps, createCarryOut } from "../../domain/action/carry-out.ts";
import type { About, Outcome } from "../../domain/action/order.ts";
import type { Company, StaffMember } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Confirmation, Letter } from "../../domain/letters/letter.ts";
import { nameOfCustomer } from "../../domain/customer/customers-called.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { Journal, LetterBook } from "../../domain/ports.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";
import { personalAside, subjectWithoutPersonal } from "../../domain/words/personal-line.ts";
import { isColonLine } from "../../domain/words/read-note.ts";
import { isNote, readAsked, type ReadAsked } from "./read-asked.ts";
import { createNoteSections } from "./note-sections.ts";
import { createWhoseNote, type Whose } from "./whose-note.ts";

/** When the sweep looks whether the answer was picked up. */
const PICKED_UP = 10 * 60_000;

export interface DoWhatStaffAskDeps extends CarryOutDeps {
  readonly letters: LetterBook;
  readonly journal: Journal;
}

interface Command {
  readonly contact: Contact;
  readonly company: Company;
  /** Normalised. */
  readonly from: string;
  /** Undefined for a shared address, or a colleague whom the settings do not name. */
  readonly member: StaffMember | undefined;
  /** The letter that is answered. */
  readonly letter: Letter | undefined;
}

/** What a mail asks for, and of what. */
interface Work {
  readonly toDo: readonly ToDo[];
  /** Words that answer a letter of ours, in a mail that answers none. */
  readonly ofNothing: readonly Ask[];
  readonly notUnderstood: readonly NotUnderstood[];
}

interface ToDo {
  readonly deedId: string;
  readonly ask: Ask;
  readonly about: About | undefined;
  /** When it was said. */
  readonly at: Instant;
}

export function createDoWhatStaffAsk(deps: DoWhatStaffAskDeps) {
  const { letters, letterQueue, journal } = deps;
  const carryOut = createCarryOut(deps);
  const awayByItself = createAwayByItself(deps);
  const whoseNote = createWhoseNote(deps);
  const sectionsOf = createNoteSections({ register: deps.register, whoseNote });

  return async (contact: Contact, company: Company): Promise<void> => {
    const from = normaliseAddress(contact.from);
    if (from === undefined || !isStaffAddress(company, from)) return;
    const { answersLetter } = contact;
    const member = company.staff.find(({ address }) => address === from);
    const letter = answersLetter === undefined ? undefined : await letters.find(answersLetter);
    if (contact.kind === "automatic" && letter !== undefined && member !== undefined) {
      await awayByItself(contact, letter, member);
    }
    // What answers a letter about a ledger file is about its columns.
    if (contact.onlyForUs !== true || letter?.kind === "ledger-read") return;
    const command = { contact, company, from, member, letter };
    const work = isNote(letter) ? await workInNote(command) : await workInAnswer(command);
    const outcomes = await carryOutAll(work, command);
    if (outcomes.length > 0 || work.notUnderstood.length > 0) await confirm(command, work, outcomes);
  };

  async function workInAnswer(command: Command): Promise<Work> {
    const { contact, letter, company, member } = command;
    const asked = readAsked({ contact, letter, calendar: company.calendar, writer: member?.name });
    const { asks, notUnderstood, ofNothing } = asked;
    const toDo = asks.map((ask, index) => ({
      deedId: deedIdOfWord(contact.contactId, index),
      ask,
      about: aboutWhat(ask, command, undefined),
      at: contact.at,
    }));
    return (await workThatWaits(command, asked)) ?? { toDo, ofNothing, notUnderstood };
  }

  /** Of each customer that it names, what is said of it. */
  async function workInNote(command: Command): Promise<Work> {
    const { contact } = command;
    const parts = await partsOf(contact, command.company);
    const words = parts.flatMap((part) => part.asked.asks.map((ask) => ({ ask, whose: part.note?.whose })));
    const told = parts.flatMap(({ note }, at) => (note?.met ? [{ ...note, ask: note.met, at }] : []));
    const toDo = [
      ...words.map(({ ask, whose }, index) => ({
        deedId: deedIdOfWord(contact.contactId, index),
        ask,
        whose,
      })),
      ...told.map(({ ask, whose, at }) => ({ deedId: deedIdOfNote(contact.contactId, at), ask, whose })),
    ];
    return {
      toDo: toDo.map(({ deedId, ask, whose }) => ({
        ...{ deedId, ask, at: contact.at },
        about: aboutWhat(ask, command, whose),
      })),
      ofNothing: told.length > 0 ? [] : parts.flatMap(({ asked }) => asked.ofNothing),
      notUnderstood: [
        // A personal note is one line of the mail, and not its subject.
        ...personalAside(contact.subject, { isNote: true }).notUnderstood,
        ...parts.flatMap(({ asked, note }) => [...asked.notUnderstood, ...(note?.notUnderstood ?? [])]),
      ],
    };
  }

  async function partsOf(note: Contact, { calendar }: Company) {
    const sections = await sectionsOf(note, { at: note.at, calendar });
    return Promise.all(
      sections.map(async ({ contact, whose }) => {
        const note = { contact, letter: undefined, calendar };
        const read = readAsked(note);
        const leaves = read.asks.some(({ does }) => does === "leaves");
        const isOfCustomer = leaves && (whose !== undefined || (await namesCustomer(contact)));
        const asked = isOfCustomer ? readAsked({ ...note, isOfCustomer }) : read;
        return { asked, note: await tellingOf(contact, asked, whose) };
      }),
    );
  }

  /** Whether it names one, or one who may be called so, in its subject or a first line that asks for nothing itself. */
  async function namesCustomer(note: Contact): Promise<boolean> {
    const first = note.text.split("\n").find((line) => line.trim() !== "") ?? "";
    const { customerId, oneOf, near } = await whoseNote.of(note, isColonLine(first) ? "" : first.trim());
    return [customerId, oneOf, near].some((named) => named !== undefined);
  }

  /** Whom a note is about, and what it tells of a contact. Without a word of how it is one only if it names somebody. */
  async function tellingOf(
    contact: Contact,
    { asks, notUnderstood, ofNothing, note }: ReadAsked,
    said: Whose | undefined,
  ) {
    const { met, isSaid = false, firstLine = "" } = note ?? {};
    const isAllThereIs = asks.length + notUnderstood.length + ofNothing.length === 0;
    const mayTell = met !== undefined && (isSaid || isAllThereIs);
    const unclear = note?.notUnderstood ?? [];
    if (!mayTell && unclear.length === 0 && !asks.some(isRelationAsk)) return undefined;
    const whose = said ?? (await whoseNote.of(contact, firstLine));
    const isNamed = contact.customerId === undefined && (whose.customerId ?? whose.oneOf) !== undefined;
    const isAskedBack = ({ why }: NotUnderstood): boolean => isNamed || why === "maybe-promise";
    return mayTell && (isSaid || isNamed)
      ? { whose, met, notUnderstood: unclear }
      : { whose, met: undefined, notUnderstood: isAllThereIs ? unclear.filter(isAskedBack) : [] };
  }

  /** A note whose customer was asked about, and is named now. */
  async function workThatWaits({ contact, letter, company }: Command, asked: ReadAsked) {
    const note = asked.asks.length > 0 ? undefined : await whoseNote.asked(letter);
    if (note === undefined) return undefined;
    const answered = await whoseNote.answered(contact);
    const all = await partsOf(note, company);
    const parts = all.filter(
      (part) => all.length === 1 || (part.note && part.note.whose.customerId === undefined),
    );
    const meant = await Promise.all(parts.map((part) => isMeant(answered, part.note?.whose ?? {})));
    const isClear = parts.length === 1 || !meant.includes(true);
    const asks = parts.flatMap(({ asked: before, note: told }, at) => {
      // Of several customers that were asked about, an answer that could be none of them is no answer.
      if (!isClear && meant[at] !== true) return [];
      const whose = parts.length === 1 || meant[at] === true ? answered : (told?.whose ?? {});
      const asked = before.asks.filter(isRelationAsk);
      // Beside what is asked for, a contact is none that is but assumed.
      const { met, isSaid } = before.note ?? {};
      const tells = met !== undefined && (isSaid === true || asked.length === 0);
      return [...asked, ...(tells ? [met] : [])].map((ask) => ({
        ask,
        about: { contactId: note.contactId, ...whose },
      }));
    });
    const toDo = asks.map(({ ask, about }, index) => ({
      deedId: deedIdOfWord(contact.contactId, index),
      ask,
      about,
      at: note.at,
    }));
    return { toDo, ofNothing: [], notUnderstood: [] };
  }

  /** Whether the customer that was answered is one of those that were asked about. */
  async function isMeant({ customerId }: Whose, { oneOf = [], near = [] }: Whose): Promise<boolean> {
    const customer = await readCustomer(deps.register, customerId);
    return customer !== undefined && [...oneOf, ...near].includes(nameOfCustomer(customer));
  }

  async function carryOutAll(
    { toDo, ofNothing }: Work,
    { contact, member, letter }: Command,
  ): Promise<Outcome[]> {
    const outcomes = ofNothing.map(withoutThing);
    // One after the other, as they stand there: a later word finds what an earlier one did.
    for (const each of toDo) {
      const outcome = await carryOut({
        ...each,
        staffId: member?.id,
        letterId: contact.answersLetter,
        confirms: letter?.kind === "agenda-draft" ? letter.confirms : undefined,
        confirmationId: confirmationOfMail(contact.contactId),
      });
      const { does } = each.ask;
      journal.info("done what staff asked", { contactId: contact.contactId, does, is: outcome.is });
      outcomes.push(outcome);
    }
    return outcomes;
  }

  /** One answer to each mail, to the address that wrote it, which is the company's. */
  async function confirm(
    { contact, company, from, member }: Command,
    { toDo, notUnderstood }: Work,
    outcomes: Outcome[],
  ): Promise<void> {
    const letter: Confirmation = {
      kind: "confirmation",
      letterId: confirmationOfMail(contact.contactId),
      state: "waiting",
      contactId: contact.contactId,
      to: from,
      staffId: member?.id,
      language: member?.language ?? company.languages[0],
      subject: subjectWithoutPersonal(contact.subject),
      inReplyTo: contact.messageId,
      about: theOne(toDo.map(({ about }) => about)),
      outcomes,
      notUnderstood,
      madeAt: contact.at,
      attempt: 0,
      dueAt: plusMilliseconds(contact.at, PICKED_UP),
    };
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
  }
}

/** A word that answers a letter of ours, in a mail that answers none. */
function withoutThing(ask: Ask): Outcome {
  const item = "item" in ask ? ask.item : undefined;
  return { does: ask.does, item, is: "not-possible", why: "no-thing" };
}

/** A note is about the customer whose mail it passes on, if any, or whom it names. */
function aboutWhat(ask: Ask, { contact, letter }: Command, whose: Whose | undefined): About | undefined {
  const { contactId, customerId } = contact;
  if (letter !== undefined && letter.kind !== "ledger-ask") return aboutOf(letter, ask);
  if (isRelationAsk(ask)) return { contactId, ...whose };
  // Of a payer that nothing else names, the subject of the note may be the name.
  const named =
    isPayerAsk(ask) && customerId === undefined ? subjectWithoutPersonal(contact.subject) : undefined;
  return { contactId, customerId, named };
}

/** What all of them are about; undefined when that is not one thing. */
function theOne(abouts: readonly (About | undefined)[]): About | undefined {
  const [first, ...others] = abouts;
  return others.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
