/**
 * Which customer a note is about: whose mail it passes on or quotes, or else who is named in its subject or first line, by
 * address, number or name. Nobody is guessed: whoever wrote it is asked, with those who are called nearly so, and their
 * answer completes the note. Throws when a port does.
 */
import type { About, Outcome } from "../../domain/action/order.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { customersMeant, nameOfCustomer } from "../../domain/customer/customers-called.ts";
import { customersNear } from "../../domain/customer/near-names.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { ContactLog, CustomerRegister, LetterBook } from "../../domain/ports.ts";
import { customerNamedIn } from "../../domain/words/customer-named.ts";
import { firstLineOf } from "../../domain/words/mail-lines.ts";

export interface WhoseNoteDeps {
  readonly register: CustomerRegister;
  readonly log: Pick<ContactLog, "find">;
  readonly letters: Pick<LetterBook, "find">;
}

/** Undefined customer: it is one of those (`oneOf`, names), or not known, and these (`near`) are called nearly so. */
export type Whose = Pick<About, "customerId" | "oneOf" | "near">;

/** A question about a note may be answered by a question, and so on. */
const MOST_ANSWERS = 5;

export function createWhoseNote({ register, log, letters }: WhoseNoteDeps) {
  async function named(subject: string | undefined, firstLine: string): Promise<Whose> {
    const candidates = customerNamedIn(subject, firstLine);
    const [customer, ...others] = await customersMeant(register, candidates);
    if (customer === undefined) {
      const names = candidates.filter(({ is }) => is === "name").map(({ text }) => text);
      const near = await customersNear(register, names);
      return near.length === 0 ? {} : { near };
    }
    return others.length === 0
      ? { customerId: customer.customerId }
      : { oneOf: [customer, ...others].map(nameOfCustomer) };
  }

  return {
    named,

    of: async ({ customerId, subject }: Contact, firstLine: string): Promise<Whose> =>
      customerId === undefined ? named(subject, firstLine) : { customerId },

    /** Whom an answer to the question names. */
    answered: ({ text }: Contact): Promise<Whose> => named(undefined, firstLineOf(text)),

    /** The note whose customer is asked about; undefined when the letter asks for none. */
    asked: async (letter: Letter | undefined): Promise<Contact | undefined> => {
      let question = letter;
      let note: Contact | undefined;
      for (let count = 0; count < MOST_ANSWERS && asksWhose(question); count += 1) {
        note = await log.find(question.contactId);
        const before = note?.answersLetter;
        question = before === undefined ? undefined : await letters.find(before);
      }
      return note;
    },
  };
}

function asksWhose(letter: Letter | undefined): letter is Extract<Letter, { readonly kind: "confirmation" }> {
  return letter?.kind === "confirmation" && letter.outcomes.some(asksWhichCustomer);
}

/** Of what was said of a relation, it was asked with whom. */
export const asksWhichCustomer = (outcome: Outcome): boolean =>
  outcome.is === "not-possible" &&
  (outcome.why === "which-customer" || outcome.why === "several-customers") &&
  outcome.relation !== undefined;
