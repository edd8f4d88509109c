/** What a word in answer to one of our letters is about: what the letter speaks of, or the line whose number is named. Pure. */
import type { Letter, MorningLetter } from "../letters/letter.ts";
import type { PayerFacts } from "../letters/payer-letters.ts";
import type { Ask } from "./ask.ts";
import type { About } from "./order.ts";

/** Undefined when the letter speaks of nothing, or of several things and the word names none of them. */
export function aboutOf(letter: Letter, ask: Ask): About | undefined {
  if (letter.kind === "morning") return lineOf(letter, "item" in ask ? ask.item : undefined);
  if (letter.kind === "confirmation") return letter.about;
  if (letter.kind === "acknowledgement") return { promiseId: letter.promiseId, contactId: letter.contactId };
  if (letter.kind === "alert" || letter.kind === "hand-over") return { promiseId: letter.promiseId };
  if (letter.kind === "payer-alert") return aboutPayer(letter.payer);
  if (letter.kind === "payer-list") {
    const item = "item" in ask ? ask.item : undefined;
    const payer = letter.payers[(item ?? (letter.payers.length === 1 ? 1 : 0)) - 1];
    return payer && aboutPayer(payer);
  }
  return undefined;
}

const aboutPayer = ({ accountId, customerId }: PayerFacts): About => ({ accountId, customerId });

/** Where there is only one line it needs no number. */
function lineOf({ lines }: MorningLetter, item: number | undefined): About | undefined {
  const meant = item ?? (lines.length === 1 ? 1 : undefined);
  return meant === undefined ? undefined : lines[meant - 1]?.about;
}
