/**
 * Keeps personal words from places where nobody would look for them again. A line that begins with "personligt" or "glöm
 * personligt" is read as that, or it is nothing: it is not quoted in an answer, and not kept as the text of a contact, since
 * neither is erased when somebody asks for it to be forgotten. So is whatever stands behind "personligt:" elsewhere in a
 * line, and what right below it speaks of anything that is never noted. Pure; linear in the text.
 */
import type { RelationNotUnderstood } from "../action/relation-ask.ts";
import { asksToForget } from "./asks-to-forget.ts";
import { afterPrefixes } from "./customer-named.ts";
import { LONGEST_LINE } from "./mail-lines.ts";
import { personalLinesIn } from "./personal-lines.ts";
import { type PersonalWord, personalWordIn } from "./personal-word.ts";
import { notFollowed } from "./relation-asked.ts";

export interface PersonalAside {
  /** With the lines that are read as personal notes, and without the others. */
  readonly text: string;
  /** A line each, of which nothing but the word is quoted. */
  readonly notUnderstood: readonly RelationNotUnderstood[];
}

/** In a note, numbers in front of a word are those of no letter. */
export function personalAside(text: string, { isNote }: { readonly isNote: boolean }): PersonalAside {
  const lines = text.split("\n");
  const parts = personalLinesIn(lines, { isNote }).filter(({ is }) => is !== "note" && is !== "forget");
  if (parts.length === 0) return { text, notUnderstood: [] };
  const left = new Map<number, string | undefined>();
  for (const { at, used, from } of parts) {
    const before = (lines[at] ?? "").trim().slice(0, from).trim();
    left.set(at, /\p{L}/u.test(before) ? before : undefined);
    for (let below = at + 1; below < at + used; below += 1) left.set(below, undefined);
  }
  return {
    text: lines.flatMap((line, at) => (left.has(at) ? (left.get(at) ?? []) : [line])).join("\n"),
    notUnderstood: parts.map(({ is, at, from, word }) => {
      if (is === "asks-to-forget") return notFollowed(word, "maybe-forget");
      if (is === "below") return notFollowed(`${word}: …`, "never-noted");
      return notFollowed((lines[at] ?? "").trim().slice(from, LONGEST_LINE), "maybe-personal");
    }),
  };
}

/** Of a subject: what stands before it. */
export function subjectWithoutPersonal(subject: string): string {
  const word = wordInSubject(subject);
  return word === undefined ? subject : subject.slice(0, word.from).trim();
}

/** Of a subject above a text: a personal note is a line of the mail, and not its subject, so it is asked back. */
export function personalInSubject(subject: string): readonly RelationNotUnderstood[] {
  const line = subject.slice(0, LONGEST_LINE);
  const word = wordInSubject(line);
  if (word !== undefined) return [notFollowed(line.slice(word.from), "maybe-personal")];
  return asksToForget(line) ? [notFollowed(line, "maybe-forget")] : [];
}

/** Also behind "Re:". */
function wordInSubject(subject: string): PersonalWord | undefined {
  const line = subject.slice(0, LONGEST_LINE).trimEnd();
  const own = afterPrefixes(line);
  const from = line.length - own.length;
  const word = line.endsWith(own) ? personalWordIn(own) : personalWordIn(line);
  return word && { ...word, from: word.from + from, until: word.until + from };
}
