/**
 * A line of a mail that may be about a relation, with what mail programs broke off it and what goes on below it: "nästa: 12
 * januari", "Björkholm Kök: nästa: 12 januari", "4 klart" with its text. What it means depends on where it was written.
 * Linear in the lines that it takes; nothing throws.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { readAgendaLine } from "./agenda-line.ts";
import { afterGreeting, LONGEST_LINE } from "./mail-lines.ts";
import { howInTouch } from "./how-in-touch.ts";
import type { Line } from "./line-read.ts";
import { findDays } from "./find-days.ts";
import { nextStepIn } from "./read-level.ts";
import { afterBullet } from "./read-note.ts";
import { readRelationItem } from "./relation-item.ts";
import { recommendedUs } from "./recommended-us.ts";
import { type AboutLine, notFollowed, ofItems, type RelationMail } from "./relation-asked.ts";
import { type RelationLine, relationLineIn } from "./relation-line.ts";
import type { Reading } from "./said-day.ts";
import { withAnyway } from "./send-anyway.ts";
import { withColon } from "./with-colon.ts";
import { type LineText, textBelow } from "./text-below.ts";
import { tokensOf } from "./tokens.ts";
import { goesOn, wrappedFrom } from "./wrapped-lines.ts";

export interface ReadLines {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
  readonly used: number;
  readonly addsBelow?: boolean | undefined;
  /** What stands before the word on its line: "Björkholm: nästa: 12 januari". */
  readonly before?: string | undefined;
}

export interface Place {
  readonly reading: Reading;
  readonly where: RelationMail;
  readonly aboutLine: AboutLine;
  readonly addsBelow: boolean;
  readonly texts: readonly LineText[];
}

/** Undefined when the line is for other readers. */
export function readRelationLine(lines: readonly string[], at: number, place: Place): ReadLines | undefined {
  const { reading, where, aboutLine } = place;
  const written = (lines[at] ?? "").slice(0, LONGEST_LINE);
  const text = written.trim();
  if (text === "" || text.startsWith(">")) return undefined;
  const tokens = tokensOf(text);
  const from = afterGreeting(tokens);
  const step = where === "note" ? undefined : nextStepIn({ text, tokens }, from);
  if (step !== undefined)
    return one({ notUnderstood: [notFollowed(text, "next-step", { form: step.what })] });
  const found = relationLineIn({ text, tokens }, from);
  if (found && isMeant(found, where)) return readWrapped(lines, at, found.word, place);
  if (where === "note")
    return (
      afterName(lines, at, reading) ?? recommendation({ text, tokens }) ?? lacksColon(text, found, reading)
    );
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
function readWrapped(
  lines: readonly string[],
  at: number,
  word: RelationLine["word"],
  { reading }: Place,
): ReadLines {
  const used = wrappedFrom(lines, at, word);
  const text = textOfWrapped(lines, at, used);
  const cut = text.slice(0, LONGEST_LINE);
  const tokens = tokensOf(cut);
  const line = relationLineIn({ text: cut, tokens }, afterGreeting(tokens));
  const read = line?.read(reading) ?? { why: "no-word" as const };
  const before = "named" in read && read.named !== undefined ? `${read.named}:` : undefined;
  const { asks, notUnderstood } = ofItems(line?.numbers ?? [], read, text);
  return {
    asks,
    notUnderstood: [...notUnderstood, ...(word === "level" ? stepsWithDay(lines, at, used) : [])],
    used,
    before,
  };
}

const textOfWrapped = (lines: readonly string[], at: number, used: number): string =>
  lines
    .slice(at, at + used)
    .map((line) => line.trim())
    .join(" ");

/** "Nästa steg: ring 12 januari" is the step, and whoever wrote it may want to be reminded, too. */
function stepsWithDay(lines: readonly string[], at: number, used: number): RelationNotUnderstood[] {
  return lines.slice(at + 1, at + used).flatMap((written) => {
    const text = written.slice(0, LONGEST_LINE).trim();
    const tokens = tokensOf(text);
    const step = nextStepIn({ text, tokens }, 0);
    return step === undefined || findDays(tokens).length === 0
      ? []
      : [notFollowed(text, "next-step", { form: step.what })];
  });
}

/** "Björkholm Kök: nästa: 12 januari", "Björkholm avbokat". */
function afterName(lines: readonly string[], at: number, reading: Reading): ReadLines | undefined {
  const text = (lines[at] ?? "").slice(0, LONGEST_LINE).trim();
  const words = text.split(/\s+/);
  const [name, last = ""] = [words.slice(0, -1), words.at(-1)];
  const word = relationLineIn({ text: last, tokens: tokensOf(last) }, 0);
  const isName = name.length > 0 && name.every((each) => /^\p{Lu}/u.test(each));
  if (isName && word?.word === "cancelled" && word.isClear) {
    return { ...one({ asks: [{ does: "talk-cancelled" }] }), before: `${name.join(" ").replace(/:$/, "")}:` };
  }
  const colon = text.search(/:\s/);
  if (colon < 1) return undefined;
  const first = lineBehind(text, colon);
  if ((first?.hasColon !== true && first?.isClearInNote !== true) || first.numbers.length > 0)
    return undefined;
  const used = first.word === "personal" ? wrappedFrom(lines, at, first.word) : 1;
  const all = textOfWrapped(lines, at, used).slice(0, LONGEST_LINE);
  const read = (lineBehind(all, colon) ?? first).read(reading);
  const before = text.slice(0, colon + 1);
  return "ask" in read
    ? { ...one({ asks: [read.ask] }), used, before }
    : { ...one({ notUnderstood: [notFollowed(text, read.why, { form: read.form })] }), used, before };
}

function lineBehind(text: string, colon: number): RelationLine | undefined {
  const after = text.slice(colon + 1).trim();
  return relationLineIn({ text: after, tokens: tokensOf(after) }, 0);
}

/** "Karin rekommenderade oss till Ek Bygg". Where it also tells of a contact the line stays part of the note. */
function recommendation(line: Line): ReadLines | undefined {
  const { who, whoms = [], from = 0, behind = "" } = recommendedUs(line) ?? {};
  if (whoms.length === 0) return undefined;
  const isContact = typeof howInTouch(line.tokens) === "object";
  const beside = [line.text.slice(0, from).trim() || (who && `${who}:`), behind].filter(Boolean).join(" ");
  const before = isContact ? line.text : beside;
  return {
    ...one({ asks: whoms.map((whom) => ({ does: "referral", towards: "us", whom, who: who ?? "" })) }),
    ...(before !== "" && { before }),
  };
}

/** "Nästa 12 januari", "bokat tis 12/1 kl 10": a forgotten colon must not lose it. */
function lacksColon(text: string, line: RelationLine | undefined, reading: Reading): ReadLines | undefined {
  if (line?.isClear !== true || line.numbers.length > 0) return undefined;
  const read = line.read(reading);
  if ("why" in read)
    return read.why === "no-reason" ? one({ notUnderstood: [notFollowed(text, read.why)] }) : undefined;
  const form = withColon({ text, tokens: tokensOf(text) }, afterBullet(tokensOf(text)));
  const isOfDay = line.word === "next" || line.word === "booked" || line.word === "no-contact";
  const isAll = line.word === "cancelled" || line.word === "wish" || line.word === "level";
  return isOfDay || isAll ? one({ notUnderstood: [notFollowed(text, "maybe-meant", { form })] }) : undefined;
}
