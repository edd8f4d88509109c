/**
 * What staff ask for in a mail, by where it was written: in answer to a letter, or in a note. What they say of a customer's
 * payments is taken out first, and then what they say of the relation: in answer to a letter about these "go on" and
 * "later" mean something else than elsewhere. What is left of a note may tell of a contact. Pure.
 */
import { aboutOf } from "../../domain/action/about-letter.ts";
import { asksForContact } from "../../domain/action/asks-for-contact.ts";
import { isRelationAsk, type NotUnderstood } from "../../domain/action/ask.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { divide } from "../../domain/mail/quotes/divide.ts";
import type { Calendar } from "../../domain/time/calendar.ts";
import {
  almostOurs,
  almostOursBeside,
  leftOfAgenda,
  leftOver,
  unknownWords,
} from "../../domain/words/left-over.ts";
import { isPassedOn, isSubjectOfOurs } from "../../domain/words/leaving-subject.ts";
import { type LineOfLetter, namesLine, numberedLeft, onOwnLines } from "../../domain/words/numbered-lines.ts";
import { firstLineOf } from "../../domain/words/mail-lines.ts";
import { personalAside, subjectWithoutPersonal } from "../../domain/words/personal-line.ts";
import { withoutPlannedAtOnce } from "../../domain/words/planned-at-once.ts";
import { type AskedInNote, readNote } from "../../domain/words/read-note.ts";
import { type NoteOfContact, readNoteOfContact } from "../../domain/words/read-note-of-contact.ts";
import { type PayerMail, readPayerWords } from "../../domain/words/read-payer-words.ts";
import { isOnlyIntended } from "../../domain/words/relation-item.ts";
import { readRelationWords } from "../../domain/words/read-relation-words.ts";
import { readAnswer } from "../../domain/words/read-words.ts";
import { type AboutLine, notFollowed, type RelationMail } from "../../domain/words/relation-asked.ts";
import type { ColleagueOf } from "../../domain/words/perhaps-meant.ts";
import type { Reading } from "../../domain/words/said-day.ts";
import { asDone } from "../../domain/words/yes-or-no.ts";
import { isConsent } from "../../domain/words/send-anyway.ts";
import { sureToSend, withoutSignature } from "../../domain/words/sure-to-send.ts";
import { wordsOnOwnLines } from "../../domain/words/words-in-line.ts";

export interface AskedIn {
  readonly contact: Contact;
  /** The letter that is answered. */
  readonly letter: Letter | undefined;
  readonly calendar: Calendar;
  /** The name of whoever wrote it, if that is known. */
  readonly writer?: string | undefined;
  /** The colleague whose genitive it is: "Bos". */
  readonly colleagueOf?: ColleagueOf | undefined;
  /** A note or an answer about a customer, who may have people called as ours are. */
  readonly isOfCustomer?: boolean | undefined;
}

export interface ReadAsked extends AskedInNote {
  /** What a note tells of a contact, said or assumed. */
  readonly note?: NoteOfContact | undefined;
}

