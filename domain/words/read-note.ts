/**
 * A mail whose only recipient is the logging address: a note, in which lines that begin with `lovar:`, `borta:` or
 * `stängt:` ask for something, and "pausa" or "starta" does when it is all of the first line. Everything else is the
 * note itself and no error. Nothing throws.
 */
import type { Asked, CompanyAsk, NotUnderstood } from "../action/ask.ts";
import { LONE_PHRASES } from "./known-words.ts";
import { linesOf } from "./mail-lines.ts";
import { phraseAt } from "./phrases.ts";
import { readColonLine } from "./read-colon-line.ts";
import { reported } from "./reported.ts";
import type { Reading } from "./said-day.ts";
import type { LoneWord } from "./staff-words/staff-words.ts";
import type { Token } from "./tokens.ts";

/** `text` is what is new in the mail. */
export function readNote(text: string, reading: Reading): Asked {
  const asks: CompanyAsk[] = [];
  const notUnderstood: NotUnderstood[] = [];
  linesOf(text).forEach((line, index) => {
    const from = afterBullet(line.tokens);
    const lone = index === 0 ? loneWordIn(line.tokens, from) : undefined;
    if (lone === "pause" || lone === "resume") asks.push({ does: lone });
    const read = readColonLine(line, from, reading);
    if (read === undefined) return;
    if ("ask" in read) asks.push(read.ask);
    else notUnderstood.push(reported(line.text, read.why));
  });
  return { asks, notUnderstood };
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
