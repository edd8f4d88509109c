/**
 * An agenda goes to a customer at a person's word, and what has gone cannot be taken back. So "skicka" counts only in an
 * answer of which all else was understood, and is a change of that agenda or polite: "Vi kan inte / skicka" is broken over
 * two lines, "skicka / men vänta till fredag" says two things. Of any other answer it is asked whether it shall go. Pure.
 */
import type { Ask, Asked } from "../action/ask.ts";
import { isPhoneLine } from "../mail/quotes/signature.ts";
import { CLOSINGS } from "../mail/thanks-words.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import { isPolite } from "./polite.ts";
import { notFollowed } from "./relation-asked.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const MOST_LINES = 5;
const MOST_WORDS_OF_NAME = 4;

const CLOSING_PHRASES = phraseSet(CLOSINGS);

/** What may be asked for beside it: the agenda as it is to go, the time of its talk, or that there will be none. */
const BESIDE: ReadonlySet<Ask["does"]> = new Set<Ask["does"]>([
  "agenda-send",
  "agenda-add",
  "agenda-change",
  "agenda-remove",
  "talk-booked",
  "talk-cancelled",
]);

/** The same, or without its words to send. `rest`: the lines that were not read; `writer`: who wrote, if that is known. */
export function sureToSend(asked: Asked, rest: string, writer: string | undefined): Asked {
  const { asks, notUnderstood } = asked;
  if (!asks.some(isSend)) return asked;
  const left = linesLeft(rest, writer);
  const isSure =
    left.length === 0 && notUnderstood.length === 0 && asks.every(({ does }) => BESIDE.has(does));
  if (isSure) return asked;
  const known = new Set(notUnderstood.map(({ line }) => line));
  const more = left.map((line) => notFollowed(line, "no-word")).filter(({ line }) => !known.has(line));
  const unsent = asks.filter(isSend).map(({ to }) => notFollowed(to ?? "", "maybe-send"));
  return {
    asks: asks.filter((ask) => !isSend(ask)),
    notUnderstood: [...notUnderstood, ...more.slice(0, MOST_LINES), ...unsent.slice(0, 1)],
  };
}

type SendAsk = Extract<Ask, { readonly does: "agenda-send" }>;

const isSend = (ask: Ask): ask is SendAsk => ask.does === "agenda-send";

/** The lines that say anything more, up to a signature. */
function linesLeft(rest: string, writer: string | undefined): string[] {
  return withoutSignature(rest, writer)
    .split("\n")
    .filter((line) => line !== "" && !isPolite(line));
}

/** What was written above the signature, without quotes and the writer's name. */
export function withoutSignature(text: string, writer: string | undefined): string {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .normalize("NFC")
    .split("\n")
    .map((line) => line.slice(0, LONGEST_LINE).trim());
  const end = lines.findIndex((line) => isSignature(line, writer));
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => line !== "" && !line.startsWith(">") && !isName(line, writer))
    .join("\n");
}

/** "Mvh Anna", "Mvh, Anna på Björk & Holm", "Anna Ek": a name, and no sentence. */
function isSignature(line: string, writer: string | undefined): boolean {
  if (line === "--" || isPhoneLine(line) || isWholeName(line, writer)) return true;
  const tokens = tokensOf(line);
  const closing = phraseAt(CLOSING_PHRASES, tokens, 0);
  const [first, ...others] =
    closing === undefined ? [] : tokens.slice(closing.next).filter(({ is }) => is === "word");
  if (closing === undefined || first === undefined) return closing !== undefined;
  const isCapital = ({ from }: Token): boolean => /^\p{Lu}/u.test(line.slice(from));
  return isName(first.text, writer) || [first, ...others].every(isCapital);
}

/** What stands below it is a signature, too. */
const isWholeName = (line: string, writer: string | undefined): boolean =>
  line.includes(" ") && isName(line, writer);

/** "Anna" or "Anna Ek", where Anna Ek wrote it: another's name calls somebody. */
function isName(words: string, writer = ""): boolean {
  const name = textsOf(tokensOf(words));
  const known = textsOf(tokensOf(writer));
  return name.length > 0 && name.length <= MOST_WORDS_OF_NAME && name.every((each, at) => each === known[at]);
}

const textsOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ is }) => is !== "sign").map(({ text }) => text);
