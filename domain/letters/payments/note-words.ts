/** What staff noted of a customer's payments and what still stands, in a sentence. What was written is cleaned and cut. */
import { cleanLine } from "../../mail/header-text.ts";
import { dayWords } from "../../payment/money-words.ts";
import type { StandingNote } from "../../payment/watch/notes-that-stand.ts";
import type { Language } from "../language.ts";
import { PAYMENTS_STAFF_TEXTS } from "../texts/payments-alert/by-language.ts";

const LONGEST = { invoice: 50, reason: 120 };

export function noteWords(note: StandingNote, language: Language): string {
  const { line } = PAYMENTS_STAFF_TEXTS[language];
  const invoice = cleanLine(note.invoice ?? "", LONGEST.invoice) || undefined;
  const day = (on: string): string => dayWords(on, language);
  switch (note.says) {
    case "decided":
      return line.decided(line.decisions[note.decision], day(note.lookAgainOn));
    case "promised":
      return line.promised({ by: day(note.by), invoice });
    case "disputed":
      return line.disputed({ from: day(note.from), invoice });
    case "exempt":
      return line.exempt({
        ...{ until: day(note.until), invoice },
        reason: cleanLine(note.reason, LONGEST.reason),
      });
  }
}
