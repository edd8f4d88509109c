/**
 * Whether a mail only says thanks or "agreed", in any of the five languages. Every word of it must be known, as one of
 * thanks or consent, what the thanks are for, a greeting, or the closing with its name: what is not understood might be
 * a wish or a complaint ("tack för leveransen den kom trasig"), and then it is not a thank-you. "Tack, men …", a
 * question, a number or a day is never one. Linear time.
 */
import { isPhoneLine } from "./quotes/signature.ts";
import {
  BUTS,
  CALLS,
  CLOSINGS,
  CONSENT,
  FOR_WHAT,
  FOR_WHAT_WHOLE,
  GREETINGS,
  THANKS,
} from "./thanks-words.ts";

/** Longer mails say more than thanks; with their signature. Looked at before anything else: most mails are longer. */
const LONGEST_TEXT = 600;
const MOST_WORDS = 15;

/** "Med vänlig hälsning" needs three; a name as many. */
const LONGEST_PHRASE = 4;

/** `text` is what is new in the mail, `signature` what stands below its two dashes: people write there, too. */
export function isThanks(
  text: string,
  { attachments, signature = "" }: { readonly attachments: readonly unknown[]; readonly signature?: string },
): boolean {
  const all = `${text}\n${signature}`;
  if (attachments.length > 0 || all.length > LONGEST_TEXT || /[?？]/.test(all)) return false;
  const [said, below] = atClosing(text.trim().split(/\n+/));
  const signed = [...below, ...(below.length === 0 ? ["--"] : []), ...signature.split(/\n+/)];
  // A bare name may stand below: "Tack!" and "Karin".
  const hasName = said.length > 1 && isName(said.at(-1) ?? "");
  const clauses = (hasName ? said.slice(0, -1) : said)
    .flatMap(clausesOf)
    .map(withoutGreeting)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const words = clauses.flat();
  return (
    clauses.length > 0 &&
    clauses.every(isThanking) &&
    signed.every((line, index) => isPhoneLine(line) || isSignatureLine(line, index)) &&
    words.length <= MOST_WORDS &&
    !words.some((word) => BUTS.has(word)) &&
    // Numbers, dates, times, amounts, addresses.
    !/[\d@]|https?:/.test(said.join("\n"))
  );
}

/** The lines before "Mvh" and those from there on. */
function atClosing(lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = lines.findIndex((line, index) => index > 0 && closingLength(wordsOf(line)) > 0);
  return at === -1 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
}

function clausesOf(line: string): string[] {
  return line.split(/[.,;:!–—()]+/);
}

/** "Hej Karin" becomes nothing, "Hej tack" becomes "tack". */
function withoutGreeting(clause: string): string {
  const [first, ...rest] = clause.trim().split(/\s+/);
  if (!GREETINGS.has(first?.toLowerCase() ?? "")) return clause;
  return isName(rest.join(" ")) ? "" : rest.join(" ");
}

function wordsOf(clause: string): string[] {
  return clause.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** "Tack", "tack för hjälpen", "låter bra": but not "tack ring mig", nor "bra dörrar". */
function isThanking(words: readonly string[]): boolean {
  if (CONSENT.has(words.join(" ")) || THANKS.has(words.join(" "))) return true;
  for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
    const rest = words.slice(length);
    if (
      THANKS.has(words.slice(0, length).join(" ")) &&
      (FOR_WHAT_WHOLE.has(rest.join(" ")) || rest.every((word) => FOR_WHAT.has(word)))
    )
      return true;
  }
  return false;
}

/** "Karin", "Karin Ek". */
function isName(line: string): boolean {
  return /^[-/\s]*(?:\p{Lu}[\p{Ll}'’.]*[-\s]*){1,4}$/u.test(line.slice(0, 60)) && !isThanking(wordsOf(line));
}

/** The closing itself, a name, a firm, an address, "mobil 070-000 00 00": no line that could be a sentence. */
function isSignatureLine(line: string, index: number): boolean {
  const words = line.replace(/\S*@\S*|www\.\S*/g, "").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const rest = words.slice(index === 0 ? closingLength(words.map((word) => word.toLowerCase())) : 0);
  const label = index > 0 && /[\d@]/.test(line) ? 1 : 0;
  // A whole word of capitals may be shouted; "AB" and "OYJ" are firms.
  const isCall = words.some((word) => CALLS.has(word.toLowerCase()));
  return !isCall && rest.slice(label).every((word) => /^\p{Lu}(?:\p{Ll}+|\p{Lu}{0,2})$/u.test(word));
}

/** How many words of the line are its closing. */
function closingLength(words: readonly string[]): number {
  return [3, 2, 1].find((length) => CLOSINGS.has(words.slice(0, length).join(" "))) ?? 0;
}
