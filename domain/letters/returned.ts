/**
 * Tells whoever wrote an answer that it did not go on to the customer, or did not arrive: why, in words, and what to do.
 * Nothing is lost by it. What a stranger wrote in it is cleaned and cut. Pure.
 */
import type { StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import { firstNameOf } from "./first-name.ts";
import type { Language } from "./language.ts";
import type { ReturnedBecause } from "./relay-letters.ts";
import { TEXTS } from "./texts/by-language.ts";
import { RELAY_TEXTS } from "./texts/relay/by-language.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const LONGEST = { address: 254, mailSubject: 120, fact: 300, subject: 200 };

export const MOST_RETURNED_BYTES = 8192;

export interface ReturnedInput {
  readonly language: Language;
  /** Undefined for a colleague whom the settings do not name. */
  readonly staff: Pick<StaffMember, "name"> | undefined;
  /** The customer's address. */
  readonly to: string;
  /** Of the answer. */
  readonly subject: string;
  readonly why: ReturnedBecause;
  readonly fact: string | undefined;
}

export function returned({ language, staff, to, subject, why, fact }: ReturnedInput): WrittenLetter {
  const { greeting } = TEXTS[language];
  const { returned: texts } = RELAY_TEXTS[language];
  const address = cleanLine(to, LONGEST.address);
  const about = cleanLine(subject, LONGEST.mailSubject) || undefined;
  return {
    language,
    subject: cleanLine(texts.subject(address, why), LONGEST.subject),
    text: asText([
      greeting(staff === undefined ? undefined : firstNameOf(staff)),
      wrap(texts.what(address, about, why)),
      wrap(texts.because[why](cleanLine(fact ?? "", LONGEST.fact))),
      wrap(texts.whatToDo[why]),
      wrap(texts.closing),
    ]),
  };
}
