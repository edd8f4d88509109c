/**
 * A note may tell of several customers: "Ek Bygg: nästa: 15 januari" below a call with Norrtulls Glas. It is cut where a
 * line names another one than the lines above it, and each part is a note of its own, so that nothing is noted with a
 * customer of whom it was not said. A name that nobody is called cuts, too, where something is to be done for it: then
 * that part is asked back. Throws when a port does.
 */
import type { Contact } from "../../domain/contact/contact.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { nameOfCustomer } from "../../domain/customer/customers-called.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import { type CustomerLine, customerLines, nameIn } from "../../domain/words/customer-lines.ts";
import type { Reading } from "../../domain/words/said-day.ts";
import type { Whose } from "./whose-note.ts";

export interface NoteSection {
  /** The note, as if it had said no more than this. */
  readonly contact: Contact;
  /** Absent of the first: its subject and first line say so. */
  readonly whose?: Whose | undefined;
}

export interface NoteSectionsDeps {
  readonly register: Pick<CustomerRegister, "find">;
  readonly whoseNote: {
    readonly of: (contact: Contact, firstLine: string) => Promise<Whose>;
    readonly named: (subject: string | undefined, firstLine: string) => Promise<Whose>;
  };
}

interface Named {
  readonly whose: Whose;
  readonly name: string | undefined;
}

export function createNoteSections({ register, whoseNote }: NoteSectionsDeps) {
  return async (contact: Contact, reading: Reading): Promise<readonly NoteSection[]> => {
    const { text, aboveQuotes = text.length } = contact;
    const lines = text.slice(0, aboveQuotes).split("\n");
    const first = lines.findIndex((line) => line.trim() !== "");
    const named = customerLines(lines.join("\n"), reading).filter(({ at }) => at > first);
    if (named.length === 0) return [{ contact }];
    const firstLine = (lines[first] ?? "").trim();
    let above: Named = { whose: await whoseNote.of(contact, firstLine), name: nameIn(firstLine)?.name };
    const cuts: { readonly at: number; readonly whose?: Whose }[] = [{ at: 0 }];
    for (const line of named) {
      const whose = await whoseOther(line, above);
      if (whose === undefined) continue;
      cuts.push({ at: line.at, whose });
      above = { whose, name: line.name };
    }
    const below = text.slice(aboveQuotes);
    return cuts.map(({ at, whose }, index) => {
      const own = lines.slice(at, cuts[index + 1]?.at).join("\n");
      // What stands beneath a quote is read once.
      const words = { text: index === cuts.length - 1 ? `${own}${below}` : own, aboveQuotes: own.length };
      return index === 0
        ? { contact: { ...contact, ...words } }
        : { contact: { ...contact, ...words, customerId: undefined, subject: "" }, whose };
    });
  };

  /** Whom the line is about; undefined when it goes on with those above it. */
  async function whoseOther({ name, says, isAlone }: CustomerLine, above: Named): Promise<Whose | undefined> {
    const whose = await whoseNote.named(undefined, `${name}:`);
    const isSame = whose.customerId !== undefined && whose.customerId === above.whose.customerId;
    const theirs = isSame ? undefined : await whoseOneItIs(name, above.whose);
    if (isSame || (theirs !== undefined && whose.customerId === undefined)) return undefined;
    if (theirs !== undefined) return says === "asks" ? bothOf(theirs, whose) : undefined;
    if (whose.customerId !== undefined || whose.oneOf !== undefined) return whose;
    // Nobody is called so: it may be but a heading, or a person.
    if (isAlone || (says === "met" && whose.near === undefined)) return undefined;
    const isAsUnknown = [whose, above.whose].every((each) => Object.keys(each).length === 0);
    return isAsUnknown && (above.name ?? name) === name ? undefined : whose;
  }

  /** "Karin: vill ha ek", of the customer above whose Karin it is. */
  async function whoseOneItIs(name: string, { customerId }: Whose): Promise<Customer | undefined> {
    const customer = await readCustomer(register, customerId);
    const words = (text: string): string[] => text.toLowerCase().split(/\s+/);
    const isOneOfTheirs = customer?.people?.some((person) =>
      words(name).every((word) => words(person.name).includes(word)),
    );
    return isOneOfTheirs === true ? customer : undefined;
  }

  /** Either may be meant. */
  async function bothOf(theirs: Customer, { customerId }: Whose): Promise<Whose> {
    const other = await readCustomer(register, customerId);
    return { oneOf: [theirs, other].flatMap((each) => (each === undefined ? [] : nameOfCustomer(each))) };
  }
}
