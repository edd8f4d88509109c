/**
 * Whether a note gives any sign of a contact. Without one it is kept, but counts for nothing: a contact ends complaints and
 * puts reminders off for months. A sign in a question, behind "not", or of what is still to come is none. Pure; linear.
 */
import { clauseAround } from "./clauses.ts";
import { howInTouch, isIntended, RELATIVE } from "./how-in-touch.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { namesAmong, presentIn } from "./names-in.ts";
import { phraseAt } from "./phrases.ts";
import { BEHIND, FINNISH, NEVER, WITH } from "./relation-words/known-relation-words.ts";
import { sentencesOf } from "./said-ahead.ts";
import { beginsAsSign, SIGNS_OF_CONTACT } from "./signs-of-contact.ts";
import { type Token, tokensOf } from "./tokens.ts";

const LONGEST_LINE = 500;

export const tellsOfContact = (lines: readonly string[]): boolean =>
  lines.some((line) => {
    const text = line.slice(0, LONGEST_LINE);
    return presentIn(text).length > 0 || sentencesOf(text).some(isSigned);
  });

function isSigned(sentence: string): boolean {
  const tokens = tokensOf(sentence);
  if (isQuestion(tokens)) return false;
  if (typeof howInTouch(tokens) === "object") return true;
  return tokens.some((_, at) => isSign(tokens, at) && isReal(tokens, at)) || isBesideOne(sentence, tokens);
}

function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.is !== "word") return false;
  return phraseAt(SIGNS_OF_CONTACT, tokens, at) !== undefined || beginsAsSign(token.text);
}

const WORDS_AFTER = 2;

function isReal(tokens: readonly Token[], at: number): boolean {
  const { from, until } = clauseAround(tokens, at);
  const before = tokens.slice(from, at);
  const after = tokens.slice(at + 1, Math.min(until, at + 1 + WORDS_AFTER));
  // "Karin sa att de inte vill": what was said may be no.
  const said = after.findIndex(({ text }) => RELATIVE.has(text));
  const beside = [...before, ...(said === -1 ? after : after.slice(0, said))];
  return !has(NEVER, beside) && !isIntended(before);
}

/** Words before "with" in "golf med Karin", and no more: "de har skrivit avtal med Peab" tells of others. */
const MOST_WORDS_BEFORE = 1;

/** "Golf med Karin", "saunailta Karinin kanssa". */
function isBesideOne(sentence: string, tokens: readonly Token[]): boolean {
  return namesAmong(tokens, sentence).some(({ from, until }) => {
    const begins = tokens.slice(0, MOST_WORDS_BEFORE + 1).findIndex((_, at) => {
      const next = phraseAt(WITH, tokens, at)?.next;
      return next !== undefined && next === from && !NO_MEETINGS.has(tokens[0]?.text ?? "");
    });
    const isBehind =
      from <= MOST_WORDS_BEFORE && phraseAt(BEHIND, tokens, until) !== undefined && has(FINNISH, tokens);
    return begins !== -1 || isBehind;
  });
}

const NO_MEETINGS = new Set(
  (
    "problem problemer problemet nöjd missnöjd nøjd fornøyd misfornøyd tilfreds utilfreds avtal avtalet aftale avtale kontrakt " +
    "ärende strul bråk unhappy happy trouble problems issue issues contract agreement ongelma ongelmia sopimus konkurrens nytt nyt"
  ).split(" "),
);
