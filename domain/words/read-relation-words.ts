/**
 * What staff say of a relation, in any of the five languages: "nästa: 12 januari", "4 bokat: tis 12/1 kl 10, hos kunden",
 * "klart, ringde Karin", "lägg till: priserna i höst". It takes the lines that are about a relation out of a mail and leaves
 * the others to whoever reads them. Linear in the mail; nothing throws.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import type { Line } from "./line-read.ts";
import { endOfText, LONGEST_LINE } from "./mail-lines.ts";
import { asksForSomething, type MetAsk, readNoteOfContact } from "./read-note-of-contact.ts";
import { namesLine } from "./numbered-lines.ts";
import { numbersBefore } from "./numbers-before.ts";
import { type Place, type ReadLines, readRelationLine } from "./read-relation-line.ts";
import { type AboutLine, notFollowed, type RelationAsked, type RelationMail } from "./relation-asked.ts";
import { relationLineIn } from "./relation-line.ts";
import type { Reading } from "./said-day.ts";
import { saidByOthersFrom } from "./said-by-others.ts";
import { saidWords } from "./said-words.ts";
import { ENDS, type LineText, piecesOf, textOf } from "./text-below.ts";
import { tokensOf } from "./tokens.ts";

const LONGEST_TEXT = 20_000;
const MOST_LINES = 500;

export function readRelationWords(
  text: string,
  reading: Reading,
  where: RelationMail,
  aboutLine: AboutLine = () => undefined,
): RelationAsked {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .split("\n")
    .slice(0, MOST_LINES)
    .flatMap(piecesOf);
  const own = lines.slice(0, endOfText(lines));
  const place: Omit<Place, "addsBelow"> = {
    reading,
    where,
    aboutLine,
    texts: textsOf(own, where, aboutLine),
  };
  const others = saidByOthersFrom(own.map((line) => lineOf(line)));
  const [asks, notUnderstood, rest]: [RelationAsk[], RelationNotUnderstood[], string[]] = [[], [], []];
  let addsBelow = false;
  const all = new Set<Done>();
  let done: Done | undefined;
  for (let at = 0; at < lines.length;) {
    const found: ReadLines | undefined =
      at < own.length ? readRelationLine(own, at, { ...place, addsBelow }) : undefined;
    const read: ReadLines | undefined = found && at >= others ? withoutOwner(found, lines[at] ?? "") : found;
    const text = at < own.length ? place.texts[at] : ENDS;
    if (read === undefined && done !== undefined && typeof text === "string") {
      done.goesOn.push(text);
    } else if (read === undefined) {
      rest.push(lines[at] ?? "");
      addsBelow &&= (lines[at] ?? "").trim() === "";
      if (text === ENDS) done = undefined;
    } else {
      if ([...read.asks, ...read.notUnderstood].some(({ item }) => item !== undefined)) done = undefined;
      const { item } = done ?? {};
      asks.push(...read.asks.map((ask) => (item === undefined ? ask : { ...ask, item })));
      done = doneIn(read.asks, asks.length - 1) ?? done;
      if (done !== undefined) all.add(done);
      notUnderstood.push(...read.notUnderstood);
      addsBelow = read.addsBelow ?? false;
      if (read.before !== undefined) rest.push(read.before);
    }
    at += read?.used ?? 1;
  }
  for (const { at, goesOn } of all) {
    const ask = asks[at];
    if (ask?.does === "met") asks[at] = withText(ask, goesOn);
  }
  const told = isTold(asks, notUnderstood, where) ? toldIn(rest, reading) : undefined;
  const read = told ?? { asks, notUnderstood, rest: rest.join("\n") };
  const below = lines.slice(own.length).flatMap(belowSignature);
  return { ...read, notUnderstood: [...read.notUnderstood, ...below] };
}

/** Below "Bo skrev:" somebody else may have said whose the customer is. */
function withoutOwner(read: ReadLines, line: string): ReadLines {
  const owners = read.asks.flatMap((ask) => (ask.does === "owner" ? [ask.to] : []));
  return {
    ...read,
    asks: read.asks.filter(({ does }) => does !== "owner"),
    notUnderstood: [
      ...read.notUnderstood,
      ...owners.map((form) => notFollowed(line, "maybe-owner", { form })),
    ],
  };
}

function lineOf(written: string): Line {
  const text = written.slice(0, LONGEST_LINE).trim();
  return { text, tokens: tokensOf(text) };
}

/** Each line as text below another. What names a line of the letter is none, but in the minutes of a talk. */
function textsOf(lines: readonly string[], where: RelationMail, aboutLine: AboutLine): LineText[] {
  let isTalk = false;
  return lines.map((line) => {
    const text = textOf(line);
    if (text === ENDS) {
      const { numbers } = numbersBefore(tokensOf(line.slice(0, LONGEST_LINE)), 0);
      isTalk = numbers.some((number) => aboutLine(number) === "talk");
    }
    const isOfLine = (item: number) => (aboutLine(item) === undefined ? undefined : "other");
    return where === "lines" && !isTalk && namesLine(line.slice(0, LONGEST_LINE), isOfLine) ? ENDS : text;
  });
}

/** A "done" whose text goes on beneath "quote: …", which is about the same customer. */
interface Done {
  /** Of its ask. */
  readonly at: number;
  readonly item: number | undefined;
  readonly goesOn: string[];
}

function doneIn([ask, another]: readonly RelationAsk[], at: number): Done | undefined {
  return ask?.does === "met" && another === undefined ? { at, item: ask.item, goesOn: [] } : undefined;
}

function withText(ask: MetAsk, goesOn: readonly string[]): MetAsk {
  const text = [ask.text ?? "", ...goesOn].join("\n").trim();
  return text === "" ? ask : { ...ask, text };
}

/** "Nästa: 12 januari" below "Mvh Anna" is no part of a signature, nor surely meant: it is asked back. */
function belowSignature(written: string): RelationNotUnderstood[] {
  const text = written.slice(0, LONGEST_LINE).trim();
  const line = relationLineIn({ text, tokens: tokensOf(text) }, 0);
  return line?.hasColon === true && line.numbers.length === 0 ? [notFollowed(text, "no-word")] : [];
}

/** Whether nothing was said yet of the contact that the letter asks for. */
function isTold(
  asks: readonly RelationAsk[],
  notUnderstood: readonly unknown[],
  where: RelationMail,
): boolean {
  return (where === "contact" || where === "talk") && asks.length + notUnderstood.length === 0;
}

/** "Ringde Karin i går, allt är bra" in answer to a letter about her: that is the contact. */
function toldIn(rest: readonly string[], reading: Reading): RelationAsked | undefined {
  const { met, booked, isSaid, firstLine, notUnderstood } = readNoteOfContact(
    rest.join("\n"),
    undefined,
    reading,
  );
  if (saidWords(tokensOf(firstLine.slice(0, LONGEST_LINE)), 0).length > 0) return undefined;
  if (notUnderstood.some(({ why }) => why === "not-yet") || (met && isSaid)) {
    return {
      asks: [...(met && isSaid ? [met] : []), ...booked],
      notUnderstood,
      rest: rest.filter(asksForSomething).join("\n"),
    };
  }
  return undefined;
}
