/**
 * Keeps personal words from places where nobody would look for them again. A line that begins with "personligt" or "glöm
 * personligt" is read as that, or it is nothing: it is not quoted in an answer, and not kept as the text of a contact, since
 * neither is erased when somebody asks for it to be forgotten. So is whatever stands behind "personligt:" elsewhere in a
 * line, and what right below it speaks of anything that is never noted. Pure; linear in the text.
 */
import type { RelationNotUnderstood } from "../action/relation-ask.ts";
import { refusedPersonal } from "../relation/personal-rule.ts";
import { howInTouch } from "./how-in-touch.ts";
import { afterGreeting, endOfText } from "./mail-lines.ts";
import { isPersonalLine, personalWordIn } from "./personal-word.ts";
import { asksForSomething } from "./read-note-of-contact.ts";
import { notFollowed } from "./relation-asked.ts";
import { relationLineIn } from "./relation-line.ts";
import { saidWords } from "./said-words.ts";
import { tokensOf } from "./tokens.ts";

const LONGEST_LINE = 500;

export interface PersonalAside {
  /** With the lines that are read as personal notes, and without the others. */
  readonly text: string;
  /** A line each, of which nothing but the word is quoted. */
  readonly notUnderstood: readonly RelationNotUnderstood[];
}

/** In a note, numbers in front of a word are those of no letter. */
export function personalAside(text: string, { isNote }: { readonly isNote: boolean }): PersonalAside {
  const lines = text.split("\n");
  const end = endOfText(lines);
  const notUnderstood: RelationNotUnderstood[] = [];
  /** The word of the line above, as far down as no line is empty. */
  let above: string | undefined;
  const kept = lines.flatMap((written, at) => {
    const line = written.slice(0, LONGEST_LINE).trim();
    const word = line.startsWith(">") ? undefined : personalWordIn(line);
    if (word === undefined) {
      if (line === "") above = undefined;
      if (above === undefined || !goesOnPrivately(line)) return [written];
      notUnderstood.push(notFollowed(`${above}: …`, "maybe-personal"));
      return [];
    }
    above = line.slice(word.from, word.until);
    if (at < end && isRead(line, isNote)) return [written];
    notUnderstood.push(notFollowed(line.slice(word.from), "maybe-personal"));
    const before = line.slice(0, word.from).trim();
    return /\p{L}/u.test(before) ? [before] : [];
  });
  const isAll = notUnderstood.length === 0 && kept.length === lines.length;
  return { text: isAll ? text : kept.join("\n"), notUnderstood };
}

/** Of a subject: what stands before it. */
export function subjectWithoutPersonal(subject: string): string {
  const word = personalWordIn(subject.slice(0, LONGEST_LINE));
  return word === undefined ? subject : subject.slice(0, word.from).trim();
}

/** Of a subject above a text: a personal note is a line of the mail, and not its subject, so it is asked back. */
export function personalInSubject(subject: string): readonly RelationNotUnderstood[] {
  const line = subject.slice(0, LONGEST_LINE);
  const word = personalWordIn(line);
  return word === undefined ? [] : [notFollowed(line.slice(word.from), "maybe-personal")];
}

/** "Personligt: …", also behind a greeting, a bullet or "Björkholm:". */
function isRead(line: string, isNote: boolean): boolean {
  const colon = line.search(/:\s/);
  const after = colon < 1 ? "" : line.slice(colon + 1).trim();
  return [line, after].some((part) => {
    const tokens = tokensOf(part);
    const read = relationLineIn({ text: part, tokens }, afterGreeting(tokens));
    return (
      (read?.word === "personal" || read?.word === "forget-personal") &&
      (read.hasColon || read.isClear) &&
      (!isNote || read.numbers.length === 0)
    );
  });
}

/** "Hon har cancer", right below; not "Ringde Karin, hon är sjuk". */
function goesOnPrivately(line: string): boolean {
  const tokens = tokensOf(line);
  return (
    refusedPersonal(line) !== undefined &&
    !isPersonalLine(line) &&
    typeof howInTouch(tokens) !== "object" &&
    !asksForSomething(line) &&
    saidWords(tokens, 0).length === 0
  );
}
