/**
 * A talk that was booked, as it is written in a line: "12 januari 10.00, 1 timme, hos kunden", "tis 12/1 kl 10-11.30,
 * Teams". The day must be clear; a time that cannot be read is asked back, and what is left over is the place.
 */
import type { RelationAsk } from "../action/relation-ask.ts";
import type { TalkKind } from "../relation/talk.ts";
import { momentAt } from "../time/wall-clock.ts";
import { endsClause } from "./clauses.ts";
import type { NoDay } from "./days-meant.ts";
import { COUNT_WORDS, LEADS } from "./known-days.ts";
import { phraseAt } from "./phrases.ts";
import {
  LENGTH_UNITS,
  MORE_COUNTS,
  PLACE_SAID,
  WHOLE_LENGTHS,
} from "./relation-words/known-relation-words.ts";
import { dayIn, type Reading } from "./said-day.ts";
import { talkNamedAt } from "./talk-named.ts";
import { isClose } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { dayOf, wordsOf } from "./words-beside.ts";
import { numberAfter, numberAt } from "./written-number.ts";
import { timeAt } from "./written-time.ts";

export type Booking = Omit<Extract<RelationAsk, { does: "talk-booked" }>, "item">;

const LONGEST_WHERE = 120;
const LONGEST_MINUTES = 600;

export function readBooking(
  { text, tokens: written }: { readonly text: string; readonly tokens: readonly Token[] },
  reading: Reading,
): { readonly ask: Booking } | { readonly why: NoDay } {
  const kinds = new Set<TalkKind>();
  const withoutKinds = without(written, (tokens, at) => {
    const talk = talkNamedAt(tokens, at);
    talk?.kinds.forEach((kind) => kinds.add(kind));
    return talk?.next;
  });
  const range = withoutEndOfTime(withoutKinds);
  let lasts = range.lasts;
  const tokens = without(range.tokens, (all, at) => {
    const length = lengthAt(all, at);
    lasts ??= length?.minutes;
    return length?.next;
  });
  const said = dayIn(tokens);
  const found = dayOf(said, reading);
  if (said === undefined || "why" in found) return "why" in found ? found : { why: "no-day" };
  const time = said.time === undefined ? undefined : clockIn(tokens.slice(said.from, said.until));
  const at = time && new Date(momentAt(found.on, time, reading.calendar.timeZone)).toISOString();
  if (at !== undefined && at <= reading.at) return { why: "past-day" };
  const beside = [tokens.slice(0, said.from), tokens.slice(said.until)];
  if (
    beside.some((each) =>
      each.some((token, index) => HALVES.has(token.text) && each[index + 1]?.is !== "sign"),
    )
  )
    return { why: "no-day" };
  const clauses = beside.flatMap(clausesOf);
  const isElsewhere = clauses.some((clause) => placeSaidBy(clause) === "other");
  const where = clauses
    .filter((clause) => placeSaidBy(clause) === undefined)
    .map((clause) => wordsOf(clause, text))
    .filter((words) => words !== "")
    .join(", ")
    .slice(0, LONGEST_WHERE);
  return {
    ask: {
      does: "talk-booked",
      kinds: [...kinds],
      on: found.on,
      ...(at !== undefined && { at }),
      ...(lasts !== undefined && { lasts }),
      ...((where !== "" || isElsewhere) && { where }),
    },
  };
}

/** "Ny plats", "samma plats", and nothing more: no place by its name. */
function placeSaidBy(clause: readonly Token[]): "other" | "same" | undefined {
  const words = clause.filter(({ is }) => is !== "sign");
  const said = phraseAt(PLACE_SAID, words, 0);
  return said?.next === words.length ? said.meaning : undefined;
}

/** "Halv tio" is no time that is read for sure. */
const HALVES = new Set(["halv", "halvt", "kvart", "puoli", "half", "quarter", "vartin"]);

/** The tokens that stand outside what was found, in their order; a sign stands where that was. */
function without(
  tokens: readonly Token[],
  nextOf: (tokens: readonly Token[], at: number) => number | undefined,
): Token[] {
  const others: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const next = nextOf(tokens, at);
    const token = tokens[at];
    if (token) others.push(next === undefined ? token : { ...token, is: "sign", text: "," });
    at = next ?? at + 1;
  }
  return others;
}

