/**
 * A note of staff as the contact log keeps it once it was read: without personal words, so that what was refused, or is
 * erased later, stands in no table. Of such a line its word is left, "personligt: …", and of others that speak of what is
 * never noted, "…". A mail that others may see is theirs, and stays as it came. Pure; linear in the text.
 */
import type { Contact } from "../contact/contact.ts";
import { refusedPersonal } from "../relation/personal-rule.ts";
import { personalWordIn, quotable } from "./personal-word.ts";
import { relationLineIn } from "./relation-line.ts";
import { tokensOf } from "./tokens.ts";

type Written = Pick<Contact, "subject" | "text" | "aboveQuotes">;

const LONGEST_LINE = 500;

/** `refused` leaves what may still be noted, once its customer is known. */
export function withoutPersonalWords<C extends Written>(note: C, which: "all" | "refused"): C {
  const { subject, text, aboveQuotes } = note;
  const cut = aboveQuotes ?? text.length;
  const [above, below] = [text.slice(0, cut), text.slice(cut)].map((part) => cleared(part, which));
  if (above === undefined || below === undefined) return note;
  return {
    ...note,
    subject: cleared(subject, which),
    text: above + below,
    ...(aboveQuotes !== undefined && { aboveQuotes: above.length }),
  };
}

function cleared(text: string, which: "all" | "refused"): string {
  /** Whether the line above it was one, as far down as no line is empty. */
  let isBelow = false;
  return text
    .split("\n")
    .map((line) => {
      if (line.trim() === "") isBelow = false;
      const isPersonal = personalWordIn(line.slice(0, LONGEST_LINE)) !== undefined;
      isBelow ||= isPersonal;
      if (isPersonal) return which === "all" || isRefused(line) ? quotable(line) : line;
      return (isBelow || isNoted(line)) && isRefused(line) ? "…" : line;
    })
    .join("\n");
}

const isRefused = (line: string): boolean => refusedPersonal(line) !== undefined;

/** "Milstolpe: …", "nivå: …": their words are held to the same rule. */
const isNoted = (line: string): boolean => {
  const text = line.slice(0, LONGEST_LINE).trim();
  return relationLineIn({ text, tokens: tokensOf(text) }, 0) !== undefined;
};
