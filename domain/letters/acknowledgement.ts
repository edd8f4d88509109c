/**
 * The answer that a customer gets within minutes: their mail has arrived, and by when they will hear from a person.
 * It promises to be in touch, not to have solved anything, and it is written when it is handed over, so that "today"
 * is true. Everything in it comes from the company's settings, the customer register and the promise; of the mail
 * itself at most the subject, cleaned. A time zone that nobody knows throws a RangeError.
 */
import type { Company } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { Instant } from "../time/instant.ts";
import type { Language } from "./language.ts";
import { sayReplyBy } from "./reply-by-words.ts";
import { replySubject } from "./reply-subject.ts";
import { TEXTS } from "./texts/by-language.ts";
import { NO_BREAK_SPACE, type AcknowledgementTexts } from "./texts/texts.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const LONGEST_NAME = 40;

/** Milliseconds. A letter that arrives closer than this to the time that it tells helps nobody. */
export const LEAST_AHEAD = 15 * 60_000;

export type LetterHead = Pick<
  Company,
  "name" | "country" | "legal" | "privacyUrl" | "urgentPhone" | "calendar"
>;

export interface AcknowledgementInput {
  readonly company: LetterHead;
  readonly language: Language;
  /** As it is stored and watched: rounded up to the half hour. */
  readonly promisedAt: Instant;
  /** When the letter is handed over. */
  readonly saidAt: Instant;
  /** Whether the company is open at `saidAt`. */
  readonly open: boolean;
  /** From the customer register, never the sender's display name. */
  readonly firstName?: string | undefined;
  /** Of the mail it answers; only of an authenticated sender, so that nobody can have us send a stranger their words. */
  readonly subject?: string | undefined;
  /** What the customer may name on the phone. */
  readonly reference: string;
  /** ISO 3166-1 alpha-2, when it is known. */
  readonly readerCountry?: string | undefined;
}

export function acknowledgement(input: AcknowledgementInput): WrittenLetter {
  const { company, language, open, reference } = input;
  const { greeting, acknowledgement: texts } = TEXTS[language];
  const name = cleanLine(input.firstName ?? "", LONGEST_NAME);
  const replyBy = sayReplyBy({
    ...input,
    timeZone: company.calendar.timeZone,
    companyCountry: company.country,
  });
  const phone = phoneAnswered(company, open);

  return {
    language,
    subject: (input.subject === undefined ? undefined : replySubject(input.subject)) ?? texts.subject,
    text: asText([
      greeting(name === "" ? undefined : name),
      wrap(open ? texts.open(replyBy) : texts.closed(replyBy)),
      wrap(phone === undefined ? texts.addMore : `${texts.urgent(phone)} ${texts.addMore}`),
      `${texts.closing}\n${company.name}`,
      [
        wrap(texts.automatic),
        texts.reference(cleanLine(reference, LONGEST_NAME)),
        wrap(legalLine(company, texts)),
        wrap(texts.privacy(company.privacyUrl)),
      ].join("\n"),
    ]),
  };
}

/** The urgent number, kept on one line, if somebody answers it now. */
function phoneAnswered({ urgentPhone }: LetterHead, open: boolean): string | undefined {
  if (urgentPhone === undefined || (urgentPhone.answered === "opening" && !open)) return undefined;
  return urgentPhone.number.replaceAll(" ", NO_BREAK_SPACE);
}

/** What company law wants in a company's letters: name, number and seat. */
export function legalLine(
  { legal, country }: Pick<LetterHead, "legal" | "country">,
  texts: AcknowledgementTexts,
): string {
  return texts.legal(legal.name, texts.numberWord[country], legal.number, legal.seat);
}
