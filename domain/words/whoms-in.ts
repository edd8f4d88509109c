/**
 * To whom we were recommended: "Ek Bygg, Nordbygg AB och Peab", "Ek Byggille ja Virtaselle", "to Kew and to Harrow", and on
 * which day. Names, and nothing else: one that is left out would never be thanked for. Pure; linear in the line.
 */
import { daysThatWere } from "./day-that-was.ts";
import { withoutAllative } from "./finnish-to.ts";
import { AND_WORDS, TO } from "./known-words.ts";
import type { OF_US } from "./ladder-words/known-ladder-words.ts";
import type { Line } from "./line-read.ts";
import { namesAmong } from "./names-in.ts";
import { phraseAt } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const MOST_WHOMS = 5;
const ALSO_TO = new Set(["hos", "för", "for"]);
/** "I går" is over on any day. */
const ANY_DAY = "2026-01-01";

export interface Whoms {
  readonly names: readonly string[];
  /** The first token of another sentence; the number of tokens when none follows. */
  readonly next: number;
}

/** From a token on; undefined when anything else is said. `endsWith`: "om oss", behind the names. */
export function whomsFrom({ tokens, text }: Line, from: number, endsWith?: typeof OF_US): Whoms | undefined {
  const known = new Map(namesAmong(tokens, text).map((name) => [name.from, name.until]));
  const names: string[] = [];
  let at = from;
  for (;;) {
    const until = known.get(at);
    if (until === undefined || names.length === MOST_WHOMS) return undefined;
    names.push(withoutAllative(text.slice(tokens[at]?.from, tokens[until - 1]?.until)));
    const next = afterJoin(tokens, until);
    at = until;
    if (next === until || (tokens[until]?.text === "," && !known.has(next))) break;
    at = next;
  }
  const end = endsWith === undefined ? at : phraseAt(endsWith, tokens, at)?.next;
  const next = end === undefined ? undefined : nextSentence(tokens, end);
  return next === undefined ? undefined : { names, next };
}

/** After ", och till". */
function afterJoin(tokens: readonly Token[], at: number): number {
  const comma = ",/&+".includes(tokens[at]?.text ?? " ") ? at + 1 : at;
  const and = phraseAt(AND_WORDS, tokens, comma)?.next ?? comma;
  if (and === at) return at;
  return phraseAt(TO, tokens, and)?.next ?? (ALSO_TO.has(tokens[and]?.text ?? "") ? and + 1 : and);
}

/** Behind a day that has been, if any. */
function nextSentence(tokens: readonly Token[], end: number): number | undefined {
  const behind = end + afterDay(tokens.slice(end));
  const word = tokens.findIndex(({ is }, at) => at >= behind && is !== "sign");
  if (word === -1) return tokens.length;
  return ".!;".includes(tokens[behind]?.text ?? " ") ? word : undefined;
}

/** "I går", and nothing else. */
export const isDayThatWas = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && afterDay(tokens) === tokens.length;

/** Of a day that is over, at the beginning; 0 without one. */
function afterDay(tokens: readonly Token[]): number {
  const day = daysThatWere(tokens, ANY_DAY).find(({ from }) => from === 0);
  return day === undefined || day.is === "future" || day.isBareWeekday ? 0 : day.until;
}
