/** A contact log's words of a mail, in memory: changed as DynamoDB changes them, and nothing else of it. */
import type { Contact } from "../../domain/contact/contact.ts";
import type { ContactLog } from "../../domain/ports.ts";

export const keepsWords =
  (contacts: Map<string, Contact>): ContactLog["keepWords"] =>
  async ({ contactId, subject, text, aboveQuotes }) => {
    const known = contacts.get(contactId);
    if (known === undefined) return;
    const words = { subject, text, ...(aboveQuotes !== undefined && { aboveQuotes }) };
    contacts.set(contactId, { ...known, ...words, wordsErased: true });
  };
