/**
 * Whether the subject of a mail lets its lines make a colleague leave. "VB: besked" may pass on what others wrote, and "Möte
 * med Skanska" be about their Sofie: in a note every word of it has to be a word of the note, or one that names nobody.
 * Pure; linear in both.
 */
import { findDays } from "./find-days.ts";
import { COLON_PHRASES, TAKES_OVER } from "./known-words.ts";
import { OF_STAFF } from "./leaving-words.ts";
import { phraseAt, type Phrases } from "./phrases.ts";
import { tokensOf } from "./tokens.ts";

const PREFIX = /^\s{0,3}\[?(re|sv|aw|antw|ang|fw|fwd|vb|vs|vl|wg|tr)\s{0,3}:/i;
const REPLIES: ReadonlySet<string> = new Set(["re", "sv", "aw", "antw", "ang"]);
const MOST_PREFIXES = 5;
const LONGEST_SUBJECT = 200;
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 2;

const KNOWN: readonly Phrases<unknown>[] = [COLON_PHRASES, TAKES_OVER, OF_STAFF];

/** `text`: what the note says; every word of it is read, or the note asked back. */
export function isSubjectOfOurs(subject: string, text: string): boolean {
  const { rest, isPassedOn } = withoutPrefixes(subject);
  if (isPassedOn) return false;
  if (rest.length > LONGEST_SUBJECT) return false;
  const tokens = tokensOf(rest);
  const days = findDays(tokens);
  const said = new Set(tokensOf(text.slice(0, MOST_TEXT)).map((token) => token.text));
  for (let at = 0; at < tokens.length;) {
    const known = KNOWN.flatMap((phrases) => phraseAt(phrases, tokens, at) ?? [])[0];
    const day = days.find(({ from }) => from === at);
    const token = tokens[at];
    if (token === undefined) break;
    const isKnown = token.is === "sign" || isOneOf(said, token.text);
    if (known === undefined && day === undefined && !isKnown) return false;
    at = known?.next ?? day?.until ?? at + 1;
  }
  return true;
}

/** In answer to a letter "VS:" is Finnish for "re:". */
export const isPassedOn = (subject: string): boolean => {
  const { prefixes, isPassedOn } = withoutPrefixes(subject);
  return isPassedOn && prefixes.some((prefix) => prefix !== "vs" && !REPLIES.has(prefix));
};

const MOST_TEXT = 2000;

/** "Sofies" of "Sofie". */
function isOneOf(said: ReadonlySet<string>, word: string): boolean {
  const shortest = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let length = word.length; length >= shortest; length -= 1) {
    if (said.has(word.slice(0, length))) return true;
  }
  return false;
}

function withoutPrefixes(subject: string) {
  const prefixes: string[] = [];
  let rest = subject;
  for (let count = 0; count < MOST_PREFIXES; count += 1) {
    const found = PREFIX.exec(rest);
    if (found?.[1] === undefined) break;
    prefixes.push(found[1].toLowerCase());
    rest = rest.slice(found[0].length);
  }
  return { rest, prefixes, isPassedOn: prefixes.some((prefix) => !REPLIES.has(prefix)) };
}
