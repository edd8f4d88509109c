/**
 * The subject of an answer: "Re: " and the subject of the mail, cleaned, with the "Re:", "SV:", "VS:" that mail
 * programs of several languages have piled up taken off. What was forwarded ("VB:", "Fwd:") stays: it is part of
 * what the writer says.
 */
import { cleanLine, cutAtGrapheme } from "../mail/header-text.ts";

const LONGEST_SUBJECT = 120;
const LONGEST_PILE = 400;

/** Reply marks: English, Swedish, Danish and Norwegian, Finnish, German, Dutch; also "Re[2]:" and "Re (3):". */
const PILED_UP = /^(?:(?:re|sv|vs|aw|antw)(?: ?[[(]\d{1,3}[\])])? ?: ?)+/i;

/** Undefined when nothing is left to repeat. */
export function replySubject(subject: string): string | undefined {
  const bare = cleanLine(subject, LONGEST_PILE).replace(PILED_UP, "");
  return bare === "" ? undefined : cutAtGrapheme(`Re: ${bare}`, LONGEST_SUBJECT);
}
