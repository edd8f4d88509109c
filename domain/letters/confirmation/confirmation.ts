/**
 * The answer to a staff member's words: what was done, what could not be, and what was not understood, with words that
 * would have been. Quoted lines are cleaned and cut, and there are only so many of them.
 */
import type { NotUnderstood } from "../../action/ask.ts";
import type { Outcome } from "../../action/order.ts";
import type { StaffMember } from "../../company.ts";
import { cleanLine } from "../../mail/header-text.ts";
import { firstNameOf } from "../first-name.ts";
import { replySubject } from "../reply-subject.ts";
import { TEXTS } from "../texts/by-language.ts";
import { CONFIRMATION_TEXTS } from "../texts/confirmation/by-language.ts";
import { wrap } from "../wrap.ts";
import { asText, type WrittenLetter } from "../written-letter.ts";
import { outcomeLines, type Saying } from "./outcome-words.ts";

/** Nobody's words make the text longer than this in UTF-8. */
export const MOST_CONFIRMATION_BYTES = 49_152;

const MOST_LINES = 40;
const MOST_NOT_UNDERSTOOD = 10;
const LONGEST_LINE = 120;

export interface ConfirmationInput extends Saying {
  /** Undefined for a shared address, or a colleague whom the settings do not name. */
  readonly staff: Pick<StaffMember, "name"> | undefined;
  /** Of the mail that is answered. */
  readonly subject?: string | undefined;
  readonly outcomes: readonly Outcome[];
  readonly notUnderstood: readonly NotUnderstood[];
}

export function confirmation(input: ConfirmationInput): WrittenLetter {
  const { language, outcomes, notUnderstood } = input;
  const { confirmation: texts } = CONFIRMATION_TEXTS[language];
  const name = input.staff === undefined ? undefined : firstNameOf(input.staff);
  const lines = outcomes.flatMap((outcome) => outcomeLines(outcome, input)).slice(0, MOST_LINES);
  const unclear = notUnderstood
    .slice(0, MOST_NOT_UNDERSTOOD)
    .map(({ line, why }) => texts.notUnderstood[why](cleanLine(line, LONGEST_LINE)));
  const failed = outcomes.some((outcome) => outcome.is === "not-possible" && outcome.why === "no-thing");
  const isUndoable = outcomes.some(({ is, does }) => is === "done" && does !== "undo");
  return {
    language,
    subject: replySubject(input.subject ?? "") ?? texts.subject,
    text: asText([
      TEXTS[language].greeting(name),
      ...bullets(texts.intro, lines),
      ...bullets(texts.notUnderstoodIntro, unclear),
      ...(unclear.length > 0 || failed ? [[texts.examplesIntro, wrap(texts.examples)].join("\n")] : []),
      ...(isUndoable ? [wrap(texts.undo)] : []),
    ]),
  };
}

function bullets(intro: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[wrap(intro), ...lines.map((line) => wrap(line, "• "))].join("\n")];
}
