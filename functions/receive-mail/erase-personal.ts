/**
 * Takes personal words out of the contact log once a note was read: they stand with the relation, where they can be shown
 * and erased, or nowhere. While it is asked which customer a note is about, what may be noted waits in it for the answer; and
 * what was asked back waits until it is written again. It is the last step of reading a note, and repeating it is harmless.
 * Throws when the log does.
 */
import type { Outcome } from "../../domain/action/order.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { ContactLog } from "../../domain/ports.ts";
import { type WhichWords, withoutPersonalWords } from "../../domain/words/without-personal-words.ts";
import { isNote } from "./read-asked.ts";
import { asksWhichCustomer } from "./whose-note.ts";
import type { Command, Work } from "./work-asked.ts";

export function createErasePersonal({ log }: { readonly log: Pick<ContactLog, "find" | "keepWords"> }) {
  return async (
    { contact, letter }: Pick<Command, "contact" | "letter">,
    { toDo }: Work,
    outcomes: readonly Outcome[],
  ): Promise<void> => {
    const which = outcomes.some(asksWhichCustomer) || !outcomes.every(isSettled) ? "private" : "read";
    // The note whose customer was asked about, and is named now.
    const others = new Map<string, WhichWords>(
      toDo.flatMap(({ about }) => (about?.contactId === undefined ? [] : [[about.contactId, which]])),
    );
    // The note of which a line was asked back, and is written again now.
    const isAnswer = which === "read" && letter?.kind === "confirmation" && outcomes.some(isOfPersonal);
    if (isAnswer) others.set(letter.contactId, "all");
    others.delete(contact.contactId);
    for (const [contactId, words] of others) {
      const note = await log.find(contactId);
      if (note?.kind === "staff" && note.onlyForUs === true) await erase(note, words, true);
    }
    await erase(contact, which, isNote(letter));
  };

  async function erase(note: Contact, which: WhichWords, isNote: boolean): Promise<void> {
    const kept = withoutPersonalWords(note, which, isNote);
    if (kept.text !== note.text || kept.subject !== note.subject) await log.keepWords(kept);
  }
}

const isOfPersonal = ({ does }: Outcome): boolean => does === "personal" || does === "forget-personal";

/** Kept, known, or refused by the rule; of whom nothing can be noted, the words are still where they were written. */
const isSettled = (outcome: Outcome): boolean =>
  outcome.does !== "personal" || outcome.is !== "not-possible" || outcome.why === "not-personal";
