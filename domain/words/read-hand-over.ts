/**
 * To whom a thing is handed over: "lämna över till Bo", "lämna över: Bo", or to the backup, with or without the reason.
 * Handing over later is nothing that can be asked: who names a day to do so is asked back. Whether a colleague is called
 * so is for others to find out; a name that nobody has is asked back there.
 */
import type { Ask } from "../action/ask.ts";
import { CLOSINGS } from "../mail/thanks-words.ts";
import { findDays } from "./find-days.ts";
import { has, isQuestion, isToday } from "./is-really-done.ts";
import { DOUBTS, FIRST_PERSON, TO, UNABLE } from "./known-words.ts";
import { phraseAt, phraseSet, withoutPhrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 4;
const IN_NAMES = new Set([".", "-", "@", "'", "_", "+"]);
const POLITE = new Set(["tack", "tak", "takk", "kiitos", "please", "thanks"]);
const CLOSING_PHRASES = phraseSet(CLOSINGS);

/** Undefined when it cannot be followed. `rest` is what stands after the word, and `text` the whole line. */
export function readHandOver(rest: readonly Token[], text: string): Ask | undefined {
  if (isQuestion(rest) || isNotNow(rest)) return undefined;
  const at = afterSigns(rest, 0);
  const to = phraseAt(TO, rest, at);
  const name = nameAt(rest, to?.next ?? at, text);
  const toBackup: Ask = { does: "hand-over" };
  if (name === undefined) return to ? undefined : toBackup;
  if (to !== undefined || at === 0) {
    return isName(name, to !== undefined) ? { does: "hand-over", to: name } : undefined;
  }
  // "Lämna över, han ringer igen": to the backup, and why.
  return isNameAfter(rest.slice(0, at), name, rest.slice(at)) ? { does: "hand-over", to: name } : toBackup;
}

/** "Inte än", "i morgon"; "jag hinner inte", "jag är sjuk i dag" and "jag är borta i morgon" say why. */
function isNotNow(rest: readonly Token[]): boolean {
  return (
    has(DOUBTS, withoutPhrases(UNABLE, rest)) ||
    clausesOf(rest).some((clause, index) => {
      const days = findDays(clause).filter(({ days }) => days?.is !== "past");
      // What goes on from the word itself is the day on which to hand over, whatever else it says.
      const isReason = index > 0 && has(UNABLE, clause);
      return !isReason && days.some((said) => !isToday(said) || said.time !== undefined);
    })
  );
}

/** The first is what goes on from the word itself, and may be empty. "3.12." is one day. */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const days = findDays(tokens);
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const isInDay = days.some(({ from, until }) => from < at && at < until);
    if (",.!;:()-–".includes(token.text) && !isInDay) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses;
}

/** Without "till" only what looks like a name: a capital, or the Finnish ending for "to". */
function isName(name: string, hasTo: boolean): boolean {
  const words = name.split(/\s+/);
  const isShort = words.length <= MOST_NAME_WORDS && name.length <= LONGEST_NAME;
  return isShort && (hasTo || words.every((word) => /^\p{Lu}|lle$/u.test(word)));
}

/** A full stop or a slash has a signature after it. A colon and an arrow point: one small word after them is a name. */
function isNameAfter(signs: readonly Token[], name: string, tokens: readonly Token[]): boolean {
  if (signs.some(({ text }) => ".!…/;".includes(text)) || isOther(tokens)) return false;
  const points = signs.some(({ text }) => ":→>=⇒➡".includes(text));
  return isName(name, (points && !/\s/.test(name)) || name.includes("@"));
}

/** "Jag är sjuk", "Mvh Anna", "Sjuk": no colleague is called so. */
function isOther(tokens: readonly Token[]): boolean {
  return (
    POLITE.has(tokens[0]?.text ?? "") ||
    [UNABLE, FIRST_PERSON, CLOSING_PHRASES].some((words) => phraseAt(words, tokens, 0) !== undefined)
  );
}

/** As it was written, up to the next comma; without a "tack" at its end. A day is no name. */
function nameAt(rest: readonly Token[], at: number, text: string): string | undefined {
  const tokens = rest.slice(at);
  const end = tokens.findIndex((token, index) => isEndOfName(token, tokens[index - 1], tokens[index + 1]));
  const words = end === -1 ? [...tokens] : tokens.slice(0, end);
  while (words.length > 0 && (words.at(-1)?.text === "." || POLITE.has(words.at(-1)?.text ?? "")))
    words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first.is === "sign") return undefined;
  return findDays(words).length > 0 ? undefined : text.slice(first.from, last.until);
}

/** "Bo Ek - han känner dem", "Bo Ek. Han vet mer", but not "bo.ek", "B. Ek" or "Bo-Erik". */
function isEndOfName(
  { is, text, spaced }: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (is !== "sign") return false;
  if (!IN_NAMES.has(text)) return true;
  const isBeforeSpace = after?.spaced ?? true;
  return isBeforeSpace && ((text === "-" && spaced) || (text === "." && before?.text.length !== 1));
}

function afterSigns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.is === "sign") at += 1;
  return at;
}
