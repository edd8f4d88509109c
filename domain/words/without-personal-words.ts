/**
 * A note of staff as the contact log keeps it once it was read: without what was noted or refused as personal, so that it
 * stands in no table when it is erased later. Of such a line its word is left, "personligt: …", and of others that speak of
 * what is never noted, "…". What was only asked back keeps its words until it is answered, and what a mail that is passed on
 * says is its writer's. A mail that others may see is theirs, and stays as it came. Pure; linear in the text.
 */
import type { Contact } from "../contact/contact.ts";
import { divide } from "../mail/quotes/divide.ts";
import { privateTopicIn } from "../relation/personal-rule.ts";
import { allInSubject } from "./all-in-subject.ts";
import { HELD_TO_RULE } from "./ladder-line.ts";
import { LONGEST_LINE } from "./mail-lines.ts";
import { type PersonalLines, personalLinesIn } from "./personal-lines.ts";
import { quotable } from "./personal-word.ts";
import { relationLineIn } from "./relation-line.ts";
import { tokensOf } from "./tokens.ts";
import { wrappedFrom } from "./wrapped-lines.ts";

type Written = Pick<Contact, "subject" | "text" | "aboveQuotes" | "attachments" | "customerId">;

/**
 * - `private`: what is never noted; what may be noted waits for its customer;
 * - `read`: also what was read as personal, and was kept or refused;
 * - `all`: also what was asked back, once it is answered.
 */
export type WhichWords = "private" | "read" | "all";

/** `isNote`: it answers no letter of ours, so that what it quotes is not read. */
export function withoutPersonalWords<C extends Written>(note: C, which: WhichWords, isNote = true): C {
  const { subject, text, aboveQuotes } = note;
  const cut = aboveQuotes ?? text.length;
  const isInSubject = allInSubject(note) !== note;
  const inText = (part: string, asked: WhichWords): string => cleared(part, asked, { isNote, subject });
  const above = inText(text.slice(0, cut), which);
  // Our own mails that are quoted say again what was noted; those of a customer are none of ours.
  const below = inText(text.slice(cut), isNote && note.customerId !== undefined ? "private" : which);
  return {
    ...note,
    subject: cleared(subject, isInSubject || which === "all" ? which : "private", { isNote, subject: "" }),
    text: above + below,
    ...(aboveQuotes !== undefined && { aboveQuotes: above.length }),
  };
}

function cleared(
  text: string,
  which: WhichWords,
  { isNote, subject }: { readonly isNote: boolean; readonly subject: string },
): string {
  const lines = text.split("\n");
  const own = ownLines(lines, subject);
  const words = own.map(({ line }) => line);
  const left = new Map<number, string>();
  const clear = (at: number, used: number, first: string): void => {
    own.slice(at, at + used).forEach((each, index) => left.set(each.at, index === 0 ? first : "…"));
  };
  for (const part of personalLinesIn(words, { isNote })) {
    const { at, used, is } = part;
    const all = words.slice(at, at + used).join(" ");
    if (isToClear(part, all, which)) clear(at, used, is === "below" ? "…" : quotable(words[at] ?? ""));
  }
  words.forEach((line, at) => {
    const word = heldTo(line);
    const used = word === undefined ? 0 : wrappedFrom(words, at, word);
    if (isPrivate(words.slice(at, at + used).join(" "))) clear(at, used, "…");
  });
  const isOwn = new Set(own.map(({ at }) => at));
  return lines
    .map((line, at) => left.get(at) ?? (isOwn.has(at) && !/^\s*>/.test(line) ? line : quoted(line, which)))
    .join("\n");
}

function isToClear({ is }: PersonalLines, all: string, which: WhichWords): boolean {
  if (is === "below") return true;
  return (which !== "private" && is === "note") || (which === "all" && is === "unclear") || isPrivate(all);
}

/** Of a line that is quoted, its own words where they are those of a personal note. */
function quoted(line: string, which: WhichWords): string {
  const own = line.replace(/^[>\s]+/, "");
  const [part] = personalLinesIn([own.slice(0, LONGEST_LINE)], { isNote: true });
  if (part === undefined || !isToClear(part, own, which)) return line;
  return line.slice(0, line.length - own.length) + quotable(own);
}

/** The lines that are read, each with where it stands; quotes between them part them as an empty line does. */
function ownLines(
  lines: readonly string[],
  subject: string,
): { readonly at: number; readonly line: string }[] {
  let next = 0;
  return divide(lines, subject).own.flatMap((segment, index) => {
    const placed = segment.map((line) => {
      const at = lines.indexOf(line, next);
      next = Math.max(next, at + 1);
      return { at, line };
    });
    return index === 0 ? placed : [{ at: -1, line: "" }, ...placed];
  });
}

const isPrivate = (text: string): boolean => privateTopicIn(text) !== undefined;

/** "Milstolpe: …", "nivå: …": their words are held to the same rule. */
function heldTo(line: string): Parameters<typeof wrappedFrom>[2] {
  const text = line.slice(0, LONGEST_LINE).trim();
  const read = relationLineIn({ text, tokens: tokensOf(text) }, 0);
  return read !== undefined && HELD_TO_RULE.has(read.word) && (read.hasColon || read.isClear)
    ? read.word
    : undefined;
}
