/**
 * A contact as one line tells it: how, on which day, with whom. A day to come is none on which people were in touch, and
 * of two readings neither is taken: what is returned then is why.
 */
import type { RelationNotUnderstood } from "../action/relation-ask.ts";
import type { ContactWay } from "../relation/relation-facts.ts";
import type { TalkKind } from "../relation/talk.ts";
import { dayAt } from "../time/wall-clock.ts";
import type { Day } from "../time/instant.ts";
import { clauseAround } from "./clauses.ts";
import { type DayNamed, daysThatWere, type DayThatWas } from "./day-that-was.ts";
import { howInTouch, type InTouch, isIntended, mentionsWay } from "./how-in-touch.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { AND_WORDS } from "./known-words.ts";
import { ABOUT } from "./relation-words/known-relation-words.ts";
import type { Reading } from "./said-day.ts";
import { sentencesOf, talkAheadIn } from "./said-ahead.ts";
import { talkHeldIn } from "./talk-named.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { whoWrote } from "./who-wrote.ts";
import { whoWasThere, type WhoWasThere } from "./who-was-there.ts";

export interface MetInLine extends WhoWasThere {
  readonly way: ContactWay;
  readonly direction: "in" | "out" | "both";
  /** Whoever wrote, of a mail or a message that came in. */
  readonly by?: string | undefined;
  /** Absent: no day is named. */
  readonly on?: Day | undefined;
  /** A yearly talk that was held; empty: of those that are due. */
  readonly talk?: readonly TalkKind[] | undefined;
  /** Whether the line says how they were in touch; of a line that does not, it is but assumed. */
  readonly isSaid: boolean;
}

export type ReadMet = { readonly met: MetInLine } | { readonly why: RelationNotUnderstood["why"] };

const LONGEST_LINE = 500;

export function metInLine(line: string, reading: Reading): ReadMet {
  const text = line.slice(0, LONGEST_LINE);
  const tokens = tokensOf(text);
  const how = howInTouch(tokens);
  if (how === "not-yet") return { why: "not-yet" };
  if (how === "unclear") return { why: "no-word" };
  const today = dayAt(reading.at, reading.calendar.timeZone);
  const on = dayOf(how, tokens, today);
  if (typeof on === "object" && "why" in on) return on;
  const isAhead = sentencesOf(text).some((sentence) => talkAheadIn(tokensOf(sentence), today) !== undefined);
  const wrote = how === undefined || isWritten(how) ? whoWrote(tokens, text) : undefined;
  const isIn = wrote?.direction === "in" && !isQuestion(tokens);
  const talk = isIn || how?.direction === "out" || isAhead ? undefined : talkHeldIn(tokens);
  return {
    met: {
      way: how?.way ?? (isIn ? "mail" : "other"),
      direction:
        (how === undefined ? (isIn ? "in" : undefined) : wrote?.direction) ?? how?.direction ?? "both",
      ...(isIn && wrote.by !== undefined && { by: wrote.by }),
      ...(on !== undefined && { on }),
      ...whoWasThere(text),
      ...(talk && { talk }),
      isSaid: how === undefined ? isIn : !isAsked(how, tokens),
    },
  };
}

/** By mail or message, and not "with each other", nor in vain. */
const isWritten = ({ way, direction, isPast, until }: InTouch): boolean =>
  (way === "mail" || way === "message") && direction === "out" && isPast && until > 0;

const ASK = new Set(
  "har hade havde hadde har have has had did do does when onko oliko olitteko har blev var was were".split(
    " ",
  ),
);

/** "Vad är deras telefonnummer?", "har ni pratat med Karin?"; "Ringde Karin, när kommer luckorna?" says how. */
function isAsked({ isPast, from }: InTouch, tokens: readonly Token[]): boolean {
  const isEnd = ({ text }: Token): boolean => ".!?".includes(text);
  const end = tokens.findIndex((token, at) => at >= from && isEnd(token));
  const begin = tokens.findLastIndex((token, at) => at < from && isEnd(token)) + 1;
  return isQuestion(tokens.slice(end, end + 1)) && (!isPast || ASK.has(tokens[begin]?.text ?? ""));
}

