/**
 * The note of a contact: what a colleague wrote of a call or a meeting in a mail to the logging address alone. The first
 * line, or the subject, says what it was; what stands below it is the text, and of a yearly talk the minutes. What is only
 * intended is no contact and asked back. Lines that ask for something (`nästa: …`, `lovar: …`) are left to their readers.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { cleanText } from "../mail/clean-text.ts";
import { afterPrefixes } from "./customer-named.ts";
import { howInTouch, mentionsWay } from "./how-in-touch.ts";
import { has } from "./is-really-done.ts";
import { INTENTIONS } from "./known-words.ts";
import { endOfText, isCourtesy } from "./mail-lines.ts";
import { metInLine, type ReadMet } from "./met-in-line.ts";
import { payerLineIn } from "./payer-line.ts";
import { perhapsMeant } from "./perhaps-meant.ts";
import { phraseAt } from "./phrases.ts";
import { colonWordAt } from "./read-colon-line.ts";
import { afterBullet } from "./read-note.ts";
import { relationLineIn } from "./relation-line.ts";
import { notFollowed } from "./relation-asked.ts";
import { PRESENT } from "./relation-words/known-relation-words.ts";
import { saidAhead } from "./said-ahead.ts";
import type { Reading } from "./said-day.ts";
import { tellsOfContact } from "./tells-of-contact.ts";
import { tokensOf } from "./tokens.ts";
import { andBelow } from "./who-was-there.ts";

export type MetAsk = Extract<RelationAsk, { does: "met" }>;

export interface NoteOfContact {
  /** Absent when nothing was noted, or it is asked back. */
  readonly met?: MetAsk | undefined;
  /** Talks that it says were booked. */
  readonly booked: readonly RelationAsk[];
  /** The note says how they were in touch. When it does not, a contact is but assumed from there being a note. */
  readonly isSaid: boolean;
  /** Or it gives any other sign of one. What gives none is kept, and counts for nothing until somebody says so. */
  readonly isTold: boolean;
  readonly notUnderstood: readonly RelationNotUnderstood[];
  /** As it was written, for `customerNamedIn`. */
  readonly firstLine: string;
}

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const LONGEST_WHAT = 120;
const MOST_LINES = 500;

export function readNoteOfContact(
  text: string,
  subject: string | undefined,
  reading: Reading,
): NoteOfContact {
  const lines = notedLines(text);
  const firstLine = lines.find((line) => line !== "") ?? "";
  const about = subject === undefined ? "" : afterPrefixes(subject);
  const below = lines.slice(lines.indexOf(firstLine) + 1);
  const second = below.find((line) => line !== "" && !isAlmostOurs(line)) ?? "";
  const told = [
    { line: firstLine, below },
    { line: about, below: lines },
    { line: second, below: below.slice(below.indexOf(second) + 1) },
  ].filter(({ line }) => line !== "");
  const read = told.map((each) => ({
    ...each,
    what: withoutCustomer(each.line),
    met: metInLine(withoutCustomer(each.line), reading),
  }));
  const found = read.find(({ met, what }) => !isAssumed(met) && !isOfOthers(met, what)) ?? read[0];
  if (found === undefined || (firstLine === "" && isAssumed(found.met))) {
    return { isSaid: false, isTold: false, booked: [], notUnderstood: [], firstLine };
  }
  const ahead = saidAhead(found.what, reading);
  if ("why" in found.met) {
    const promises = ahead.notUnderstood.filter(({ why }) => why === "maybe-promise");
    const unclear = promises.length > 0 ? promises : [notFollowed(found.line, found.met.why)];
    return {
      isSaid: false,
      isTold: false,
      booked: ahead.asks,
      notUnderstood: ahead.asks.length > 0 ? [] : unclear,
      firstLine,
    };
  }
  const skipped = below.slice(0, below.indexOf(second)).filter((line) => line !== "");
  const above = found.line === second ? [...(isName(firstLine) ? [] : [firstLine]), ...skipped] : [];
  const signs = [found.what, withoutCustomer(about), ...lines];
  const note = {
    ...noted(found.what, [...above, ...found.below], found.met.met, firstLine),
    isTold: found.met.met.isSaid || tellsOfContact(signs),
  };
  const beneath = note.met?.talk === undefined ? saidAhead(found.below.join("\n"), reading) : undefined;
  return {
    ...note,
    booked: [...ahead.asks, ...(beneath?.asks ?? [])],
    notUnderstood:
      note.met?.talk === undefined
        ? [...note.notUnderstood, ...ahead.notUnderstood, ...(beneath?.notUnderstood ?? [])]
        : note.notUnderstood,
  };
}

