/**
 * What a mail of staff asks for, and of what: the words of an answer are about what the letter speaks of, those of a note
 * about the customer that it names. A note that tells of a contact with a customer is one; when it is not clear with whom,
 * that is asked, and the answer completes it. Throws when a port does.
 */
import { aboutOf, speaksOfCustomer } from "../../domain/action/about-letter.ts";
import { type Ask, isPayerAsk, isRelationAsk, type NotUnderstood } from "../../domain/action/ask.ts";
import { colleagueWhose } from "../../domain/action/genitive.ts";
import { isAskedBack } from "../../domain/action/not-understood.ts";
import { asksForContact } from "../../domain/action/asks-for-contact.ts";
import { deedIdOfNote, deedIdOfWord } from "../../domain/action/deeds-of-mail.ts";
import type { About } from "../../domain/action/order.ts";
import type { Company, StaffMember } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { nameOfCustomer } from "../../domain/customer/customers-called.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { allInSubject, saysNothingBelow } from "../../domain/words/all-in-subject.ts";
import { firstLineOf } from "../../domain/words/mail-lines.ts";
import { personalInSubject, subjectWithoutPersonal } from "../../domain/words/personal-line.ts";
import { isColonLine } from "../../domain/words/read-note.ts";
import { isLeavingSubject } from "../../domain/words/says-who-leaves.ts";
import type { MetAsk, NoteOfContact } from "../../domain/words/read-note-of-contact.ts";
import { notFollowed } from "../../domain/words/relation-asked.ts";
import { createNoteSections } from "./note-sections.ts";
import { isNote, readAsked, type ReadAsked } from "./read-asked.ts";
import { createWhoseNote, type Whose, type WhoseNoteDeps } from "./whose-note.ts";

