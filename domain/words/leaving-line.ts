/**
 * "Slutar: Anna 31/12, Bo tar över" and "slutar inte: Anna": who leaves or stays, the last day, and who takes over. It
 * takes a colleague's customers, so every word has to be one of these: whatever is left over ("Sofie, vår kontakt på Ek
 * Bygg", "Sofie, Bo", a question, a quotation mark) may say that another is meant, and the line is asked back. Pure; linear
 * in the line.
 */
import type { CompanyAsk, NotUnderstood } from "../action/ask.ts";
import { daysMeant } from "./days-meant.ts";
import { findDays } from "./find-days.ts";
import { has } from "./is-really-done.ts";
import { BACKUP_IS, DOUBTS, I_TAKE_OVER, TAKES_OVER } from "./known-words.ts";
import { ALL_OF_IT, FILLERS } from "./leaving-words.ts";
import type { Line } from "./line-read.ts";
import { phraseAt, type Phrases } from "./phrases.ts";
import { type Reading, todayOf } from "./said-day.ts";
import { type Token } from "./tokens.ts";

type Read = { readonly ask: CompanyAsk } | { readonly why: NotUnderstood["why"] };

/** Whoever writes, as people call themselves: see `colleagueNamed`. */
const WRITER = "I";
const LONGEST_NAME = 80;
const ASKED_BACK = { why: "maybe-leaves" } as const;

/** `rest` is what stands behind "slutar:". */
export function leaves(rest: readonly Token[], text: string, reading: Reading): Read {
  const [said, another] = findDays(rest);
  if (rest.some(isForeign)) return ASKED_BACK;
  if (said === undefined || another !== undefined || said.isBefore || said.isVague) return { why: "no-day" };
  const days = daysMeant(said, { ...todayOf(said, reading), counts: true });
  if (typeof days === "string") return { why: days };
  const around = [rest.slice(0, said.from), rest.slice(said.until)];
  const clauses = around.flatMap((tokens) => clausesOf(tokens)).map((tokens) => ({ tokens, text }));
  const successors = clauses.flatMap((clause) => successorIn(clause) ?? []);
  const others = clauses.filter((clause) => successorIn(clause) === undefined);
  const names = others.flatMap((clause) => nameOf(clause) ?? []);
  const [who, to] = [names[0], successors[0]];
  if (names.length < others.length || names.length > 1 || successors.length > 1) return ASKED_BACK;
  if (who === undefined || who === to) return { why: "no-whom" };
  return { ask: { does: "leaves", who, lastOn: days.to, ...(to !== undefined && { to }) } };
}

/** `rest` is what stands behind "slutar inte:". */
export function stays(rest: readonly Token[], text: string): Read {
  if (rest.every(({ is }) => is === "sign")) return { why: "no-whom" };
  const [clause = [], another] = clausesOf(rest);
  const who = nameOf({ tokens: clause, text });
  return who === undefined || another !== undefined || rest.some(isForeign)
    ? ASKED_BACK
    : { ask: { does: "stays", who } };
}

/** Whether all of the line says who takes over: "Bo tar över", "ersättare: Bo". */
export function isSuccessorAlone({ text, tokens }: Line): boolean {
  const [clause, another] = clausesOf(tokens);
  return (
    clause !== undefined &&
    another === undefined &&
    !tokens.some(isForeign) &&
    successorIn({ tokens: clause, text }) !== undefined
  );
}

/** "Tack!", and nothing else. */
export const saysNothing = ({ tokens }: Line): boolean =>
  clausesOf(tokens).length === 0 && !tokens.some(isForeign);

/** The one name that is all of the words; signs aside that hold it together. */
export function nameOf({ tokens, text }: Line): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || last.until - first.from > LONGEST_NAME) return undefined;
  const isName = tokens.every(({ is, text: sign }) => is === "word" || IN_NAMES.includes(sign));
  return isName && !has(DOUBTS, tokens) ? text.slice(first.from, last.until) : undefined;
}

/** What mail programs and people put around words; "?", quotation marks and the like make them another's. */
const SIGNS = ",.;:()-!*_/&'+·•@";
/** Also of an address. */
const IN_NAMES = "-.'@";

export const isForeign = ({ is, text }: Token): boolean => is === "sign" && !SIGNS.includes(text);

/** What stands between the signs that part clauses, without the words around it that say nothing. */
export function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (parts(tokens, at)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses.map(trimmed).filter((clause) => clause.length > 0);
}

/** "K. Lind" and "Anna-Karin" are one name; a colon is what "ersättare: Bo" has. */
function parts(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.is !== "sign") return false;
  if (token.text === "@") return false;
  if (token.text === ".") {
    const isInitial = before !== undefined && before.until - before.from === 1;
    return !isInitial && after?.spaced !== false;
  }
  if (token.text === "-" || token.text === "'") return token.spaced || after?.spaced !== false;
  return token.text !== ":";
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let clause = tokens;
  for (;;) {
    const filler = phraseAt(FILLERS, clause, 0);
    if (filler === undefined) break;
    clause = clause.slice(filler.next);
  }
  const ends = clause.findIndex((_, at) => at > 0 && isOnly(FILLERS, clause, at));
  return ends === -1 ? clause : clause.slice(0, ends);
}

function isOnly(phrases: Phrases<unknown>, tokens: readonly Token[], at: number): boolean {
  return at === tokens.length || phraseAt(phrases, tokens, at)?.next === tokens.length;
}

/** Undefined when the words are not all of it. */
function successorIn({ tokens, text }: Line): string | undefined {
  const mine = phraseAt(I_TAKE_OVER, tokens, 0);
  if (mine && isOnly(ALL_OF_IT, tokens, mine.next)) return WRITER;
  const at = tokens.findIndex((_, index) => {
    const takes = phraseAt(TAKES_OVER, tokens, index);
    return takes !== undefined && isOnly(ALL_OF_IT, tokens, takes.next);
  });
  if (at > 0) return nameOf({ text, tokens: tokens.slice(0, at) });
  const is = phraseAt(BACKUP_IS, tokens, 0);
  if (is === undefined) return undefined;
  return nameOf({ text, tokens: tokens.slice(tokens[is.next]?.text === ":" ? is.next + 1 : is.next) });
}