/** "Förslag LED i hallen", "nästa steg: …": what may be a line of its own tells of no contact. */
const isAlmostOurs = (line: string): boolean => perhapsMeant(line, () => undefined) !== undefined;

const MOST_LONE_WORDS = 5;

/** "Björkholm Kök": nothing but whom it is about. */
function isName(line: string): boolean {
  return line.split(/\s+/).length <= MOST_LONE_WORDS && isAssumedHow(line);
}

const isAssumed = (read: ReadMet): boolean => "met" in read && !read.met.isSaid && read.met.on === undefined;

/** "Hon vill ha nya priser": what is to come, but nothing of ours that people will be in touch. */
function isOfOthers(read: ReadMet, line: string): boolean {
  const tokens = tokensOf(line.slice(0, LONGEST_LINE));
  return "why" in read && read.why === "not-yet" && !mentionsWay(tokens) && !has(INTENTIONS, tokens);
}

function noted(
  what: string,
  below: readonly string[],
  { isSaid, talk, with: names, mentioned, inflected, ...met }: Extract<ReadMet, { met: unknown }>["met"],
  firstLine: string,
): Omit<NoteOfContact, "booked" | "isTold"> {
  const who = { with: names, mentioned, inflected };
  // What is too long for a line is kept whole with the text.
  const isLong = what.length > LONGEST_WHAT && talk === undefined;
  const beneath = [...(isLong ? [what] : []), ...below].join("\n").trim();
  const text = beneath === "" && talk ? afterFirstSentence(what) : beneath;
  const isHeld = talk !== undefined && text !== "";
  return {
    met: {
      does: "met",
      ...met,
      ...andBelow(who, below),
      what: what.slice(0, LONGEST_WHAT),
      ...(text !== "" && { text }),
      ...(isHeld && { talk }),
    },
    isSaid,
    notUnderstood: talk !== undefined && !isHeld ? [notFollowed(what, "no-minutes")] : [],
    firstLine,
  };
}

const FEWEST_MINUTES = 3;

/** "Utvärderingssamtal med Karin: nöjd med leveranserna, vill ha snabbare svar". */
function afterFirstSentence(what: string): string {
  const end = /[.:!–—]\s|\s-\s|,\s/.exec(what);
  const rest = end === null ? "" : what.slice(end.index + end[0].length).trim();
  return rest.split(/\s+/).length >= FEWEST_MINUTES ? rest : "";
}

/** The lines of the note, without greeting, signature, quotes, and those that ask for something. */
export function notedLines(text: string): string[] {
  const all = cleanText(text.slice(0, LONGEST_TEXT).normalize("NFC"))
    .split("\n")
    .slice(0, MOST_LINES)
    .map((line) => line.trim());
  const quote = all.findIndex((line) => line.startsWith(">"));
  return all
    .slice(0, quote === -1 ? endOfText(all) : Math.min(quote, endOfText(all)))
    .filter((line) => !isCourtesy(line) && !asksForSomething(line));
}

export function asksForSomething(line: string): boolean {
  const text = line.slice(0, LONGEST_LINE);
  const tokens = tokensOf(text);
  const from = afterBullet(tokens);
  return (
    colonWordAt(tokens, from) !== undefined ||
    relationLineIn({ text, tokens }, 0)?.hasColon === true ||
    payerLineIn({ text, tokens }, 0)?.hasColon === true
  );
}

const MOST_NAME_WORDS = 6;

/** "Björkholm: ringde Karin": what stands before the colon is whom it is about, unless it says how. */
function withoutCustomer(line: string): string {
  const colon = line.search(/:\s/);
  if (colon < 1) return line;
  const [before, after] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  const isName = before.split(/\s+/).length <= MOST_NAME_WORDS && isAssumedHow(before);
  return isName && after !== "" ? after : line;
}

function isAssumedHow(words: string): boolean {
  const tokens = tokensOf(words);
  return howInTouch(tokens) === undefined && phraseAt(PRESENT, tokens, 0) === undefined;
}