/** Below a quote of our letter staff may answer line by line; below a customer's it may be the customer who goes on. */
export function readAsked({
  contact,
  letter,
  calendar,
  writer,
  isOfCustomer = false,
  colleagueOf = () => undefined,
}: AskedIn): ReadAsked {
  const { text, aboveQuotes = text.length } = contact;
  const reading = { at: contact.at, calendar };
  const answered = isNote(letter) ? undefined : letter;
  const subject = subjectWithoutPersonal(contact.subject);
  const inNote = { isNote: answered === undefined };
  const own = personalAside(ownWords(inNote.isNote ? text.slice(0, aboveQuotes) : text, subject), inNote);
  const lineOf = linesOfLetter(answered);
  const ownLines = inNote.isNote ? wordsOnOwnLines(own.text) : own.text;
  const said = lineOf === undefined ? ownLines : onOwnLines(ownLines, lineOf);
  const above = asksForContact(answered) ? asDone(said) : said;
  // "No", and nothing else.
  if (above !== said && withoutSignature(above, writer).trim() === "")
    return { ...NOTHING, notUnderstood: own.notUnderstood };
  const below = inNote.isNote ? personalAside(ownWords(text.slice(aboveQuotes), subject), inNote).text : "";
  const others = (words: string, isBeside: boolean): AskedInNote => {
    if (answered !== undefined) {
      const isOurs = !isOfCustomer && !isPassedOn(contact.subject);
      return { ...readAnswer(words, reading, { subject, isOurs, writer }), ofNothing: [] };
    }
    const isWhole = firstLineOf(words) === firstLineOf(text);
    const isOurs = !isOfCustomer && !isBeside && isWhole && isSubjectOfOurs(contact.subject, words);
    return readNote(words, reading, { below, isOfCustomer, isOurs, writer });
  };

  const isToRead = answered?.kind === "agenda-draft" && answered.why === "second";
  if (isToRead && isConsent(withoutSignature(above, writer)))
    return { asks: [{ does: "agenda-send" }], notUnderstood: [], ofNothing: [] };
  const read = readSpecial(above, reading, answered);
  const special = { ...read, notUnderstood: [...read.notUnderstood, ...own.notUnderstood] };
  const isAny = special.asks.length + special.notUnderstood.length > 0;
  const nothingLeft = isAny && special.rest.trim() === "" && answered !== undefined;
  const { asks, notUnderstood, ofNothing } = nothingLeft
    ? NOTHING
    : others(isAny ? special.rest : above, isAny);
  const note = answered === undefined ? readNoteOfContact(special.rest, subject, reading) : undefined;
  const isOnlySpecial = asks.length + ofNothing.length === 0;
  const left = isOnlySpecial ? leftIn(special, { reading, answered, note, colleagueOf }) : [];
  left.push(...(lineOf === undefined ? [] : numberedLeft(special.rest, lineOf)));
  if (lineOf !== undefined && special.asks.length > 0) left.push(...plannedBelow(special, lineOf));
  const isTalk = note?.met?.talk !== undefined;
  const beside = isTold(note) && !isTalk ? almostOursBeside(special.rest, colleagueOf) : [];
  const known = new Set(left.map(({ line }) => line));
  const all = {
    asks: [...special.asks, ...asks, ...(note?.booked ?? [])],
    // Beside something that was understood, a line without a word is a note.
    notUnderstood: [
      ...special.notUnderstood,
      ...notUnderstood.filter(
        ({ why, line }) => (!isAny || asks.length > 0 || why !== "no-word") && !known.has(line),
      ),
      ...left,
      ...beside,
    ],
  };
  const isLost =
    note?.firstLine === "" &&
    note.met === undefined &&
    all.asks.length + all.notUnderstood.length + ofNothing.length === 0 &&
    isNothingElse(contact, above);
  if (isLost) all.notUnderstood.push(notFollowed(above.trim().split("\n", 1)[0] ?? "", "no-word"));
  const told = isTold(note) && left.length === 0 ? note?.met : undefined;
  return {
    ...withoutPlannedAtOnce(sureToSend(all, special.rest, writer), above, told, reading),
    ofNothing,
    note: note && left.length > 0 ? { ...note, met: undefined, notUnderstood: [] } : note,
  };
}

/** Whether it says, or gives a sign, that people were in touch. */
const isTold = (note: NoteOfContact | undefined): boolean => note?.met !== undefined && note.isTold;

/** What nothing else reads, and nobody would see. */
function leftIn(
  { asks, notUnderstood, rest }: Special,
  {
    reading,
    answered,
    note,
    colleagueOf,
  }: {
    reading: Reading;
    answered: Letter | undefined;
    note: NoteOfContact | undefined;
    colleagueOf: ColleagueOf;
  },
): NotUnderstood[] {
  if (answered !== undefined) return relationMailOf(answered)[0] === "agenda" ? leftOfAgenda(rest) : [];
  if (isTold(note)) return [];
  if (asks.some(isRelationAsk)) return leftOver(rest, reading, colleagueOf);
  const almost = almostOurs(rest, reading, colleagueOf);
  return almost.length > 0 || asks.length + notUnderstood.length > 0 ? almost : unknownWords(rest);
}

