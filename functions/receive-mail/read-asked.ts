/**
 * What staff ask for in a mail, by where it was written: in answer to a letter, or in a note. What they say of a customer's
 * payments is taken out first: in answer to a letter about payments "go on" is a decision, elsewhere it is not. Pure.
 */
import type { Contact } from "../../domain/contact/contact.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { divide } from "../../domain/mail/quotes/divide.ts";
import type { Calendar } from "../../domain/time/calendar.ts";
import { type AskedInNote, readNote } from "../../domain/words/read-note.ts";
import { type PayerMail, readPayerWords } from "../../domain/words/read-payer-words.ts";
import { readAnswer } from "../../domain/words/read-words.ts";

export interface AskedIn {
  readonly contact: Contact;
  /** The letter that is answered. */
  readonly letter: Letter | undefined;
  readonly calendar: Calendar;
}

/** Below a quote of our letter staff may answer line by line; below a customer's it may be the customer who goes on. */
export function readAsked({ contact, letter, calendar }: AskedIn): AskedInNote {
  const { text, subject, aboveQuotes = text.length } = contact;
  const reading = { at: contact.at, calendar };
  const isNote = letter === undefined || letter.kind === "ledger-ask";
  const above = ownWords(isNote ? text.slice(0, aboveQuotes) : text, subject);
  const below = isNote ? ownWords(text.slice(aboveQuotes), subject) : "";
  const others = (words: string): AskedInNote =>
    isNote ? readNote(words, reading, below) : { ...readAnswer(words, reading, subject), ofNothing: [] };

  const mail = isNote ? "note" : payerMailOf(letter);
  const payers = mail && readPayerWords(above, reading, mail);
  if (payers === undefined || payers.asks.length + payers.notUnderstood.length === 0) return others(above);
  const { asks, notUnderstood, ofNothing } =
    payers.rest.trim() === "" && !isNote ? NOTHING : others(payers.rest);
  return {
    asks: [...payers.asks, ...asks],
    // Beside something that was understood, a line without a word is a note.
    notUnderstood: [
      ...payers.notUnderstood,
      ...notUnderstood.filter(({ why }) => asks.length > 0 || why !== "no-word"),
    ],
    ofNothing,
  };
}

const NOTHING: AskedInNote = { asks: [], notUnderstood: [], ofNothing: [] };

/** What of an answer to this letter may be about payments; undefined when nothing is. */
function payerMailOf(letter: Letter): PayerMail | undefined {
  if (letter.kind === "payer-alert" || letter.kind === "payer-list") return "payer";
  if (letter.kind === "confirmation" && letter.about?.accountId !== undefined) return "payer";
  return letter.kind === "morning" ? "lines" : undefined;
}

/** What a customer wrote in a mail that is passed on is nobody's order. */
function ownWords(text: string, subject: string): string {
  return divide(text.split("\n"), subject)
    .own.map((lines) => lines.join("\n"))
    .join("\n\n");
}