export interface Command {
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
export interface Work {
  readonly toDo: readonly ToDo[];
  /** Words that answer a letter of ours, in a mail that answers none. */
  readonly ofNothing: readonly Ask[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Of a note that was only asked back: whom it is about, so that the answer need not say it again. */
  readonly asksOf?: About | undefined;
}

interface ToDo {
  readonly deedId: string;
  readonly ask: Ask;
  readonly about: About | undefined;
  /** When it was said. */
  readonly at: Instant;
}

export function createWorkAsked(deps: WhoseNoteDeps): (command: Command) => Promise<Work> {
  const { register } = deps;
  const whoseNote = createWhoseNote(deps);
  const sectionsOf = createNoteSections({ register, whoseNote });

  return (command) => (isNote(command.letter) ? workInNote(command) : workInAnswer(command));

  async function workInAnswer(command: Command): Promise<Work> {
    const { contact, letter, company, member } = command;
    const asked = readAsked({
      contact,
      letter,
      calendar: company.calendar,
      writer: member?.name,
      isOfCustomer: letter !== undefined && speaksOfCustomer(letter),
    });
    const { asks, notUnderstood, ofNothing } = asked;
    const ofNote = letter?.kind === "confirmation" && asksForContact(letter) ? letter.contactId : undefined;
    const toDo = asks.map((ask, index) => ({
      deedId: deedIdOfWord(contact.contactId, index),
      ask: ask.does === "met" ? { ...ask, ofNote } : ask,
      about: aboutWhat(ask, command, undefined),
      at: contact.at,
    }));
    return (await workThatWaits(command, asked)) ?? { toDo, ofNothing, notUnderstood };
  }

  /** Of each customer that it names, what is said of it. */
  async function workInNote(command: Command): Promise<Work> {
    const { contact } = command;
    const inSubject = personalInSubject(allInSubject(contact).subject);
    const parts = await partsOf(contact, command.company, command.member?.name);
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
    const ofNothing = told.length > 0 ? [] : parts.flatMap(({ asked }) => asked.ofNothing);
    const notUnderstood = [
      ...inSubject,
      ...parts.flatMap(({ asked, note }) => [...asked.notUnderstood, ...(note?.notUnderstood ?? [])]),
    ];
    const isNothing = toDo.length + ofNothing.length + notUnderstood.length === 0;
    const isLost = isNothing && saysNothingBelow(contact);
    const mayLeave = isNothing && isLeavingSubject(contact.subject);
    const isAskedBackOnly =
      toDo.length === 0 &&
      parts.some(({ asked }) => asked.notUnderstood.some(({ why }) => isAskedBack(why) || why === "no-day"));
    return {
      ...(isAskedBackOnly && parts.length === 1 && { asksOf: await customerOf(contact) }),
      toDo: toDo.map(({ deedId, ask, whose }) => ({
        ...{ deedId, ask, at: contact.at },
        about: aboutWhat(ask, command, whose),
      })),
      ofNothing,
      notUnderstood: mayLeave
        ? [notFollowed(contact.subject.trim(), "maybe-leaves")]
        : isLost
          ? [notFollowed(contact.subject.trim(), "no-word")]
          : notUnderstood,
    };
  }

  /** The one customer that the note names. */
  async function customerOf(note: Contact): Promise<About | undefined> {
    const { customerId } = await whoseNote.of(note, firstLineOf(note.text));
    return customerId === undefined ? undefined : { contactId: note.contactId, customerId };
  }

  async function partsOf(note: Contact, { calendar, staff }: Company, writer?: string) {
    // A contact is assumed where there is a text about a customer, and the subject says nothing else.
    const mayAssume = !saysNothingBelow(note) && personalInSubject(note.subject).length === 0;
    const colleagueOf = (genitive: string): string | undefined => colleagueWhose(staff, genitive);
    const sections = await sectionsOf(allInSubject(note), { at: note.at, calendar });
    return Promise.all(
      sections.map(async ({ contact, whose }) => {
        const note = { contact, letter: undefined, calendar, colleagueOf, writer };
        const read = readAsked(note);
        const leaves = read.asks.some(({ does }) => does === "leaves" || does === "stays");
        const isOfCustomer = leaves && (whose !== undefined || (await namesCustomer(contact)));
        const asked = isOfCustomer ? readAsked({ ...note, isOfCustomer }) : read;
        return { asked, note: await tellingOf(contact, asked, whose, mayAssume) };
      }),
    );
  }

  /** Whether it names one, or one who may be called so, in its subject or a first line that asks for nothing itself. */
  async function namesCustomer(note: Contact): Promise<boolean> {
    const first = firstLineOf(note.text);
    const { customerId, oneOf, near } = await whoseNote.of(note, isColonLine(first) ? "" : first);
    return [customerId, oneOf, near].some((named) => named !== undefined);
  }

  /** Whom a note is about, and what it tells of a contact. Without a word of how it is one only if it names somebody. */
  async function tellingOf(
    contact: Contact,
    { asks, notUnderstood, ofNothing, note }: ReadAsked,
    said: Whose | undefined,
    mayAssume: boolean,
  ) {
    const { met, isTold = false, firstLine = "" } = note ?? {};
    const isAllThereIs = asks.length + notUnderstood.length + ofNothing.length === 0 && mayAssume;
    const mayTell = met !== undefined && (isTold || isAllThereIs);
    const unclear = note?.notUnderstood ?? [];
    if (!mayTell && unclear.length === 0 && !asks.some(isRelationAsk)) return undefined;
    const whose = said ?? (await whoseNote.of(contact, firstLine));
    const isNamed = contact.customerId === undefined && (whose.customerId ?? whose.oneOf) !== undefined;
    const isToAsk = ({ why }: NotUnderstood): boolean => isNamed || why === "maybe-promise";
    return mayTell && (isTold || isNamed)
      ? { whose, met: countedOnlyIfTold(met, note), notUnderstood: unclear }
      : { whose, met: undefined, notUnderstood: isAllThereIs ? unclear.filter(isToAsk) : [] };
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
      return [...asked, ...(tells ? [countedOnlyIfTold(met, before.note)] : [])].map((ask) => ({
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
    const customer = await readCustomer(register, customerId);
    return customer !== undefined && [...oneOf, ...near].includes(nameOfCustomer(customer));
  }
}

/** A note without a sign of a contact is kept, and asked about. */
const countedOnlyIfTold = (met: MetAsk, note: NoteOfContact | undefined): MetAsk =>
  note?.isTold === true ? met : { ...met, direction: "none" };

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