/** A note that is but a closing to us may have meant more; beside files, a subject or what it passes on it need not. */
function isNothingElse({ text, subject, attachments }: Contact, words: string): boolean {
  const isAll = words.trim() !== "" && words.trim() === text.trim();
  return isAll && subject.trim() === "" && attachments.length === 0 && words.trim().includes(" ");
}

/** A letter that asks for ledger files asks for no words. */
export const isNote = (letter: Letter | undefined): boolean =>
  letter === undefined || letter.kind === "ledger-ask";

const NOTHING: AskedInNote = { asks: [], notUnderstood: [], ofNothing: [] };

type Special = Omit<AskedInNote, "ofNothing"> & { readonly rest: string };

/** What is about payments, or about the relation with a customer. */
function readSpecial(text: string, reading: Reading, letter: Letter | undefined): Special {
  const mail = payerMailOf(letter);
  const payers = mail === undefined ? undefined : readPayerWords(text, reading, mail);
  const relations = readRelationWords(payers?.rest ?? text, reading, ...relationMailOf(letter));
  return {
    asks: [...(payers?.asks ?? []), ...relations.asks],
    notUnderstood: [...(payers?.notUnderstood ?? []), ...relations.notUnderstood],
    rest: relations.rest,
  };
}

/** What of an answer to this letter may be about payments; undefined when nothing is. */
function payerMailOf(letter: Letter | undefined): PayerMail | undefined {
  if (letter === undefined) return "note";
  if (letter.kind === "payer-alert" || letter.kind === "payer-list") return "payer";
  if (letter.kind === "confirmation" && letter.about?.accountId !== undefined) return "payer";
  return letter.kind === "morning" ? "lines" : undefined;
}

/** "Ringer henne igen på torsdag", below a "done" that told how: nobody is reminded of it. */
const plannedBelow = ({ notUnderstood, rest }: Special, lineOf: LineOfLetter): NotUnderstood[] =>
  rest
    .split("\n")
    .filter((line) => isOnlyIntended(line, false) && !namesLine(line, lineOf))
    .filter((line) => !notUnderstood.some((each) => each.line.endsWith(line.trim())))
    .map((line) => notFollowed(line, "not-yet"));

/** The numbered lines of a letter; undefined of one that has none. */
function linesOfLetter(letter: Letter | undefined): LineOfLetter | undefined {
  const count =
    letter?.kind === "morning"
      ? letter.lines.length
      : letter?.kind === "payer-list"
        ? letter.payers.length
        : 0;
  if (letter === undefined || count === 0) return undefined;
  return (item) => {
    if (item < 1 || item > count) return undefined;
    return aboutOf(letter, { does: "done", item })?.of?.is === "hint" ? "hint" : "other";
  };
}

/** What the letter shows of a relation, if anything. */
function relationMailOf(letter: Letter | undefined): readonly [RelationMail, AboutLine?] {
  if (letter === undefined) return ["note"];
  if (letter.kind === "morning") {
    return [
      "lines",
      (item) => letter.lines[item - 1] && (aboutOf(letter, { does: "done", item })?.of?.is ?? "other"),
    ];
  }
  if (asksForContact(letter)) return ["contact"];
  const of = aboutOf(letter, { does: "done" })?.of;
  if (of === undefined)
    return [letter.kind === "confirmation" && letter.about?.talkId !== undefined ? "booked" : "lines"];
  return [of.is === "talk" && of.points !== undefined ? "agenda" : of.is];
}

/** What a customer wrote in a mail that is passed on is nobody's order. */
function ownWords(text: string, subject: string): string {
  return divide(text.split("\n"), subject)
    .own.map((lines) => lines.join("\n"))
    .join("\n\n");
}
