/**
 * One line about the ladder or the people: "nivå: 3 mål 4, för att de frågar oss om råd", "milstolpe: 25 år 3 maj, varje år",
 * "förslag: LED i hallen, antaget", "personligt: Karin seglar". Linear in the line; nothing throws.
 */
import type { SuggestionKind } from "../relation/hints/hint.ts";
import { privateTopicIn, refusedPersonal } from "../relation/personal-rule.ts";
import { dayAt } from "../time/wall-clock.ts";
import { dayToRemember } from "./day-to-remember.ts";
import { dateIn } from "./days-meant.ts";
import { isQuestion } from "./is-really-done.ts";
import {
  isOfRecommendation,
  LADDER_PHRASES,
  OLDEST,
  OUTCOMES,
  YEARLY,
} from "./ladder-words/known-ladder-words.ts";
import type { LadderWord } from "./ladder-words/ladder-words.ts";
import type { Line, ReadRelation, RelationLine } from "./line-read.ts";
import { numbersBefore } from "./numbers-before.ts";
import { phraseAt } from "./phrases.ts";
import { readThanks } from "./read-thanks.ts";
import { readOwner } from "./read-owner.ts";
import { isLevelAlone, levelAt, readLevel } from "./read-level.ts";
import { suggested } from "./read-suggested.ts";
import type { Reading } from "./said-day.ts";
import type { SaidDays } from "./said-days.ts";
import { isOfStaff } from "./staff-or-person.ts";
import type { Token } from "./tokens.ts";
import { withColon } from "./with-colon.ts";
import { dayOf, wordsBeside, wordsFrom, wordsOf } from "./words-beside.ts";

const LONGEST_WORDS = 200;
const MOST_NAME_WORDS = 3;

/** Undefined when the line does not begin with such a word. */
export function ladderLineIn(line: Line, begin: number): RelationLine | undefined {
  const { numbers, next } = numbersBefore(line.tokens, begin);
  const word = phraseAt(LADDER_PHRASES, line.tokens, next);
  if (word === undefined || isOfStaff(line, next)) return undefined;
  const { meaning } = word;
  // "Förslag, antaget: LED i hallen".
  const outcome = isSuggestion(meaning)
    ? phraseAt(OUTCOMES, line.tokens, afterComma(line.tokens, word.next))
    : undefined;
  const isOutcomeFirst = outcome !== undefined && line.tokens[outcome.next]?.text === ":";
  const isAtOnce = line.tokens[word.next]?.text === ":";
  const rest = { text: line.text, tokens: line.tokens.slice(isAtOnce ? word.next + 1 : word.next) };
  const written = line.text.slice(line.tokens[next]?.from, line.tokens[word.next - 1]?.until);
  const isClear = !isAtOnce && isClearWithoutColon(meaning, rest);
  return {
    numbers,
    hasColon: isAtOnce || isOutcomeFirst,
    word: meaning,
    isClear,
    isClearInNote: isClear && meaning !== "level",
    read: (reading) => {
      const read: ReadRelation = isQuestion(rest.tokens)
        ? { why: "no-word" }
        : meaning === "level" && levelAt(rest.tokens, 0) !== undefined && !isLevelAlone(rest.tokens)
          ? { why: "maybe-meant", form: withColon(line, begin) }
          : readRest(meaning, rest, reading, written);
      const refused = "why" in read && HELD_TO_RULE.has(meaning) ? privateTopicIn(line.text) : undefined;
      // Asked back it would be written again: it is refused at once, as a personal note of the same words.
      return refused === undefined ? read : { ask: { does: "personal", text: "", refused } };
    },
  };
}

/** What is kept in them goes by the rule for personal notes. */
export const HELD_TO_RULE: ReadonlySet<RelationLine["word"]> = new Set<LadderWord>([
  "level",
  "milestone",
  "improvement",
  "favour",
  "feedback",
]);

const isSuggestion = (word: LadderWord): word is SuggestionKind =>
  word === "improvement" || word === "favour" || word === "feedback";

const afterComma = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === "," ? at + 1 : at);

function isClearWithoutColon(word: LadderWord, rest: Line): boolean {
  const first = firstWord(rest.tokens);
  switch (word) {
    case "level":
      return isLevelAlone(rest.tokens);
    case "thanked":
      // "Tackade nej till offerten" is no thanks.
      return (
        first === undefined ||
        rest.tokens.some(({ text }) => isOfRecommendation(text)) ||
        isName(wordsOf(rest.tokens, rest.text))
      );
    case "forget-personal":
      // Whatever stands behind it: it is erased, or asked back, and never taken for a contact.
      return true;
    case "milestone":
    case "milestone-over":
    case "improvement":
    case "favour":
    case "feedback":
    case "personal":
    case "owner":
      return false;
  }
}

function firstWord(tokens: readonly Token[]): number | undefined {
  const first = tokens.findIndex(({ is }) => is !== "sign");
  return first === -1 ? undefined : first;
}

