/**
 * A mail whose only recipient is the logging address: a note, in which lines that begin with `lovar:`, `borta:` or
 * `stängt:` ask for something, and "pausa" or "starta" does when it is all of the first line. What lacks little is asked
 * back: a forgotten colon must not lose a promise. Everything else is the note itself and no error. Nothing throws.
 */
import type { Ask, Asked } from "../action/ask.ts";
import { rangeAt } from "./day-range.ts";
import { findDays } from "./find-days.ts";
import { saysWhoLeaves } from "./says-who-leaves.ts";
import { COLON_PHRASES, LONE_PHRASES } from "./known-words.ts";
import { endOfText, linesOf, LONGEST_LINE } from "./mail-lines.ts";
import type { MailLine } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { plainlyLeaving, type Whose, withSuccessors } from "./plainly-leaving.ts";
import { colonWordAt, readColonLine } from "./read-colon-line.ts";
import { readItemWords } from "./read-item-words.ts";
import type { Reading } from "./said-day.ts";
import type { LoneWord } from "./staff-words/staff-words.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { withoutContradictions } from "./without-contradictions.ts";
import type { ReadLine } from "./without-contradictions.ts";

export interface AskedInNote extends Asked {
  /** "Klart", "ångra": answers to a letter of ours, which a note is not. They are never carried out. */
  readonly ofNothing: readonly Ask[];
}

export interface NoteOf extends Partial<Whose> {
  readonly below?: string | undefined;
  /** Whoever "Karin slutar 31/12" is of, it is nobody of ours. */
  readonly isOfCustomer?: boolean | undefined;
}

/**
 * `text` is what stands above the first quote of the mail. Words in `below`, which stands beneath one, may be somebody
 * else's: they are asked back, and so is a promise below a signature. That a colleague leaves is asked back wherever it
 * is not plainly said, and in a note about a customer, or one that may be (`isOurs` is false).
 */
export function readNote(
  text: string,
  reading: Reading,
  { below = "", isOfCustomer = false, isOurs = !isOfCustomer, writer }: NoteOf = {},
): AskedInNote {
  const written = text.split("\n");
  const quoteAt = written.findIndex((line) => line.trimStart().startsWith(">"));
  const end = quoteAt === -1 ? written.length : quoteAt;
  const all = linesOf(written.slice(0, end).join("\n"));
  const lines = withSuccessors(all, ({ tokens }) => afterBullet(tokens));
  const others = linesOf([...written.slice(end), below].join("\n"));
  const signature = linesOf(written.slice(endOfText(written.slice(0, end)) + 1, end).join("\n"));
  const read = lines.map((line, index) => {
    const said = readLine(line, reading, { first: index === 0, lines: lines.length });
    const mayLeave = index === 0 && !isOfCustomer && said.length === 0 && saysWhoLeaves(line);
    return { line, said: mayLeave ? [askedBack(line, "maybe-leaves")] : said };
  });
  return {
    ...withoutContradictions([
      ...plainlyLeaving(read, { isOurs, writer }),
      ...[...others.filter(beginsWithColonWord), ...signature.filter(isPromiseLine)].map((line) =>
        askedBack(line),
      ),
    ]),
    ofNothing: lines.slice(0, 1).flatMap((line) => answersIn(line, reading)),
  };
}

function readLine(
  line: MailLine,
  reading: Reading,
  place: { readonly first: boolean; readonly lines: number },
): ReadLine[] {
  const { text, tokens } = line;
  const from = afterBullet(tokens);
  const lone = place.first ? loneWordIn(tokens, from) : undefined;
  if (lone === "pause" || lone === "resume" || lone === "back")
    return [{ line: text, asks: [{ does: lone }] }];
  const read = readColonLine(line, from, reading);
  if (read !== undefined) {
    return ["ask" in read ? { line: text, asks: [read.ask] } : { line: text, asks: [], why: read.why }];
  }
  const lacksLittle = lacksColon(line, reading, place) || (place.lines === 1 && isWordAndDay(line, reading));
  return lacksLittle ? [askedBack(line)] : [];
}

function askedBack({ text }: MailLine, why: "no-word" | "maybe-leaves" = "no-word"): ReadLine {
  return { line: text, asks: [], why };
}

export function isColonLine(line: string): boolean {
  return beginsWithColonWord({ tokens: tokensOf(line.slice(0, LONGEST_LINE)) });
}

function beginsWithColonWord({ tokens }: Pick<MailLine, "tokens">): boolean {
  return colonWordAt(tokens, afterBullet(tokens)) !== undefined;
}

/** Below "Mvh Anna": there "öppet: mån–fre" is part of a signature. */
function isPromiseLine({ tokens }: MailLine): boolean {
  return (
    phraseAt(COLON_PHRASES, tokens, afterBullet(tokens))?.meaning === "promise" &&
    beginsWithColonWord({ tokens })
  );
}

/** "Lovar skicka offert fredag", "borta 3/12"; or nothing but the word. */
function lacksColon({ tokens }: MailLine, reading: Reading, { first }: { readonly first: boolean }): boolean {
  const word = phraseAt(COLON_PHRASES, tokens, afterBullet(tokens));
  if (word === undefined) return false;
  const rest = tokens.slice(word.next);
  if (rest.every(({ is }) => is === "sign")) return first;
  return word.meaning === "promise" || word.meaning === "leaves"
    ? findDays(rest).some(({ days }) => days?.is !== "past")
    : "days" in rangeAt(rest, 0, reading);
}

/** "Nästa: 12 januari": meant for us, whatever it is. */
function isWordAndDay({ tokens }: MailLine, reading: Reading): boolean {
  if (tokens[0]?.is !== "word" || tokens[1]?.text !== ":") return false;
  const range = rangeAt(tokens, 2, reading);
  return "days" in range && tokens.slice(range.next).every(({ is }) => is === "sign");
}

/** What the line would ask for in answer to a letter. */
function answersIn({ text, tokens }: MailLine, reading: Reading): Ask[] {
  const from = afterBullet(tokens);
  if (loneWordIn(tokens, from) === "undo") return [{ does: "undo" }];
  const asks = readItemWords({ text, tokens, below: [] }, from, reading).flatMap((read) =>
    "asks" in read ? read.asks : [],
  );
  // "Kund: Nordlund" is a heading.
  return asks.filter(({ does }) => does !== "customer" || tokens.every(({ text }) => text !== ":"));
}

/** The word that is all of the line. */
export function loneWordIn(tokens: readonly Token[], from: number): LoneWord | undefined {
  const lone = phraseAt(LONE_PHRASES, tokens, from);
  const isAlone = lone && tokens.slice(lone.next).every(({ is, text }) => is === "sign" && text !== "?");
  return isAlone ? lone.meaning : undefined;
}

/** After "- ", "* " or a quotation mark. */
export function afterBullet(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ is, text }) => is !== "sign" || text === "#");
  return first === -1 ? tokens.length : first;
}