/** Words between what was done and its day: "träffade Karin Ek 3/12". */
const MOST_WORDS_BETWEEN = 3;

function dayOf(
  how: InTouch | undefined,
  tokens: readonly Token[],
  today: Day,
): Day | undefined | { readonly why: RelationNotUnderstood["why"] } {
  const days = daysThatWere(tokens, today)
    .map((day) =>
      isMeantAhead(day, tokens) ? ({ ...day, is: "future", isBareWeekday: false } as const) : day,
    )
    .filter((day) => !isOfSomethingElse(day, how, tokens));
  const was = days.find(({ is, isBareWeekday }) => isADay(is) && (how?.isPast === true || !isBareWeekday));
  const [first] = days;
  if (first === undefined) return undefined;
  if (how?.isPast === true) {
    if (was !== undefined && isADay(was.is)) return was.is.on;
    const clause = clauseAround(tokens, how.from);
    if (first.from < clause.from || first.from >= clause.until) return undefined;
    if (first.is === "unclear") return { why: "no-day" };
    return Math.abs(first.from - how.until) <= MOST_WORDS_BETWEEN ? { why: "no-day" } : undefined;
  }
  if (isADay(first.is) && !first.isBareWeekday) return first.is.on;
  if (first.is === "unclear") return { why: "no-day" };
  if (how === undefined) return was !== undefined && isADay(was.is) ? was.is.on : { why: "not-yet" };
  const clause = clauseAround(tokens, how.from);
  // "Möte med Karin, nästa i mars": of the meeting nothing was said.
  return first.from < clause.until ? { why: "not-yet" } : undefined;
}

const isADay = (is: DayThatWas): is is { readonly on: Day } => typeof is === "object";

const WORDS_AFTER_DAY = 2;

/** "Jag försöker igen på torsdag", "torsdag ringer jag": the weekday is the next one. */
function isMeantAhead({ isBareWeekday, from, until }: DayNamed, tokens: readonly Token[]): boolean {
  const clause = clauseAround(tokens, from);
  const beside = [
    tokens.slice(clause.from, from),
    tokens.slice(until, Math.min(until + WORDS_AFTER_DAY, clause.until)),
  ];
  return isBareWeekday && beside.some(isIntended);
}

/** "Det var", "it was on": a clause that says nothing but when. */
const SAYS_WHEN = new Set(
  "det var den på i it was on the that this se oli tämä skedde skete alltså redan allerede already jo just kl".split(
    " ",
  ),
);

/** "Ringde Karin, leverans var 20/11": a clause of its own says what was on that date. */
function isInOtherClause(day: DayNamed, how: InTouch, tokens: readonly Token[]): boolean {
  const { from, until } = clauseAround(tokens, day.from);
  if (from <= how.from && how.from < until) return false;
  const beside = [...tokens.slice(from, day.from), ...tokens.slice(day.until, until)];
  return beside.some(({ is, text }) => is === "word" && !SAYS_WHEN.has(text)) && !mentionsWay(beside);
}

/** "Om leveransen 20/11", "och lovade offert 3/12": no day on which people were in touch. */
function isOfSomethingElse(day: DayNamed, how: InTouch | undefined, tokens: readonly Token[]): boolean {
  if (how === undefined || day.from < how.until) return false;
  const between = tokens.slice(how.until, day.from);
  const isByDate = tokens.slice(day.from, day.until).some(({ is }) => is === "number");
  const isAfterAnd = day.is === "future" && has(AND_WORDS, between);
  if (isByDate && isInOtherClause(day, how, tokens)) return true;
  return isAfterAnd || ((isByDate || day.is === "future") && has(ABOUT, between));
}