function isName(words: string): boolean {
  const parts = words.split(/\s+/);
  return parts.length <= MOST_NAME_WORDS && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** `written`: the word, as it was written. */
function readRest(word: LadderWord, rest: Line, reading: Reading, written: string): ReadRelation {
  switch (word) {
    case "level":
      return readLevel(rest, written);
    case "thanked":
      return readThanks(rest, dayAt(reading.at, reading.calendar.timeZone), written);
    case "milestone":
      return milestone(rest, reading);
    case "milestone-over": {
      const what = said(rest);
      const day = dayAt(reading.at, reading.calendar.timeZone);
      return what === ""
        ? { why: "no-what" }
        : { ask: { does: "milestone", day, yearly: false, what, isOver: true } };
    }
    case "improvement":
    case "favour":
    case "feedback":
      return suggested(word, rest);
    case "personal":
      return personal(rest);
    case "forget-personal":
      return forgetPersonal(rest);
    case "owner":
      return readOwner(rest);
  }
}

const said = ({ tokens, text }: Line): string => wordsOf(tokens, text).slice(0, LONGEST_WORDS);

/** "25 år 3 maj", "öppnar i Malmö 12 januari", "Karins dag 3 maj, varje år". */
function milestone(rest: Line, reading: Reading): ReadRelation {
  const yearlyAt = rest.tokens.findIndex((_, at) => phraseAt(YEARLY, rest.tokens, at) !== undefined);
  const yearly = yearlyAt >= 0;
  const until = phraseAt(YEARLY, rest.tokens, yearlyAt)?.next ?? 0;
  const parts = yearly ? [rest.tokens.slice(0, yearlyAt), rest.tokens.slice(until)] : [rest.tokens];
  const [own = [], other = []] = parts;
  const inFirst = dayToRemember(own);
  const named = inFirst ?? dayToRemember(other);
  const day = named && withYear(named, inFirst === undefined ? other : own);
  if (day === undefined) return { why: "no-day" };
  const found = yearly ? (everyYear(day, reading) ?? dayOf(day, reading)) : dayOf(day, reading);
  if ("why" in found) return found;
  const beside = (tokens: readonly Token[]): readonly string[] =>
    tokens === (inFirst === undefined ? other : own)
      ? wordsBeside({ text: rest.text, tokens }, day)
      : [wordsOf(tokens, rest.text)];
  const what = [...beside(own), ...(parts.length > 1 ? beside(other) : [])]
    .filter((words) => words !== "")
    .join(", ")
    .slice(0, LONGEST_WORDS);
  const refused = refusedPersonal(what);
  // As a personal note of the same words, and no further either.
  if (refused !== undefined) return { ask: { does: "personal", text: "", refused } };
  return what === "" ? { why: "no-what" } : { ask: { does: "milestone", day: found.on, yearly, what } };
}

/** "3 maj 1999": elsewhere nobody speaks of a year so long ago. */
function withYear(day: SaidDays, tokens: readonly Token[]): SaidDays {
  const { days, until } = day;
  const year = /^(?:1[89]|20)\d\d$/.exec(tokens[until]?.text ?? "")?.[0];
  if (days?.is !== "date" || days.year !== undefined || year === undefined) return day;
  return { ...day, days: { ...days, year: Number(year) }, until: until + 1 };
}

/** The date of something that comes back may have been, with its year or without. */
function everyYear({ days }: SaidDays, { at, calendar }: Reading): { readonly on: string } | undefined {
  if (days?.is !== "date") return undefined;
  const year = days.year ?? Number(dayAt(at, calendar.timeZone).slice(0, 4));
  // 29 February is there every fourth year.
  const on = [year, year - 1, year - 2, year - 3].flatMap((each) => dateIn(each, days) ?? [])[0];
  return on === undefined ? undefined : { on };
}

/** What is refused goes no further than this line. */
function personal({ tokens, text }: Line): ReadRelation {
  const written = wordsFrom(tokens, text);
  if (written === "") return { why: "maybe-personal" };
  const refused = refusedPersonal(written);
  return {
    ask: { does: "personal", text: refused === undefined ? written : "", ...(refused && { refused }) },
  };
}

/** Whether what stands behind it is the customer's name is seen where the customer is known: nothing is erased on doubt. */
function forgetPersonal(rest: Line): ReadRelation {
  const first = firstWord(rest.tokens);
  if (first === undefined) return { ask: { does: "forget-personal" } };
  const oldest = phraseAt(OLDEST, rest.tokens, first);
  const goesOn = oldest !== undefined && rest.tokens.slice(oldest.next).some(({ is }) => is !== "sign");
  if (oldest !== undefined && !goesOn) return { ask: { does: "forget-personal", which: "oldest" } };
  const whose = said(rest);
  return { ask: { does: "forget-personal", whose }, ...(isName(whose) && { named: whose }) };
}
