/**
 * What staff say of a relation, in any of the five languages: "nästa: 12 januari", "4 bokat: tis 12/1 kl 10, hos kunden",
 * "klart, ringde Karin", "lägg till: priserna i höst". It takes the lines that are about a relation out of a mail and leaves
 * the others to whoever reads them. Linear in the mail; nothing throws.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { readAgendaLine } from "./agenda-line.ts";
import { afterGreeting, endOfText } from "./mail-lines.ts";
import { asksForSomething, type MetAsk, readNoteOfContact } from "./read-note-of-contact.ts";
import { isNextStep } from "./read-level.ts";
import { readRelationItem } from "./relation-item.ts";
import { type AboutLine, notFollowed, type RelationAsked, type RelationMail } from "./relation-asked.ts";
import { type RelationLine, relationLineIn } from "./relation-line.ts";
import type { Reading } from "./said-day.ts";
import { saidWords } from "./said-words.ts";
import { withAnyway } from "./send-anyway.ts";
import { ENDS, isCommand, type LineText, LONGEST_LINE, piecesOf, textBelow, textOf } from "./text-below.ts";
import { tokensOf } from "./tokens.ts";

const LONGEST_TEXT = 20_000;
const MOST_LINES = 500;
const MOST_WRAPPED = 4;
const SHORTEST_WRAPPED_LINE = 60;

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
  const place = { reading, where, aboutLine, texts: own.map(textOf) };
  const [asks, notUnderstood, rest]: [RelationAsk[], RelationNotUnderstood[], string[]] = [[], [], []];
  let addsBelow = false;
  const all = new Set<Done>();
  let done: Done | undefined;
  for (let at = 0; at < lines.length;) {
    const read: ReadLines | undefined =
      at < own.length ? readAt(own, at, { ...place, addsBelow }) : undefined;
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

interface ReadLines {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
  readonly used: number;
  readonly addsBelow?: boolean | undefined;
  /** What stands before the word on its line: "Björkholm: nästa: 12 januari". */
  readonly before?: string | undefined;
}

interface Place {
  readonly reading: Reading;
  readonly where: RelationMail;
  readonly aboutLine: AboutLine;
  readonly addsBelow: boolean;
  readonly texts: readonly LineText[];
}

function readAt(lines: readonly string[], at: number, place: Place): ReadLines | undefined {
  const { reading, where, aboutLine } = place;
  const written = (lines[at] ?? "").slice(0, LONGEST_LINE);
  const text = written.trim();
  if (text === "" || text.startsWith(">")) return undefined;
  const tokens = tokensOf(text);
  const from = afterGreeting(tokens);
  const found = relationLineIn({ text, tokens }, from);
  if (found && isMeant(found, where)) return readWrapped(lines, at, place);
  if (where === "note") return afterName(text, reading) ?? lacksColon(text, found, reading);
  if (where === "agenda") {
    const bullet = place.addsBelow ? /^[-*•–+]\s*(.+)$/.exec(text)?.[1] : undefined;
    if (bullet !== undefined)
      return { ...one({ asks: [{ does: "agenda-add", text: bullet }] }), addsBelow: true };
    const read = withAnyway(readAgendaLine({ text, tokens }, from), tokens);
    if (read !== undefined) {
      if ("addsBelow" in read) return { asks: [], notUnderstood: [], used: 1, addsBelow: true };
      if ("why" in read) return one({ notUnderstood: [notFollowed(text, read.why)] });
      const isRest =
        read.asks.some(({ does }) => does === "agenda-send") && goesOn(lines[at - 1] ?? "", text);
      return one(isRest ? { notUnderstood: [notFollowed(text, "no-word")] } : read);
    }
  }
  const below = textBelow(place.texts, at);
  const read = readRelationItem({ text, tokens, from, below: below.text }, where, aboutLine, reading);
  return read && { ...one(read), used: read.usesBelow ? 1 + below.used : 1 };
}

/** "Nästa: 12 januari" below "Mvh Anna" is no part of a signature, nor surely meant: it is asked back. */
function belowSignature(written: string): RelationNotUnderstood[] {
  const text = written.slice(0, LONGEST_LINE).trim();
  const line = relationLineIn({ text, tokens: tokensOf(text) }, 0);
  return line?.hasColon === true && line.numbers.length === 0 ? [notFollowed(text, "no-word")] : [];
}

