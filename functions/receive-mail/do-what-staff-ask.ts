/**
 * Does what a mail by staff asks for, and answers it with what was done. Only a mail that no customer can see is read for
 * words: one to Handslag's own addresses, beside which an answer to one of our letters may name colleagues. Who wrote it
 * was proved when it was judged; here nothing is believed anew.
 *
 * Safe to repeat: each order has its id from the mail, and the answer is one letter. Throws when a port does.
 */
import { aboutOf } from "../../domain/action/about-letter.ts";
import { type Ask, isPayerAsk } from "../../domain/action/ask.ts";
import { createAwayByItself } from "../../domain/action/away-by-itself.ts";
import { type CarryOutDeps, createCarryOut } from "../../domain/action/carry-out.ts";
import type { About, Outcome } from "../../domain/action/order.ts";
import type { Company, StaffMember } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Confirmation, Letter } from "../../domain/letters/letter.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { Journal, LetterBook } from "../../domain/ports.ts";
import { plusMilliseconds } from "../../domain/time/instant.ts";
import type { AskedInNote } from "../../domain/words/read-note.ts";
import { readAsked } from "./read-asked.ts";

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

export function createDoWhatStaffAsk(deps: DoWhatStaffAskDeps) {
  const { letters, letterQueue, journal } = deps;
  const carryOut = createCarryOut(deps);
  const awayByItself = createAwayByItself(deps);

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
    const asked = readAsked({ contact, letter, calendar: company.calendar });
    const outcomes = await carryOutAll(asked, { contact, company, from, member, letter });
    if (outcomes.length > 0 || asked.notUnderstood.length > 0) {
      await confirm({ contact, company, from, member, letter }, asked, outcomes);
    }
  };

  async function carryOutAll({ asks, ofNothing }: AskedInNote, command: Command): Promise<Outcome[]> {
    const { contact, member } = command;
    const outcomes = ofNothing.map(withoutThing);
    // One after the other, as they stand there: a later word finds what an earlier one did.
    for (const [index, ask] of asks.entries()) {
      const outcome = await carryOut({
        deedId: `d-${contact.contactId}-${index}`,
        staffId: member?.id,
        ask,
        about: aboutWhat(ask, command),
        at: contact.at,
        letterId: contact.answersLetter,
        confirmationId: confirmationIdOf(contact),
      });
      journal.info("done what staff asked", { contactId: contact.contactId, does: ask.does, is: outcome.is });
      outcomes.push(outcome);
    }
    return outcomes;
  }

  /** One answer to each mail, to the address that wrote it, which is the company's. */
  async function confirm(
    command: Command,
    { asks, notUnderstood }: AskedInNote,
    outcomes: Outcome[],
  ): Promise<void> {
    const { contact, company, from, member } = command;
    const letter: Confirmation = {
      kind: "confirmation",
      letterId: confirmationIdOf(contact),
      state: "waiting",
      contactId: contact.contactId,
      to: from,
      staffId: member?.id,
      language: member?.language ?? company.languages[0],
      subject: contact.subject,
      inReplyTo: contact.messageId,
      about: theOne(asks.map((ask) => aboutWhat(ask, command))),
      outcomes,
      notUnderstood,
      madeAt: contact.at,
      attempt: 0,
      dueAt: plusMilliseconds(contact.at, PICKED_UP),
    };
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
  }
}

const confirmationIdOf = ({ contactId }: Contact): string => `confirm-${contactId}`;

/** A word that answers a letter of ours, in a mail that answers none. */
function withoutThing(ask: Ask): Outcome {
  const item = "item" in ask ? ask.item : undefined;
  return { does: ask.does, item, is: "not-possible", why: "no-thing" };
}

/** A note is about the customer whose mail it passes on, if any. */
function aboutWhat(ask: Ask, { contact, letter }: Command): About | undefined {
  const { contactId, customerId } = contact;
  if (letter !== undefined && letter.kind !== "ledger-ask") return aboutOf(letter, ask);
  // Of a payer that nothing else names, the subject of the note may be the name.
  const named = isPayerAsk(ask) && customerId === undefined ? contact.subject : undefined;
  return { contactId, customerId, named };
}

/** What all of them are about; undefined when that is not one thing. */
function theOne(abouts: readonly (About | undefined)[]): About | undefined {
  const [first, ...others] = abouts;
  return others.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
