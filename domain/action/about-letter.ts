/** What a word in answer to one of our letters is about: what the letter speaks of, or the line whose number is named. Pure. */
import type { Letter, MorningLetter } from "../letters/letter.ts";
import type { Ask } from "./ask.ts";
import type { About } from "./order.ts";

/** Undefined when the letter speaks of nothing, or of several things and the word names none of them. */
export function aboutOf(letter: Letter, ask: Ask): About | undefined {
  if (letter.kind === "morning") return lineOf(letter, "item" in ask ? ask.item : undefined);
  if (letter.kind === "confirmation") return letter.about;
  if (letter.kind === "acknowledgement") return { promiseId: letter.promiseId, contactId: letter.contactId };
  if (letter.kind === "alert" || letter.kind === "hand-over") return { promiseId: letter.promiseId };
  return undefined;
}

/** Where there is only one line it needs no number. */
function lineOf({ lines }: MorningLetter, item: number | undefined): About | undefined {
  const meant = item ?? (lines.length === 1 ? 1 : undefined);
  return meant === undefined ? undefined : lines[meant - 1]?.about;
}