const one = (read: Partial<Pick<ReadLines, "asks" | "notUnderstood">>): ReadLines => ({
  asks: [],
  notUnderstood: [],
  used: 1,
  ...read,
});

/** Without a colon a word counts in answer to a letter about it, and only what can mean nothing else. */
function isMeant(line: RelationLine, where: RelationMail): boolean {
  if (line.numbers.length > 0 && where !== "lines" && where !== "note") return line.hasColon;
  if (line.hasColon) return line.numbers.length === 0 || where === "lines";
  if (where === "note") return line.isClearInNote === true;
  return line.isClear && (where !== "lines" || line.numbers.length > 0);
}

/** Mail programs break long lines: what goes on below belongs to it. */
function readWrapped(lines: readonly string[], at: number, { reading }: Place): ReadLines {
  let used = 1;
  let text = (lines[at] ?? "").trim();
  const isLevel = wordOf(text) === "level";
  const mayGoOn = (line: string, next: string): boolean =>
    goesOn(line, next) || (isLevel && isNextStep(tokensOf(next.slice(0, LONGEST_LINE))));
  while (used < MOST_WRAPPED && mayGoOn(lines[at + used - 1] ?? "", lines[at + used] ?? "")) {
    text = `${text} ${(lines[at + used] ?? "").trim()}`;
    used += 1;
  }
  const cut = text.slice(0, LONGEST_LINE);
  const tokens = tokensOf(cut);
  const line = relationLineIn({ text: cut, tokens }, afterGreeting(tokens));
  const read = line?.read(reading) ?? { why: "no-word" as const };
  const items = line === undefined || line.numbers.length === 0 ? [undefined] : line.numbers;
  if ("why" in read)
    return { asks: [], notUnderstood: items.map((item) => notFollowed(text, read.why, item)), used };
  return {
    asks: items.map((item) => (item === undefined ? read.ask : { ...read.ask, item })),
    notUnderstood: [],
    used,
    before: read.named === undefined ? undefined : `${read.named}:`,
  };
}

function wordOf(text: string): RelationLine["word"] | undefined {
  const tokens = tokensOf(text.slice(0, LONGEST_LINE));
  return relationLineIn({ text, tokens }, afterGreeting(tokens))?.word;
}

function goesOn(line: string, next: string): boolean {
  const text = next.trim();
  return (
    line.trim().length >= SHORTEST_WRAPPED_LINE &&
    !/[.!?:]$/.test(line.trim()) &&
    /^\p{Ll}/u.test(text) &&
    !isCommand(text)
  );
}

/** "Björkholm Kök: nästa: 12 januari", "Björkholm avbokat". */
function afterName(text: string, reading: Reading): ReadLines | undefined {
  const words = text.split(/\s+/);
  const [name, last = ""] = [words.slice(0, -1), words.at(-1)];
  const word = relationLineIn({ text: last, tokens: tokensOf(last) }, 0);
  const isName = name.length > 0 && name.every((each) => /^\p{Lu}/u.test(each));
  if (isName && word?.word === "cancelled" && word.isClear) {
    return { ...one({ asks: [{ does: "talk-cancelled" }] }), before: `${name.join(" ").replace(/:$/, "")}:` };
  }
  const colon = text.search(/:\s/);
  if (colon < 1) return undefined;
  const after = text.slice(colon + 1).trim();
  const line = relationLineIn({ text: after, tokens: tokensOf(after) }, 0);
  if ((line?.hasColon !== true && line?.isClearInNote !== true) || line.numbers.length > 0) return undefined;
  const read = line.read(reading);
  const before = text.slice(0, colon + 1);
  return "ask" in read
    ? { ...one({ asks: [read.ask] }), before }
    : { ...one({ notUnderstood: [notFollowed(text, read.why)] }), before };
}

/** "Nästa 12 januari", "bokat tis 12/1 kl 10": a forgotten colon must not lose it. */
function lacksColon(text: string, line: RelationLine | undefined, reading: Reading): ReadLines | undefined {
  if (line?.isClear !== true || line.numbers.length > 0) return undefined;
  const read = line.read(reading);
  if ("why" in read)
    return read.why === "no-reason" ? one({ notUnderstood: [notFollowed(text, read.why)] }) : undefined;
  const isOfDay = line.word === "next" || line.word === "booked" || line.word === "no-contact";
  const isAll = line.word === "cancelled" || line.word === "wish" || line.word === "level";
  return isOfDay || isAll ? one({ notUnderstood: [notFollowed(text, "no-word")] }) : undefined;
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
