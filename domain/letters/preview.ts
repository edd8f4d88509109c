/**
 * What the owner gets in place of a letter to a customer while `letters` is `preview`: a few words in the owner's
 * language that nothing was sent, to whom it would have gone and how to switch it on, and below them the letter as
 * the customer would have read it.
 */
import type { StaffMember } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import { firstNameOf } from "./first-name.ts";
import { TEXTS } from "./texts/by-language.ts";
import { wrap } from "./wrap.ts";
import { asText, type WrittenLetter } from "./written-letter.ts";

const LONGEST_SUBJECT = 200;
const LONGEST_ADDRESS = 254;
const RULE = "-".repeat(40);

export interface PreviewInput {
  readonly letter: WrittenLetter;
  /** The customer's address. */
  readonly wouldHaveGoneTo: string;
  readonly owner: Pick<StaffMember, "name" | "language">;
  /** A person has sent it: it answers no mail. */
  readonly byOrder?: true | undefined;
}

export function preview({ letter, wouldHaveGoneTo, owner, byOrder }: PreviewInput): WrittenLetter {
  const { greeting, preview: texts } = TEXTS[owner.language];
  const to = cleanLine(wouldHaveGoneTo, LONGEST_ADDRESS);
  return {
    language: owner.language,
    subject: cleanLine(texts.subject(to, letter.subject), LONGEST_SUBJECT),
    text: asText([
      greeting(firstNameOf(owner)),
      ...(byOrder === true
        ? [wrap(texts.notSentByOrder(to))]
        : [wrap(texts.notSent(to)), wrap(texts.switchOn)]),
      RULE,
      wrap(texts.subjectLine(letter.subject)),
      letter.text.trimEnd(),
    ]),
  };
}
