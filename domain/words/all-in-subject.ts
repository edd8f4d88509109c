/**
 * A note that says all in its subject, "Norrtulls Glas: ringde Karin", and has nothing below it but perhaps a name: it is
 * read as if it stood in the text. A subject that begins with "Re:" or "Fwd:" may be somebody else's words, and files may be
 * what was meant: those are left as they are. Pure.
 */
import type { Contact } from "../contact/contact.ts";
import { afterPrefixes } from "./customer-named.ts";
import { endOfText, isCourtesy } from "./mail-lines.ts";

export function allInSubject<C extends Pick<Contact, "subject" | "text" | "attachments" | "aboveQuotes">>(
  note: C,
): C {
  const subject = note.subject.trim();
  if (!saysNothingBelow(note) || afterPrefixes(subject) !== subject) return note;
  return { ...note, text: subject, aboveQuotes: subject.length, subject: "" };
}

/** Whether its subject is all there is of it. */
export function saysNothingBelow({
  subject,
  text,
  attachments,
}: Pick<Contact, "subject" | "text" | "attachments">): boolean {
  const lines = text.split("\n");
  const isEmpty = lines.slice(0, endOfText(lines)).every((line) => line.trim() === "" || isCourtesy(line));
  return isEmpty && subject.trim() !== "" && attachments.length === 0;
}
