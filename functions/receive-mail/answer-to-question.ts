/**
 * An answer to what we asked back is read as the line that was meant, and of the letter that the first answer was to: its
 * numbers are that letter's. Throws when a port does.
 */
import type { Contact } from "../../domain/contact/contact.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { ContactLog, LetterBook } from "../../domain/ports.ts";
import { answerMeant } from "../../domain/words/answer-to-question.ts";
import { numbersBefore } from "../../domain/words/numbers-before.ts";
import { tokensOf } from "../../domain/words/tokens.ts";
import { isNote } from "./read-asked.ts";

interface Answered {
  readonly contact: Contact;
  readonly letter: Letter | undefined;
}

export interface AnswerToQuestionDeps {
  readonly log: Pick<ContactLog, "find">;
  readonly letters: Pick<LetterBook, "find">;
}

export function createAnswerToQuestion({ log, letters }: AnswerToQuestionDeps) {
  return async ({ contact, letter }: Answered): Promise<Answered> => {
    if (letter?.kind !== "confirmation" || letter.notUnderstood.length === 0) return { contact, letter };
    const own = contact.text.slice(0, contact.aboveQuotes);
    const meant = answerMeant(own, letter.notUnderstood);
    const read = meant === undefined ? contact : { ...contact, text: meant, aboveQuotes: undefined };
    const isOfLine = letter.about === undefined && namesLine(meant ?? own);
    const asked = isOfLine ? await answeredBy(letter.contactId) : undefined;
    return { contact: read, letter: isNote(asked) ? letter : asked };
  };

  async function answeredBy(contactId: string): Promise<Letter | undefined> {
    const first = await log.find(contactId);
    return first?.answersLetter === undefined ? undefined : letters.find(first.answersLetter);
  }
}

const namesLine = (text: string): boolean =>
  text.split("\n").some((line) => numbersBefore(tokensOf(line.slice(0, 100)), 0).numbers.length > 0);