/** The time as a clock shows it; "på förmiddagen" has none. */
function clockIn(tokens: readonly Token[]): string | undefined {
  const found = tokens.flatMap((_, at) => timeAt(tokens, at) ?? []);
  return (found.find(({ isSure }) => isSure) ?? found.at(-1))?.time;
}

/** "10-11.30": the second time is how long it takes. Without "-11.30" the first is read as any other. */
function withoutEndOfTime(tokens: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly lasts?: number | undefined;
} {
  for (let at = 0; at < tokens.length; at += 1) {
    const first = clockNumberAt(tokens, at);
    const last =
      first && tokens[first.next]?.text === "-" ? clockNumberAt(tokens, first.next + 1) : undefined;
    if (first === undefined || last === undefined) continue;
    const isDate = [first.next, last.next].some(
      (next) =>
        isClose(tokens[next]) && "/.".includes(tokens[next].text) && tokens[next + 1]?.is === "number",
    );
    const begin = first.minutes < 7 * 60 && last.minutes <= 12 * 60 ? first.minutes + 12 * 60 : first.minutes;
    const end = last.minutes < begin ? last.minutes + 12 * 60 : last.minutes;
    const lasts = end - begin;
    if (isDate || lasts <= 0 || lasts > LONGEST_MINUTES || !tokens[at]?.spaced) continue;
    const hasMinute = first.next > at + 1;
    const sharp = hasMinute ? [] : onTheHour(tokens[first.next - 1]);
    return { tokens: [...tokens.slice(0, first.next), ...sharp, ...tokens.slice(last.next)], lasts };
  }
  return { tokens };
}

/** "13-14.30" begins at 13:00: by itself, "13" behind a day is no time for sure. */
function onTheHour(hour: Token | undefined): Token[] {
  if (hour === undefined) return [];
  const at = { from: hour.until, until: hour.until, spaced: false };
  return [
    { text: ":", is: "sign", ...at },
    { text: "00", is: "number", ...at },
  ];
}

/** "10", "10.30", "10:30": as minutes of the day. */
function clockNumberAt(
  tokens: readonly Token[],
  at: number,
): { readonly minutes: number; readonly next: number } | undefined {
  const hour = numberAt(tokens, at);
  if (hour === undefined || hour > 23) return undefined;
  const minute = tokens[at + 2]?.text.length === 2 ? numberAfter(tokens, at + 1, ".:") : undefined;
  if ((minute ?? 0) > 59) return undefined;
  return { minutes: 60 * hour + (minute ?? 0), next: minute === undefined ? at + 1 : at + 3 };
}

/** "En timme", "1,5 h", "90 min", "puolitoista tuntia". */
function lengthAt(
  tokens: readonly Token[],
  at: number,
): { readonly minutes: number; readonly next: number } | undefined {
  const whole = phraseAt(WHOLE_LENGTHS, tokens, at);
  if (whole) return { minutes: whole.meaning, next: whole.next };
  const number = numberAt(tokens, at, 3);
  const word = phraseAt(COUNT_WORDS, tokens, at) ?? phraseAt(MORE_COUNTS, tokens, at);
  const tenths = number === undefined ? undefined : numberAfter(tokens, at + 1, ",.", 1);
  const count = number ?? word?.meaning;
  const next = number === undefined ? (word?.next ?? at) : tenths === undefined ? at + 1 : at + 3;
  const unit = count === undefined ? undefined : phraseAt(LENGTH_UNITS, tokens, next);
  if (count === undefined || unit === undefined) return undefined;
  const minutes = Math.round((count + (tenths ?? 0) / 10) * unit.meaning);
  return minutes >= 1 && minutes <= LONGEST_MINUTES ? { minutes, next: unit.next } : undefined;
}

/** Without the small words that held the day: "på", "den". */
function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, at) => {
    if (endsClause(tokens, at) || ",·".includes(token.text)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => {
    const words = clause.filter(({ is }) => is !== "sign");
    return words.length > 1 || (words[0] !== undefined && phraseAt(LEADS, words, 0) === undefined);
  });
}
