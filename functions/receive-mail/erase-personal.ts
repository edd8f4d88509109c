/**
 * Takes personal words out of the contact log once a note was read: they stand with the relation, where they can be shown
 * and erased, or nowhere. While it is asked which customer a note is about, what may be noted waits in it for the answer.
 * It is the last step of reading a note, and repeating it is harmless. Throws when the log does.
 */
import type { Outcome } from "../../domain/action/order.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { ContactLog } from "../../domain/ports.ts";
import { withoutPersonalWords } from "../../domain/words/without-personal-words.ts";
import { asksWhichCustomer } from "./whose-note.ts";
import type { Work } from "./work-asked.ts";

export function createErasePersonal({ log }: { readonly log: Pick<ContactLog, "find" | "keepWords"> }) {
  return async (contact: Contact, { toDo }: Work, outcomes: readonly Outcome[]): Promise<void> => {
    const waits = outcomes.some(asksWhichCustomer);
    // The note whose customer was asked about, and is named now.
    const others = new Set(toDo.flatMap(({ about }) => about?.contactId ?? []));
    others.delete(contact.contactId);
    for (const contactId of others) {
      const note = await log.find(contactId);
      if (note?.kind === "staff" && note.onlyForUs === true) await erase(note, waits ? "refused" : "all");
    }
    await erase(contact, waits ? "refused" : "all");
  };

  async function erase(note: Contact, which: "all" | "refused"): Promise<void> {
    const kept = withoutPersonalWords(note, which);
    if (kept.text !== note.text || kept.subject !== note.subject) await log.keepWords(kept);
  }
}
