/**
 * Does what a mail by staff asks for, and answers it with what was done. Only a mail that no customer can see is read for
 * words: one to Handslag's own addresses, beside which an answer to one of our letters may name colleagues. Who wrote it
 * was proved when it was judged; here nothing is believed anew.
 *
 * Safe to repeat: each order has its id from the mail, and the answer is one letter. Throws when a port does.
 */
import { confirmationOfMail } from "../../domain/action/deeds-of-mail.ts";
import type { Ask } from "../../domain/action/ask.ts";
import { createAwayByItself } from "../../domain/action/away-by-itself.ts";
import { type CarryOutDeps, createCarryOut } from "../../domain/action/carry-out.ts";
import type { About, Outcome } from "../../domain/action/order.ts";
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Confirmation } from "../../domain/letters/letter.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { Journal, LetterBook } from "../../domain/ports.ts";
import { plusMilliseconds } from "../../domain/time/instant.ts";
import { subjectWithoutPersonal } from "../../domain/words/personal-line.ts";
import { createAnswerToQuestion } from "./answer-to-question.ts";
import { createErasePersonal } from "./erase-personal.ts";
import { type Command, createWorkAsked, type Work } from "./work-asked.ts";

/** When the sweep looks whether the answer was picked up. */
const PICKED_UP = 10 * 60_000;

export interface DoWhatStaffAskDeps extends CarryOutDeps {
  readonly letters: LetterBook;
  readonly journal: Journal;
}

export function createDoWhatStaffAsk(deps: DoWhatStaffAskDeps) {
  const { letters, letterQueue, journal } = deps;
  const carryOut = createCarryOut(deps);
  const awayByItself = createAwayByItself(deps);
  const workAsked = createWorkAsked(deps);
  const erasePersonal = createErasePersonal(deps);
  const meantBy = createAnswerToQuestion(deps);

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
    if (contact.onlyForUs !== true || contact.wordsErased === true || letter?.kind === "ledger-read") return;
    const command = { contact, company, from, member, letter };
    const work = await workAsked({ ...command, ...(await meantBy(command)) });
    const outcomes = await carryOutAll(work, command);
    if (outcomes.length > 0 || work.notUnderstood.length > 0) await confirm(command, work, outcomes);
    await erasePersonal(command, work, outcomes);
  };

  async function carryOutAll(
    { toDo, ofNothing }: Work,
    { contact, member, letter }: Command,
  ): Promise<Outcome[]> {
    const outcomes = ofNothing.map(withoutThing);
    // One after the other, as they stand there: a later word finds what an earlier one did.
    for (const each of toDo) {
      const outcome = await carryOut({
        ...each,
        staffId: member?.id,
        letterId: contact.answersLetter,
        confirms: letter?.kind === "agenda-draft" ? letter.confirms : undefined,
        confirmationId: confirmationOfMail(contact.contactId),
      });
      const { does } = each.ask;
      journal.info("done what staff asked", { contactId: contact.contactId, does, is: outcome.is });
      outcomes.push(outcome);
    }
    return outcomes;
  }

  /** One answer to each mail, to the address that wrote it, which is the company's. */
  async function confirm(
    { contact, company, from, member }: Command,
    { toDo, notUnderstood, asksOf }: Work,
    outcomes: Outcome[],
  ): Promise<void> {
    const letter: Confirmation = {
      kind: "confirmation",
      letterId: confirmationOfMail(contact.contactId),
      state: "waiting",
      contactId: contact.contactId,
      to: from,
      staffId: member?.id,
      language: member?.language ?? company.languages[0],
      subject: subjectWithoutPersonal(contact.subject),
      inReplyTo: contact.messageId,
      about: toDo.length === 0 ? asksOf : withTalk(theOne(toDo.map(({ about }) => about)), outcomes),
      outcomes,
      notUnderstood,
      madeAt: contact.at,
      attempt: 0,
      dueAt: plusMilliseconds(contact.at, PICKED_UP),
    };
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
  }
}

/** A word that answers a letter of ours, in a mail that answers none. */
function withoutThing(ask: Ask): Outcome {
  const item = "item" in ask ? ask.item : undefined;
  return { does: ask.does, item, is: "not-possible", why: "no-thing" };
}

/** With the talk whose time they confirm, when that is one. */
function withTalk(about: About | undefined, outcomes: readonly Outcome[]): About | undefined {
  const [talkId, ...others] = new Set(outcomes.flatMap(({ relation }) => relation?.talkId ?? []));
  return about === undefined || talkId === undefined || others.length > 0 ? about : { ...about, talkId };
}

/** What all of them are about; undefined when that is not one thing. */
function theOne(abouts: readonly (About | undefined)[]): About | undefined {
  const [first, ...others] = abouts;
  return others.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
